#include "app/cli/FilterArguments.h"

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "core/base/Error.h"
#include "core/model/PartialDate.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

/// The entities of a list of identifiers with commas between them, all of one kind.
QSet<core::EntityId> entitiesOf(const OpenProject &open, const QString &list, core::EntityKind kind)
{
    QSet<core::EntityId> ids;
    for (const QString &key : list.split(u',', Qt::SkipEmptyParts)) {
        const core::EntityId id = refOf(open, key.trimmed()).entity();
        if (id.isNull() || open.knowledge->entity(id).kind != kind)
            throw invalid(kind == core::EntityKind::Actor ? Words::tr("%1 is no actor.").arg(key)
                                                          : Words::tr("%1 is no topic.").arg(key));
        ids.insert(id);
    }
    return ids;
}

core::PartialDate dateOf(const QString &text)
{
    const auto date = core::PartialDate::parse(text);
    if (!date || date->isApproximate() || date->isUncertain())
        throw invalid(Words::tr("\"%1\" is no date: write 1961, 1961-07 or 1961-07-06.").arg(text));
    return *date;
}

/// All kinds but those named.
QSet<core::EntityKind> hiddenKinds(const QString &list)
{
    QSet<core::EntityKind> hidden;
    for (std::size_t i = 0; i < core::termCount<core::EntityKind>; ++i)
        hidden.insert(static_cast<core::EntityKind>(i));
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = core::fromWord<core::EntityKind>(word.trimmed());
        if (!kind || *kind == core::EntityKind::Source)
            throw invalid(
                Words::tr("There is no kind \"%1\": name actor, treaty, clause, topic, event or scenario.").arg(word));
        hidden.remove(*kind);
    }
    return hidden;
}

} // namespace

std::vector<Option> filterOptions()
{
    return {{QStringLiteral("actor"), QStringLiteral("ID,ID"),
             Words::tr("only treaties with any of these parties, and what is linked with them")},
            {QStringLiteral("between"), {}, Words::tr("only what is between the parties named by --actor")},
            {QStringLiteral("from"), QStringLiteral("DATE"), Words::tr("leave out what ended before")},
            {QStringLiteral("to"), QStringLiteral("DATE"), Words::tr("leave out what began after")},
            {QStringLiteral("topic"), QStringLiteral("ID,ID"), Words::tr("only what is on these topics")},
            {QStringLiteral("kind"), QStringLiteral("KIND,KIND"),
             Words::tr("only actor, treaty, clause, topic, event or scenario")}};
}

void narrow(Filter &filter, const Arguments &arguments, const OpenProject &open)
{
    if (const auto actors = arguments.value(QStringLiteral("actor")))
        filter.actors = entitiesOf(open, *actors, core::EntityKind::Actor);
    if (arguments.has(QStringLiteral("between"))) {
        if (filter.actors.isEmpty())
            throw invalid(Words::tr("--between needs --actor: between whom?"));
        filter.parties = Filter::Parties::Between;
    }
    if (const auto from = arguments.value(QStringLiteral("from")))
        filter.from = dateOf(*from).earliest();
    if (const auto to = arguments.value(QStringLiteral("to")))
        filter.to = dateOf(*to).latest();
    if (filter.from && filter.to && *filter.to < *filter.from)
        throw invalid(Words::tr("--to lies before --from."));
    if (const auto topics = arguments.value(QStringLiteral("topic")))
        filter.topics = entitiesOf(open, *topics, core::EntityKind::Topic);
    if (const auto kinds = arguments.value(QStringLiteral("kind")))
        filter.hiddenKinds = hiddenKinds(*kinds);
}

} // namespace app
