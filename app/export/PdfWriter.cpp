#include "app/export/PdfWriter.h"

#include <mutex>
#include <utility>

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include "app/export/PdfText.h"
#include "app/export/XmlText.h"
#include "app/picture/AltText.h"
#include "app/picture/PicturePainter.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Finer than the dots of any printer; coordinates are rounded to it.
constexpr int resolution = 1200;
constexpr double pointsPerInch = 72;

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString ours = u"https://pactgraph.org/ns/picture/1/"_s;

constexpr const char *viewStart = "<pactgraph:view>";
constexpr const char *viewEnd = "</pactgraph:view>";

/// A text of RDF that may stand there in several languages.
void writeText(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray metadata(const Picture &page, const ExportOptions &options)
{
    QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(ours, u"pactgraph"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    writeText(xml, u"title"_s, page.title);
    writeText(xml, u"description"_s, altOf(page));
    xml.writeTextElement(dc, u"source"_s, xmlText(page.sources.join(u"; "_s)));
    xml.writeTextElement(xmp, u"CreatorTool"_s, u"Pactgraph " PACTGRAPH_VERSION ""_s);
    if (options.sourceDate)
        xml.writeTextElement(xmp, u"CreateDate"_s, options.sourceDate->toUTC().toString(Qt::ISODate));
    if (!options.viewState.isEmpty())
        xml.writeTextElement(ours, u"view"_s, QString::fromLatin1(options.viewState.toUtf8().toBase64()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes + body + "\n<?xpacket end=\"r\"?>\n";
}

/// Qt writes the fonts of a PDF in the order of a hash table, and the order of hash tables changes from run to run. As
/// long as one of these is alive, tables that are made have one order. Any thread.
class FixedHashOrder
{
public:
    FixedHashOrder()
    {
        const std::lock_guard lock(users().second);
        if (users().first++ == 0)
            QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashOrder()
    {
        const std::lock_guard lock(users().second);
        if (--users().first == 0)
            QHashSeed::resetRandomGlobalSeed();
    }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;

private:
    static std::pair<int, std::mutex> &users()
    {
        static std::pair<int, std::mutex> count;
        return count;
    }
};

void setUp(QPdfWriter &writer, const Picture &page, const ExportOptions &options)
{
    const QSizeF points = QSizeF(options.size) * pointsPerInch / options.dpi;
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(page.title);
    writer.setCreator(u"Pactgraph " PACTGRAPH_VERSION ""_s);
    writer.setDocumentXmpMetadata(metadata(page, options));
}

} // namespace

QByteArray pdfBytes(const Picture &picture, const ExportOptions &options)
{
    const Picture page = exportPage(picture, options);
    const FixedHashOrder order;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer, page, options);
    const Theme theme = options.theme();
    QPainter painter;
    if (!painter.begin(&writer))
        throw core::Error(core::Error::Kind::Invalid,
                          QCoreApplication::translate("Export", "No PDF can be made of a page of this size."));
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const double scale = writer.width() / page.bounds.width();
    painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), theme.background());
    painter.scale(scale, scale);
    painter.translate(-page.bounds.topLeft());
    paintPicture(painter, page, theme);
    painter.end();
    return withDate(bytes, options.sourceDate);
}

QString stateOfPdf(const QByteArray &file)
{
    const qsizetype start = file.indexOf(viewStart);
    const qsizetype end = start < 0 ? -1 : file.indexOf(viewEnd, start);
    if (end < 0)
        return {};
    const qsizetype from = start + qsizetype(qstrlen(viewStart));
    return QString::fromUtf8(QByteArray::fromBase64(file.mid(from, end - from)));
}

} // namespace app
