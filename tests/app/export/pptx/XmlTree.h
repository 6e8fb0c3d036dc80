#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace test {

/// An element of a document with all below it; names and attributes with their prefixes, as they are written.
struct XmlTree
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< of its own
    std::vector<XmlTree> children;

    /// An empty tree for what is not well-formed.
    static XmlTree of(const QByteArray &bytes);

    const XmlTree *child(const QString &name) const; ///< the first one; null: there is none
    std::vector<const XmlTree *> childrenNamed(const QString &name) const;
    /// All below it, in the order of the document.
    std::vector<const XmlTree *> all(const QString &name) const;
    /// What is written in the attribute of the child at a path such as "c:scaling/c:max"; empty: nothing.
    QString at(const QString &path, const QString &attribute = QStringLiteral("val")) const;
    QString textAt(const QString &path) const;

private:
    const XmlTree *follow(const QString &path) const;
};

} // namespace test
