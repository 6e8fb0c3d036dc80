#include "app/files/SlideImage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "app/export/pptx/NodeTexts.h"
#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlideContent.h"
#include "app/export/pptx/SlideLegend.h"
#include "app/files/ChartLikeness.h"
#include "app/files/TableLikeness.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/PicturePainter.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

/// As in the file: words of 12 pixels become 9.5 points.
constexpr double largestScale = 1.1;

QRectF pixels(const EmuRect &box)
{
    const auto unit = double(emuPerPixel);
    return {double(box.x) / unit, double(box.y) / unit, double(box.width) / unit, double(box.height) / unit};
}

QRectF extentOf(const Picture &picture)
{
    QRectF extent;
    for (const Mark &mark : picture.marks) {
        extent |= mark.box;
        if (mark.shape != Shape::None)
            extent |= outline(mark).boundingRect();
        extent |= textPlace(mark).textRect;
    }
    return extent.adjusted(-4, -4, 4, 4);
}

/// Draws one slide in pixels of 96 dpi.
class SlidePainter
{
public:
    SlidePainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    void paint(const DeckSlide &slide)
    {
        paintLine(slide.title, pixels(slideplace::title), titleSize(slide.title), m_theme.text());
        paintLine(slide.sentence, pixels(slideplace::sentence), 16, m_theme.mutedText());
        if (slide.chart) {
            paintChart(m_painter, *slide.chart, pixels(slideplace::content) | pixels(slideplace::legend), m_theme);
        } else if (slide.table) {
            paintTable(m_painter, *slide.table, pixels(slideplace::content).topLeft(), m_theme);
            paintSamples(m_painter, *slide.table, pixels(slideplace::legend), m_theme);
        } else {
            paintContent(slide.picture);
            paintLegend(slide.picture);
        }
        paintLine(footOf(slide.picture), pixels(slideplace::footer), 12, m_theme.mutedText());
    }

private:
    static double titleSize(const QString &title)
    {
        const double room = pixels(slideplace::title).width() / 1.1;
        const double width = textWidth(title, TextRole::Headline) / pixelSize(TextRole::Headline);
        return std::clamp(room / std::max(width, 1.0), 18.7, 32.0);
    }

    static QString footOf(const Picture &picture)
    {
        QStringList parts;
        if (!picture.sources.isEmpty())
            parts << Words::tr("Sources: %1").arg(picture.sources.join(QStringLiteral(" · ")));
        if (!picture.dataDate.isEmpty())
            parts << Words::tr("Data as of %1").arg(picture.dataDate);
        return parts.join(QStringLiteral(" · "));
    }

    void paintLine(const QString &text, const QRectF &box, double size, const QColor &colour)
    {
        QFont font = Theme::font(size > 17 ? TextRole::Headline : TextRole::Label);
        font.setPixelSize(int(size));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    void paintContent(const Picture &picture)
    {
        if (picture.marks.empty())
            return;
        const QRectF area = pixels(slideplace::content);
        const Picture drawn =
            isTooLarge(picture) ? picture : withTextInNodes(picture, area.size() / largestScale - QSizeF(8, 8));
        const QRectF extent = extentOf(drawn);
        const double scale = std::min({largestScale, area.width() / extent.width(), area.height() / extent.height()});
        paintAt(drawn, area.center() - extent.center() * scale, scale);
    }

    void paintLegend(const Picture &picture)
    {
        const QRectF area = pixels(slideplace::legend);
        Picture legend;
        legend.marks = legendMarks(picture, area.width() / largestScale);
        paintAt(legend, area.topLeft(), largestScale);
    }

    void paintAt(const Picture &picture, QPointF place, double scale)
    {
        m_painter.save();
        m_painter.translate(place);
        m_painter.scale(scale, scale);
        paintPicture(m_painter, picture, m_theme);
        m_painter.restore();
    }

    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace

QImage slideImage(const DeckSlide &slide, const Theme &theme, int width)
{
    const double scale = double(width) * double(emuPerPixel) / double(slideWidth);
    const int height = int(double(slideHeight) / double(emuPerPixel) * scale + 0.5);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(theme.background());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    SlidePainter(painter, theme).paint(slide);
    return image;
}

} // namespace app
