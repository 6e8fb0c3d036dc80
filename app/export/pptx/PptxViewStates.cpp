#include "app/export/pptx/PptxViewStates.h"

#include <QXmlStreamReader>

#include "app/export/pptx/PartXml.h"
#include "app/export/pptx/ViewStateParts.h"
#include "app/export/pptx/ZipArchive.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::map<QString, QByteArray>;

constexpr qsizetype longestState = 1 << 20;
constexpr std::size_t mostStates = 1000;

bool isWanted(const QString &name)
{
    return name == u"ppt/presentation.xml"_s || name == u"docProps/custom.xml"_s || name.startsWith(u"ppt/_rels/"_s) ||
           name.startsWith(u"ppt/slides/_rels/"_s) || name.startsWith(u"ppt/tags/"_s) ||
           name.startsWith(u"customXml/item"_s);
}

QByteArray unpacked(QStringView text)
{
    if (text.size() > longestState * 4 / 3 + 4)
        return {};
    const auto result =
        QByteArray::fromBase64Encoding(text.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

/// Goes through the elements of a part up to its end or first fault; a document type, which could define entities, is
/// such a fault.
template <typename Visit>
void forElements(const QByteArray &bytes, Visit visit)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token == QXmlStreamReader::StartElement)
            visit(xml);
    }
}

QByteArray partOf(const Parts &parts, const QString &name)
{
    const auto found = parts.find(name);
    return found == parts.end() ? QByteArray() : found->second;
}

/// The targets of a part's relationships by their identifiers; only those whose type ends in `type`.
std::map<QString, QString> targets(const QByteArray &relationships, const QString &type)
{
    std::map<QString, QString> all;
    forElements(relationships, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"Relationship"_s && attributes.value(u"Type"_s).endsWith(u'/' + type))
            all[attributes.value(u"Id"_s).toString()] = attributes.value(u"Target"_s).toString();
    });
    return all;
}

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

/// Slides in the order in which they are shown, by the names of their files.
QStringList slidesOf(const Parts &parts)
{
    const auto all = targets(partOf(parts, u"ppt/_rels/presentation.xml.rels"_s), u"slide"_s);
    QStringList names;
    forElements(partOf(parts, u"ppt/presentation.xml"_s), [&](QXmlStreamReader &xml) {
        if (xml.name() != u"sldId"_s)
            return;
        const auto found =
            all.find(xml.attributes().value(QString::fromLatin1(xmlns::relationships), u"id"_s).toString());
        if (found != all.end())
            names << fileName(found->second);
    });
    return names;
}

void addState(std::vector<QByteArray> &states, const QByteArray &state)
{
    if (!state.isEmpty() && states.size() < mostStates)
        states.push_back(state);
}

std::vector<QByteArray> statesInTags(const Parts &parts)
{
    std::vector<QByteArray> states;
    for (const QString &slide : slidesOf(parts)) {
        for (const auto &[id, target] : targets(partOf(parts, u"ppt/slides/_rels/%1.rels"_s.arg(slide)), u"tags"_s)) {
            forElements(partOf(parts, u"ppt/tags/"_s + fileName(target)), [&](QXmlStreamReader &xml) {
                if (xml.name() == u"tag"_s && xml.attributes().value(u"name"_s) == QLatin1String(viewstate::tag))
                    addState(states, unpacked(xml.attributes().value(u"val"_s)));
            });
        }
    }
    return states;
}

std::vector<QByteArray> statesInItems(const Parts &parts)
{
    std::vector<QByteArray> states;
    for (const auto &[name, bytes] : parts) {
        if (name.startsWith(u"customXml/item"_s)) {
            forElements(bytes, [&](QXmlStreamReader &xml) {
                if (xml.name() == u"view"_s && xml.namespaceUri() == QLatin1String(viewstate::space))
                    addState(states, unpacked(xml.readElementText(QXmlStreamReader::SkipChildElements)));
            });
        }
    }
    return states;
}

QString digestIn(const Parts &parts)
{
    QString digest;
    forElements(partOf(parts, u"docProps/custom.xml"_s), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"property"_s && xml.attributes().value(u"name"_s) == QLatin1String(viewstate::property))
            digest = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    });
    return digest;
}

} // namespace

PptxViewStates viewStatesOfPptx(const QByteArray &file)
{
    const Parts parts = unzipped(file, isWanted);
    PptxViewStates found;
    found.states = statesInTags(parts);
    if (found.states.empty())
        found.states = statesInItems(parts);
    if (digestIn(parts) == viewStatesDigest(found.states))
        found.digest = PptxViewStates::Digest::Agrees;
    return found;
}

} // namespace app
