#include "core/exchange/GraphReader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/exchange/TextFile.h"
#include "core/exchange/graph/CsvGraphReader.h"
#include "core/exchange/graph/GraphKnowledge.h"
#include "core/exchange/graph/GraphMlReader.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::GraphReader)
};

constexpr qint64 largestFile = qint64(1) << 30;

QByteArray contentOf(const QString &path)
{
    if (QFileInfo(path).size() > largestFile)
        throw Error(Error::Kind::Invalid, Words::tr("%1 is larger than 1 GB: split it into smaller files.").arg(path));
    return bytesOfFile(path);
}

GraphFormat formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"graphml"_s || ending == u"xml"_s)
        return GraphFormat::GraphMl;
    if (ending == u"csv"_s || ending == u"tsv"_s || ending == u"txt"_s || ending == u"edges"_s)
        return GraphFormat::Csv;
    return GraphFormat::ByEnding;
}

QString textOf(const QString &path, const QByteArray &bytes)
{
    std::optional<QString> text = fromUtf8(bytes);
    if (!text)
        throw Error(Error::Kind::Invalid, Words::tr("%1 is not written in UTF-8: save it so.").arg(path));
    if (text->startsWith(QChar(QChar::ByteOrderMark)))
        text->remove(0, 1);
    return text->normalized(QString::NormalizationForm_C);
}

} // namespace

bool isGraphFile(const QString &path)
{
    return formatOf(path) != GraphFormat::ByEnding;
}

ReadKnowledge readGraphFiles(const QStringList &files, GraphFormat format, const Progress &progress)
{
    std::vector<GraphRows> rows;
    for (const QString &path : files) {
        const GraphFormat own = format == GraphFormat::ByEnding ? formatOf(path) : format;
        const QString name = QFileInfo(path).fileName();
        // Reading is the lesser half of the work.
        const Progress part{.stop = progress.stop, .sink = [&](double share) { progress.report(share * 0.4); }};
        if (own == GraphFormat::GraphMl)
            rows.push_back(readGraphMl(name, contentOf(path), part));
        else if (own == GraphFormat::Csv)
            rows.push_back(readCsvGraph(name, textOf(path, contentOf(path)), part));
        else
            throw Error(Error::Kind::Invalid,
                        Words::tr("%1 ends neither in .csv, .tsv nor .graphml: say what it is with --as.").arg(path));
    }
    const Progress rest{.stop = progress.stop, .sink = [&](double share) { progress.report(0.4 + share * 0.6); }};
    GraphKnowledge knowledge = graphKnowledge(rows, rest);
    return {.data = std::move(knowledge.data), .issues = std::move(knowledge.issues)};
}

} // namespace core
