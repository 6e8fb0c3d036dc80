#include "app/files/ChartLikeness.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/files/TableLikeness.h"

namespace app {

namespace {

constexpr double line = 18;
constexpr double gap = 6;

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const DeckChart &chart, const QRectF &area, const Theme &theme)
        : m_painter(painter), m_chart(chart), m_theme(theme), m_area(area), m_metrics(likenessFont(9))
    {
        m_painter.setFont(likenessFont(9));
    }

    void paint()
    {
        if (m_chart.series.size() > 1)
            paintLegend();
        place();
        paintAxis();
        for (std::size_t i = 0; i < m_chart.categories.size(); ++i)
            paintCategory(i);
    }

private:
    bool isRows() const { return m_chart.form == DeckChart::Form::Rows; }

    void paintLegend()
    {
        QPointF at = m_area.topLeft();
        for (const DeckChart::Series &series : m_chart.series) {
            const double words = m_metrics.horizontalAdvance(series.name);
            if (at.x() > m_area.left() && at.x() + line + words > m_area.right())
                at = {m_area.left(), at.y() + line};
            paintFill(m_painter, {at + QPointF(0, 3), QSizeF(12, 12)}, series.fill);
            write({at.x() + line, at.y(), words + 2, line}, Qt::AlignLeft, series.name, m_theme.text());
            at.rx() += line + words + 3 * gap;
        }
        m_area.setTop(at.y() + line + gap);
    }

    /// The names take what they need, up to a third, and the words of the axes a line each.
    void place()
    {
        double names = 0;
        for (const DeckChart::Category &category : m_chart.categories)
            names = std::max(names, m_metrics.horizontalAdvance(category.name) + gap);
        const double numbers = m_metrics.horizontalAdvance(QString::number(m_chart.top)) + gap;
        m_names = std::min(names, m_area.width() / 3);
        m_plot = isRows() ? m_area.adjusted(m_names, line, -numbers, -2 * line)
                          : m_area.adjusted(numbers, 2 * line, 0, -2 * line);
    }

    double lengthOf(int count) const
    {
        const double room = isRows() ? m_plot.width() : m_plot.height();
        return room * count / std::max(m_chart.top, 1);
    }

    void paintAxis()
    {
        for (int count = 0; count <= m_chart.top; count += std::max(m_chart.step, 1)) {
            const double at = lengthOf(count);
            m_painter.setPen(QPen(m_theme.line(), 0.7));
            if (isRows()) {
                const double x = m_plot.left() + at;
                m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
                write({x - 30, m_plot.bottom(), 60, line}, Qt::AlignHCenter, QString::number(count), muted());
            } else {
                const double y = m_plot.bottom() - at;
                m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
                write({m_area.left(), y - line / 2, m_plot.left() - m_area.left() - gap, line}, Qt::AlignRight,
                      QString::number(count), muted());
            }
        }
        const QRectF under(m_plot.left(), m_area.bottom() - line, m_plot.width(), line);
        const QRectF over(m_area.left(), m_plot.top() - line - gap, m_area.width(), line);
        write(under, Qt::AlignHCenter, isRows() ? m_chart.valueWord : m_chart.categoryWord, muted());
        write(over, Qt::AlignLeft, isRows() ? m_chart.categoryWord : m_chart.valueWord, muted());
    }

    void paintCategory(std::size_t number)
    {
        const double room = (isRows() ? m_plot.height() : m_plot.width()) / double(m_chart.categories.size());
        const double thickness = room / 1.4;
        const double across =
            (isRows() ? m_plot.top() : m_plot.left()) + room * double(number) + (room - thickness) / 2;
        const bool isPaler = m_chart.categories[number].state == DeckChart::Category::State::Paler;
        int sum = 0;
        for (const DeckChart::Series &series : m_chart.series) {
            const int value = series.values[number];
            const double from = lengthOf(sum);
            const double length = lengthOf(value);
            const QRectF bar = isRows() ? QRectF(m_plot.left() + from, across, length, thickness)
                                        : QRectF(across, m_plot.bottom() - from - length, thickness, length);
            paintFill(m_painter, bar, isPaler ? series.palerFill : series.fill);
            sum += value;
        }
        paintName(number, across + thickness / 2, room);
        if (isRows() && sum > 0)
            write({m_plot.left() + lengthOf(sum) + gap / 2, across + thickness / 2 - line / 2, 60, line}, Qt::AlignLeft,
                  QString::number(sum), m_theme.text());
    }

    /// Years stand under each so many columns as their words take.
    void paintName(std::size_t number, double middle, double room)
    {
        const QString &name = m_chart.categories[number].name;
        if (isRows()) {
            const QString shown = m_metrics.elidedText(name, Qt::ElideRight, m_names - gap);
            write({m_area.left(), middle - line / 2, m_names - gap, line}, Qt::AlignRight, shown, m_theme.text());
            return;
        }
        const double width = m_metrics.horizontalAdvance(name) + 2 * gap;
        const auto each = std::size_t(std::max(1.0, std::ceil(width / room)));
        if (number % each == 0)
            write({middle - width / 2, m_plot.bottom(), width, line}, Qt::AlignHCenter, name, m_theme.text());
    }

    QColor muted() const { return m_theme.mutedText(); }

    void write(const QRectF &box, Qt::Alignment align, const QString &words, const QColor &colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(box, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }

    QPainter &m_painter;
    const DeckChart &m_chart;
    const Theme &m_theme;
    QRectF m_area;
    QFontMetricsF m_metrics;
    QRectF m_plot;
    double m_names = 0;
};

} // namespace

void paintChart(QPainter &painter, const DeckChart &chart, const QRectF &area, const Theme &theme)
{
    ChartPainter(painter, chart, area, theme).paint();
}

} // namespace app
