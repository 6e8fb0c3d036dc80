#include "app/files/SlideImage.h"

#include <cmath>

#include <QPainter>

#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlideContent.h"
#include "app/export/pptx/SlidePicture.h"
#include "app/export/pptx/SlideWords.h"
#include "app/files/ChartLikeness.h"
#include "app/files/TableLikeness.h"
#include "app/picture/PicturePainter.h"

namespace app {

namespace {

// As the master has them, in hundredths of a point.
constexpr int usualSentence = 1400;
constexpr int footerSize = 900;

QRectF pixels(const EmuRect &box)
{
    const auto unit = double(emuPerPixel);
    return {double(box.x) / unit, double(box.y) / unit, double(box.width) / unit, double(box.height) / unit};
}

/// Draws one slide in pixels of 96 dpi.
class SlidePainter
{
public:
    SlidePainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    void paint(const DeckSlide &slide)
    {
        paintText(slide.title, pixels(slideplace::title),
                  {.role = TextRole::Headline, .size = titleSize(slide.title), .align = Qt::AlignBottom},
                  m_theme.text());
        const QString sentence = sentenceText(slide);
        const int size = sentenceSize(sentence);
        paintText(sentence, pixels(slideplace::sentence), {.size = size == 0 ? usualSentence : size},
                  m_theme.mutedText());
        if (slide.chart) {
            paintChart(m_painter, *slide.chart, pixels(slideplace::content) | pixels(slideplace::legend), m_theme);
        } else if (slide.table) {
            paintTable(m_painter, *slide.table, pixels(slideplace::content).topLeft(), m_theme);
            paintSamples(m_painter, *slide.table, pixels(slideplace::legend), m_theme);
        } else {
            paintContent(slide.picture);
        }
        paintText(footerText(slide), pixels(slideplace::footer), {.size = footerSize, .align = Qt::AlignVCenter},
                  m_theme.mutedText());
    }

private:
    struct Letters
    {
        TextRole role = TextRole::Label;
        int size = 900; ///< in hundredths of a point
        Qt::Alignment align = Qt::AlignTop;
    };

    void paintText(const QString &text, const QRectF &box, const Letters &letters, const QColor &colour)
    {
        QFont font = Theme::font(letters.role);
        font.setPixelSize(qRound(letters.size / 100.0 / 0.75));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        // Long titles stand on two lines, which reach above their place as they do in the file.
        m_painter.drawText(box, int(Qt::AlignLeft | letters.align) | Qt::TextWordWrap | Qt::TextDontClip, text);
    }

    void paintContent(const Picture &picture)
    {
        if (picture.marks.empty())
            return;
        paintPlaced(isTooLarge(picture) ? placedUnchanged(picture) : placedOnSlide(picture));
        paintPlaced(placedLegend(picture));
    }

    void paintPlaced(const SlidePicture &placed)
    {
        m_painter.save();
        m_painter.translate(placed.frame.origin / double(emuPerPixel));
        m_painter.scale(placed.frame.scale, placed.frame.scale);
        paintPicture(m_painter, placed.picture, m_theme);
        m_painter.restore();
    }

    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace

QImage slideImage(const DeckSlide &slide, const Theme &theme, int width)
{
    const double scale = double(width) * double(emuPerPixel) / double(slideWidth);
    const int height = int(std::lround(double(slideHeight) / double(emuPerPixel) * scale));
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(theme.background());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    SlidePainter(painter, theme).paint(slide);
    return image;
}

} // namespace app
