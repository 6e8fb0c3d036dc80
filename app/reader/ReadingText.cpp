#include "app/reader/ReadingText.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include "core/base/CodePoints.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

constexpr int bodySize = 15;
constexpr int headingSize = 17;
constexpr int captionSize = 11;
constexpr qreal lineHeight = 23;

/// What a text document would take for the end of a block would shift every position behind it.
QString onOneLine(QStringView paragraph)
{
    QString text = paragraph.toString();
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xFDD0) || c == QChar(0xFDD1))
            c = QChar::LineSeparator;
    return text;
}

QFont fontOf(const QStringList &families, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// A locator as it reads under its heading: "Strategic win, ¶1" under "Strategic win" is "¶1".
QString captionOf(const core::Passage &passage, const QString &heading)
{
    QString locator = passage.locator.simplified();
    const QString prefix = heading + QStringLiteral(", ");
    if (!heading.isEmpty() && locator.startsWith(prefix)) {
        locator.remove(0, prefix.size());
        locator.replace(0, 1, locator.left(1).toUpper());
    }
    if (passage.confidence != core::Confidence::Memory)
        return locator;
    return locator.isEmpty() ? Words::tr("not checked against a text")
                             : Words::tr("%1 · not checked against a text").arg(locator);
}

} // namespace

struct ReadingText::Formats
{
    explicit Formats(const Theme &theme);

    QTextBlockFormat headingBlock;
    QTextBlockFormat captionBlock;
    QTextBlockFormat bodyBlock;
    QTextCharFormat heading;
    QTextCharFormat caption;
    QTextCharFormat body;
};

ReadingText::Formats::Formats(const Theme &theme)
{
    headingBlock.setHeadingLevel(2);
    headingBlock.setTopMargin(20);
    headingBlock.setBottomMargin(2);
    captionBlock.setTopMargin(8);
    captionBlock.setNonBreakableLines(false);
    bodyBlock.setBottomMargin(6);
    bodyBlock.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    heading.setFont(fontOf(Theme::serifFamilies(), headingSize, QFont::DemiBold));
    heading.setForeground(theme.text());
    caption.setFont(fontOf(Theme::sansFamilies(), captionSize, QFont::Normal));
    caption.setForeground(theme.mutedText());
    body.setFont(fontOf(Theme::serifFamilies(), bodySize, QFont::Normal));
    body.setForeground(theme.text());
}

ReadingText::ReadingText(QTextDocument &document, const core::Knowledge &knowledge, core::EntityId source,
                         const Theme &theme)
{
    const core::Source *details = knowledge.source(source);
    Q_ASSERT(details && document.isEmpty());
    m_source = details->text;
    document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    write(cursor, Formats(theme), knowledge, *details);
    cursor.endEditBlock();
    placePassages(knowledge, source);
}

void ReadingText::write(QTextCursor &cursor, const Formats &formats, const core::Knowledge &knowledge,
                        const core::Source &source)
{
    const std::span<const core::PassageId> passages = knowledge.passagesOf(source.id);
    auto passage = passages.begin();
    auto heading = source.headings.begin();
    QString headingText;
    qsizetype codePoint = 0; // of the paragraph's beginning
    for (qsizetype start = 0; start < m_source.size();) {
        qsizetype end = m_source.indexOf(QStringLiteral("\n\n"), start);
        if (end < 0)
            end = m_source.size();
        const QStringView words = QStringView(m_source).mid(start, end - start);
        const qsizetype codePointEnd = codePoint + core::codePointOffset(words, words.size());
        while (heading != source.headings.end() && heading->start < codePoint)
            ++heading;
        const bool isHeading = heading != source.headings.end() && heading->start < codePointEnd;
        QStringList captions;
        for (; passage != passages.end() && knowledge.passage(*passage).span.start < codePointEnd; ++passage)
            captions << captionOf(knowledge.passage(*passage), headingText);
        captions.removeAll(QString());
        if (isHeading)
            headingText = words.toString().simplified();
        else
            writeCaption(cursor, formats, captions);
        if (cursor.position() > 0)
            cursor.insertBlock();
        cursor.setBlockFormat(isHeading ? formats.headingBlock : formats.bodyBlock);
        m_paragraphs.push_back({start, end, cursor.position()});
        cursor.insertText(onOneLine(words), isHeading ? formats.heading : formats.body);
        start = end + 2;
        codePoint = codePointEnd + 2;
    }
}

