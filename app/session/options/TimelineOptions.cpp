#include "app/session/options/TimelineOptions.h"

#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(TimelineOptions::Lanes lanes)
{
    switch (lanes) {
    case TimelineOptions::Lanes::Pairs:
        return u"pairs"_s;
    case TimelineOptions::Lanes::Actors:
        return u"actors"_s;
    case TimelineOptions::Lanes::Kinds:
        return u"kinds"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const TimelineOptions &options, const StateWriter &)
{
    QJsonObject object;
    if (options.lanes != TimelineOptions::Lanes::Pairs)
        object.insert(u"lanes"_s, wordOf(options.lanes));
    if (options.from)
        object.insert(u"from"_s, options.from->toString(Qt::ISODate));
    if (options.to)
        object.insert(u"to"_s, options.to->toString(Qt::ISODate));
    if (options.loops)
        object.insert(u"loops"_s, true);
    return object;
}

void read(TimelineOptions &options, const QJsonObject &object, StateReader &)
{
    using Lanes = TimelineOptions::Lanes;
    const QString word = StateReader::text(object, u"lanes"_s);
    for (const Lanes lanes : {Lanes::Pairs, Lanes::Actors, Lanes::Kinds})
        if (word == wordOf(lanes))
            options.lanes = lanes;
    if (!word.isEmpty() && word != wordOf(options.lanes))
        throw StateReader::wrong(u"lanes"_s);
    options.from = StateReader::day(object, u"from"_s);
    options.to = StateReader::day(object, u"to"_s);
    if (options.from && options.to && *options.from >= *options.to)
        throw StateReader::wrong(u"to"_s);
    options.loops = StateReader::flag(object, u"loops"_s, false);
}

} // namespace app
