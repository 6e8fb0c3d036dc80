#include "app/views/lineage/LineagePlaces.h"

#include <algorithm>
#include <map>

#include "app/picture/FontMetrics.h"

namespace app {

namespace {

using Kind = core::LineageBlock::Kind;

constexpr double bandGap = 8;
constexpr double blockShare = 0.8;   ///< of a row
constexpr double passingShare = 0.5; ///< a row through which a ribbon only passes is lower
constexpr double margin = 12;
constexpr double thickest = 15; ///< of a ribbon; what joins two thin ones need not fill a whole edge

double rowsOf(const core::LineageBlock &block)
{
    return block.kind == Kind::Passing ? passingShare : 1;
}

/// Rows that each group takes in the column in which it takes most.
std::vector<double> rowsOfBands(const core::Lineage &lineage)
{
    std::vector<double> rows(lineage.groups.size());
    for (const core::LineageColumn &column : lineage.columns) {
        std::vector<double> own(lineage.groups.size());
        for (const int block : column.blocks) {
            const core::LineageBlock &found = lineage.blocks[std::size_t(block)];
            own[std::size_t(found.group)] += rowsOf(found);
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = std::max(rows[i], own[i]);
    }
    return rows;
}

double widthOf(const core::Lineage &lineage, const LineageSizes &sizes)
{
    const auto columns = double(std::max<std::size_t>(1, lineage.columns.size()));
    return sizes.labels + (columns - 1) * sizes.pitch + sizes.block + margin;
}

/// An end of a piece of a ribbon on the edge of a block.
struct End
{
    std::size_t piece;
    double other; ///< the height its other end is at
};

/// Straight pieces through the columns that a ribbon only passes.
void addPassages(const core::Lineage &lineage, const LineagePlaces &places, std::vector<RibbonPiece> &pieces)
{
    const std::size_t count = pieces.size();
    for (std::size_t i = 0; i < count; ++i) {
        const RibbonPiece &piece = pieces[i];
        const int end = lineage.ribbons[piece.ribbon].blocks[piece.piece + 1];
        if (lineage.blocks[std::size_t(end)].kind != Kind::Passing)
            continue;
        const QPointF across(places.block[std::size_t(end)].width(), 0);
        const auto &p = piece.points;
        RibbonPiece straight{
            .ribbon = piece.ribbon, .piece = piece.piece + 1, .points = {p[2], p[3], p[2] + across, p[3] + across}};
        pieces.push_back(std::move(straight));
    }
}

} // namespace

LineageSizes fittingSizes(const core::Lineage &lineage, QSizeF area, double wordShare)
{
    LineageSizes sizes;
    const auto columns = double(std::max<std::size_t>(1, lineage.columns.size()));
    sizes.labels = std::clamp(area.width() / 5, 132.0, 184.0);
    const double room = area.width() - sizes.labels - 2 * margin;
    sizes.block = std::clamp(room / columns * wordShare, 84.0, 230.0);
    if (columns > 1)
        sizes.pitch = std::clamp((room - sizes.block) / (columns - 1), sizes.block + 64, sizes.block + 280);
    double rows = 0;
    for (const double count : rowsOfBands(lineage))
        rows += count;
    const double gaps = bandGap * double(lineage.groups.size() + 1);
    if (rows > 0)
        sizes.row = std::clamp((area.height() - sizes.header - gaps - margin) / rows, 18.0, 34.0);
    return sizes;
}

LineageSizes scrollingSizes(const core::Lineage &lineage, QSizeF area)
{
    LineageSizes sizes = fittingSizes(lineage, area);
    sizes.names = LineageSizes::Names::Whole;
    if (widthOf(lineage, sizes) <= area.width())
        return sizes;
    constexpr double block = 160;
    constexpr double gap = 120;
    sizes.block = std::max(sizes.block, block);
    sizes.pitch = std::max(sizes.pitch, sizes.block + gap);
    return sizes;
}

LineagePlaces placeLineage(const core::Lineage &lineage, const LineageSizes &sizes, const std::vector<int> &nameLines)
{
    LineagePlaces places;
    const double width = widthOf(lineage, sizes);
    double y = sizes.header;
    const std::vector<double> rows = rowsOfBands(lineage);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double name = i < nameLines.size() ? nameLines[i] * lineHeight(TextRole::StrongLabel) : 0;
        const double height = std::max(rows[i] * sizes.row, name) + bandGap;
        places.band.emplace_back(margin, y, width - margin, height);
        y += height;
    }
    places.block.resize(lineage.blocks.size());
    for (std::size_t i = 0; i < lineage.columns.size(); ++i) {
        const double left = sizes.labels + double(i) * sizes.pitch;
        places.columnLeft.push_back(left);
        std::vector<double> top;
        for (const QRectF &band : places.band)
            top.push_back(band.top() + bandGap / 2 + sizes.row * (1 - blockShare) / 2);
        for (const int block : lineage.columns[i].blocks) {
            const core::LineageBlock &found = lineage.blocks[std::size_t(block)];
            double &next = top[std::size_t(found.group)];
            const double height = found.kind == Kind::Passing ? sizes.row * passingShare * 0.7 : sizes.row * blockShare;
            places.block[std::size_t(block)] = QRectF(left, next, sizes.block, height);
            next += rowsOf(found) * sizes.row;
        }
    }
    places.size = QSizeF(width, y + margin);
    return places;
}

std::vector<RibbonPiece> ribbonPieces(const core::Lineage &lineage, const LineagePlaces &places)
{
    std::vector<RibbonPiece> pieces;
    std::map<int, std::vector<End>> leaving;
    std::map<int, std::vector<End>> arriving;
    const auto middle = [&](int block) { return places.block[std::size_t(block)].center().y(); };
    for (std::size_t r = 0; r < lineage.ribbons.size(); ++r) {
        const std::vector<int> &path = lineage.ribbons[r].blocks;
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            leaving[path[i]].push_back({pieces.size(), middle(path[i + 1])});
            arriving[path[i + 1]].push_back({pieces.size(), middle(path[i])});
            pieces.push_back({.ribbon = r, .piece = i, .points = std::vector<QPointF>(4)});
        }
    }
    const auto share = [&](std::map<int, std::vector<End>> &ends, Qt::Edge edge) {
        for (auto &[block, list] : ends) {
            std::stable_sort(list.begin(), list.end(), [](const End &a, const End &b) { return a.other < b.other; });
            const QRectF &box = places.block[std::size_t(block)];
            const double height = std::min(thickest, box.height() / double(list.size()));
            double y = box.center().y() - height * double(list.size()) / 2;
            for (const End &end : list) {
                auto &points = pieces[end.piece].points;
                const std::size_t first = edge == Qt::RightEdge ? 0 : 2;
                const double x = edge == Qt::RightEdge ? box.right() : box.left();
                points[first] = QPointF(x, y + 0.5);
                points[first + 1] = QPointF(x, y + height - 0.5);
                y += height;
            }
        }
    };
    share(leaving, Qt::RightEdge);
    share(arriving, Qt::LeftEdge);
    addPassages(lineage, places, pieces);
    return pieces;
}

} // namespace app
