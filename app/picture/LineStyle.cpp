#include "app/picture/LineStyle.h"

namespace app {

namespace {

constexpr double commitmentWidth = 3.5;
constexpr double dashWidth = 1.6;
constexpr double dotWidth = 2.4;

QPen dotted(const QColor &colour)
{
    // Dots: no length but round ends.
    QPen pen = dashedPen(colour, dotWidth, {0.05, 5});
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

} // namespace

QPen dashedPen(const QColor &colour, double width, const QList<double> &pixels)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    QList<double> pattern; // Qt counts in pen widths
    for (const double length : pixels)
        pattern << length / width;
    pen.setDashPattern(pattern);
    return pen;
}

QPen modalityPen(core::Modality modality, const QColor &colour)
{
    switch (modality) {
    case core::Modality::Fact:
        return {colour, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    case core::Modality::Commitment:
        return {colour, commitmentWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    case core::Modality::Claim:
        return dashedPen(colour, dashWidth, {10, 5});
    case core::Modality::Assessment:
        return dashedPen(colour, dashWidth, {4, 3});
    case core::Modality::Report:
        return dashedPen(colour, dashWidth, {9, 3, 1.8, 3});
    case core::Modality::Scenario:
        return dotted(colour);
    }
    Q_UNREACHABLE();
}

QPen plainLinePen(StyleRole role, const QColor &colour)
{
    const double width = role == StyleRole::DateHandle ? 2.0 : 1.0;
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin};
}

QPen ribbonPen(StyleRole role, const QColor &colour)
{
    switch (role) {
    case StyleRole::Reworded:
        return dashedPen(colour, 1.2, {5, 3});
    case StyleRole::Narrowed:
        return dashedPen(colour, 1.6, {2, 3});
    case StyleRole::Broadened:
        return dashedPen(colour, 1.4, {12, 4});
    case StyleRole::Returned:
        return {colour, 2.2, Qt::SolidLine, Qt::FlatCap};
    case StyleRole::Dropped:
        return dashedPen(colour, 1.2, {3, 5});
    default:
        return {colour, 1.0, Qt::SolidLine, Qt::FlatCap};
    }
}

} // namespace app
