#include "core/text/ClauseComparison.h"

#include <algorithm>
#include <optional>

#include "core/model/LineageChange.h"

namespace core {

namespace {

constexpr double oneLine = 0.5; ///< likeness from which two lines are one that was reworded

bool joins(const Statement &statement, EntityId a, EntityId b)
{
    const auto has = [&](EntityId id, Role role) {
        return std::any_of(statement.participants.begin(), statement.participants.end(),
                           [&](const Participant &p) { return p.entity == id && p.role == role; });
    };
    return (has(a, Role::Subject) && has(b, Role::Object)) || (has(b, Role::Subject) && has(a, Role::Object));
}

/// The line nearest to `line` that is not taken yet; nothing when none is near enough.
std::optional<qsizetype> partnerOf(const QString &line, const QStringList &lines, const std::vector<bool> &isTaken)
{
    std::optional<qsizetype> best;
    double bestLikeness = oneLine;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double likeness = isTaken[std::size_t(i)] ? 0 : wordDifference(line, lines[i]).likeness;
        if (likeness >= bestLikeness && (!best || likeness > bestLikeness)) {
            best = i;
            bestLikeness = likeness;
        }
    }
    return best;
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u';', Qt::SkipEmptyParts))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    if (!lines.isEmpty() && lines.first().compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return {};
    return lines;
}

std::vector<ComparedLine> compareLines(const QStringList &before, const QStringList &after)
{
    using State = ComparedLine::State;
    std::vector<ComparedLine> compared;
    std::vector<bool> isTaken(std::size_t(after.size()));
    for (const QString &line : before) {
        const std::optional<qsizetype> partner = partnerOf(line, after, isTaken);
        if (!partner) {
            compared.push_back({State::Removed, line, {}});
            continue;
        }
        isTaken[std::size_t(*partner)] = true;
        const bool isSame = wordDifference(line, after[*partner]).likeness == 1;
        compared.push_back({isSame ? State::Same : State::Reworded, line, after[*partner]});
    }
    for (qsizetype i = 0; i < after.size(); ++i)
        if (!isTaken[std::size_t(i)])
            compared.push_back({State::Added, {}, after[i]});
    return compared;
}

ClauseComparison compareClauses(const Knowledge &knowledge, EntityId before, EntityId after)
{
    const Clause *a = knowledge.clause(before);
    const Clause *b = knowledge.clause(after);
    Q_ASSERT(a != nullptr && b != nullptr);
    ClauseComparison comparison{.before = before, .after = after};
    comparison.words = wordDifference(knowledge.entity(before).description, knowledge.entity(after).description);
    comparison.triggers = compareLines(linesOf(a->trigger), linesOf(b->trigger));
    comparison.conditions = compareLines(linesOf(a->conditions), linesOf(b->conditions));
    for (const StatementId id : knowledge.statementsOf(after))
        if (changeOf(knowledge.statement(id)) && joins(knowledge.statement(id), before, after))
            comparison.links.push_back(id);
    return comparison;
}

} // namespace core
