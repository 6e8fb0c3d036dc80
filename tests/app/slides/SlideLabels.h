#pragma once

#include <vector>

#include <QRectF>
#include <QStringList>

#include "tests/app/export/pptx/XmlTree.h"

namespace test {

/// A text of a slide and where it has to stand, in points from the upper left.
struct SlideLabel
{
    QString text;
    QRectF box;
};

/// A word as a page shows it, in the same measure.
struct DrawnWord
{
    QString text;
    QRectF box;
};

/// The texts of all shapes and cells of tables that have a place of their own.
std::vector<SlideLabel> labelsOf(const XmlTree &slide);

/// The words of a label that no page has within its box, but for what a line takes above and below its letters.
QStringList wordsOutside(const SlideLabel &label, const std::vector<DrawnWord> &drawn);

} // namespace test
