#pragma once

#include <vector>

#include <QJsonObject>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The section `stories`: ordered saved views with captions. Each view is the state of a view as the program writes it
/// into its files (JSON); what it leaves out is as the project opens. One with a question makes the story a
/// lesson: it is answered by a passage. A story becomes the entry `story/NAME` of the project's meta.
class StorySection
{
public:
    explicit StorySection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    /// Once everything else is there.
    void join();

private:
    QByteArray contentOf(const Fields &fields);
    QJsonObject viewOf(const Item &item);
    QJsonObject questionOf(const Item &item);
    QJsonArray answerOf(const Fields &question);
    void requireKnown(const QJsonValue &keys, const Place &place);

    Draft &m_draft;
    std::vector<Item> m_items;
};

} // namespace core
