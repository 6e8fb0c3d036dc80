#include "app/session/MeasureWording.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

} // namespace

QString wordFor(core::Measure measure)
{
    switch (measure) {
    case core::Measure::Degree:
        return Words::tr("Degree");
    case core::Measure::Betweenness:
        return Words::tr("Betweenness");
    case core::Measure::Closeness:
        return Words::tr("Closeness");
    case core::Measure::PageRank:
        return Words::tr("PageRank");
    case core::Measure::Community:
        return Words::tr("Community");
    case core::Measure::Component:
        return Words::tr("Component");
    case core::Measure::Core:
        return Words::tr("Core");
    }
    Q_UNREACHABLE();
}

QString meaningOf(core::Measure measure)
{
    switch (measure) {
    case core::Measure::Degree:
        return Words::tr("how many others it is linked with");
    case core::Measure::Betweenness:
        return Words::tr("on how many of the shortest ways between two others it lies, as a share");
    case core::Measure::Closeness:
        return Words::tr("how near it is to all others: the mean of one over the number of steps");
    case core::Measure::PageRank:
        return Words::tr("how much it is linked with what is itself much linked; all shares add up to 1");
    case core::Measure::Community:
        return Words::tr("groups with many links inside and few between them, the largest first");
    case core::Measure::Component:
        return Words::tr("parts that no link joins, the largest first");
    case core::Measure::Core:
        return Words::tr("the largest number k for which it belongs to a part where each has k neighbours");
    }
    Q_UNREACHABLE();
}

QString valueText(core::Measure measure, double value)
{
    switch (measure) {
    case core::Measure::Community:
        return Words::tr("community %1").arg(qRound64(value));
    case core::Measure::Component:
        return Words::tr("component %1").arg(qRound64(value));
    case core::Measure::Degree:
    case core::Measure::Core:
        return QString::number(qRound64(value));
    case core::Measure::Betweenness:
    case core::Measure::Closeness:
    case core::Measure::PageRank:
        return QString::number(value, 'f', value != 0 && value < 0.01 ? 4 : 3);
    }
    Q_UNREACHABLE();
}

} // namespace app
