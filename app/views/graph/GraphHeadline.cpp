#include "app/views/graph/GraphPicture.h"

#include <QCoreApplication>

#include "app/session/FilterWording.h"
#include "app/session/MeasureWording.h"
#include "app/session/OpeningView.h"
#include "app/session/Wording.h"
#include "core/graph/Gaps.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphView)
};

bool isDefencePromise(const core::Clause &clause)
{
    return clause.kind == core::defenceObligation;
}

/// The statement that says that the treaty has this clause.
core::StatementId partStatement(const core::Knowledge &knowledge, const core::Clause &clause)
{
    for (const core::StatementId id : knowledge.statementsOf(clause.id))
        if (knowledge.statement(id).predicate == QLatin1String("hasPart"))
            return id;
    return {};
}

QString sentence(std::optional<QDate> day, qsizetype count)
{
    if (!day)
        return count == 1 ? Words::tr("All time: 1 defence promise")
                          : Words::tr("All time: %1 defence promises").arg(count);
    const QString date = dateText(*day);
    if (count == 0)
        return Words::tr("On %1: no defence promise in force").arg(date);
    return count == 1 ? Words::tr("On %1: 1 defence promise in force").arg(date)
                      : Words::tr("On %1: %2 defence promises in force").arg(date).arg(count);
}

/// What of a filter narrows the promises that are counted, and not merely what is drawn of them.
Filter scopeOf(const core::Knowledge &knowledge, const Filter &filter)
{
    Filter scope = openingView(knowledge).filter;
    scope.hidden.clear();
    scope.actors = filter.actors;
    scope.parties = filter.parties;
    scope.from = filter.from;
    scope.to = filter.to;
    return scope;
}

} // namespace

void tellMeasures(Headline &headline, const GraphPictureOptions &options)
{
    QStringList parts{headline.detail};
    if (options.size)
        parts << Words::tr("Size: %1").arg(wordFor(options.size->measure));
    if (options.colour)
        parts << Words::tr("Colour: %1").arg(wordFor(options.colour->measure.measure));
    parts.removeAll(QString());
    headline.detail = parts.join(QStringLiteral(" — "));
}

Headline headlineOf(const core::Knowledge &knowledge, const Filter &filter, std::optional<QDate> day)
{
    Headline headline;
    QStringList treaties;
    const Filter scope = scopeOf(knowledge, filter);
    for (const core::Clause &clause : knowledge.data().clauses) {
        if (!isDefencePromise(clause) || (day && !knowledge.isInForceOn(clause.treaty, *day)) ||
            !scope.showsEntity(knowledge, clause.treaty))
            continue;
        treaties << knowledge.entity(clause.treaty).label;
        if (const core::StatementId id = partStatement(knowledge, clause); !id.isNull())
            headline.standsFor.emplace_back(id);
        else
            headline.standsFor.emplace_back(clause.id);
    }
    const QString scopeText = filterText(knowledge, scope);
    const QString narrowed = filterText(knowledge, filter);
    headline.text = withKnownOn(sentence(day, treaties.size()), knowledge);
    if (!scopeText.isEmpty())
        headline.text = Words::tr("%1 (%2)").arg(headline.text, scopeText);
    headline.detail = treaties.join(QStringLiteral(" · "));
    if (narrowed != scopeText)
        headline.detail = Words::tr("Shown: %1").arg(narrowed) +
                          (treaties.isEmpty() ? QString() : QStringLiteral(" — ") + headline.detail);
    return headline;
}

} // namespace app
