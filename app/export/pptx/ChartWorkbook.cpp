#include "app/export/pptx/ChartWorkbook.h"

#include <map>
#include <numeric>

#include "app/export/pptx/OpcPackage.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString workbookPart = u"xl/workbook.xml"_s;
const QString spreadsheet = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

/// "A", "Z", "AA": counted from 0.
QString columnName(std::size_t column)
{
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return name;
}

QString cellName(std::size_t column, std::size_t row)
{
    return columnName(column) + QString::number(row + 1);
}

QString rangeDown(const DeckChart &chart, std::size_t column)
{
    const QString name = columnName(column);
    return u"Sheet1!$%1$2:$%1$%2"_s.arg(name).arg(chart.categories.size() + 1);
}

/// Texts stand in a list of their own and cells tell which one they mean.
class SharedStrings
{
public:
    qint64 indexOf(const QString &text)
    {
        const auto known = m_indices.find(text);
        if (known != m_indices.end())
            return known->second;
        m_texts << text;
        return m_indices[text] = m_texts.size() - 1;
    }

    QByteArray part(qint64 uses) const
    {
        PartXml xml;
        {
            const auto root =
                xml.element("sst", {{"xmlns", xmlns::sheet}, {"count", uses}, {"uniqueCount", qint64(m_texts.size())}});
            for (const QString &text : m_texts) {
                const auto item = xml.element("si");
                xml.leaf("t", {}, text);
            }
        }
        return xml.finish();
    }

private:
    QStringList m_texts;
    std::map<QString, qint64> m_indices;
};

class Sheet
{
public:
    explicit Sheet(const DeckChart &chart) : m_chart(chart) {}

    QByteArray part()
    {
        {
            const auto root = m_xml.element("worksheet", {{"xmlns", xmlns::sheet}});
            writeWidths();
            const auto data = m_xml.element("sheetData");
            writeHeader();
            const std::size_t drawn = m_chart.categories.size();
            for (std::size_t i = 0; i < drawn; ++i) {
                std::vector<int> values;
                for (const DeckChart::Series &series : m_chart.series)
                    values.push_back(series.values[i]);
                writeRow(i + 1, m_chart.categories[i].name, values);
            }
            for (std::size_t i = 0; i < m_chart.further.size(); ++i)
                writeRow(drawn + i + 1, m_chart.further[i].category.name, m_chart.further[i].values);
        }
        return m_xml.finish();
    }

    QByteArray strings() const { return m_strings.part(m_uses); }

private:
    void writeWidths()
    {
        const auto list = m_xml.element("cols");
        m_xml.leaf("col", {{"min", 1}, {"max", 1}, {"width", 36}, {"customWidth", 1}});
    }

    void writeText(const QString &cell, const QString &text)
    {
        ++m_uses;
        const auto element = m_xml.element("c", {{"r", cell}, {"t", "s"}});
        m_xml.leaf("v", {}, QString::number(m_strings.indexOf(text)));
    }

    void writeHeader()
    {
        const auto row = m_xml.element("row", {{"r", 1}});
        std::size_t column = 0;
        writeText(cellName(column++, 0), m_chart.categoryWord);
        for (const DeckChart::Series &series : m_chart.series)
            writeText(cellName(column++, 0), series.name);
        if (!m_chart.totalWord.isEmpty())
            writeText(cellName(column, 0), m_chart.totalWord);
    }

    void writeRow(std::size_t number, const QString &name, const std::vector<int> &values)
    {
        const auto row = m_xml.element("row", {{"r", qint64(number + 1)}});
        writeText(cellName(0, number), name);
        for (std::size_t s = 0; s < values.size(); ++s) {
            const auto cell = m_xml.element("c", {{"r", cellName(s + 1, number)}});
            m_xml.leaf("v", {}, QString::number(values[s]));
        }
        if (m_chart.totalWord.isEmpty())
            return;
        // A formula: the sums follow when a number is edited.
        const std::size_t last = values.size();
        const auto cell = m_xml.element("c", {{"r", cellName(last + 1, number)}});
        m_xml.leaf("f", {}, u"SUM(%1:%2)"_s.arg(cellName(1, number), cellName(last, number)));
        m_xml.leaf("v", {}, QString::number(std::accumulate(values.begin(), values.end(), 0)));
    }

    const DeckChart &m_chart;
    PartXml m_xml;
    SharedStrings m_strings;
    qint64 m_uses = 0;
};

QByteArray workbook(const QString &sheetId)
{
    PartXml xml;
    {
        const auto root = xml.element("workbook", {{"xmlns", xmlns::sheet}, {"xmlns:r", xmlns::relationships}});
        const auto sheets = xml.element("sheets");
        xml.leaf("sheet", {{"name", "Sheet1"}, {"sheetId", 1}, {"r:id", sheetId}});
    }
    return xml.finish();
}

void writePlainFill(PartXml &xml, const char *pattern)
{
    const auto fill = xml.element("fill");
    xml.leaf("patternFill", {{"patternType", pattern}});
}

/// The least that spreadsheets ask for: one font, two fills, one border, one format.
QByteArray styles()
{
    PartXml xml;
    {
        const auto root = xml.element("styleSheet", {{"xmlns", xmlns::sheet}});
        {
            const auto fonts = xml.element("fonts", {{"count", 1}});
            const auto font = xml.element("font");
            xml.leaf("sz", {{"val", 11}});
            xml.leaf("name", {{"val", "Arial"}});
        }
        {
            const auto fills = xml.element("fills", {{"count", 2}});
            writePlainFill(xml, "none");
            writePlainFill(xml, "gray125");
        }
        {
            const auto borders = xml.element("borders", {{"count", 1}});
            const auto border = xml.element("border");
            for (const char *side : {"left", "right", "top", "bottom", "diagonal"})
                xml.leaf(side);
        }
        {
            const auto formats = xml.element("cellStyleXfs", {{"count", 1}});
            xml.leaf("xf", {{"numFmtId", 0}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}});
        }
        const auto formats = xml.element("cellXfs", {{"count", 1}});
        xml.leaf("xf", {{"numFmtId", 0}, {"fontId", 0}, {"fillId", 0}, {"borderId", 0}, {"xfId", 0}});
    }
    return xml.finish();
}

} // namespace

namespace chartsheet {

QString categories(const DeckChart &chart)
{
    return rangeDown(chart, 0);
}

QString seriesName(std::size_t series)
{
    return u"Sheet1!$%1$1"_s.arg(columnName(series + 1));
}

QString seriesValues(const DeckChart &chart, std::size_t series)
{
    return rangeDown(chart, series + 1);
}

} // namespace chartsheet

QByteArray chartWorkbook(const DeckChart &chart)
{
    OpcPackage package;
    const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;
    const QString stringsPart = u"xl/sharedStrings.xml"_s;
    const QString stylesPart = u"xl/styles.xml"_s;
    Sheet sheet(chart);
    package.add(sheetPart, spreadsheet + u"worksheet+xml"_s, sheet.part());
    package.add(stringsPart, spreadsheet + u"sharedStrings+xml"_s, sheet.strings());
    package.add(stylesPart, spreadsheet + u"styles+xml"_s, styles());
    const QString sheetId = package.relate(workbookPart, u"worksheet"_s, sheetPart);
    package.relate(workbookPart, u"styles"_s, stylesPart);
    package.relate(workbookPart, u"sharedStrings"_s, stringsPart);
    package.add(workbookPart, spreadsheet + u"sheet.main+xml"_s, workbook(sheetId));
    package.relate({}, u"officeDocument"_s, workbookPart);
    return package.bytes();
}

} // namespace app
