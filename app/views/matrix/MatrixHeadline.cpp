#include <algorithm>

#include <QCoreApplication>

#include "app/views/matrix/MatrixPicture.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

constexpr std::size_t mostNamed = 3;

bool hasColumn(const core::TopicMatrix &matrix, core::EntityId treaty)
{
    return std::any_of(matrix.columns.begin(), matrix.columns.end(),
                       [treaty](const core::MatrixColumn &column) { return column.treaty == treaty; });
}

/// Those that share their treaties with the last one that is shown whole.
std::vector<core::TopicReturn> lastReturns(const core::TopicMatrix &matrix)
{
    std::vector<core::TopicReturn> shown;
    for (const core::TopicReturn &found : matrix.returns)
        if (hasColumn(matrix, found.without) && hasColumn(matrix, found.again))
            shown.push_back(found);
    const auto place = [&](core::EntityId treaty) {
        return std::find_if(matrix.columns.begin(), matrix.columns.end(),
                            [treaty](const core::MatrixColumn &column) { return column.treaty == treaty; });
    };
    const auto last =
        std::max_element(shown.begin(), shown.end(), [&](const core::TopicReturn &a, const core::TopicReturn &b) {
            return place(a.again) < place(b.again);
        });
    if (last == shown.end())
        return {};
    const core::TopicReturn like = *last;
    std::erase_if(shown, [&](const core::TopicReturn &found) {
        return found.again != like.again || found.without != like.without;
    });
    return shown;
}

QString namesOf(const core::Knowledge &knowledge, const std::vector<core::TopicReturn> &returns)
{
    QStringList names;
    for (const core::TopicReturn &found : returns)
        if (std::size_t(names.size()) < mostNamed)
            names << knowledge.entity(found.topic).label;
    const std::size_t rest = returns.size() - std::size_t(names.size());
    if (rest > 0)
        return Words::tr("%1 and %2 more").arg(names.join(QStringLiteral("; "))).arg(rest);
    return names.join(QStringLiteral("; "));
}

/// What says that these topics are covered, left out and covered again; where none is, what says that any is covered.
std::vector<core::Ref> groundsOf(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                                 const std::vector<core::TopicReturn> &returns)
{
    std::vector<core::Ref> grounds;
    for (const core::TopicReturn &found : returns)
        for (const core::EntityId treaty : {found.before, found.without, found.again})
            for (const core::StatementId id : knowledge.coverageStatements(treaty, found.topic))
                grounds.emplace_back(id);
    for (const core::MatrixCell &cell : matrix.cells)
        if (returns.empty() && cell.coverage == core::Coverage::Present)
            grounds.insert(grounds.end(), cell.statements.begin(), cell.statements.end());
    return grounds;
}

QString sentence(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                 const std::vector<core::TopicReturn> &returns)
{
    if (matrix.topicCount == 0 || matrix.columns.empty())
        return Words::tr("No topic of any treaty to show");
    if (!returns.empty())
        return Words::tr("%1 brings back what %2 leaves out: %3")
            .arg(knowledge.entity(returns.front().again).label, knowledge.entity(returns.front().without).label,
                 namesOf(knowledge, returns));
    const auto covered = std::count_if(matrix.rows.begin(), matrix.rows.end(),
                                       [](const core::MatrixRow &row) { return row.counts.covered() > 0; });
    if (matrix.columns.size() == 1)
        return Words::tr("%1 of %2 topics are covered by this treaty").arg(covered).arg(matrix.topicCount);
    return Words::tr("%1 of %2 topics are covered by at least one of %3 treaties")
        .arg(covered)
        .arg(matrix.topicCount)
        .arg(matrix.columns.size());
}

QString below(const core::TopicMatrix &matrix)
{
    QStringList parts{matrix.columns.size() == 1
                          ? Words::tr("%1 topics × 1 treaty").arg(matrix.topicCount)
                          : Words::tr("%1 topics × %2 treaties").arg(matrix.topicCount).arg(matrix.columns.size()),
                      matrix.counts.disputed > 0 ? Words::tr("%1 covered, on %2 of them sources differ")
                                                       .arg(matrix.counts.covered())
                                                       .arg(matrix.counts.disputed)
                                                 : Words::tr("%1 covered").arg(matrix.counts.covered()),
                      Words::tr("%1 checked and absent").arg(matrix.counts.absent)};
    parts << Words::tr("%1 not coded").arg(matrix.counts.notCoded);
    if (matrix.uncodedTreaties > 0)
        parts << Words::tr("%1 treaties without any coding are left out").arg(matrix.uncodedTreaties);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MatrixHeadline matrixHeadline(const core::Knowledge &knowledge, const core::TopicMatrix &matrix)
{
    const bool isEmpty = matrix.topicCount == 0 || matrix.columns.empty();
    const std::vector<core::TopicReturn> returns = isEmpty ? std::vector<core::TopicReturn>() : lastReturns(matrix);
    MatrixHeadline headline{sentence(knowledge, matrix, returns), below(matrix), {}};
    if (!isEmpty)
        headline.standsFor = groundsOf(knowledge, matrix, returns);
    return headline;
}

} // namespace app
