#include "app/session/NumberedPassages.h"

#include <algorithm>

namespace app {

namespace {

/// The statements a selection names itself: their quotes are what the reader is meant to see.
std::vector<core::StatementId> statementsIn(const core::Knowledge &knowledge, const QVector<core::Ref> &refs)
{
    std::vector<core::StatementId> statements;
    for (const core::Ref ref : refs) {
        if (ref.kind == core::Ref::Kind::Statement)
            statements.push_back(ref.statement());
        if (ref.kind == core::Ref::Kind::Disagreement)
            for (const auto &member : knowledge.disagreement(ref.disagreement()).members)
                statements.push_back(member.statement);
    }
    return statements;
}

/// Quotes of a passage in all these statements; empty as soon as one of them rests on the whole of it.
std::vector<core::TextSpan> quotesOf(const core::Knowledge &knowledge, core::PassageId passage,
                                     const std::vector<core::StatementId> &statements)
{
    std::vector<core::TextSpan> quotes;
    for (const core::StatementId id : statements) {
        for (const core::Evidence &evidence : knowledge.evidence(id)) {
            if (evidence.passage != passage)
                continue;
            if (!evidence.quote)
                return {};
            if (std::find(quotes.begin(), quotes.end(), *evidence.quote) == quotes.end())
                quotes.push_back(*evidence.quote);
        }
    }
    std::sort(quotes.begin(), quotes.end(),
              [](const core::TextSpan &a, const core::TextSpan &b) { return a.start < b.start; });
    return quotes;
}

template <typename Rows, typename IdType>
bool holds(const Rows &rows, IdType id)
{
    return std::any_of(rows.begin(), rows.end(), [id](const auto &row) { return row.id == id; });
}

bool isThere(const core::KnowledgeTables &data, core::Ref ref)
{
    switch (ref.kind) {
    case core::Ref::Kind::None:
        return false;
    case core::Ref::Kind::Entity:
        return holds(data.entities, ref.entity());
    case core::Ref::Kind::Statement:
        return holds(data.statements, ref.statement());
    case core::Ref::Kind::Passage:
        return holds(data.passages, ref.passage());
    case core::Ref::Kind::Disagreement:
        return holds(data.disagreements, ref.disagreement());
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<NumberedPassage> numberedPassages(const core::Knowledge &knowledge, const QVector<core::Ref> &refs)
{
    const std::vector<core::StatementId> statements = statementsIn(knowledge, refs);
    std::vector<NumberedPassage> passages;
    for (const core::Evidence &evidence : knowledge.why(std::span(refs.constData(), size_t(refs.size())))) {
        NumberedPassage numbered{int(passages.size()) + 1, evidence.passage, evidence.stance};
        numbered.quotes = quotesOf(knowledge, evidence.passage, statements);
        passages.push_back(numbered);
    }
    return passages;
}

QVector<core::Ref> thoseStillThere(const core::Knowledge &knowledge, const QVector<core::Ref> &refs)
{
    QVector<core::Ref> there;
    for (const core::Ref ref : refs)
        if (isThere(knowledge.data(), ref))
            there.append(ref);
    return there;
}

} // namespace app
