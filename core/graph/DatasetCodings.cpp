#include "core/graph/DatasetCodings.h"

#include <algorithm>

namespace core {

namespace {

const QString codedAs = QStringLiteral("codedAs");

/// Short title of the source that the statement is attributed to.
QString datasetOf(const Knowledge &knowledge, const Statement &statement)
{
    for (const Participant &participant : statement.participants)
        if (participant.role == Role::Attributed && knowledge.source(participant.entity))
            return knowledge.source(participant.entity)->shortTitle;
    return {};
}

/// The value reads "defense = 1".
std::optional<DatasetCoding> codingOf(const Knowledge &knowledge, const Statement &statement)
{
    const qsizetype equals = statement.value.indexOf(u'=');
    if (statement.predicate != codedAs || equals < 0 || statement.polarity == Polarity::Negated)
        return std::nullopt;
    return DatasetCoding{.statement = statement.id,
                         .dataset = datasetOf(knowledge, statement),
                         .variable = statement.value.left(equals).trimmed(),
                         .value = statement.value.mid(equals + 1).trimmed()};
}

} // namespace

std::vector<DatasetCoding> datasetCodings(const Knowledge &knowledge, EntityId treaty)
{
    std::vector<DatasetCoding> codings;
    for (const StatementId id : knowledge.statementsOf(treaty))
        if (auto coding = codingOf(knowledge, knowledge.statement(id)))
            codings.push_back(*std::move(coding));
    return codings;
}

QStringList atopVariables(const Topic &topic)
{
    QStringList variables;
    // "conwtin, medarb"; what stands in brackets tells how near the variable comes.
    for (const QString &part : topic.atop.split(u',', Qt::SkipEmptyParts))
        variables << part.section(u'(', 0, 0).trimmed();
    return variables;
}

Agreement agreementOf(Coverage coverage, const std::vector<DatasetCoding> &codings)
{
    const bool isComparable = coverage == Coverage::Present || coverage == Coverage::Absent;
    if (codings.empty() || !isComparable)
        return Agreement::NotCompared;
    const bool isSeen =
        std::any_of(codings.begin(), codings.end(), [](const DatasetCoding &c) { return c.isAffirmed(); });
    return isSeen == (coverage == Coverage::Present) ? Agreement::Agrees : Agreement::Differs;
}

} // namespace core
