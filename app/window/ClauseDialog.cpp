#include "app/window/ClauseDialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "app/session/ComparisonText.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/window/ClauseHtml.h"

namespace app {

namespace {

constexpr int stepsWidth = 250;

} // namespace

ClauseDialog::ClauseDialog(Document &document, Selection &selection, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_selection(selection),
      m_steps(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_earlier(new QPushButton(tr("&Earlier step"), this)),
      m_later(new QPushButton(tr("&Later step"), this))
{
    setObjectName(QStringLiteral("clauseDialog"));
    setWindowTitle(tr("Clauses side by side"));
    resize(1000, 660);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeButtons());
    connect(m_steps, &QListWidget::currentRowChanged, this, &ClauseDialog::showStep);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ClauseDialog::follow);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &ClauseDialog::fill);
}

QWidget *ClauseDialog::makeBody()
{
    m_steps->setObjectName(QStringLiteral("clauseSteps"));
    m_steps->setAccessibleName(tr("Steps from clause to clause"));
    m_steps->setWordWrap(true);
    m_steps->setAlternatingRowColors(true);
    m_steps->setSpacing(1);
    m_text->setObjectName(QStringLiteral("clauseComparison"));
    m_text->setAccessibleName(tr("Clauses side by side"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *body = new QSplitter(this);
    body->addWidget(m_steps);
    body->addWidget(m_text);
    body->setStretchFactor(1, 1);
    body->setChildrenCollapsible(false);
    body->setSizes({stepsWidth, width() - stepsWidth});
    return body;
}

QWidget *ClauseDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *why = buttons->addButton(tr("&Why is this here?"), QDialogButtonBox::ActionRole);
    why->setObjectName(QStringLiteral("clauseWhy"));
    why->setToolTip(tr("Show the numbered passages in the inspector"));
    m_earlier->setObjectName(QStringLiteral("clauseEarlier"));
    m_later->setObjectName(QStringLiteral("clauseLater"));
    buttons->addButton(m_earlier, QDialogButtonBox::ActionRole);
    buttons->addButton(m_later, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(why, &QPushButton::clicked, this, &ClauseDialog::askWhy);
    connect(m_earlier, &QPushButton::clicked, this, [this] { stepBy(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { stepBy(1); });
    return buttons;
}

void ClauseDialog::showLinks(const std::vector<core::StatementId> &links)
{
    m_links.clear();
    for (const core::StatementId link : links)
        m_links << m_document.knowledge()->key(link);
    m_steps->clear(); // so that the row of the last chain is not kept
    fill();
    show();
    raise();
    activateWindow();
    // The arrows walk from step to step; where there is one alone, they scroll.
    m_steps->isVisibleTo(this) ? m_steps->setFocus() : m_text->setFocus();
}

void ClauseDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    showStep();
}

void ClauseDialog::fill()
{
    if (m_links.isEmpty() || !m_document.isOpen())
        return;
    std::vector<core::StatementId> links;
    for (const QString &key : std::as_const(m_links))
        if (const core::StatementId link = m_document.knowledge()->find(key).statement(); !link.isNull())
            links.push_back(link);
    m_chain = core::chainThrough(*m_document.knowledge(), links);
    if (m_chain.steps.empty()) {
        m_links.clear();
        close();
        return;
    }
    const int before = m_steps->currentRow();
    fillSteps();
    const auto first = std::ranges::find(m_chain.steps, links.front(), &core::LineageStep::statement);
    const int row = before >= 0 ? before : int(first - m_chain.steps.begin());
    m_steps->setCurrentRow(std::clamp(row, 0, m_steps->count() - 1));
}

void ClauseDialog::fillSteps()
{
    const QSignalBlocker quiet(m_steps);
    const core::Knowledge &knowledge = *m_document.knowledge();
    m_steps->clear();
    for (const core::LineageStep &step : m_chain.steps) {
        auto *item = new QListWidgetItem(stepTitle(knowledge, step) + u'\n' + stepDetail(knowledge, step), m_steps);
        item->setToolTip(knowledge.title(step.statement));
    }
    for (const core::LineageWay &way : m_chain.ways) {
        const core::ClauseComparison both = core::compareClauses(knowledge, way.first, way.last);
        auto *item =
            new QListWidgetItem(tr("%1 → %2", "first and last clause")
                                        .arg(shortClause(knowledge, way.first), shortClause(knowledge, way.last)) +
                                    u'\n' + tr("the whole way") + u'\n' + comparisonDetail(both),
                                m_steps);
        item->setToolTip(tr("From the first clause to the last, over %1 steps").arg(way.statements.size()));
    }
    m_steps->setVisible(m_steps->count() > 1);
    m_earlier->setVisible(m_steps->count() > 1);
    m_later->setVisible(m_steps->count() > 1);
}

void ClauseDialog::showStep()
{
    const int row = m_steps->currentRow();
    if (row < 0 || !m_document.isOpen())
        return;
    const core::Knowledge &knowledge = *m_document.knowledge();
    const auto steps = int(m_chain.steps.size());
    m_text->setHtml(row < steps ? clauseHtml(knowledge, m_chain.steps[std::size_t(row)].statement, m_theme)
                                : wayHtml(knowledge, m_chain.ways[std::size_t(row - steps)], m_theme));
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row + 1 < m_steps->count());
}

void ClauseDialog::stepBy(int rows)
{
    m_steps->setCurrentRow(std::clamp(m_steps->currentRow() + rows, 0, m_steps->count() - 1));
}

void ClauseDialog::follow(const QUrl &link)
{
    const core::Ref ref = m_document.knowledge()->find(link.path());
    if (ref.kind == core::Ref::Kind::Passage)
        Q_EMIT m_selection.readRequested(ref.passage());
}

std::vector<core::StatementId> ClauseDialog::shownLinks() const
{
    const int row = m_steps->currentRow();
    const auto steps = int(m_chain.steps.size());
    if (row < 0)
        return {};
    return row < steps ? std::vector{m_chain.steps[std::size_t(row)].statement}
                       : m_chain.ways[std::size_t(row - steps)].statements;
}

void ClauseDialog::askWhy()
{
    const std::vector<core::StatementId> links = shownLinks();
    if (links.empty())
        return;
    m_selection.select(QVector<core::Ref>(links.begin(), links.end()));
    Q_EMIT m_selection.whyRequested(links.front());
}

} // namespace app
