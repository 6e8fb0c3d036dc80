#include "app/session/Filter.h"
#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Filter &filter, const StateWriter &writer)
{
    QJsonObject object{{u"hidden-kinds"_s, StateWriter::words(filter.hiddenKinds)},
                       {u"hidden-actors"_s, StateWriter::words(filter.hiddenActors)},
                       {u"hidden-modalities"_s, StateWriter::words(filter.hiddenModalities)},
                       {u"topics"_s, writer.keys(filter.topics)},
                       {u"hidden"_s, writer.keys(filter.hidden)},
                       {u"unlinked"_s, filter.unlinked == Filter::Unlinked::Shown}};
    if (!filter.actors.isEmpty())
        object.insert(u"actors"_s, writer.keys(filter.actors));
    if (filter.parties == Filter::Parties::Between)
        object.insert(u"between"_s, true);
    if (filter.from)
        object.insert(u"from"_s, filter.from->toString(Qt::ISODate));
    if (filter.to)
        object.insert(u"to"_s, filter.to->toString(Qt::ISODate));
    return object;
}

void read(Filter &filter, const QJsonObject &object, StateReader &reader)
{
    filter.hiddenKinds = StateReader::terms<core::EntityKind>(object, u"hidden-kinds"_s);
    filter.hiddenActors = StateReader::terms<core::ActorType>(object, u"hidden-actors"_s);
    filter.hiddenModalities = StateReader::terms<core::Modality>(object, u"hidden-modalities"_s);
    filter.topics = reader.entities(object, u"topics"_s);
    filter.actors = reader.entities(object, u"actors"_s);
    const bool isBetween = StateReader::flag(object, u"between"_s, false);
    filter.parties = isBetween ? Filter::Parties::Between : Filter::Parties::AnyOf;
    filter.from = StateReader::day(object, u"from"_s);
    filter.to = StateReader::day(object, u"to"_s);
    filter.hidden = reader.entities(object, u"hidden"_s);
    const bool shown = StateReader::flag(object, u"unlinked"_s, false);
    filter.unlinked = shown ? Filter::Unlinked::Shown : Filter::Unlinked::Hidden;
}

} // namespace app
