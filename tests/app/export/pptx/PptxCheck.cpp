#include "tests/app/export/pptx/PptxCheck.h"

#include <cmath>

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QXmlStreamReader>

#include "app/export/pptx/ZipArchive.h"
#include "tests/app/export/pptx/PptxPartChecks.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

struct Box
{
    QString preset;
    qint64 x = 0;
    qint64 y = 0;
    qint64 width = 0;
    qint64 height = 0;
};

struct Link
{
    int from = 0;
    int to = 0;
    int fromSite = 0;
    int toSite = 0;
    Box box;
    bool flipH = false;
    bool flipV = false;
};

/// Sites of the presets that the writer uses, counted as ECMA-376 does, in shares of the box; written down anew.
QList<QPointF> sitesOf(const Box &box)
{
    if (box.preset == u"ellipse"_s)
        return {{0.5, 0}, {0.146447, 0.146447}, {0, 0.5}, {0.146447, 0.853553},
                {0.5, 1}, {0.853553, 0.853553}, {1, 0.5}, {0.853553, 0.146447}};
    if (box.preset == u"hexagon"_s) {
        const double in = 0.25 * double(std::min(box.width, box.height)) / double(box.width);
        return {{1, 0.5}, {1 - in, 1}, {in, 1}, {0, 0.5}, {in, 0}, {1 - in, 0}};
    }
    return {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}};
}

class SlideReading
{
public:
    explicit SlideReading(const QByteArray &bytes) { read(bytes); }

    QStringList faults;

private:
    void read(const QByteArray &bytes)
    {
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement)
                take(xml);
        if (xml.hasError())
            faults << u"not well-formed: "_s + xml.errorString();
        for (const Link &link : m_links) {
            checkEnd(link, link.from, link.fromSite, link.flipH, link.flipV);
            checkEnd(link, link.to, link.toSite, !link.flipH, !link.flipV);
        }
    }

    void take(const QXmlStreamReader &xml)
    {
        const auto a = xml.attributes();
        const auto number = [&a](const QString &name) { return a.value(name).toLongLong(); };
        const QString name = xml.name().toString();
        if (name == u"cNvPr"_s)
            takeId(int(number(u"id"_s)));
        else if (name == u"stCxn"_s || name == u"endCxn"_s)
            takeGlue(name, int(number(u"id"_s)), int(number(u"idx"_s)));
        else if (name == u"xfrm"_s && m_isGlued)
            m_links.last().flipH = a.value(u"flipH"_s) == u"1"_s, m_links.last().flipV = a.value(u"flipV"_s) == u"1"_s;
        else if (name == u"off"_s)
            box().x = number(u"x"_s), box().y = number(u"y"_s);
        else if (name == u"ext"_s && a.hasAttribute(u"cx"_s))
            takeSize(number(u"cx"_s), number(u"cy"_s));
        else if (name == u"prstGeom"_s)
            box().preset = a.value(u"prst"_s).toString(), m_isGlued = false;
    }

    Box &box() { return m_isGlued ? m_links.last().box : m_boxes[m_id]; }

    void takeId(int id)
    {
        m_id = id;
        m_isGlued = false;
        if (id <= 0 || m_ids.contains(id))
            faults << u"the number %1 is used twice, or none"_s.arg(id);
        m_ids.insert(id);
    }

    void takeGlue(const QString &name, int id, int site)
    {
        if (!m_isGlued)
            m_links.append(Link());
        m_isGlued = true;
        (name == u"stCxn"_s ? m_links.last().from : m_links.last().to) = id;
        (name == u"stCxn"_s ? m_links.last().fromSite : m_links.last().toSite) = site;
    }

    void takeSize(qint64 width, qint64 height)
    {
        box().width = width;
        box().height = height;
        if (width < 0 || height < 0)
            faults << u"a negative size"_s;
    }

    void checkEnd(const Link &link, int node, int site, bool isRight, bool isBottom)
    {
        if (!m_ids.contains(node)) {
            faults << u"glued to %1, which is not there"_s.arg(node);
            return;
        }
        const Box to = m_boxes.value(node);
        const auto sites = sitesOf(to);
        if (site < 0 || site >= sites.size()) {
            faults << u"there is no site %1 on %2"_s.arg(site).arg(to.preset);
            return;
        }
        const double x = double(link.box.x) + (isRight ? double(link.box.width) : 0);
        const double y = double(link.box.y) + (isBottom ? double(link.box.height) : 0);
        const double offX = std::abs(x - double(to.x) - sites[site].x() * double(to.width));
        const double offY = std::abs(y - double(to.y) - sites[site].y() * double(to.height));
        if (offX > 2 || offY > 2)
            faults << u"a line ends %1, %2 beside its site"_s.arg(offX).arg(offY);
    }

    QSet<int> m_ids;
    QHash<int, Box> m_boxes;
    QList<Link> m_links;
    int m_id = 0;
    bool m_isGlued = false;
};

/// Faults of one part of relationships: targets that are not there, identifiers that nobody names.
QStringList relationshipFaults(const std::map<QString, QByteArray> &parts, const QString &name)
{
    QStringList faults;
    const QString source = QString(name).remove(u"_rels/"_s).chopped(5);
    const auto owner = parts.find(source);
    if (!source.isEmpty() && owner == parts.end())
        faults << u"%1 belongs to nothing"_s.arg(name);
    QXmlStreamReader xml(parts.at(name));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship"_s)
            continue;
        const auto a = xml.attributes();
        const QString id = a.value(u"Id"_s).toString();
        const QString target = resolvedPart(source, a.value(u"Target"_s).toString());
        if (a.value(u"TargetMode"_s) != u"External"_s && !parts.contains(target))
            faults << u"%1 leads to %2, which is not there"_s.arg(name, target);
        const QString type = a.value(u"Type"_s).toString().section(u'/', -1);
        const QSet<QString> named = {u"hyperlink"_s, u"image"_s, u"chart"_s, u"tags"_s, u"slide"_s, u"slideMaster"_s};
        const bool isNamed = owner == parts.end() || owner->second.contains((u'"' + id + u'"').toLatin1());
        const bool mustBe = named.contains(type) && !source.contains(u"slideLayouts"_s) && !source.contains(u"notes"_s);
        if (mustBe && !isNamed)
            faults << u"%1 of %2 is used by nothing"_s.arg(id, name);
    }
    return faults;
}

QStringList contentTypeFaults(const std::map<QString, QByteArray> &parts)
{
    QStringList faults;
    const auto types = parts.find(u"[Content_Types].xml"_s);
    if (types == parts.end())
        return {u"no content types"_s};
    QXmlStreamReader xml(types->second);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Override"_s) {
            const QString part = xml.attributes().value(u"PartName"_s).mid(1).toString();
            if (!parts.contains(part))
                faults << u"a type for %1, which is not there"_s.arg(part);
        }
    }
    return faults;
}

} // namespace

QStringList pptxFaults(const std::map<QString, QByteArray> &parts)
{
    QStringList faults = contentTypeFaults(parts);
    for (const auto &[name, bytes] : parts) {
        if (name.endsWith(u".rels"_s))
            faults << relationshipFaults(parts, name);
        if (name.startsWith(u"ppt/slides/slide"_s))
            for (const QString &fault : SlideReading(bytes).faults + tableAndGroupFaults(bytes))
                faults << name + u": "_s + fault;
    }
    faults << chartFaults(parts) << structureFaults(parts);
    return faults;
}

QStringList pptxFaults(const QByteArray &file)
{
    return pptxFaults(app::unzipped(file));
}

} // namespace test
