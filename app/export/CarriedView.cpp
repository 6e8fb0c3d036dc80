#include "app/export/CarriedView.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/base/Error.h"
#include "core/exchange/Fingerprint.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarriedView)
};

constexpr int formatVersion = 1;

/// Over the text as it is written, without itself. It tells an edit or a damage, not a forger.
QString checkOf(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void insertRest(std::map<QString, QString> &rests, const core::Knowledge &knowledge, core::Ref ref)
{
    const QString key = knowledge.key(ref);
    if (!key.isEmpty() && !rests.contains(key))
        rests.emplace(key, core::fingerprint(knowledge, ref));
}

/// A page that a file asks for; `usual` where it asks for none that can be made.
QSizeF pageFrom(const QJsonArray &sides, QSizeF usual)
{
    constexpr double smallest = 100;
    constexpr double largest = 20000;
    const QSizeF page(sides.at(0).toDouble(), sides.at(1).toDouble());
    const bool isPossible = sides.size() == 2 && page.width() >= smallest && page.width() <= largest &&
                            page.height() >= smallest && page.height() <= largest;
    return isPossible ? page : usual;
}

} // namespace

std::map<QString, QString> restsOf(const core::Knowledge &knowledge, const Picture &picture)
{
    std::map<QString, QString> rests;
    for (const Mark &mark : picture.marks) {
        for (const core::Ref ref : mark.standsFor)
            if (ref.kind == core::Ref::Kind::Statement)
                insertRest(rests, knowledge, ref);
        if (rests.size() > mostRests)
            return {};
        for (const core::Evidence &evidence : knowledge.why(mark.standsFor)) {
            insertRest(rests, knowledge, core::Ref(evidence.passage));
            insertRest(rests, knowledge, core::Ref(knowledge.passage(evidence.passage).source));
        }
    }
    return rests;
}

QString carriedText(const core::Knowledge &knowledge, const ViewOnPage &view)
{
    QJsonObject rests;
    for (const auto &[key, print] : restsOf(knowledge, view.picture))
        rests.insert(key, print);
    QJsonObject object{{u"pactgraph"_s, formatVersion},
                       {u"project"_s, knowledge.meta().value(u"title"_s)},
                       {u"knowledge"_s, core::fingerprint(knowledge)},
                       {u"rests"_s, rests},
                       {u"page"_s, QJsonArray{view.page.width(), view.page.height()}},
                       {u"view"_s, toJson(view.state, knowledge)}};
    if (!view.caption.isEmpty())
        object.insert(u"caption"_s, view.caption);
    object.insert(u"check"_s, checkOf(object));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CarriedView carriedFrom(const QString &text)
{
    using core::Error;
    QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int format = object.value(u"pactgraph"_s).toInt();
    if (format < 1)
        throw Error(Error::Kind::Invalid, Words::tr("The view that the file carries cannot be read: it is damaged."));
    if (format > formatVersion)
        throw Error(Error::Kind::Newer, Words::tr("The file was made by a newer version of the program."));
    const QString check = object.take(u"check"_s).toString();
    if (check != checkOf(object))
        throw Error(Error::Kind::Damaged,
                    Words::tr("The view that the file carries is not as it was written: somebody changed it. It is "
                              "not opened."));
    CarriedView carried{.format = format,
                        .project = object.value(u"project"_s).toString(),
                        .knowledge = object.value(u"knowledge"_s).toString(),
                        .view = object.value(u"view"_s).toObject(),
                        .caption = object.value(u"caption"_s).toString()};
    carried.page = pageFrom(object.value(u"page"_s).toArray(), carried.page);
    const QJsonObject rests = object.value(u"rests"_s).toObject();
    for (auto it = rests.begin(); it != rests.end() && carried.rests.size() < 2 * mostRests; ++it)
        carried.rests.emplace(it.key(), it.value().toString());
    return carried;
}

} // namespace app
