// What things rest on, as Knowledge tells it.
#include <algorithm>

#include <QSet>

#include "core/base/CodePoints.h"
#include "core/model/Knowledge.h"
#include "core/model/ReadingOrder.h"

namespace core {

namespace {

bool isSubject(const Statement &statement, EntityId id)
{
    return std::any_of(statement.participants.begin(), statement.participants.end(),
                       [id](const Participant &p) { return p.role == Role::Subject && p.entity == id; });
}

} // namespace

void Knowledge::appendEvidence(EntityId id, std::vector<Evidence> &evidence) const
{
    for (const bool wantsSubject : {true, false})
        for (const StatementId statement : statementsOf(id))
            if (isSubject(this->statement(statement), id) == wantsSubject)
                appendEvidence(Ref(statement), evidence);
    for (const PassageId passage : passagesOf(id))
        appendEvidence(Ref(passage), evidence);
}

void Knowledge::appendEvidence(Ref ref, std::vector<Evidence> &evidence) const
{
    switch (ref.kind) {
    case Ref::Kind::None:
        break;
    case Ref::Kind::Entity:
        appendEvidence(ref.entity(), evidence);
        break;
    case Ref::Kind::Passage:
        evidence.push_back({{}, ref.passage(), Stance::Supports, {}});
        break;
    case Ref::Kind::Statement: {
        const std::span<const Evidence> items = this->evidence(ref.statement());
        evidence.insert(evidence.end(), items.begin(), items.end());
        break;
    }
    case Ref::Kind::Disagreement:
        for (const Disagreement::Member &member : disagreement(ref.disagreement()).members)
            appendEvidence(Ref(member.statement), evidence);
        break;
    }
}

std::vector<Evidence> Knowledge::why(std::span<const Ref> refs) const
{
    std::vector<Evidence> evidence;
    for (const Ref ref : refs)
        appendEvidence(ref, evidence);
    QSet<PassageId> seen;
    std::erase_if(evidence, [&seen](const Evidence &item) {
        const bool isSeen = seen.contains(item.passage);
        seen.insert(item.passage);
        return isSeen;
    });
    sortForReading(std::span(evidence), [this](PassageId id) {
        const Passage &row = passage(id);
        return ReadingPlace{row.source, row.span.start};
    });
    return evidence;
}

QString Knowledge::quote(const Passage &passage) const
{
    const Source *from = source(passage.source);
    return from ? midCodePoints(from->text, passage.span.start, passage.span.end) : QString();
}

QString Knowledge::quote(const Evidence &evidence) const
{
    const Passage &from = passage(evidence.passage);
    if (!evidence.quote)
        return quote(from);
    const Source *text = source(from.source);
    return text ? midCodePoints(text->text, evidence.quote->start, evidence.quote->end) : QString();
}

std::vector<DisagreementId> Knowledge::disagreementsOf(Ref ref) const
{
    std::span<const DisagreementId> found;
    if (ref.kind == Ref::Kind::Statement)
        found = m_facts->disagreementsOfStatement.of(ref.value);
    else if (ref.kind == Ref::Kind::Entity)
        found = m_facts->disagreementsOfEntity.of(ref.value);
    std::vector<DisagreementId> ids;
    for (const DisagreementId id : found)
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    return ids;
}

} // namespace core
