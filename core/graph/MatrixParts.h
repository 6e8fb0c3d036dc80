#pragma once

#include <vector>

#include "core/graph/TopicMatrix.h"

namespace core {

/// Parts of `topicMatrix`, each by itself.

/// All treaties in order of signing, those without any date last.
std::vector<EntityId> treatiesBySigning(const Knowledge &knowledge);
/// Whether any topic of the treaty was looked for.
bool isCoded(const Knowledge &knowledge, EntityId treaty);

/// Makes the cells of one treaty.
class CellSource
{
public:
    /// `knowledge` is a guest that outlives the source.
    CellSource(const Knowledge &knowledge, EntityId treaty);

    MatrixCell cell(EntityId topic) const;

private:
    void addClauses(MatrixCell &cell) const;
    void countLeaves(MatrixCell &cell, EntityId topic) const;
    void addCodings(MatrixCell &cell, EntityId topic) const;

    const Knowledge &m_knowledge;
    EntityId m_treaty;
    std::vector<DatasetCoding> m_codings; ///< of ATOP
};

/// A topic and the entity under whose heading it stands; null: under the one for the rest.
struct GroupedTopic
{
    EntityId topic;
    EntityId group;
};

/// Under the upper topics, in the order of topics.
std::vector<GroupedTopic> byUpperTopic(const Knowledge &knowledge, const std::vector<EntityId> &topics);
/// Under the first of `treaties` that covers them; those that none covers come last.
std::vector<GroupedTopic> byFirstAppearance(const Knowledge &knowledge, const std::vector<EntityId> &topics,
                                            const std::vector<EntityId> &treaties);
/// Under the treaty in which they returned, the latest one first; those that did not come last.
std::vector<GroupedTopic> byReturn(const Knowledge &knowledge, const std::vector<EntityId> &topics,
                                   const std::vector<TopicReturn> &returns);

/// Whether the words stand in the label, the code or the description of a topic, or in the label of its upper one.
bool topicMatches(const Knowledge &knowledge, EntityId topic, const QString &words);
/// Whether the words stand in the label or a name of a treaty.
bool treatyMatches(const Knowledge &knowledge, EntityId treaty, const QString &words);

} // namespace core
