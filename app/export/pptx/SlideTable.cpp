#include "app/export/pptx/SlideTable.h"

#include <numeric>

#include <QCoreApplication>

#include "app/export/pptx/SlideShape.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

/// Built in, so that it needs no definition: neither colours nor lines of its own.
constexpr char plainStyle[] = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

enum class Side { Left, Right, Top, Bottom };

/// Writes one table, cell by cell.
class TableXml
{
public:
    TableXml(PartXml &xml, const DeckTable &table, const DeckColours &colours)
        : m_xml(xml), m_table(table), m_colours(colours), m_theme(colours.mode())
    {
        findCovered();
    }

    void write()
    {
        const auto element = m_xml.element("a:tbl");
        {
            const auto properties = m_xml.element("a:tblPr", {{"firstRow", "1"}, {"firstCol", "1"}});
            m_xml.leaf("a:tableStyleId", {}, QString::fromLatin1(plainStyle));
        }
        {
            const auto grid = m_xml.element("a:tblGrid");
            for (const Emu width : m_table.widths)
                m_xml.leaf("a:gridCol", {{"w", width}});
        }
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const auto row = m_xml.element("a:tr", {{"h", m_table.rows[r].height}});
            for (std::size_t c = 0; c < m_table.widths.size(); ++c)
                writeCell(r, c);
        }
    }

private:
    struct Cover
    {
        std::size_t row;
        std::size_t column;
    };

    const DeckCell &cell(std::size_t row, std::size_t column) const { return m_table.rows[row].cells[column]; }
    Cover &cover(std::size_t row, std::size_t column) { return m_covers[row * m_table.widths.size() + column]; }
    const Cover &cover(std::size_t row, std::size_t column) const
    {
        return m_covers[row * m_table.widths.size() + column];
    }

    /// Which cell each place belongs to: itself, or the one that is merged over it.
    void findCovered()
    {
        for (std::size_t r = 0; r < m_table.rows.size(); ++r)
            for (std::size_t c = 0; c < m_table.widths.size(); ++c)
                m_covers.push_back({r, c});
        for (std::size_t r = 0; r < m_table.rows.size(); ++r)
            for (std::size_t c = 0; c < m_table.widths.size(); ++c)
                for (std::size_t i = 0; i < std::size_t(cell(r, c).rows); ++i)
                    for (std::size_t k = 0; k < std::size_t(cell(r, c).columns); ++k)
                        if (i + k > 0)
                            cover(r + i, c + k) = {r, c};
    }

    PartXml::Element startCell(std::size_t row, std::size_t column)
    {
        const Cover of = cover(row, column);
        const DeckCell &origin = cell(of.row, of.column);
        const bool isBelow = row > of.row;
        const bool isBeside = column > of.column;
        if (isBelow && isBeside)
            return m_xml.element("a:tc", {{"hMerge", "1"}, {"vMerge", "1"}});
        if (isBelow && origin.columns > 1)
            return m_xml.element("a:tc", {{"gridSpan", origin.columns}, {"vMerge", "1"}});
        if (isBelow)
            return m_xml.element("a:tc", {{"vMerge", "1"}});
        if (isBeside && origin.rows > 1)
            return m_xml.element("a:tc", {{"rowSpan", origin.rows}, {"hMerge", "1"}});
        if (isBeside)
            return m_xml.element("a:tc", {{"hMerge", "1"}});
        if (origin.rows > 1 && origin.columns > 1)
            return m_xml.element("a:tc", {{"rowSpan", origin.rows}, {"gridSpan", origin.columns}});
        if (origin.rows > 1)
            return m_xml.element("a:tc", {{"rowSpan", origin.rows}});
        if (origin.columns > 1)
            return m_xml.element("a:tc", {{"gridSpan", origin.columns}});
        return m_xml.element("a:tc");
    }

    void writeCell(std::size_t row, std::size_t column)
    {
        const Cover of = cover(row, column);
        const DeckCell &origin = cell(of.row, of.column);
        const auto element = startCell(row, column);
        writeCellText(of.row == row && of.column == column ? origin : DeckCell());
        const char *anchor = origin.align & Qt::AlignTop ? "t" : origin.align & Qt::AlignBottom ? "b" : "ctr";
        const auto properties = m_xml.element("a:tcPr", {{"marL", DeckTable::sideMargin},
                                                         {"marR", DeckTable::sideMargin},
                                                         {"marT", DeckTable::topMargin},
                                                         {"marB", DeckTable::topMargin},
                                                         {"anchor", anchor}});
        writeBorder("a:lnL", borderAt(row, column, Side::Left));
        writeBorder("a:lnR", borderAt(row, column, Side::Right));
        writeBorder("a:lnT", borderAt(row, column, Side::Top));
        writeBorder("a:lnB", borderAt(row, column, Side::Bottom));
        writeFill(m_xml, origin.fill, m_colours);
    }

    void writeCellText(const DeckCell &cell)
    {
        const auto body = m_xml.element("a:txBody");
        m_xml.leaf("a:bodyPr");
        m_xml.leaf("a:lstStyle");
        const char *align = cell.align & Qt::AlignHCenter ? "ctr" : cell.align & Qt::AlignRight ? "r" : "l";
        for (const QString &line : cell.text.split(u'\n')) {
            const auto paragraph = m_xml.element("a:p");
            m_xml.leaf("a:pPr", {{"algn", align}});
            if (line.isEmpty()) // would else take the height of letters of 18 points
                m_xml.leaf("a:endParaRPr", {{"lang", "en-GB"}, {"sz", DeckTable::fontSize}});
            else
                writeRuns(m_xml, line,
                          {.fontSize = DeckTable::fontSize,
                           .isBold = cell.weight == DeckCell::Weight::Bold,
                           .colour = cell.colour.isValid() ? cell.colour : m_theme.text()},
                          m_colours);
        }
    }

    /// What one cell asks for at its side.
    static DeckCell::Border asked(const DeckCell &cell, Side side)
    {
        return cell.border == DeckCell::Border::Below && side != Side::Bottom ? DeckCell::Border::None : cell.border;
    }

    /// Both cells at a line say the same of it, as programs differ on whom they believe.
    DeckCell::Border borderAt(std::size_t row, std::size_t column, Side side) const
    {
        const Cover of = cover(row, column);
        const DeckCell::Border own = asked(cell(of.row, of.column), side);
        const bool isFirst = side == Side::Left ? column == 0 : side == Side::Top && row == 0;
        const bool isLast = side == Side::Right ? column + 1 == m_table.widths.size()
                                                : side == Side::Bottom && row + 1 == m_table.rows.size();
        if (isFirst || isLast)
            return own;
        const std::size_t r = side == Side::Top ? row - 1 : side == Side::Bottom ? row + 1 : row;
        const std::size_t c = side == Side::Left ? column - 1 : side == Side::Right ? column + 1 : column;
        const Cover next = cover(r, c);
        if (next.row == of.row && next.column == of.column)
            return DeckCell::Border::None;
        const Side facing = side == Side::Left    ? Side::Right
                            : side == Side::Right ? Side::Left
                            : side == Side::Top   ? Side::Bottom
                                                  : Side::Top;
        return std::max(own, asked(cell(next.row, next.column), facing));
    }

    void writeBorder(const char *name, DeckCell::Border border)
    {
        if (border == DeckCell::Border::None) {
            const auto line = m_xml.element(name, {{"w", 0}});
            m_xml.leaf("a:noFill");
            return;
        }
        const auto line = m_xml.element(name, {{"w", border == DeckCell::Border::Below ? 6350 : 12700}});
        m_colours.writeFill(m_xml, border == DeckCell::Border::Gap      ? m_theme.background()
                                   : border == DeckCell::Border::Dashed ? m_table.line
                                                                        : m_theme.line());
        m_xml.leaf("a:prstDash", {{"val", border == DeckCell::Border::Dashed ? "dash" : "solid"}});
    }

    PartXml &m_xml;
    const DeckTable &m_table;
    const DeckColours &m_colours;
    Theme m_theme;
    std::vector<Cover> m_covers;
};

} // namespace

