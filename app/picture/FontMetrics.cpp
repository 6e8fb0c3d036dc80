#include "app/picture/FontMetrics.h"

#include <algorithm>

#include <QTextBoundaryFinder>

#include "app/picture/Badges.h"
#include "app/picture/FontAdvances.h"

namespace app {

namespace {

enum class Weight { Regular, Bold };

// Widths outside the tables, in thousandths of an em.
constexpr int hanAdvance = 1000;
constexpr int hangulAdvance = 930;
constexpr int arrowAdvance = 860;
constexpr int otherAdvance = 600;
constexpr int strongOtherAdvance = 640;
constexpr QChar ellipsis = u'…';

bool isWide(char32_t c)
{
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF01 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x3FFFF);
}

int punctuationAdvance(char32_t c, Weight weight)
{
    const bool bold = weight == Weight::Bold;
    switch (c) {
    case u'‐':
    case u'‑':
        return 322;
    case u'–':
        return 500;
    case u'—':
        return 1000;
    case u'‘':
    case u'’':
        return bold ? 217 : 175;
    case u'“':
    case u'”':
        return bold ? 445 : 359;
    case u'•':
        return 376;
    case u'…':
        return bold ? 855 : 791;
    default:
        return bold ? strongOtherAdvance : otherAdvance;
    }
}

bool hasNoWidth(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

int advanceOf(char32_t c, Weight weight)
{
    const bool bold = weight == Weight::Bold;
    if (c >= 0x20 && c <= 0x7E)
        return (bold ? advances::boldAscii : advances::regularAscii)[c - 0x20];
    if (c >= 0xA0 && c <= 0x17F)
        return (bold ? advances::boldLatin : advances::regularLatin)[c - 0xA0];
    if (c >= 0x400 && c <= 0x45F)
        return (bold ? advances::boldCyrillic : advances::regularCyrillic)[c - 0x400];
    if (hasNoWidth(c))
        return 0;
    if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF))
        return hangulAdvance;
    if (isWide(c))
        return hanAdvance;
    if (c >= 0x2190 && c <= 0x21FF)
        return arrowAdvance;
    return punctuationAdvance(c, weight);
}

/// The longest stretch of lines' worth of `text` from `start` that fits: the place where it is to be broken.
qsizetype breakPlace(const QString &text, qsizetype start, TextRole role, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(start);
    qsizetype fitting = -1;
    while (finder.toNextBoundary() != -1) {
        const auto piece = QStringView(text).mid(start, finder.position() - start).trimmed();
        if (textWidth(piece, role) > width && fitting > start)
            break;
        fitting = finder.position();
    }
    return fitting > start ? fitting : text.size();
}

} // namespace

double pixelSize(TextRole role)
{
    switch (role) {
    case TextRole::Inside:
    case TextRole::Label:
    case TextRole::StrongLabel:
        return 12;
    case TextRole::Axis:
    case TextRole::Small:
        return 11;
    case TextRole::Headline:
        return 16;
    case TextRole::Subhead:
        return 13;
    }
    Q_UNREACHABLE();
}

bool isStrong(TextRole role)
{
    return role == TextRole::Inside || role == TextRole::StrongLabel || role == TextRole::Headline;
}

double lineHeight(TextRole role)
{
    switch (role) {
    case TextRole::Headline:
        return 22;
    case TextRole::Subhead:
        return 18;
    case TextRole::Axis:
    case TextRole::Small:
        return 15;
    default:
        return 16;
    }
}

double textWidth(QStringView text, TextRole role)
{
    const Weight weight = isStrong(role) ? Weight::Bold : Weight::Regular;
    qint64 thousandths = 0;
    for (const char32_t c : text.toUcs4())
        thousandths += advanceOf(c, weight);
    return double(thousandths) * pixelSize(role) / 1000.0;
}

QSizeF textSize(const QString &text, TextRole role)
{
    double width = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines)
        width = std::max(width, textWidth(line, role));
    return text.isEmpty() ? QSizeF() : QSizeF(width, lineHeight(role) * double(lines.size()));
}

QSizeF labelSize(const Mark &mark)
{
    const QSizeF text = textSize(mark.text, mark.textRole);
    return {text.width() + badgeRowWidth(mark), std::max(text.height(), lineHeight(mark.textRole))};
}

QString elided(const QString &text, TextRole role, double width)
{
    if (textWidth(text, role) <= width)
        return text;
    const double room = width - textWidth(QStringView(&ellipsis, 1), role);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = 0;
    while (finder.toNextBoundary() != -1 && textWidth(QStringView(text).left(finder.position()), role) <= room)
        fitting = finder.position();
    const QString kept = text.left(fitting).trimmed();
    return kept.isEmpty() ? QString() : kept + ellipsis;
}

QStringList wrapped(const QString &text, TextRole role, double width, int maxLines)
{
    if (!text.contains(u'\n') && textWidth(text, role) <= width)
        return {text.trimmed()}; // the common case, and finding breaks is slow
    QStringList lines;
    const auto paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        qsizetype start = 0;
        do {
            const bool isLast = lines.size() + 1 >= maxLines;
            const qsizetype end = isLast ? paragraph.size() : breakPlace(paragraph, start, role, width);
            lines << elided(paragraph.mid(start, end - start).trimmed(), role, width);
            start = end;
        } while (start < paragraph.size());
        if (lines.size() >= maxLines)
            return lines;
    }
    return lines;
}

} // namespace app