void ReadingText::writeCaption(QTextCursor &cursor, const Formats &formats, const QStringList &captions)
{
    if (captions.isEmpty())
        return;
    if (cursor.position() > 0)
        cursor.insertBlock();
    cursor.setBlockFormat(formats.captionBlock);
    const int from = cursor.position();
    cursor.insertText(onOneLine(captions.join(QStringLiteral("  ·  "))), formats.caption);
    m_captions.emplace_back(from, cursor.position() + 1);
}

void ReadingText::placePassages(const core::Knowledge &knowledge, core::EntityId source)
{
    for (const core::PassageId id : knowledge.passagesOf(source)) {
        const Range words = rangeOf(knowledge.passage(id).span);
        if (words.isEmpty())
            continue;
        int from = words.start;
        for (const auto &[begin, end] : m_captions)
            if (end == words.start)
                from = begin;
        m_stretches.push_back({id, words, from});
    }
}

int ReadingText::position(qsizetype unit) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), unit,
                                        [](qsizetype at, const Paragraph &p) { return at < p.start; });
    if (after == m_paragraphs.begin())
        return 0;
    const Paragraph &paragraph = *std::prev(after);
    return paragraph.position + int(std::min(unit, paragraph.end) - paragraph.start);
}

core::PassageId ReadingText::passageAt(int position) const
{
    const Stretch *best = nullptr;
    for (const Stretch &stretch : m_stretches) {
        if (position < stretch.from || position > stretch.words.end)
            continue;
        // Where two meet, the one that begins here; where they overlap, the shorter one.
        const bool isBetter = best == nullptr || best->words.end == position ||
                              stretch.words.end - stretch.words.start < best->words.end - best->words.start;
        if (isBetter)
            best = &stretch;
    }
    return best == nullptr ? core::PassageId() : best->passage;
}

ReadingText::Range ReadingText::rangeOf(core::PassageId passage) const
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(),
                                    [passage](const Stretch &stretch) { return stretch.passage == passage; });
    return found == m_stretches.end() ? Range() : found->words;
}

ReadingText::Range ReadingText::rangeOf(const core::TextSpan &span) const
{
    if (span.start < 0 || span.start >= span.end || m_paragraphs.empty())
        return {};
    return {position(core::unitOffset(m_source, span.start)), position(core::unitOffset(m_source, span.end))};
}

std::vector<core::PassageId> ReadingText::passagesIn(const Range &range) const
{
    std::vector<core::PassageId> passages;
    for (const Stretch &stretch : m_stretches)
        if (stretch.words.start < range.end && stretch.words.end > range.start)
            passages.push_back(stretch.passage);
    return passages;
}

std::vector<ReadingText::Range> ReadingText::piecesOf(const Range &range) const
{
    std::vector<Range> pieces;
    for (const Paragraph &paragraph : m_paragraphs) {
        const int paragraphEnd = paragraph.position + int(paragraph.end - paragraph.start);
        const Range piece{std::max(range.start, paragraph.position), std::min(range.end, paragraphEnd)};
        if (!piece.isEmpty())
            pieces.push_back(piece);
    }
    return pieces;
}

std::vector<core::TextSpan> ReadingText::spansOf(const Range &range) const
{
    std::vector<core::TextSpan> spans;
    for (const Paragraph &paragraph : m_paragraphs) {
        const int length = int(paragraph.end - paragraph.start);
        const int from = std::max(range.start - paragraph.position, 0);
        const int to = std::min(range.end - paragraph.position, length);
        if (from < to)
            spans.push_back({core::codePointOffset(m_source, paragraph.start + from),
                             core::codePointOffset(m_source, paragraph.start + to)});
    }
    return spans;
}

QString ReadingText::wordsIn(const Range &range) const
{
    QStringList parts;
    for (const Paragraph &paragraph : m_paragraphs) {
        const int length = int(paragraph.end - paragraph.start);
        const int from = std::max(range.start - paragraph.position, 0);
        const int to = std::min(range.end - paragraph.position, length);
        if (from < to)
            parts << m_source.mid(paragraph.start + from, to - from);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace app
