#include "core/exchange/graph/GraphMlReader.h"

#include <numeric>

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::GraphReader)
};

constexpr int rowsBetweenReports = 4096;

struct Key
{
    QString name;
    std::optional<GraphColumn> column;
    QString target; ///< node, edge, graph, all
    QString usual;
};

class Reading
{
public:
    Reading(const QString &fileName, const QByteArray &bytes, const Progress &progress)
        : m_xml(bytes), m_size(bytes.size()), m_progress(progress)
    {
        m_rows.file = fileName;
        for (GraphTable *table : {&m_rows.nodes, &m_rows.edges})
            std::iota(table->places.begin(), table->places.end(), 0);
    }

    GraphRows read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() != u"graphml")
            throw Error(Error::Kind::Damaged, Words::tr("%1 is no GraphML file.").arg(m_rows.file));
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                element();
        }
        if (m_xml.hasError()) {
            throw Error(Error::Kind::Damaged,
                        Words::tr("%1 is no well-formed GraphML: line %2 cannot be read.")
                            .arg(m_rows.file)
                            .arg(m_xml.lineNumber()),
                        m_xml.errorString());
        }
        return std::move(m_rows);
    }

private:
    void element()
    {
        const QStringView name = m_xml.name();
        if (name == u"key")
            key();
        else if (name == u"node")
            node();
        else if (name == u"edge")
            edge();
        else if (name == u"hyperedge") {
            fault(Words::tr("Hyperedges are not known here: write one edge for each pair."));
            m_xml.skipCurrentElement();
        }
    }

    void key()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString id = attributes.value(u"id"_s).toString();
        Key key{.name = attributes.value(u"attr.name"_s).toString(),
                .column = {},
                .target = attributes.value(u"for"_s).toString(),
                .usual = {}};
        if (key.name.isEmpty())
            key.name = id;
        key.column = graphColumnOf(key.name);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"default")
                key.usual = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                m_xml.skipCurrentElement();
        }
        m_keys.insert(id, key);
    }

    void node()
    {
        const QString id = m_xml.attributes().value(u"id"_s).toString();
        GraphRow row = begin(u"node"_s);
        row.text = id;
        readData(row, u"node"_s);
        if (id.isEmpty())
            return faultAt(row.line, Words::tr("A node has no id: give it one."));
        row.fields[std::size_t(GraphColumn::Id)] = id;
        m_rows.nodes.rows.push_back(std::move(row));
    }

    void edge()
    {
        const QString source = m_xml.attributes().value(u"source"_s).toString();
        const QString target = m_xml.attributes().value(u"target"_s).toString();
        GraphRow row = begin(u"edge"_s);
        row.text = source + u" → "_s + target;
        readData(row, u"edge"_s);
        if (source.isEmpty() || target.isEmpty())
            return faultAt(row.line, Words::tr("An edge names no source or no target: give it both."));
        row.fields[std::size_t(GraphColumn::Source)] = source;
        row.fields[std::size_t(GraphColumn::Target)] = target;
        m_rows.edges.rows.push_back(std::move(row));
    }

    GraphRow begin(const QString &target)
    {
        if (++m_count % rowsBetweenReports == 0) {
            m_progress.throwIfStopped();
            m_progress.report(double(m_xml.characterOffset()) / double(m_size));
        }
        GraphRow row;
        row.line = int(m_xml.lineNumber());
        row.fields.resize(graphColumnCount);
        for (const Key &key : std::as_const(m_keys))
            if (!key.usual.isEmpty() && key.column && (key.target == target || key.target == u"all"))
                row.fields[std::size_t(*key.column)] = key.usual;
        return row;
    }

    void readData(GraphRow &row, const QString &target)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"data") {
                if (m_xml.name() == u"graph")
                    fault(Words::tr("A graph inside a %1 is not known here: what is in it is left out.").arg(target));
                m_xml.skipCurrentElement();
                continue;
            }
            const auto key = m_keys.constFind(m_xml.attributes().value(u"key"_s).toString());
            const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
            if (key == m_keys.constEnd() || value.isEmpty())
                continue;
            if (key->column)
                row.fields[std::size_t(*key->column)] = value;
            row.text += u" · "_s + key->name + u": "_s + value;
        }
    }

    void fault(const QString &message) { faultAt(int(m_xml.lineNumber()), message); }

    void faultAt(int line, const QString &message)
    {
        m_rows.issues.push_back(
            {.file = m_rows.file, .line = line, .kind = u"row"_s, .subject = {}, .message = message});
    }

    QXmlStreamReader m_xml;
    qsizetype m_size;
    const Progress &m_progress;
    GraphRows m_rows;
    QHash<QString, Key> m_keys;
    int m_count = 0;
};

} // namespace

GraphRows readGraphMl(const QString &fileName, const QByteArray &bytes, const Progress &progress)
{
    return Reading(fileName, bytes, progress).read();
}

} // namespace core
