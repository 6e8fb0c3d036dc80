#include "app/export/pptx/SlideWords.h"

#include <QCoreApplication>

#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlideContent.h"
#include "app/picture/FontMetrics.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr double mostShown = 0.6; ///< of the foot; the notes have all of it

} // namespace

QString footerText(const DeckSlide &slide)
{
    constexpr double room = double(slideplace::footer.width) / double(emuPerPixel) / 1.1;
    const QString separator = u" · "_s;
    const Picture &picture = slide.picture;
    const QString shown = elided(slide.shown, TextRole::Label, room * mostShown);
    QString text;
    for (qsizetype count = picture.sources.size(); count >= 0; --count) {
        QStringList parts;
        if (!shown.isEmpty())
            parts << shown;
        if (count > 0)
            parts << Words::tr("Sources: %1").arg(picture.sources.mid(0, count).join(separator));
        if (count < picture.sources.size())
            parts << (count > 0 ? Words::tr("%1 more on the last slide").arg(picture.sources.size() - count)
                                : Words::tr("%1 sources on the last slide").arg(picture.sources.size()));
        if (!picture.dataDate.isEmpty())
            parts << Words::tr("Data as of %1").arg(picture.dataDate);
        text = parts.join(separator);
        if (textWidth(text, TextRole::Label) <= room)
            break;
    }
    return text;
}

QString tooLargeWords()
{
    return Words::tr(
        "The picture has too many marks to be drawn as shapes one by one, so it is an image; its labels are "
        "text.");
}

QString sentenceText(const DeckSlide &slide)
{
    QStringList parts{slide.sentence};
    if (isTooLarge(slide.picture))
        parts << tooLargeWords();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int sentenceSize(const QString &sentence)
{
    constexpr double room = double(slideplace::sentence.width) / double(emuPerPoint) / 1.12;
    const double widthAtOne = textWidth(sentence, TextRole::Label) / pixelSize(TextRole::Label);
    for (const int points : {14, 13, 12, 11, 10})
        if (widthAtOne * points <= room)
            return points == 14 ? 0 : 100 * points;
    return 900; // on two lines
}

int titleSize(const QString &title)
{
    constexpr double room = double(slideplace::title.width) / double(emuPerPoint) / 1.1;
    const double widthAtTwelve = textWidth(title, TextRole::Headline) * 12 / pixelSize(TextRole::Headline);
    for (const int points : {24, 22, 20, 18, 16})
        if (widthAtTwelve * points / 12 <= room)
            return 100 * points;
    return 1400; // on two lines
}

} // namespace app
