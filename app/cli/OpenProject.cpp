#include "app/cli/OpenProject.h"

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/Suggestion.h"
#include "app/cli/Terminal.h"
#include "app/session/BundledKnowledge.h"
#include "core/base/Error.h"
#include "core/store/Migrations.h"
#include "core/store/Search.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList keysOf(const core::KnowledgeData &data)
{
    QStringList keys;
    for (const core::Entity &entity : data.entities)
        keys << entity.key;
    for (const core::Statement &statement : data.statements)
        keys << statement.key;
    for (const core::Passage &passage : data.passages)
        keys << passage.key;
    for (const core::Disagreement &disagreement : data.disagreements)
        keys << disagreement.key;
    return keys;
}

/// Slips of the hand first; else whatever the words of the identifier find.
QStringList suggestionsFor(const OpenProject &open, const QString &key)
{
    constexpr int limit = 3;
    const QStringList all = keysOf(open.knowledge->data());
    QStringList near = nearestWords(key, all, limit);
    for (const QString &other : all)
        if (near.isEmpty() && other.endsWith(u'/' + key, Qt::CaseInsensitive))
            near << other;
    if (!near.isEmpty())
        return near;
    QString words = key.section(u'/', -1);
    words.replace(u'-', u' ');
    for (const core::SearchHit &hit : core::search(*open.project, words, limit))
        near << hit.key;
    return near;
}

} // namespace

OpenProject openProject(const Arguments &arguments, Terminal &terminal)
{
    const auto named = arguments.parameter(QStringLiteral("PROJECT"));
    const QString path = named ? *named : bundledKnowledgePath();
    OpenProject open;
    open.project = core::Project::open(path, core::Project::Access::ReadOnly);
    open.knowledge = open.project->load();
    // What is read here may well be write-protected; that a part of it may not be understood has to be said.
    if (open.project->schemaVersion() > core::releasedMigrations().back().version)
        terminal.complain(open.project->readOnlyReason());
    return open;
}

core::Ref refOf(const OpenProject &open, const QString &key)
{
    const core::Ref ref = open.knowledge->find(key);
    if (!ref.isNull())
        return ref;
    const QStringList near = suggestionsFor(open, key);
    throw core::Error(core::Error::Kind::NotFound,
                      near.isEmpty()
                          ? Words::tr("Nothing has the identifier %1. Look for it with pactgraph search.").arg(key)
                          : Words::tr("Nothing has the identifier %1. Did you mean %2?")
                                .arg(key, near.join(Words::tr(" or ", "between suggestions"))));
}

} // namespace app
