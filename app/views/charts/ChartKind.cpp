#include "app/views/charts/ChartKind.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString toWord(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Scope:
        return QStringLiteral("scope");
    case ChartKind::InForce:
        return QStringLiteral("in-force");
    case ChartKind::Events:
        return QStringLiteral("events");
    case ChartKind::Actors:
        return QStringLiteral("actors");
    case ChartKind::Modality:
        return QStringLiteral("modality");
    case ChartKind::Conditions:
        return QStringLiteral("conditions");
    case ChartKind::Articles:
        return QStringLiteral("articles");
    }
    Q_UNREACHABLE();
}

std::optional<ChartKind> chartKindOf(QStringView word)
{
    for (const ChartKind kind : chartKinds)
        if (toWord(kind) == word)
            return kind;
    return std::nullopt;
}

ChartKind chartKindOrFirst(QStringView word)
{
    return chartKindOf(word).value_or(chartKinds.front());
}

QString wordFor(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Scope:
        return Words::tr("Scope by topic area");
    case ChartKind::InForce:
        return Words::tr("Treaties in force by year");
    case ChartKind::Events:
        return Words::tr("Events by year");
    case ChartKind::Actors:
        return Words::tr("Actors by involvement");
    case ChartKind::Modality:
        return Words::tr("Statements by modality");
    case ChartKind::Conditions:
        return Words::tr("Conditions and triggers");
    case ChartKind::Articles:
        return Words::tr("Number of articles");
    }
    Q_UNREACHABLE();
}

} // namespace app
