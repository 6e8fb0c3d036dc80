#pragma once

#include <initializer_list>

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace app {

/// Writes one part of a package: elements that end where their scope ends, and attributes from numbers and words. Texts
/// are freed from what XML forbids.
class PartXml
{
public:
    struct Attribute
    {
        Attribute(const char *n, const QString &v) : name(n), value(v) {}
        Attribute(const char *n, const char *v) : name(n), value(QString::fromLatin1(v)) {}
        Attribute(const char *n, qint64 v) : name(n), value(QString::number(v)) {}
        Attribute(const char *n, int v) : name(n), value(QString::number(v)) {}

        const char *name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    class Element
    {
    public:
        explicit Element(QXmlStreamWriter &xml) : m_xml(xml) {}
        ~Element() { m_xml.writeEndElement(); }
        Element(const Element &) = delete;
        Element &operator=(const Element &) = delete;

    private:
        QXmlStreamWriter &m_xml;
    };

    PartXml();
    PartXml(const PartXml &) = delete;
    PartXml &operator=(const PartXml &) = delete;

    [[nodiscard]] Element element(const char *name, Attributes attributes = {});
    void leaf(const char *name, Attributes attributes = {});
    void leaf(const char *name, Attributes attributes, const QString &text);
    void text(const QString &text);

    /// The document; every element must have ended.
    QByteArray finish();

private:
    void start(const char *name, Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The namespaces that parts declare.
namespace xmlns {

inline constexpr char drawing[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr char presentation[] = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr char relationships[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr char chart[] = "http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr char sheet[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

} // namespace xmlns

} // namespace app
