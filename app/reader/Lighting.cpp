#include "app/reader/Lighting.h"

#include <algorithm>

#include <QTextCursor>

#include "app/picture/Contrast.h"

namespace app {

namespace {

constexpr double faintShare = 0.55; ///< how much paper is mixed into the highlight around a quote

/// Collects what is to be laid over one document.
struct Overlay
{
    QTextDocument &document;
    const ReadingText &reading;
    const Theme &theme;
    QList<QTextEdit::ExtraSelection> lit = {};

    void add(const ReadingText::Range &range, Light light, core::Stance stance)
    {
        for (const ReadingText::Range &piece : reading.piecesOf(range)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(&document);
            selection.cursor.setPosition(piece.start);
            selection.cursor.setPosition(piece.end, QTextCursor::KeepAnchor);
            selection.format = litFormat(light, stance, theme);
            lit.append(selection);
        }
    }

    /// Cut into stretches that do not overlap: a format laid over another one would hide its underline in part.
    void addQuoted(const ReadingText::Range &whole, const NumberedPassage &passage)
    {
        int at = whole.start;
        for (const core::TextSpan &span : passage.quotes) {
            const ReadingText::Range quote = reading.rangeOf(span);
            const int start = std::clamp(quote.start, at, whole.end);
            const int end = std::clamp(quote.end, start, whole.end);
            add({at, start}, Light::Faint, passage.stance);
            add({start, end}, Light::Strong, passage.stance);
            at = end;
        }
        add({at, whole.end}, Light::Faint, passage.stance);
    }
};

} // namespace

QTextCharFormat litFormat(Light light, core::Stance stance, const Theme &theme)
{
    QTextCharFormat format;
    const bool isStrong = light == Light::Strong;
    format.setBackground(isStrong ? theme.highlight() : mixed(theme.highlight(), theme.paper(), faintShare));
    format.setForeground(theme.text());
    const bool isDisputing = stance == core::Stance::Disputes;
    format.setUnderlineColor(isDisputing ? theme.warning() : theme.highlightLine());
    if (!isStrong)
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    else
        format.setUnderlineStyle(isDisputing ? QTextCharFormat::WaveUnderline : QTextCharFormat::SingleUnderline);
    return format;
}

QList<QTextEdit::ExtraSelection> lightingOf(QTextDocument &document, const ReadingText &reading,
                                            const std::vector<NumberedPassage> &passages, const Theme &theme)
{
    Overlay overlay{document, reading, theme};
    for (const NumberedPassage &passage : passages) {
        const ReadingText::Range range = reading.rangeOf(passage.passage);
        if (passage.quotes.empty())
            overlay.add(range, Light::Strong, passage.stance);
        else
            overlay.addQuoted(range, passage);
    }
    return overlay.lit;
}

} // namespace app
