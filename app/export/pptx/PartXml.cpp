#include "app/export/pptx/PartXml.h"

#include "app/export/XmlText.h"

namespace app {

PartXml::PartXml() : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void PartXml::start(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const Attribute &attribute : attributes)
        m_xml.writeAttribute(QString::fromLatin1(attribute.name), xmlText(attribute.value));
}

PartXml::Element PartXml::element(const char *name, Attributes attributes)
{
    start(name, attributes);
    return Element(m_xml);
}

void PartXml::leaf(const char *name, Attributes attributes)
{
    start(name, attributes);
    m_xml.writeEndElement();
}

void PartXml::leaf(const char *name, Attributes attributes, const QString &text)
{
    start(name, attributes);
    m_xml.writeCharacters(xmlText(text));
    m_xml.writeEndElement();
}

void PartXml::text(const QString &text)
{
    m_xml.writeCharacters(xmlText(text));
}

QByteArray PartXml::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace app
