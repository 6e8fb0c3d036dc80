#include "tests/app/slides/SlideLabels.h"

#include <algorithm>

namespace test {

using namespace Qt::StringLiterals;

namespace {

constexpr double emuInPoint = 12700;
constexpr double besides = 1.5; ///< in points: programs round, and letters lean out of their boxes
constexpr double above = 4;

QRectF boxOf(const XmlTree &transform)
{
    return {transform.at(u"a:off"_s, u"x"_s).toDouble() / emuInPoint,
            transform.at(u"a:off"_s, u"y"_s).toDouble() / emuInPoint,
            transform.at(u"a:ext"_s, u"cx"_s).toDouble() / emuInPoint,
            transform.at(u"a:ext"_s, u"cy"_s).toDouble() / emuInPoint};
}

/// Paragraphs are lines of their own.
QString textIn(const XmlTree &element)
{
    QStringList paragraphs;
    for (const XmlTree *paragraph : element.all(u"a:p"_s)) {
        QString line;
        for (const XmlTree *run : paragraph->all(u"a:r"_s))
            line += run->textAt(u"a:t"_s);
        paragraphs << line;
    }
    return paragraphs.join(u' ').simplified();
}

void addShapes(const XmlTree &slide, std::vector<SlideLabel> &labels)
{
    for (const XmlTree *shape : slide.all(u"p:sp"_s)) {
        const XmlTree *properties = shape->child(u"p:spPr"_s);
        const XmlTree *transform = properties == nullptr ? nullptr : properties->child(u"a:xfrm"_s);
        const QString text = textIn(*shape);
        if (transform != nullptr && !text.isEmpty())
            labels.push_back({text, boxOf(*transform)});
    }
}

int countAt(const XmlTree &cell, const QString &name)
{
    return std::max(1, cell.attributes.value(name).toInt());
}

void addCells(const XmlTree &slide, std::vector<SlideLabel> &labels)
{
    for (const XmlTree *frame : slide.all(u"p:graphicFrame"_s)) {
        std::vector<double> widths;
        for (const XmlTree *column : frame->all(u"a:gridCol"_s))
            widths.push_back(column->attributes.value(u"w"_s).toDouble() / emuInPoint);
        const std::vector<const XmlTree *> rows = frame->all(u"a:tr"_s);
        const auto heightOf = [&rows](std::size_t r) {
            return rows[r]->attributes.value(u"h"_s).toDouble() / emuInPoint;
        };
        const QRectF table = boxOf(*frame->child(u"p:xfrm"_s));
        double y = table.top();
        for (std::size_t r = 0; r < rows.size(); ++r) {
            double x = table.left();
            const std::vector<const XmlTree *> cells = rows[r]->childrenNamed(u"a:tc"_s);
            for (std::size_t c = 0; c < cells.size(); ++c) {
                QRectF box(x, y, 0, 0);
                for (int i = 0; i < countAt(*cells[c], u"gridSpan"_s); ++i)
                    box.setWidth(box.width() + widths[c + std::size_t(i)]);
                for (int i = 0; i < countAt(*cells[c], u"rowSpan"_s); ++i)
                    box.setHeight(box.height() + heightOf(r + std::size_t(i)));
                if (const QString text = textIn(*cells[c]); !text.isEmpty())
                    labels.push_back({text, box});
                x += widths[c];
            }
            y += heightOf(r);
        }
    }
}

/// Letters and numbers alone: signs are drawn by other fonts, in other forms.
QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            kept += c;
    return kept;
}

} // namespace

std::vector<SlideLabel> labelsOf(const XmlTree &slide)
{
    std::vector<SlideLabel> labels;
    addShapes(slide, labels);
    addCells(slide, labels);
    return labels;
}

QStringList wordsOutside(const SlideLabel &label, const std::vector<DrawnWord> &drawn)
{
    const QRectF room = label.box.adjusted(-besides, -above, besides, above);
    QString within;
    for (const DrawnWord &word : drawn)
        if (room.contains(word.box))
            within += letters(word.text) + u' ';
    QStringList lacking;
    for (const QString &word : label.text.split(u' ', Qt::SkipEmptyParts)) {
        // A word that is broken over two lines, or drawn by two fonts, comes in pieces.
        if (const QString wanted = letters(word);
            !within.contains(wanted) && !QString(within).remove(u' ').contains(wanted))
            lacking << word;
    }
    return lacking;
}

} // namespace test
