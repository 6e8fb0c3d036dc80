#include "tests/app/export/pptx/XmlTree.h"

#include <QXmlStreamReader>

namespace test {

namespace {

XmlTree readElement(QXmlStreamReader &xml)
{
    XmlTree tree;
    tree.name = xml.qualifiedName().toString();
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        tree.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            tree.children.push_back(readElement(xml));
        else if (token == QXmlStreamReader::Characters)
            tree.text += xml.text();
    }
    return tree;
}

void collect(const XmlTree &tree, const QString &name, std::vector<const XmlTree *> &found)
{
    for (const XmlTree &child : tree.children) {
        if (child.name == name)
            found.push_back(&child);
        collect(child, name, found);
    }
}

} // namespace

XmlTree XmlTree::of(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    XmlTree tree;
    if (xml.readNextStartElement())
        tree = readElement(xml);
    return xml.hasError() ? XmlTree() : tree;
}

const XmlTree *XmlTree::child(const QString &wanted) const
{
    for (const XmlTree &each : children)
        if (each.name == wanted)
            return &each;
    return nullptr;
}

std::vector<const XmlTree *> XmlTree::childrenNamed(const QString &wanted) const
{
    std::vector<const XmlTree *> found;
    for (const XmlTree &each : children)
        if (each.name == wanted)
            found.push_back(&each);
    return found;
}

std::vector<const XmlTree *> XmlTree::all(const QString &wanted) const
{
    std::vector<const XmlTree *> found;
    collect(*this, wanted, found);
    return found;
}

const XmlTree *XmlTree::follow(const QString &path) const
{
    const XmlTree *tree = this;
    for (const QString &step : path.split(u'/'))
        if (tree != nullptr)
            tree = tree->child(step);
    return tree;
}

QString XmlTree::at(const QString &path, const QString &attribute) const
{
    const XmlTree *tree = follow(path);
    return tree == nullptr ? QString() : tree->attributes.value(attribute);
}

QString XmlTree::textAt(const QString &path) const
{
    const XmlTree *tree = follow(path);
    return tree == nullptr ? QString() : tree->text;
}

} // namespace test
