#include "app/picture/Theme.h"

#include "app/picture/Contrast.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/LineStyle.h"
#include "app/picture/Palette.h"
#include "app/picture/Shapes.h"
#include "app/picture/Tint.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr double markContrast = 3.0;
constexpr double textContrast = 4.5;
constexpr double ribbonOpacity = 0.3;
constexpr double partialShare = 0.82;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

bool isKind(StyleRole role)
{
    return role <= StyleRole::Source || role == StyleRole::Series;
}

/// How much background is mixed into what has ended. More in the dark, where half would be too bright for light text
/// and too dark for dark text.
double endedShare(const Theme &theme)
{
    return theme.mode() == Theme::Mode::Light ? 0.5 : 0.6;
}

QColor baseColour(const Theme &theme, const Mark &mark)
{
    switch (mark.role) {
    case StyleRole::Edge:
    case StyleRole::Gap:
        return theme.text();
    case StyleRole::Grid:
    case StyleRole::Axis:
        return theme.line();
    case StyleRole::DateHandle:
        return theme.accent();
    case StyleRole::Note:
        return theme.highlightLine();
    case StyleRole::Headline:
        return theme.line();
    case StyleRole::Disagreement:
        return theme.warning();
    case StyleRole::Series:
        return seriesColour(mark.series, theme.mode());
    default:
        break;
    }
    const Tint tint = tintOf(mark);
    return tint.tells == Tint::Tells::Kind ? theme.kind(mark.role) : tintColour(tint, theme.mode());
}

/// On a scale the paler colour is another value: there what has ended is told by its outline.
bool isPaler(const Mark &mark)
{
    return mark.has(Ended) && tintOf(mark).tells == Tint::Tells::Kind;
}

/// The colour lines and outlines are drawn in: the role's own, moved until it stands out from the background.
QColor lineColour(const Theme &theme, const Mark &mark)
{
    const bool isLight = theme.mode() == Theme::Mode::Light;
    QColor colour = baseColour(theme, mark);
    if (mark.role == StyleRole::Grid || mark.role == StyleRole::Axis || mark.role == StyleRole::Headline)
        return colour;
    if (mark.role == StyleRole::Edge)
        colour = theme.modality(mark.modality);
    else if (isKind(mark.role) && isLight && isClosed(mark.shape) && !mark.has(Absent))
        colour = mixed(colour, theme.text(), 0.15); // a little darker than the fill, so that it shows
    if (isPaler(mark))
        colour = mixed(colour, theme.background(), endedShare(theme));
    return withContrast(colour, theme.background(), theme.text(), markContrast);
}

} // namespace

Theme::Theme(Mode mode, const HouseColours &house) : m_mode(mode), m_house(house) {}

QColor Theme::kind(StyleRole role) const
{
    const auto own = m_house.kinds.find(role);
    return own == m_house.kinds.end() ? kindColour(role, m_mode) : own->second;
}

QColor Theme::modality(core::Modality modality) const
{
    const auto own = m_house.lines.find(modality);
    return own == m_house.lines.end() ? modalityColour(modality, m_mode) : own->second;
}

QColor Theme::background() const
{
    return m_house.background.value_or(rgb(m_mode == Mode::Light ? 0xFFFFFF : 0x181D24));
}

QColor Theme::panel() const
{
    return rgb(m_mode == Mode::Light ? 0xF6F8FB : 0x1F252D);
}

QColor Theme::paper() const
{
    return rgb(m_mode == Mode::Light ? 0xFFFDF7 : 0x1C2128);
}

QColor Theme::text() const
{
    return m_house.text.value_or(rgb(m_mode == Mode::Light ? 0x16202B : 0xE9EEF3));
}

QColor Theme::mutedText() const
{
    return rgb(m_mode == Mode::Light ? 0x556170 : 0xA3AFBC);
}

QColor Theme::line() const
{
    return rgb(m_mode == Mode::Light ? 0xD8DEE6 : 0x3A434E);
}

