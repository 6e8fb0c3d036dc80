#include "app/window/DisagreementDialog.h"

#include <QDialogButtonBox>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/window/ReadingCard.h"
#include "core/store/Edits.h"

namespace app {

namespace {

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DisagreementDialog::DisagreementDialog(Document &document, Selection &selection, Guard &guard, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_selection(selection),
      m_guard(guard),
      m_list(new QListWidget(this)),
      m_question(wrapped(QStringLiteral("disagreementQuestion"), this)),
      m_reason(wrapped(QStringLiteral("disagreementReason"), this)),
      m_cards(new QWidget(this)),
      m_row(new QHBoxLayout(m_cards))
{
    setObjectName(QStringLiteral("disagreementDialog"));
    setWindowTitle(tr("Disagreements between sources"));
    resize(1160, 660);
    m_list->setObjectName(QStringLiteral("disagreementList"));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    QFont large = m_question->font();
    large.setPixelSize(QFontInfo(large).pixelSize() * 5 / 4);
    large.setBold(true);
    m_question->setFont(large);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_cards);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->addWidget(m_question);
    column->addWidget(m_reason);
    column->addWidget(area, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 700});
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    outer->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &DisagreementDialog::showCurrent);
    connect(&document, &Document::opened, this, &DisagreementDialog::fillList);
    connect(&document, &Document::changed, this, &DisagreementDialog::fillList);
}

void DisagreementDialog::showDisagreement(core::DisagreementId id)
{
    fillList();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id.value)
            m_list->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

core::DisagreementId DisagreementDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong()};
}

void DisagreementDialog::fillList()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        if (m_document.isOpen()) {
            const core::Knowledge &knowledge = *m_document.knowledge();
            for (const core::Disagreement &disagreement : knowledge.data().disagreements) {
                const auto readings = readingsOf(knowledge, disagreement).size();
                auto *item =
                    new QListWidgetItem(tr("%1\n%2 readings").arg(disagreement.question).arg(readings), m_list);
                item->setData(Qt::UserRole, disagreement.id.value);
            }
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCurrent();
}

void DisagreementDialog::showCurrent()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // The card whose button was pressed is still in its own signal.
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const core::DisagreementId id = current();
    m_reason->setVisible(!id.isNull());
    if (id.isNull()) {
        m_question->setText(tr("The sources of this project agree."));
        return;
    }
    const core::Disagreement &disagreement = m_document.knowledge()->disagreement(id);
    m_question->setText(disagreement.question);
    const QString reason = tr("Reason given in the data: %1").arg(disagreement.reason);
    m_reason->setText(disagreement.reason.isEmpty() ? tr("Nobody has said why the reading in use was chosen.")
                                                    : reason);
    fillCards(disagreement);
}

void DisagreementDialog::fillCards(const core::Disagreement &disagreement)
{
    const auto knowledge = m_document.knowledge();
    const auto access = m_document.isReadOnly() ? ReadingCard::Access::ReadOnly : ReadingCard::Access::ReadWrite;
    for (const Reading &reading : readingsOf(*knowledge, disagreement)) {
        auto *card = new ReadingCard(*knowledge, reading, access, m_cards);
        connect(card, &ReadingCard::used, this, [this, value = reading.value] { use(value); });
        connect(card, &ReadingCard::passageClicked, this,
                [this](core::PassageId passage) { Q_EMIT m_selection.readRequested(passage); });
        connect(card, &ReadingCard::statementClicked, this, [this](core::StatementId statement) {
            m_selection.select(statement);
            Q_EMIT m_selection.showRequested(statement);
        });
        m_row->addWidget(card);
    }
    m_row->addStretch(1);
}

void DisagreementDialog::use(const QString &value)
{
    const core::DisagreementId id = current();
    m_guard.run([this, id, &value] {
        m_document.edit([id, &value](core::Project &project) { core::preferReading(project, id, value); });
    });
}

} // namespace app
