#include "core/exchange/graph/GraphRows.h"

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, graphColumnCount> names = {
    u"id",    u"label", u"kind",   u"type",   u"description", u"treaty",   u"signed", u"in-force",
    u"ended", u"date",  u"source", u"target", u"relation",    u"modality", u"from",   u"to"};

} // namespace

QString nameOf(GraphColumn column)
{
    return QString::fromUtf16(names[std::size_t(column)]);
}

std::optional<GraphColumn> graphColumnOf(const QString &name)
{
    static const QHash<QString, GraphColumn> others = {{u"from node"_s, GraphColumn::Source},
                                                       {u"src"_s, GraphColumn::Source},
                                                       {u"source id"_s, GraphColumn::Source},
                                                       {u"to node"_s, GraphColumn::Target},
                                                       {u"dst"_s, GraphColumn::Target},
                                                       {u"target id"_s, GraphColumn::Target},
                                                       {u"node"_s, GraphColumn::Id},
                                                       {u"key"_s, GraphColumn::Id},
                                                       {u"name"_s, GraphColumn::Label},
                                                       {u"title"_s, GraphColumn::Label},
                                                       {u"predicate"_s, GraphColumn::Relation},
                                                       {u"start"_s, GraphColumn::From},
                                                       {u"valid from"_s, GraphColumn::From},
                                                       {u"end"_s, GraphColumn::To},
                                                       {u"valid to"_s, GraphColumn::To},
                                                       {u"in force"_s, GraphColumn::InForce},
                                                       {u"signed on"_s, GraphColumn::Signed}};
    const QString lower = name.toLower().simplified();
    for (std::size_t i = 0; i < graphColumnCount; ++i)
        if (lower == QStringView(names[i]))
            return GraphColumn(i);
    QString spaced = lower;
    spaced.replace(u'_', u' ').replace(u'-', u' ');
    const auto found = others.constFind(spaced);
    return found == others.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace core
