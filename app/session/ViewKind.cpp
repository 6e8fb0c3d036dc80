#include "app/session/ViewKind.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewKind)
};

} // namespace

QString toWord(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Graph:
        return QStringLiteral("graph");
    case ViewKind::Timeline:
        return QStringLiteral("timeline");
    case ViewKind::Lineage:
        return QStringLiteral("lineage");
    case ViewKind::Matrix:
        return QStringLiteral("matrix");
    case ViewKind::Chart:
        return QStringLiteral("chart");
    case ViewKind::Table:
        return QStringLiteral("table");
    case ViewKind::Compare:
        return QStringLiteral("then-now");
    }
    Q_UNREACHABLE();
}

std::optional<ViewKind> viewKindOf(QStringView word)
{
    for (const ViewKind kind : viewKinds)
        if (word == toWord(kind))
            return kind;
    return std::nullopt;
}

QString wordFor(ViewKind kind)
{
    switch (kind) {
    case ViewKind::Graph:
        return Words::tr("Graph");
    case ViewKind::Timeline:
        return Words::tr("Timeline");
    case ViewKind::Lineage:
        return Words::tr("Lineage");
    case ViewKind::Matrix:
        return Words::tr("Matrix");
    case ViewKind::Chart:
        return Words::tr("Charts");
    case ViewKind::Table:
        return Words::tr("Table");
    case ViewKind::Compare:
        return Words::tr("Then / Now");
    }
    Q_UNREACHABLE();
}

} // namespace app
