#include "app/export/pptx/OpcPackage.h"

#include <algorithm>

#include "app/export/pptx/PartXml.h"
#include "app/export/pptx/ZipArchive.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString endingOf(const QString &part)
{
    return part.section(u'.', -1);
}

/// What a part is when nothing else is said of its ending.
QString defaultType(const QString &ending)
{
    static const std::map<QString, QString> types = {
        {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
        {u"xml"_s, u"application/xml"_s},
        {u"png"_s, u"image/png"_s},
        {u"svg"_s, u"image/svg+xml"_s},
        {u"xlsx"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s}};
    const auto found = types.find(ending);
    return found == types.end() ? QString() : found->second;
}

QString folderOf(const QString &part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
}

/// "../slideLayouts/slideLayout1.xml" as seen from "ppt/slides/slide1.xml".
QString seenFrom(const QString &from, const QString &to)
{
    const QStringList here = folderOf(from).split(u'/', Qt::SkipEmptyParts);
    const QStringList there = to.split(u'/');
    qsizetype shared = 0;
    while (shared < here.size() && shared + 1 < there.size() && here[shared] == there[shared])
        ++shared;
    return u"../"_s.repeated(here.size() - shared) + there.mid(shared).join(u'/');
}

QString relationshipsName(const QString &from)
{
    const QString folder = folderOf(from);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + from.section(u'/', -1) + u".rels"_s;
}

} // namespace

void OpcPackage::add(const QString &part, const QString &contentType, const QByteArray &bytes)
{
    Q_ASSERT(m_parts.count(part) == 0);
    m_parts[part] = {contentType, bytes};
}

QString OpcPackage::addRelationship(const QString &from, const Relationship &relationship)
{
    auto &all = m_relationships[from];
    const auto same = std::find_if(all.begin(), all.end(), [&](const Relationship &other) {
        return other.type == relationship.type && other.target == relationship.target;
    });
    const auto place = same - all.begin();
    if (same == all.end())
        all.push_back(relationship);
    return u"rId"_s + QString::number(place + 1);
}

QString OpcPackage::relate(const QString &from, const QString &type, const QString &to)
{
    const QString whole =
        type.contains(u':') ? type : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + type;
    return addRelationship(from, {whole, seenFrom(from, to)});
}

QString OpcPackage::relateOutside(const QString &from, const QString &type, const QString &address)
{
    return addRelationship(
        from, {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + type, address, true});
}

QByteArray OpcPackage::contentTypes() const
{
    PartXml xml;
    {
        const auto types =
            xml.element("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
        std::map<QString, QString> endings = {{u"rels"_s, defaultType(u"rels"_s)}, {u"xml"_s, defaultType(u"xml"_s)}};
        for (const auto &[name, part] : m_parts)
            if (const QString type = defaultType(endingOf(name)); !type.isEmpty())
                endings[endingOf(name)] = type;
        for (const auto &[ending, type] : endings)
            xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
        for (const auto &[name, part] : m_parts)
            if (part.contentType != defaultType(endingOf(name)))
                xml.leaf("Override", {{"PartName", u'/' + name}, {"ContentType", part.contentType}});
    }
    return xml.finish();
}

QByteArray OpcPackage::relationshipsPart(const std::vector<Relationship> &relationships)
{
    PartXml xml;
    {
        const auto all =
            xml.element("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
        int number = 0;
        for (const Relationship &relationship : relationships) {
            const QString id = u"rId"_s + QString::number(++number);
            if (relationship.isOutside) {
                xml.leaf("Relationship", {{"Id", id},
                                          {"Type", relationship.type},
                                          {"Target", relationship.target},
                                          {"TargetMode", "External"}});
            } else {
                xml.leaf("Relationship", {{"Id", id}, {"Type", relationship.type}, {"Target", relationship.target}});
            }
        }
    }
    return xml.finish();
}

QByteArray OpcPackage::bytes() const
{
    std::map<QString, QByteArray> files;
    for (const auto &[name, part] : m_parts)
        files[name] = part.bytes;
    for (const auto &[from, relationships] : m_relationships)
        if (!from.isEmpty())
            files[relationshipsName(from)] = relationshipsPart(relationships);
    std::vector<ZipEntry> entries = {{u"[Content_Types].xml"_s, contentTypes()}};
    const auto own = m_relationships.find(QString());
    if (own != m_relationships.end())
        entries.push_back({u"_rels/.rels"_s, relationshipsPart(own->second)});
    for (auto &[name, bytes] : files)
        entries.push_back({name, bytes});
    return zipArchive(entries);
}

} // namespace app
