#include "app/views/graph/GraphAlt.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/MeasureWording.h"
#include "app/session/OnDay.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphView)
};

QString actorOrKind(const core::Knowledge &knowledge, core::EntityId id)
{
    const core::Actor *actor = knowledge.actor(id);
    return actor != nullptr ? wordFor(actor->type) : wordFor(knowledge.entity(id).kind);
}

} // namespace

unsigned statesOfNode(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options)
{
    unsigned states = NoState;
    if (options.validOn && onDay(knowledge, id, *options.validOn) == OnDay::Ended)
        states |= Ended;
    const core::Entity &entity = knowledge.entity(id);
    if (entity.confidence == core::Confidence::Memory && entity.kind == core::EntityKind::Clause)
        states |= Unchecked;
    if (entity.kind == core::EntityKind::Treaty && !knowledge.disagreementsOf(id).empty())
        states |= Disputed;
    if (options.expanded.contains(id))
        states |= Expanded;
    if (knowledge.pin(id))
        states |= Pinned;
    return states;
}

unsigned statesOfLink(const core::Knowledge &knowledge, const LinkBundle &link)
{
    unsigned states = link.hasEnded ? Ended : NoState;
    // What ties a thing to its parts and parties has no direction worth an arrow.
    const bool isDirected = std::any_of(link.statements.begin(), link.statements.end(), [&](core::StatementId id) {
        const QString &predicate = knowledge.statement(id).predicate;
        return predicate != QLatin1String("partyTo") && predicate != QLatin1String("hasPart") &&
               predicate != QLatin1String("hasTopic") && predicate != QLatin1String("involves") &&
               predicate != QLatin1String("signed") && predicate != QLatin1String("broader");
    });
    if (isDirected)
        states |= link.goesForth && link.goesBack ? TwoWay : OneWay;
    return states;
}

QString altOfNode(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options, int degree)
{
    const core::Entity &entity = knowledge.entity(id);
    QStringList parts{Words::tr("%1, %2").arg(labelText(knowledge, id), actorOrKind(knowledge, id).toLower())};
    const unsigned states = statesOfNode(knowledge, id, options);
    if (knowledge.treaty(id) != nullptr) {
        const core::TreatyDates dates = knowledge.treatyDates(id);
        if (dates.inForce)
            parts << Words::tr("in force %1").arg(periodText(*dates.inForce));
        else if (dates.signedOn)
            parts << Words::tr("signed %1").arg(periodText(*dates.signedOn));
    }
    if (const auto date = knowledge.event(id) != nullptr ? knowledge.eventDate(id) : std::nullopt)
        parts << periodText(*date);
    if ((states & Ended) != 0)
        parts << Words::tr("ended");
    if ((states & Disputed) != 0)
        parts << Words::tr("sources differ");
    if (entity.confidence == core::Confidence::Memory)
        parts << wordFor(entity.confidence).toLower();
    if (options.size)
        parts << Words::tr("%1 %2", "a measure and its value")
                     .arg(wordFor(options.size->measure),
                          valueText(options.size->measure, options.size->values.value(id)));
    if (options.colour && (!options.size || options.size->measure != options.colour->measure.measure))
        parts << options.colour->textOf(id);
    if (degree > 0)
        parts << (degree == 1 ? Words::tr("1 statement shown") : Words::tr("%1 statements shown").arg(degree));
    return parts.join(u"; ") + u'.';
}

QString altOfLink(const core::Knowledge &knowledge, const LinkBundle &link)
{
    constexpr int most = 3;
    QStringList sentences;
    for (const core::StatementId id : link.statements)
        if (sentences.size() < most && !sentences.contains(knowledge.title(id)))
            sentences << knowledge.title(id);
    QString alt = wordFor(link.modality) + QStringLiteral(": ") + sentences.join(u' ');
    const auto more = qsizetype(link.statements.size()) - sentences.size();
    if (more > 0)
        alt += u' ' + Words::tr("And %1 more.").arg(more);
    if (link.hasEnded)
        alt += u' ' + Words::tr("Ended.");
    return alt;
}

QString labelText(const core::Knowledge &knowledge, core::EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    const core::Clause *clause = knowledge.clause(id);
    if (clause == nullptr)
        return entity.label;
    QString label = clause->label;
    label.replace(QLatin1String("Article"), Words::tr("Art."));
    return clause->title.isEmpty() ? label : Words::tr("%1 %2", "clause").arg(label, clause->title);
}

} // namespace app
