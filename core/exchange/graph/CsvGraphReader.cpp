#include "core/exchange/graph/CsvGraphReader.h"

#include <QCoreApplication>

#include "core/exchange/graph/DelimitedText.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::GraphReader)
};

constexpr int rowsBetweenReports = 4096;

/// Stays where it is: `m_table` points into it.
class Reading
{
public:
    Reading(const QString &fileName, const QString &text, const Progress &progress) : m_text(text), m_progress(progress)
    {
        m_rows.file = fileName;
    }

    GraphRows read()
    {
        const QStringView firstLine = QStringView(m_text).trimmed().toString().isEmpty() ? QStringView() : headLine();
        const QChar delimiter = DelimitedText::delimiterOf(firstLine);
        DelimitedText rows(m_text, delimiter);
        if (!readHeader(firstLine, delimiter))
            readEdgeList(rows);
        else {
            rows.next();
            readBody(rows);
        }
        return std::move(m_rows);
    }

private:
    QStringView headLine() const
    {
        qsizetype from = 0;
        while (from < m_text.size() && m_text[from].isSpace())
            ++from;
        qsizetype end = m_text.indexOf(u'\n', from);
        return QStringView(m_text).sliced(from, (end < 0 ? m_text.size() : end) - from);
    }

    /// Whether the first line names columns.
    bool readHeader(QStringView line, QChar delimiter)
    {
        auto places = GraphTable::emptyPlaces();
        const auto row = DelimitedText(line, delimiter).next();
        m_columnCount = row ? row->fields.size() : 0;
        for (std::size_t i = 0; i < m_columnCount; ++i)
            if (const auto column = graphColumnOf(row->fields[i]); column && places[std::size_t(*column)] < 0)
                places[std::size_t(*column)] = int(i);
        const bool hasEnds =
            places[std::size_t(GraphColumn::Source)] >= 0 && places[std::size_t(GraphColumn::Target)] >= 0;
        m_table = hasEnds ? &m_rows.edges : &m_rows.nodes;
        m_table->places = places;
        return hasEnds || m_table->has(GraphColumn::Id);
    }

    void readBody(DelimitedText &rows)
    {
        while (auto row = rows.next()) {
            reportNowAndThen(*row);
            if (row->isQuoteOpen)
                fault(row->line, Words::tr("A quotation mark is not closed: close it, or double it inside a field."));
            else if (row->fields.size() > m_columnCount) {
                fault(row->line, Words::tr("There are %1 fields, but %2 columns: put fields that hold the delimiter "
                                           "into quotation marks.")
                                     .arg(row->fields.size())
                                     .arg(m_columnCount));
            } else {
                take(*row);
            }
        }
    }

    void take(DelimitedText::Row &row)
    {
        GraphRow taken{.line = row.line, .text = row.text.toString().simplified(), .fields = std::move(row.fields)};
        const bool isEdge = m_table == &m_rows.edges;
        for (const GraphColumn column :
             {isEdge ? GraphColumn::Source : GraphColumn::Id, isEdge ? GraphColumn::Target : GraphColumn::Id}) {
            if (m_table->field(taken, column).isEmpty())
                return fault(
                    row.line,
                    Words::tr("The column “%1” is empty: fill it in, or take the row out.").arg(nameOf(column)));
        }
        m_table->rows.push_back(std::move(taken));
    }

    void readEdgeList(DelimitedText &rows)
    {
        m_rows.edges.places[std::size_t(GraphColumn::Source)] = 0;
        m_rows.edges.places[std::size_t(GraphColumn::Target)] = 1;
        while (const auto row = rows.next()) {
            reportNowAndThen(*row);
            if (row->text.startsWith(u'#'))
                continue;
            if (row->fields.size() < 2 || row->fields[0].isEmpty() || row->fields[1].isEmpty()) {
                if (m_rows.edges.rows.empty()) {
                    throw Error(Error::Kind::Invalid,
                                Words::tr("%1 is no list of nodes or edges: its first line must name the columns “id”, "
                                          "or “source” and “target”.")
                                    .arg(m_rows.file));
                }
                fault(row->line, Words::tr("This is no edge: write two names, parted by a space or a comma."));
                continue;
            }
            m_rows.edges.rows.push_back({.line = row->line,
                                         .text = row->text.toString().simplified(),
                                         .fields = {row->fields[0], row->fields[1]}});
        }
    }

    void reportNowAndThen(const DelimitedText::Row &row)
    {
        if (++m_count % rowsBetweenReports != 0)
            return;
        m_progress.throwIfStopped();
        m_progress.report(double(row.text.data() - m_text.constData()) / double(m_text.size()));
    }

    void fault(int line, const QString &message)
    {
        m_rows.issues.push_back(
            {.file = m_rows.file, .line = line, .kind = u"row"_s, .subject = {}, .message = message});
    }

    const QString &m_text;
    const Progress &m_progress;
    GraphRows m_rows;
    GraphTable *m_table = nullptr; ///< the one the header speaks of
    std::size_t m_columnCount = 0;
    int m_count = 0;
};

} // namespace

GraphRows readCsvGraph(const QString &fileName, const QString &text, const Progress &progress)
{
    return Reading(fileName, text, progress).read();
}

} // namespace core