QColor Theme::accent() const
{
    return rgb(m_mode == Mode::Light ? 0x0B3A5D : 0x63B3F0);
}

QColor Theme::highlight() const
{
    return rgb(m_mode == Mode::Light ? 0xFFF1C4 : 0x4A3B12);
}

QColor Theme::highlightLine() const
{
    return rgb(m_mode == Mode::Light ? 0xB07C00 : 0xE0AE3A);
}

QColor Theme::warning() const
{
    return rgb(m_mode == Mode::Light ? 0xA85100 : 0xF2A65A);
}

QColor Theme::fill(const Mark &mark) const
{
    QColor colour = baseColour(*this, mark);
    switch (mark.role) {
    case StyleRole::Headline:
    case StyleRole::Axis:
    case StyleRole::Grid:
    case StyleRole::Edge:
        colour = panel();
        break;
    case StyleRole::Gap:
        colour = background();
        break;
    case StyleRole::Note:
    case StyleRole::Disagreement:
        colour = mixed(highlight(), background(), 0.4);
        break;
    default:
        break;
    }
    if (mark.shape == Shape::Ring)
        colour = mixed(colour, background(), 0.8);
    if (isPaler(mark))
        colour = mixed(colour, background(), endedShare(*this));
    if (mark.has(Partial))
        colour = mixed(colour, background(), partialShare);
    if (mark.has(Absent))
        colour = background();
    if (mark.shape == Shape::Ribbon)
        colour.setAlphaF(float(ribbonOpacity));
    return colour;
}

QColor Theme::textOn(const Mark &mark) const
{
    const QColor behind = flattened(fill(mark), background());
    if (mark.has(Absent) || (mark.has(Ended) && !isKind(mark.role)))
        return withContrast(mutedText(), behind, text(), textContrast);
    const QColor white = rgb(0xFFFFFF);
    const QColor ink = rgb(0x10161D);
    if (contrastRatio(white, behind) >= textContrast)
        return m_mode == Mode::Light ? white : text();
    return contrastRatio(ink, behind) >= textContrast ? ink : rgb(0x000000);
}

QPen Theme::pen(const Mark &mark) const
{
    const QColor colour = lineColour(*this, mark);
    if (mark.shape == Shape::Ribbon)
        return ribbonPen(mark.role, colour);
    if (isLine(mark.shape))
        return mark.role == StyleRole::Edge || isKind(mark.role) ? modalityPen(mark.modality, colour)
                                                                 : plainLinePen(mark.role, colour);
    if (mark.has(Absent))
        return dashedPen(colour, 1.4, {4, 3});
    if (mark.shape == Shape::Ring)
        return dashedPen(colour, 2.0, {4, 3});
    if (mark.has(Ended) && !isPaler(mark))
        return dashedPen(background(), 2.0, {3, 3});
    return {colour, 1.0, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin};
}

QFont Theme::font(TextRole role)
{
    QFont font;
    font.setFamilies(sansFamilies());
    font.setPixelSize(int(pixelSize(role)));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // widths that scale, as the boxes do
    return font;
}

QStringList Theme::sansFamilies()
{
    return {u"Noto Sans"_s,     u"DejaVu Sans"_s,      u"Segoe UI"_s,         u"Helvetica Neue"_s,
            u"Arial"_s,         u"Noto Sans CJK KR"_s, u"Noto Sans CJK SC"_s, u"Noto Sans CJK JP"_s,
            u"Malgun Gothic"_s, u"Microsoft YaHei"_s};
}

QStringList Theme::serifFamilies()
{
    return {u"Noto Serif"_s,        u"DejaVu Serif"_s,      u"Georgia"_s,           u"Times New Roman"_s,
            u"Noto Serif CJK KR"_s, u"Noto Serif CJK SC"_s, u"Noto Serif CJK JP"_s, u"Noto Sans CJK KR"_s,
            u"Noto Sans CJK SC"_s,  u"Noto Sans CJK JP"_s};
}

} // namespace app
