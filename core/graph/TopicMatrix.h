#pragma once

#include <vector>

#include <QSet>

#include "core/graph/CoverageCounts.h"
#include "core/graph/DatasetCodings.h"
#include "core/model/Knowledge.h"

namespace core {

/// What is known about one topic in one treaty.
struct MatrixCell
{
    Coverage coverage = Coverage::NotCoded;
    Strength strength = Strength::None; ///< the best of the clauses that cover the topic
    std::vector<EntityId> clauses;      ///< that cover it, in the order of the treaty
    std::vector<StatementId> statements;
    bool isUnchecked = false; ///< nothing behind it was checked against a text
    /// Of an upper topic: how many of its leaves are covered, and how many were looked for at all.
    int coveredLeaves = 0;
    int codedLeaves = 0;
    std::vector<DatasetCoding> codings; ///< of ATOP
    Agreement agreement = Agreement::NotCompared;
};

/// A topic that a treaty covers again, after an earlier one between the same parties did and the one before it did not.
struct TopicReturn
{
    EntityId topic;
    EntityId before;  ///< covered it
    EntityId without; ///< was checked, and does not
    EntityId again;   ///< covers it once more
    friend bool operator==(const TopicReturn &, const TopicReturn &) = default;
};

/// All topics of the lower level that returned, in the order of topics; treaties between the same parties (a successor
/// standing for the one before it) are followed in the order of their signing.
std::vector<TopicReturn> topicReturns(const Knowledge &knowledge);

/// Which rows and columns the matrix has, and in what order.
struct MatrixQuery
{
    enum class Order { ByTopic, ByFirstAppearance, ByReturn };
    /// Treaties of which no topic was coded.
    enum class Uncoded { LeftOut, Shown };

    Order order = Order::ByTopic;
    Uncoded uncoded = Uncoded::LeftOut;
    QSet<EntityId> folded = {};  ///< upper topics that stand for their leaves
    QSet<EntityId> hidden = {};  ///< topics and treaties
    QSet<EntityId> leftOut = {}; ///< treaties that are not even told of as hidden
    QSet<EntityId> topics = {};  ///< only these (an upper one stands for its leaves); empty: all
    QString search = {};         ///< only topics and treaties with these words; a search that none has finds nothing
};

struct MatrixRow
{
    /// A heading stands over the rows up to the next one and has no cells.
    enum class Kind { Heading, Topic, Folded };

    Kind kind = Kind::Topic;
    EntityId subject; ///< a topic; of a heading also the treaty the rows below have in common, or nothing
    CoverageCounts counts = {};
};

struct MatrixColumn
{
    EntityId treaty;
    CoverageCounts counts = {};
};

/// Topics by treaties. A plain value.
struct TopicMatrix
{
    MatrixQuery::Order order = MatrixQuery::Order::ByTopic;
    std::vector<MatrixRow> rows;
    std::vector<MatrixColumn> columns; ///< in order of signing
    std::vector<MatrixCell> cells;     ///< row by row; those of headings are empty
    CoverageCounts counts = {};
    std::vector<TopicReturn> returns; ///< of the topics that are shown
    int topicCount = 0;               ///< rows that are no headings
    int uncodedTreaties = 0;          ///< left out, because nothing of them was coded
    std::vector<EntityId> hidden;     ///< topics and treaties that `MatrixQuery::hidden` keeps out

    const MatrixCell &cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

TopicMatrix topicMatrix(const Knowledge &knowledge, const MatrixQuery &query);

} // namespace core
