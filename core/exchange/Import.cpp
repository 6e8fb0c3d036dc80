#include "core/exchange/Import.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/exchange/Merge.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Import)
};

bool isText(const ImportOrder &order)
{
    return order.from.size() == 1 && QFileInfo(order.from.front()).isDir();
}

QString nameOf(const ImportOrder &order)
{
    QStringList names;
    for (const QString &path : order.from)
        names << QFileInfo(path).fileName();
    return names.join(QStringLiteral(", "));
}

/// An empty table has no title of its own.
void giveTitle(KnowledgeData &data, const ImportOrder &order)
{
    const QString title = QStringLiteral("title");
    if (!data.meta.contains(title))
        data.meta.insert(title, QFileInfo(order.from.front()).completeBaseName());
}

std::unique_ptr<Project> openTarget(const ImportOrder &order)
{
    const bool isDryRun = order.mode == ImportOrder::Mode::DryRun;
    auto project = Project::open(order.into, isDryRun ? Project::Access::ReadOnly : Project::Access::ReadWrite);
    if (!isDryRun && project->isReadOnly())
        throw Error(Error::Kind::Unwritable, project->readOnlyReason());
    return project;
}

} // namespace

ImportReport import(const ImportOrder &order, const Progress &progress)
{
    // Before anything long is done.
    const bool isThere = order.existing == ImportOrder::Existing::TakesUp && QFileInfo::exists(order.into);
    const std::unique_ptr<Project> project = isThere ? openTarget(order) : nullptr;
    // Reading takes about a quarter of the time, writing the rest.
    const Progress reading{.stop = progress.stop, .sink = [&](double share) { progress.report(share / 4); }};
    ReadKnowledge read =
        isText(order) ? readKnowledge(order.from.front()) : readGraphFiles(order.from, order.format, reading);
    ImportReport report;
    report.rejected = std::move(read.issues);
    report.isNewProject = project == nullptr;
    report.isRefused = isText(order) && !report.rejected.empty();
    if (report.isRefused)
        return report;
    if (project == nullptr)
        giveTitle(read.data, order);
    MergePlan plan = planMerge(project ? *project->load() : Knowledge({}), std::move(read.data));
    report.added = plan.addedCounts;
    report.matched = plan.matchedCounts;
    progress.throwIfStopped();
    if (order.mode == ImportOrder::Mode::DryRun)
        return report;
    if (project == nullptr)
        Project::write(order.into, plan.added);
    else
        addToProject(*project, plan.added, nameOf(order));
    progress.report(1);
    return report;
}

} // namespace core
