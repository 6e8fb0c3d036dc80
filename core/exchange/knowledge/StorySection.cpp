#include "core/exchange/knowledge/StorySection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

void StorySection::define(const Item &item)
{
    m_items.push_back(item);
}

void StorySection::requireKnown(const QJsonValue &keys, const Place &place)
{
    for (const QJsonValue &key : keys.toArray())
        if (m_draft.find(key.toString()).isNull())
            m_draft.fault(place, u"unknown-identifier"_s, key.toString(),
                          Draft::tr("A view of the story shows “%1”, which nobody defines.").arg(key.toString()));
}

QByteArray StorySection::contentOf(const Fields &fields)
{
    QJsonArray views;
    for (const Item &item : fields.list(u"views"_s)) {
        const Fields view(m_draft, item, {u"caption", u"view"});
        const QJsonObject state = QJsonDocument::fromJson(view.required(u"view"_s).toUtf8()).object();
        if (state.isEmpty())
            m_draft.fault(view.placeOf(u"view"_s), u"bad-view"_s, {}, Draft::tr("This is no view: it has to be JSON."));
        requireKnown(state.value(u"selected"_s), view.placeOf(u"view"_s));
        requireKnown(state.value(u"expanded"_s), view.placeOf(u"view"_s));
        views.append(QJsonObject{{u"caption"_s, view.required(u"caption"_s)}, {u"view"_s, state}});
    }
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
