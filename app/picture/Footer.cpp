#include "app/picture/Legend.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr double margin = 16;
constexpr double rowHeight = 22;
constexpr double sampleHeight = 16;
constexpr double gapToText = 6;
constexpr double gapToNext = 18;
constexpr double spacing = 8;
constexpr int maxSourceLines = 3;

double widthOf(const Mark &sample)
{
    return isLine(sample.shape) ? 28 : std::max(16.0, sample.box.right());
}

/// Lays legend and footer out from the origin downwards in a given width; `marks` and `height` are the result.
class Footer
{
public:
    Footer(const Picture &picture, double width, LegendPart legend) : m_width(width)
    {
        if (legend == LegendPart::Shown)
            addLegend(legendOf(picture));
        addRule();
        addSources(picture);
    }

    std::vector<Mark> marks;
    double height = spacing;

private:
    void addLegend(const std::vector<LegendEntry> &entries)
    {
        double x = margin;
        for (const LegendEntry &entry : entries) {
            const double sample = widthOf(entry.sample) + gapToText;
            const double room = m_width - 2 * margin - sample;
            const QString text = elided(entry.text, TextRole::Small, room);
            const double width = sample + textWidth(text, TextRole::Small);
            if (x > margin && x + width > m_width - margin) {
                x = margin;
                height += rowHeight;
            }
            Mark mark = entry.sample;
            mark.translate({x, height + (rowHeight - sampleHeight) / 2});
            marks.push_back(mark);
            marks.push_back(legendWords(text, {x + sample, height, width - sample, rowHeight}));
            x += width + gapToNext;
        }
        if (!entries.empty())
            height += rowHeight + spacing;
    }

    void addRule()
    {
        Mark rule;
        rule.shape = Shape::Polyline;
        rule.points = {{margin, height}, {m_width - margin, height}};
        marks.push_back(rule);
        height += spacing;
    }

    static QString sourcesText(const Picture &picture, qsizetype count)
    {
        const QString separator = QStringLiteral(" · ");
        QStringList parts;
        if (count > 0)
            parts << Words::tr("Sources: %1").arg(picture.sources.mid(0, count).join(separator));
        if (count < picture.sources.size())
            parts << Words::tr("and %1 more").arg(picture.sources.size() - count);
        if (!picture.dataDate.isEmpty())
            parts << Words::tr("Data as of %1").arg(picture.dataDate);
        return parts.join(separator);
    }

    /// As many sources as fit into the lines; how many are left out is said, and the date always stands.
    void addSources(const Picture &picture)
    {
        const double room = m_width - 2 * margin;
        QStringList lines;
        for (qsizetype count = picture.sources.size(); count >= 0; --count) {
            lines = wrapped(sourcesText(picture, count), TextRole::Small, room);
            if (lines.size() <= maxSourceLines)
                break;
        }
        for (const QString &line : lines) {
            marks.push_back(legendWords(line, {margin, height, room, lineHeight(TextRole::Small)}));
            height += lineHeight(TextRole::Small);
        }
        height += spacing;
    }

    double m_width;
};

/// The page itself where picture and footer fit into it, else one of its proportions that they fit into.
QRectF fittingPage(const Picture &picture, const QRectF &page, LegendPart legend)
{
    const QRectF &bounds = picture.bounds;
    const double floor = page.bottom() - Footer(picture, page.width(), legend).height;
    if (page.contains(bounds) && bounds.bottom() <= floor)
        return page;
    const double aspect = page.width() / page.height();
    double width = std::max(bounds.width(), page.width());
    for (int i = 0; i < 100; ++i) {
        const double needed = bounds.height() + Footer(picture, width, legend).height;
        if (width / aspect >= needed - 0.01)
            break;
        width = needed * aspect; // a wider footer is never higher, so this ends
    }
    const double height = width / aspect;
    const double spare = height - bounds.height() - Footer(picture, width, legend).height;
    return {bounds.center().x() - width / 2, bounds.top() - spare / 2, width, height};
}

} // namespace

double footerHeight(const Picture &picture, double width)
{
    return Footer(picture, width, LegendPart::Shown).height;
}

Picture withLegendAndFooter(const Picture &picture, const QRectF &page, LegendPart legend)
{
    if (page.isEmpty())
        return picture;
    Picture result = picture;
    result.bounds = fittingPage(picture, page, legend);
    Footer footer(picture, result.bounds.width(), legend);
    const QPointF corner(result.bounds.left(), result.bounds.bottom() - footer.height);
    for (Mark &mark : footer.marks) {
        mark.translate(corner);
        result.marks.push_back(std::move(mark));
    }
    return result;
}

} // namespace app
