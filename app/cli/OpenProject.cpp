#include "app/cli/OpenProject.h"

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/DayArgument.h"
#include "app/cli/Suggestion.h"
#include "app/cli/Terminal.h"
#include "app/session/BundledKnowledge.h"
#include "app/session/KnownSearch.h"
#include "app/session/Wording.h"
#include "core/base/Error.h"
#include "core/model/KnownOn.h"
#include "core/store/Migrations.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList keysOf(const core::KnowledgeTables &data)
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
    for (const core::SearchHit &hit : searchKnown(*open.project, *open.knowledge, words, limit))
        near << hit.key;
    return near;
}

core::Error notKnownYet(const OpenProject &open, const QString &key)
{
    const core::Ref ref = open.whole->find(key);
    const QString day = dateText(*open.knowledge->data().knownOn);
    if (ref.kind == core::Ref::Kind::Statement)
        return {core::Error::Kind::NotFound,
                Words::tr("On %1 %2 was not known: it is since %3.")
                    .arg(day, key, dateText(core::knownFrom(*open.whole, ref.statement())))};
    return {core::Error::Kind::NotFound,
            Words::tr("On %1 nothing was known of %2: choose a later --known-on, or leave it out.").arg(day, key)};
}

} // namespace

OpenProject openProject(const Arguments &arguments, Terminal &terminal)
{
    const auto named = arguments.parameter(QStringLiteral("PROJECT"));
    const QString path = named ? *named : bundledKnowledgePath();
    OpenProject open;
    open.project = core::Project::open(path, core::Project::Access::ReadOnly);
    open.whole = open.project->load();
    open.knowledge = open.whole;
    if (const auto day = arguments.value(QStringLiteral("known-on")))
        open.knowledge = std::make_shared<const core::Knowledge>(core::knownOn(*open.whole, dayOf(*day)));
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
    if (!open.whole->find(key).isNull())
        throw notKnownYet(open, key);
    const QStringList near = suggestionsFor(open, key);
    throw core::Error(core::Error::Kind::NotFound,
                      near.isEmpty()
                          ? Words::tr("Nothing has the identifier %1. Look for it with pactgraph search.").arg(key)
                          : Words::tr("Nothing has the identifier %1. Did you mean %2?")
                                .arg(key, near.join(Words::tr(" or ", "between suggestions"))));
}

} // namespace app
