#include "tests/app/export/pptx/PptxPartChecks.h"
#include "tests/app/export/pptx/XmlTree.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<const XmlTree *>;

bool isSet(const XmlTree &cell, const QString &attribute)
{
    return cell.attributes.value(attribute) == u"1"_s;
}

int span(const XmlTree &cell, const QString &attribute)
{
    return std::max(1, cell.attributes.value(attribute, u"1"_s).toInt());
}

/// The rectangle that a cell is merged over must lie in the table and be marked as merged throughout.
QString mergeFault(const std::vector<Cells> &rows, std::size_t row, std::size_t column)
{
    const XmlTree &origin = *rows[row][column];
    const auto high = std::size_t(span(origin, u"rowSpan"_s));
    const auto wide = std::size_t(span(origin, u"gridSpan"_s));
    if (row + high > rows.size() || column + wide > rows[row].size())
        return u"a cell is merged beyond the table"_s;
    for (std::size_t r = row; r < row + high; ++r) {
        for (std::size_t c = column; c < column + wide; ++c) {
            const XmlTree &cell = *rows[r][c];
            if (isSet(cell, u"hMerge"_s) != (c > column) || isSet(cell, u"vMerge"_s) != (r > row))
                return u"a merged rectangle is not marked as one"_s;
        }
    }
    return {};
}

/// Cells that say they are merged although no other reaches them.
int coveredBy(const std::vector<Cells> &rows)
{
    int covered = 0;
    for (const Cells &cells : rows)
        for (const XmlTree *cell : cells)
            if (!isSet(*cell, u"hMerge"_s) && !isSet(*cell, u"vMerge"_s))
                covered += span(*cell, u"rowSpan"_s) * span(*cell, u"gridSpan"_s);
    return covered;
}

QStringList faultsOf(const XmlTree &frame, const XmlTree &table)
{
    QStringList faults;
    qint64 width = 0;
    std::size_t columns = 0;
    for (const XmlTree *column : table.all(u"a:gridCol"_s)) {
        width += column->attributes.value(u"w"_s).toLongLong();
        ++columns;
    }
    qint64 height = 0;
    std::vector<Cells> rows;
    for (const XmlTree *row : table.childrenNamed(u"a:tr"_s)) {
        height += row->attributes.value(u"h"_s).toLongLong();
        rows.push_back(row->childrenNamed(u"a:tc"_s));
        if (rows.back().size() != columns)
            return {u"a row of %1 cells in a table of %2 columns"_s.arg(rows.back().size()).arg(columns)};
    }
    if (width != frame.at(u"p:xfrm/a:ext"_s, u"cx"_s).toLongLong() ||
        height != frame.at(u"p:xfrm/a:ext"_s, u"cy"_s).toLongLong())
        faults << u"a table is not as large as its frame"_s;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < columns; ++c)
            if (!isSet(*rows[r][c], u"hMerge"_s) && !isSet(*rows[r][c], u"vMerge"_s))
                if (const QString fault = mergeFault(rows, r, c); !fault.isEmpty())
                    faults << fault;
    }
    if (coveredBy(rows) != int(rows.size() * columns))
        faults << u"cells are merged with nothing, or twice"_s;
    return faults;
}

bool isDecoration(const XmlTree &properties)
{
    const auto marks = properties.all(u"adec:decorative"_s);
    return !marks.empty() && marks.front()->attributes.value(u"val"_s) == u"1"_s;
}

} // namespace

QStringList tableAndGroupFaults(const QByteArray &slide)
{
    QStringList faults;
    const XmlTree tree = XmlTree::of(slide);
    for (const XmlTree *frame : tree.all(u"p:graphicFrame"_s))
        for (const XmlTree *table : frame->all(u"a:tbl"_s))
            faults << faultsOf(*frame, *table);
    for (const XmlTree *group : tree.all(u"p:grpSp"_s)) {
        const QString transform = u"p:grpSpPr/a:xfrm/"_s;
        if (group->at(transform + u"a:chOff"_s, u"x"_s) != group->at(transform + u"a:off"_s, u"x"_s) ||
            group->at(transform + u"a:chExt"_s, u"cx"_s) != group->at(transform + u"a:ext"_s, u"cx"_s))
            faults << u"a group without coordinates of its own"_s;
    }
    for (const QString &kind : {u"p:nvGraphicFramePr"_s, u"p:nvPicPr"_s, u"p:nvGrpSpPr"_s, u"p:nvCxnSpPr"_s}) {
        for (const XmlTree *object : tree.all(kind)) {
            const XmlTree *properties = object->child(u"p:cNvPr"_s);
            const bool isTree = properties->attributes.value(u"id"_s) == u"1"_s;
            if (!isTree && properties->attributes.value(u"descr"_s).isEmpty() && !isDecoration(*properties))
                faults << u"%1 has no description and is no decoration"_s.arg(properties->attributes.value(u"name"_s));
        }
    }
    return faults;
}

} // namespace test
