#include "core/exchange/GraphFile.h"

#include <array>

#include <QXmlStreamWriter>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template <typename Row>
struct Field
{
    const char *name;
    QString Row::*value;
};

using Node = GraphFile::Node;
using Edge = GraphFile::Edge;

/// Label and ends are places of their own in GEXF.
constexpr std::array<Field<Node>, 6> nodeFields = {{{"label", &Node::label},
                                                    {"kind", &Node::kind},
                                                    {"from", &Node::from},
                                                    {"to", &Node::to},
                                                    {"passages", &Node::passages},
                                                    {"sources", &Node::sources}}};
constexpr std::array<Field<Edge>, 8> edgeFields = {{{"statement", &Edge::id},
                                                    {"label", &Edge::label},
                                                    {"relation", &Edge::relation},
                                                    {"modality", &Edge::modality},
                                                    {"from", &Edge::from},
                                                    {"to", &Edge::to},
                                                    {"passages", &Edge::passages},
                                                    {"sources", &Edge::sources}}};

/// What XML 1.0 does not have is left out.
QString allowed(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if ((c >= u' ' || c == u'\t' || c == u'\n') && c != QChar(0xFFFE) && c != QChar(0xFFFF))
            result += c;
    return result;
}

template <typename Fields>
void writeKeys(QXmlStreamWriter &xml, const Fields &fields, const QString &target)
{
    for (const auto &field : fields) {
        const QString name = QLatin1String(field.name);
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, target.left(1) + u'-' + name);
        xml.writeAttribute(u"for"_s, target);
        xml.writeAttribute(u"attr.name"_s, name);
        xml.writeAttribute(u"attr.type"_s, u"string"_s);
    }
}

template <typename Fields, typename Row>
void writeData(QXmlStreamWriter &xml, const Fields &fields, const Row &row, QChar prefix)
{
    for (const auto &field : fields) {
        const QString &value = row.*(field.value);
        if (value.isEmpty())
            continue;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, prefix + u'-' + QLatin1String(field.name));
        xml.writeCharacters(allowed(value));
        xml.writeEndElement();
    }
}

template <typename Fields>
void writeAttributes(QXmlStreamWriter &xml, const Fields &fields, const QString &target)
{
    xml.writeStartElement(u"attributes"_s);
    xml.writeAttribute(u"class"_s, target);
    for (const auto &field : fields) {
        const QString name = QLatin1String(field.name);
        if (name == u"label"_s)
            continue;
        xml.writeEmptyElement(u"attribute"_s);
        xml.writeAttribute(u"id"_s, name);
        xml.writeAttribute(u"title"_s, name);
        xml.writeAttribute(u"type"_s, u"string"_s);
    }
    xml.writeEndElement();
}

template <typename Fields, typename Row>
void writeValues(QXmlStreamWriter &xml, const Fields &fields, const Row &row)
{
    xml.writeStartElement(u"attvalues"_s);
    for (const auto &field : fields) {
        const QString &value = row.*(field.value);
        if (value.isEmpty() || qstrcmp(field.name, "label") == 0)
            continue;
        xml.writeEmptyElement(u"attvalue"_s);
        xml.writeAttribute(u"for"_s, QLatin1String(field.name));
        xml.writeAttribute(u"value"_s, allowed(value));
    }
    xml.writeEndElement();
}

QString number(std::size_t index)
{
    return QString::number(index + 1);
}

void writeGexfGraph(QXmlStreamWriter &xml, const GraphFile &graph)
{
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
    writeAttributes(xml, nodeFields, u"node"_s);
    writeAttributes(xml, edgeFields, u"edge"_s);
    xml.writeStartElement(u"nodes"_s);
    for (const Node &node : graph.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, node.id);
        xml.writeAttribute(u"label"_s, allowed(node.label));
        writeValues(xml, nodeFields, node);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"edges"_s);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Edge &edge = graph.edges[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, number(i));
        xml.writeAttribute(u"source"_s, edge.source);
        xml.writeAttribute(u"target"_s, edge.target);
        xml.writeAttribute(u"label"_s, allowed(edge.label));
        writeValues(xml, edgeFields, edge);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray graphMl(const GraphFile &graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys(xml, nodeFields, u"node"_s);
    writeKeys(xml, edgeFields, u"edge"_s);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"graph"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    xml.writeTextElement(u"desc"_s, allowed(graph.title));
    for (const Node &node : graph.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, node.id);
        writeData(xml, nodeFields, node, u'n');
        xml.writeEndElement();
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Edge &edge = graph.edges[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, u'e' + number(i));
        xml.writeAttribute(u"source"_s, edge.source);
        xml.writeAttribute(u"target"_s, edge.target);
        writeData(xml, edgeFields, edge, u'e');
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray gexf(const GraphFile &graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"gexf"_s);
    xml.writeDefaultNamespace(u"http://gexf.net/1.3"_s);
    xml.writeAttribute(u"version"_s, u"1.3"_s);
    xml.writeStartElement(u"meta"_s);
    xml.writeTextElement(u"creator"_s, u"Pactgraph"_s);
    xml.writeTextElement(u"description"_s, allowed(graph.title));
    xml.writeEndElement();
    writeGexfGraph(xml, graph);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace core
