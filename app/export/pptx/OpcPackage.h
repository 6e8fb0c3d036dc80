#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QString>

namespace app {

/// An Open Packaging Conventions package (ECMA-376, part 2) being put together: parts with their content types and the
/// relationships between them. Used for slides and for the workbooks within them.
class OpcPackage
{
public:
    void add(const QString &part, const QString &contentType, const QByteArray &bytes);
    /// `from` is empty for the package itself. `type` is a whole address, or the last word of one of those of Office.
    /// Returns the identifier within `from`; the same one when the two are related so already.
    QString relate(const QString &from, const QString &type, const QString &to);
    /// To an address on the web.
    QString relateOutside(const QString &from, const QString &type, const QString &address);

    /// Content types first, then the relationships of the package, then the rest by name: the same parts give the same
    /// bytes.
    QByteArray bytes() const;

private:
    struct Part
    {
        QString contentType;
        QByteArray bytes;
    };
    struct Relationship
    {
        QString type;
        QString target;
        bool isOutside = false;
    };

    QString addRelationship(const QString &from, const Relationship &relationship);
    QByteArray contentTypes() const;
    static QByteArray relationshipsPart(const std::vector<Relationship> &relationships);

    std::map<QString, Part> m_parts;
    std::map<QString, std::vector<Relationship>> m_relationships;
};

} // namespace app
