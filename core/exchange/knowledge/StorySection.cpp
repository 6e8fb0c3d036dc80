#include "core/exchange/knowledge/StorySection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

void StorySection::define(const Item &item)
{
    m_items.push_back(item);
}

void StorySection::requireKnown(const QJsonValue &keys, const Place &place)
{
    for (const QJsonValue key : keys.toArray())
        if (m_draft.find(key.toString()).isNull())
            m_draft.fault(place, u"unknown-identifier"_s, key.toString(),
                          Draft::tr("A view of the story shows “%1”, which nobody defines.").arg(key.toString()));
}

/// Each part is one passage, or a list of passages of which any will do.
QJsonArray StorySection::answerOf(const Fields &question)
{
    question.require(u"answer"_s);
    QJsonArray parts;
    QSet<PassageId> seen;
    for (const Item &part : question.list(u"answer"_s)) {
        std::vector<Item> passages{part};
        if (part.node.IsSequence()) {
            passages.clear();
            for (const YAML::Node &node : part.node)
                passages.push_back({part.file, node});
        }
        QJsonArray alternatives;
        for (const Item &passage : passages) {
            const PassageId id = m_draft.findPassage(passage.text(), passage.place());
            if (id.isNull())
                continue;
            if (seen.contains(id))
                m_draft.fault(passage.place(), u"used-twice"_s, passage.text(),
                              Draft::tr("The passage “%1” stands twice in one answer.").arg(passage.text()));
            seen.insert(id);
            alternatives.append(m_draft.passage(id).key);
        }
        parts.append(alternatives);
    }
    if (parts.isEmpty() && question.has(u"answer"_s))
        m_draft.fault(question.placeOf(u"answer"_s), u"empty-answer"_s, {},
                      Draft::tr("An answer names at least one passage."));
    return parts;
}

QJsonObject StorySection::questionOf(const Item &item)
{
    const Fields question(m_draft, item, {u"answer", u"hints", u"explanation"});
    if (!question.isMapping())
        return {};
    QJsonArray hints;
    question.require(u"hints"_s);
    for (const Item &hint : question.list(u"hints"_s)) {
        if (hint.text().isEmpty())
            m_draft.fault(hint.place(), u"wrong-form"_s, {}, Draft::tr("A hint is one text."));
        hints.append(hint.text());
    }
    if (hints.isEmpty() && question.has(u"hints"_s))
        m_draft.fault(question.placeOf(u"hints"_s), u"no-hint"_s, {}, Draft::tr("A question has at least one hint."));
    return {{u"answer"_s, answerOf(question)},
            {u"hints"_s, hints},
            {u"explanation"_s, question.required(u"explanation"_s)}};
}

QJsonObject StorySection::viewOf(const Item &item)
{
    const Fields view(m_draft, item, {u"caption", u"view", u"question"});
    const QJsonObject state = QJsonDocument::fromJson(view.required(u"view"_s).toUtf8()).object();
    if (state.isEmpty())
        m_draft.fault(view.placeOf(u"view"_s), u"bad-view"_s, {}, Draft::tr("This is no view: it has to be JSON."));
    requireKnown(state.value(u"selected"_s), view.placeOf(u"view"_s));
    requireKnown(state.value(u"expanded"_s), view.placeOf(u"view"_s));
    QJsonObject saved{{u"caption"_s, view.required(u"caption"_s)}, {u"view"_s, state}};
    if (const std::optional<Item> question = view.item(u"question"_s))
        saved.insert(u"question"_s, questionOf(*question));
    return saved;
}

QByteArray StorySection::contentOf(const Fields &fields)
{
    QJsonArray views;
    for (const Item &item : fields.list(u"views"_s))
        views.append(viewOf(item));
    if (views.isEmpty())
        m_draft.fault(fields.place(), u"empty-story"_s, fields.text(u"id"_s), Draft::tr("The story has no views."));
    const QJsonObject story{{u"title"_s, fields.required(u"title"_s)}, {u"views"_s, views}};
    return QJsonDocument(story).toJson(QJsonDocument::Compact);
}

void StorySection::join()
{
    for (const Item &item : m_items) {
        const Fields fields(m_draft, item, {u"id", u"title", u"views"});
        if (!fields.isMapping())
            continue;
        const QString key = fields.required(u"id"_s);
        if (!key.startsWith(u"story/"_s) || m_draft.data().meta.contains(key))
            m_draft.fault(fields.placeOf(u"id"_s), u"bad-identifier"_s, key,
                          Draft::tr("A story is called story/NAME, and by no name twice."));
        m_draft.data().meta.insert(key, QString::fromUtf8(contentOf(fields)));
    }
}

} // namespace core