void writeTable(PartXml &xml, const DeckTable &table, EmuPoint at, int id, const DeckColours &colours)
{
    const Emu width = std::accumulate(table.widths.begin(), table.widths.end(), Emu(0));
    Emu height = 0;
    for (const DeckTable::Row &row : table.rows)
        height += row.height;
    const auto frame = xml.element("p:graphicFrame");
    {
        const auto nonVisual = xml.element("p:nvGraphicFramePr");
        writeNameOf(xml, id, table.name, table.alt);
        {
            const auto own = xml.element("p:cNvGraphicFramePr");
            xml.leaf("a:graphicFrameLocks", {{"noGrp", "1"}});
        }
        xml.leaf("p:nvPr");
    }
    writeFramePlace(xml, {at.x, at.y, width, height});
    const auto graphic = xml.element("a:graphic");
    const auto data = xml.element("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/table"}});
    TableXml(xml, table, colours).write();
}

void writeSamples(PartXml &xml, const DeckTable &table, const EmuRect &area, ShapeIds &ids, const DeckColours &colours)
{
    constexpr Emu height = 180000;
    constexpr Emu sampleWidth = 620000;
    constexpr Emu gap = 110000;
    const Theme theme(colours.mode());
    SlideGroup group{.id = ids.next(), .name = Words::tr("Legend"), .alt = Words::tr("Legend of kinds of cells")};
    Emu x = area.x;
    Emu y = area.y;
    for (const DeckSample &sample : table.samples) {
        const Emu words = tableTextWidth(sample.words);
        if (x > area.x && x + sampleWidth + words > area.x + area.width) {
            x = area.x;
            y += height + 20000;
        }
        SlideShape box{.id = ids.next(), .name = Words::tr("Sample"), .box = {x, y, sampleWidth, height}};
        box.fill = sample.cell.fill;
        if (sample.cell.border == DeckCell::Border::Dashed) {
            box.pen = QPen(table.line, 1.3, Qt::CustomDashLine);
            box.pen.setDashPattern({4, 3});
        }
        box.text = SlideText{.lines = {sample.cell.text}, .fontSize = DeckTable::fontSize};
        box.text->colour = sample.cell.colour;
        SlideShape text{.kind = SlideShape::Kind::TextBox, .id = ids.next(), .name = Words::tr("Meaning")};
        text.box = {x + sampleWidth, y, words, height};
        text.text = SlideText{.lines = {sample.words}, .fontSize = DeckTable::fontSize};
        text.text->align = Qt::AlignLeft | Qt::AlignVCenter;
        text.text->inset = DeckTable::sideMargin;
        text.text->colour = theme.text();
        group.shapes.push_back(std::move(box));
        group.shapes.push_back(std::move(text));
        x += sampleWidth + words + gap;
    }
    if (!group.shapes.empty())
        writeGroup(xml, group, colours);
}

} // namespace app
