#include "app/views/graph/GraphPicture.h"

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphView)
};

bool isDefencePromise(const core::Clause &clause)
{
    return clause.kind == QLatin1String("obligation-defence");
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

} // namespace

Headline headlineOf(const core::Knowledge &knowledge, std::optional<QDate> day)
{
    Headline headline;
    QStringList treaties;
    for (const core::Clause &clause : knowledge.data().clauses) {
        if (!isDefencePromise(clause) || (day && !knowledge.isInForceOn(clause.treaty, *day)))
            continue;
        treaties << knowledge.entity(clause.treaty).label;
        if (const core::StatementId id = partStatement(knowledge, clause); !id.isNull())
            headline.standsFor.emplace_back(id);
        else
            headline.standsFor.emplace_back(clause.id);
    }
    headline.text = withKnownOn(sentence(day, treaties.size()), knowledge);
    headline.detail = treaties.join(QStringLiteral(" · "));
    return headline;
}

} // namespace app
