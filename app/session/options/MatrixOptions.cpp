#include "app/session/options/MatrixOptions.h"

#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;
using Order = core::MatrixQuery::Order;
using Uncoded = core::MatrixQuery::Uncoded;

namespace {

/// As `order` is written; the usual one is not.
const QString firstAppearance = u"first-appearance"_s;
const QString returned = u"returned"_s;

} // namespace

QJsonObject toJson(const MatrixOptions &options, const StateWriter &writer)
{
    QJsonObject object;
    if (options.order != Order::ByTopic)
        object.insert(u"order"_s, options.order == Order::ByReturn ? returned : firstAppearance);
    if (options.uncoded == Uncoded::Shown)
        object.insert(u"uncoded"_s, true);
    if (options.codings == MatrixOptions::Codings::LeftOut)
        object.insert(u"atop"_s, false);
    if (!options.folded.isEmpty())
        object.insert(u"folded"_s, writer.keys(options.folded));
    if (!options.search.isEmpty())
        object.insert(u"search"_s, options.search);
    return object;
}

void read(MatrixOptions &options, const QJsonObject &object, StateReader &reader)
{
    const QString order = StateReader::text(object, u"order"_s);
    if (!order.isEmpty() && order != firstAppearance && order != returned)
        throw StateReader::wrong(u"order"_s);
    if (!order.isEmpty())
        options.order = order == returned ? Order::ByReturn : Order::ByFirstAppearance;
    if (StateReader::flag(object, u"uncoded"_s, false))
        options.uncoded = Uncoded::Shown;
    if (!StateReader::flag(object, u"atop"_s, true))
        options.codings = MatrixOptions::Codings::LeftOut;
    options.folded = reader.entities(object, u"folded"_s);
    options.search = StateReader::text(object, u"search"_s);
}

} // namespace app
