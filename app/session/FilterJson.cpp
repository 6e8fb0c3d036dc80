#include "app/session/Filter.h"
#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Filter &filter, const StateWriter &writer)
{
    return {{u"hidden-kinds"_s, StateWriter::words(filter.hiddenKinds)},
            {u"hidden-actors"_s, StateWriter::words(filter.hiddenActors)},
            {u"hidden-modalities"_s, StateWriter::words(filter.hiddenModalities)},
            {u"topics"_s, writer.keys(filter.topics)},
            {u"hidden"_s, writer.keys(filter.hidden)},
            {u"unlinked"_s, filter.unlinked == Filter::Unlinked::Shown}};
}

void read(Filter &filter, const QJsonObject &object, StateReader &reader)
{
    filter.hiddenKinds = StateReader::terms<core::EntityKind>(object, u"hidden-kinds"_s);
    filter.hiddenActors = StateReader::terms<core::ActorType>(object, u"hidden-actors"_s);
    filter.hiddenModalities = StateReader::terms<core::Modality>(object, u"hidden-modalities"_s);
    filter.topics = reader.entities(object, u"topics"_s);
    filter.hidden = reader.entities(object, u"hidden"_s);
    const bool shown = StateReader::flag(object, u"unlinked"_s, false);
    filter.unlinked = shown ? Filter::Unlinked::Shown : Filter::Unlinked::Hidden;
}

} // namespace app
