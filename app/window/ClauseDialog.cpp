#include "app/window/ClauseDialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/window/ClauseHtml.h"

namespace app {

ClauseDialog::ClauseDialog(Document &document, Selection &selection, QWidget *parent)
    : QDialog(parent), m_document(document), m_selection(selection), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("clauseDialog"));
    setWindowTitle(tr("Clauses side by side"));
    resize(860, 620);
    m_text->setObjectName(QStringLiteral("clauseComparison"));
    m_text->setAccessibleName(tr("Clauses side by side"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *why = buttons->addButton(tr("&Why is this here?"), QDialogButtonBox::ActionRole);
    why->setObjectName(QStringLiteral("clauseWhy"));
    why->setToolTip(tr("Show the numbered passages in the inspector"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(why, &QPushButton::clicked, this, &ClauseDialog::askWhy);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ClauseDialog::follow);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &ClauseDialog::fill);
}

void ClauseDialog::open(core::StatementId link)
{
    m_link = m_document.knowledge()->key(link);
    fill();
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void ClauseDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    fill();
}

void ClauseDialog::fill()
{
    if (m_link.isEmpty() || !m_document.isOpen())
        return;
    const core::StatementId link = m_document.knowledge()->find(m_link).statement();
    if (link.isNull()) {
        m_link.clear();
        close();
        return;
    }
    m_text->setHtml(clauseHtml(*m_document.knowledge(), link, m_theme));
}

void ClauseDialog::follow(const QUrl &link)
{
    const core::Ref ref = m_document.knowledge()->find(link.path());
    if (ref.kind == core::Ref::Kind::Passage)
        Q_EMIT m_selection.readRequested(ref.passage());
}

void ClauseDialog::askWhy()
{
    const core::Ref ref = m_document.knowledge()->find(m_link);
    if (ref.isNull())
        return;
    m_selection.select(ref);
    Q_EMIT m_selection.whyRequested(ref);
}

} // namespace app
