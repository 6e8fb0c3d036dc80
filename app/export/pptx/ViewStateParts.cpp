#include "app/export/pptx/ViewStateParts.h"

#include <QCryptographicHash>
#include <QUuid>

#include "app/export/pptx/PartXml.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Base64, as white space in attributes and line ends in texts do not come back as they were.
QString packed(const QByteArray &state)
{
    return QString::fromLatin1(state.toBase64());
}

} // namespace

QString viewStatesDigest(const std::vector<QByteArray> &states)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &state : states) {
        // The length first, so that no two lists of states have the same bytes.
        hash.addData(QByteArray::number(state.size()) + ' ');
        hash.addData(state);
    }
    return u"1 sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

QByteArray viewStateTags(const QByteArray &state)
{
    PartXml xml;
    {
        const auto list = xml.element("p:tagLst", {{"xmlns:p", xmlns::presentation}});
        xml.leaf("p:tag", {{"name", viewstate::tag}, {"val", packed(state)}});
    }
    return xml.finish();
}

std::vector<QByteArray> viewStatesOf(const Deck &deck)
{
    std::vector<QByteArray> states;
    for (const DeckSlide &slide : deck.slides)
        if (!slide.viewState.isEmpty())
            states.push_back(slide.viewState);
    return states;
}

void addViewStates(OpcPackage &package, const Deck &deck)
{
    const std::vector<QByteArray> states = viewStatesOf(deck);
    if (states.empty())
        return;
    const QString item = u"customXml/item1.xml"_s;
    const QString properties = u"customXml/itemProps1.xml"_s;
    PartXml xml;
    {
        const auto views = xml.element("views", {{"xmlns", viewstate::space}, {"version", 1}});
        for (const QByteArray &state : states)
            xml.leaf("view", {}, packed(state));
    }
    package.add(item, u"application/xml"_s, xml.finish());
    PartXml props;
    {
        const QString id = QUuid::createUuidV5(QUuid(), viewStatesDigest(states)).toString().toUpper();
        const auto root = props.element(
            "ds:datastoreItem",
            {{"ds:itemID", id}, {"xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"}});
        const auto references = props.element("ds:schemaRefs");
        props.leaf("ds:schemaRef", {{"ds:uri", viewstate::space}});
    }
    package.add(properties, u"application/vnd.openxmlformats-officedocument.customXmlProperties+xml"_s, props.finish());
    package.relate(item, u"customXmlProps"_s, properties);
    package.relate(u"ppt/presentation.xml"_s, u"customXml"_s, item);
}

} // namespace app
