#include "app/window/SlidesDialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/session/Stories.h"
#include "app/session/Wording.h"
#include "core/store/Edits.h"

namespace app {

namespace {

QString nameOf(const OpenedView &view)
{
    if (!view.caption.isEmpty())
        return view.caption;
    const QString kind = wordFor(view.view.kind);
    return view.view.validOn ? SlidesDialog::tr("%1, %2", "view, day").arg(kind, dateText(*view.view.validOn)) : kind;
}

/// Colour says nothing alone: a sign and words stand in front.
QString lineOf(int number, const OpenedView &view)
{
    switch (view.state) {
    case OpenedView::State::Same:
        return SlidesDialog::tr("%1  %2\n✓ Nothing changed since.").arg(number).arg(nameOf(view));
    case OpenedView::State::Changed:
        return SlidesDialog::tr("%1  %2\n⚠ %3").arg(number).arg(nameOf(view), view.news);
    case OpenedView::State::Refused:
        return SlidesDialog::tr("%1  Cannot be shown\n✗ %2").arg(number).arg(view.news);
    }
    Q_UNREACHABLE();
}

/// "brief-2024" for "Brief 2024.pptx": as names of stories are written.
QString storyNameFor(const QString &path)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString name = QFileInfo(path).completeBaseName().toLower().replace(other, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() || name == ownStoryName() ? QStringLiteral("slides") : name;
}

} // namespace

SlidesDialog::SlidesDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent),
      m_workplace(workplace),
      m_head(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_show(new QPushButton(tr("&Show"), this)),
      m_keep(new QPushButton(tr("&Keep as story"), this))
{
    setObjectName(QStringLiteral("slidesDialog"));
    resize(620, 460);
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("slidesHead"));
    m_list->setObjectName(QStringLiteral("slidesViews"));
    m_list->setAccessibleName(tr("Views of the file"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_show->setObjectName(QStringLiteral("slidesShow"));
    m_show->setDefault(true);
    m_keep->setObjectName(QStringLiteral("slidesKeep"));
    m_keep->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_show, QDialogButtonBox::ActionRole);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &SlidesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &SlidesDialog::showCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &SlidesDialog::follow);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_workplace.guard.run([this] { keep(); }); });
    // They belong to the project that was open.
    connect(&m_workplace.document, &Document::opened, this, &QDialog::reject);
}

void SlidesDialog::showSlides(const QString &path, const std::vector<OpenedView> &views)
{
    m_path = path;
    m_views = views;
    setWindowTitle(tr("Views in %1").arg(QFileInfo(path).fileName()));
    fill();
    const auto first = std::find_if(views.begin(), views.end(), [](const auto &view) { return view.canBeShown(); });
    m_list->setCurrentRow(first == views.end() ? 0 : int(first - views.begin()));
    if (first != views.end())
        showCurrent();
    QDialog::show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void SlidesDialog::fill()
{
    const auto count = [this](OpenedView::State state) {
        return int(std::count_if(m_views.begin(), m_views.end(), [&](const auto &v) { return v.state == state; }));
    };
    QStringList parts{tr("%1 views").arg(m_views.size())};
    if (const int changed = count(OpenedView::State::Changed); changed > 0)
        parts << tr("%1 rest on something that changed since").arg(changed);
    if (const int refused = count(OpenedView::State::Refused); refused > 0)
        parts << tr("%1 cannot be shown").arg(refused);
    if (parts.size() == 1)
        parts << tr("nothing that they rest on changed since");
    m_head->setText(parts.join(tr("; ", "between counts")) + u'.');
    m_list->clear();
    for (std::size_t i = 0; i < m_views.size(); ++i)
        m_list->addItem(lineOf(int(i) + 1, m_views[i]));
    follow();
}

void SlidesDialog::follow()
{
    const int row = m_list->currentRow();
    m_show->setEnabled(row >= 0 && row < int(m_views.size()) && m_views[std::size_t(row)].canBeShown());
    const bool hasAny = std::any_of(m_views.begin(), m_views.end(), [](const auto &v) { return v.canBeShown(); });
    m_keep->setEnabled(hasAny && m_workplace.document.isOpen() && !m_workplace.document.isReadOnly());
}

void SlidesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_views.size()) || !m_views[std::size_t(row)].canBeShown())
        return;
    app::show(m_workplace.selection, m_views[std::size_t(row)].view);
}

/// Under the name of the file; a story of that name is replaced, which can be undone.
void SlidesDialog::keep()
{
    const core::Knowledge &knowledge = *m_workplace.document.wholeKnowledge();
    Story story{.name = storyNameFor(m_path), .title = QFileInfo(m_path).completeBaseName()};
    for (const OpenedView &view : m_views)
        if (view.canBeShown())
            story.views.push_back({nameOf(view), toJson(view.view, knowledge)});
    m_workplace.document.edit([&](core::Project &project) {
        core::keepStory(project, tr("Keep story %1").arg(story.title), story.name, contentOf(story));
    });
    m_keep->setEnabled(false);
    Q_EMIT told(tr("The %1 views are kept as the story “%2”.").arg(story.views.size()).arg(story.title));
}

} // namespace app
