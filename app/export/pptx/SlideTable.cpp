#include "app/export/pptx/SlideTable.h"

#include <numeric>

#include <QCoreApplication>

#include "app/export/pptx/SlideShape.h"
#include "app/export/pptx/TableGrid.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

/// Built in, so that it needs no definition: neither colours nor lines of its own.
constexpr char plainStyle[] = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

/// Writes one table, cell by cell.
class TableXml
{
public:
    TableXml(PartXml &xml, const DeckTable &table, const DeckColours &colours)
        : m_xml(xml), m_table(table), m_grid(table), m_colours(colours), m_theme(colours.theme())
    {}

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
    PartXml::Element startCell(TableGrid::Place place)
    {
        const TableGrid::Place of = m_grid.origin(place);
        const DeckCell &origin = m_grid.cell(of);
        const bool isBelow = place.row > of.row;
        const bool isBeside = place.column > of.column;
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
        const TableGrid::Place place{row, column};
        const DeckCell &origin = m_grid.cell(m_grid.origin(place));
        const auto element = startCell(place);
        writeCellText(m_grid.origin(place) == place ? origin : DeckCell());
        const char *anchor = origin.align & Qt::AlignTop ? "t" : origin.align & Qt::AlignBottom ? "b" : "ctr";
        const auto properties = m_xml.element("a:tcPr", {{"marL", DeckTable::sideMargin},
                                                         {"marR", DeckTable::sideMargin},
                                                         {"marT", DeckTable::topMargin},
                                                         {"marB", DeckTable::topMargin},
                                                         {"anchor", anchor}});
        writeBorder("a:lnL", m_grid.border(place, TableGrid::Side::Left));
        writeBorder("a:lnR", m_grid.border(place, TableGrid::Side::Right));
        writeBorder("a:lnT", m_grid.border(place, TableGrid::Side::Top));
        writeBorder("a:lnB", m_grid.border(place, TableGrid::Side::Bottom));
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
            else {
                writeRuns(m_xml, line,
                          {.fontSize = DeckTable::fontSize,
                           .isBold = cell.weight == DeckCell::Weight::Bold,
                           .colour = cell.colour.isValid() ? cell.colour : m_theme.text()},
                          m_colours);
            }
        }
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
    TableGrid m_grid;
    const DeckColours &m_colours;
    Theme m_theme;
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
    const Theme theme = colours.theme();
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
