#include "app/export/SvgWriter.h"

#include <QBuffer>
#include <QGradient>
#include <QImage>
#include <QXmlStreamWriter>

#include "app/export/ViewState.h"
#include "app/export/XmlText.h"
#include "app/picture/AltText.h"
#include "app/picture/Backdrop.h"
#include "app/picture/Drawing.h"
#include "app/picture/FontMetrics.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Hundredths of a pixel are finer than any screen; trailing zeros are left out.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QString point(QPointF p)
{
    return number(p.x()) + u' ' + number(p.y());
}

QString pathData(const QPainterPath &path)
{
    QString data;
    QPointF start;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            data += u'M' + point(element);
        } else if (element.isLineTo()) {
            data += u'L' + point(element);
        } else {
            data += u'C' + point(element) + u' ' + point(path.elementAt(i + 1)) + u' ' + point(path.elementAt(i + 2));
            i += 2;
        }
        const bool isLast = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        if (isLast && !element.isMoveTo() && QPointF(path.elementAt(i)) == start)
            data += u'Z';
    }
    return data;
}

QString joinName(Qt::PenJoinStyle style)
{
    return style == Qt::RoundJoin ? u"round"_s : u"miter"_s;
}

QString dashText(const QPen &pen)
{
    QStringList parts;
    const auto pattern = pen.dashPattern();
    for (const double length : pattern)
        parts << number(length * pen.widthF());
    return parts.join(u',');
}

/// Writes one document. Knows strokes and lines of text, no marks but for their titles.
class Writer
{
public:
    Writer(const Picture &page, const ExportOptions &options) : m_page(page), m_options(options), m_theme(options.mode)
    {}

    QByteArray write()
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        m_xml = &xml;
        xml.setAutoFormatting(true);
        xml.setAutoFormattingIndent(1);
        xml.writeStartDocument();
        writeRoot();
        writeHead();
        writeGround();
        writeBackdrop();
        for (const DrawStep &step : drawOrder(m_page))
            writeStep(step);
        xml.writeEndDocument();
        return bytes;
    }

private:
    void attribute(const QString &name, const QString &value) { m_xml->writeAttribute(name, value); }

    void writeRoot()
    {
        const QRectF &bounds = m_page.bounds;
        m_xml->writeStartElement(u"svg"_s);
        m_xml->writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        attribute(u"version"_s, u"1.1"_s);
        attribute(u"width"_s, QString::number(m_options.size.width()));
        attribute(u"height"_s, QString::number(m_options.size.height()));
        attribute(u"viewBox"_s, point(bounds.topLeft()) + u' ' + point({bounds.width(), bounds.height()}));
        attribute(u"role"_s, u"group"_s);
        attribute(u"aria-labelledby"_s, u"title desc"_s);
        attribute(u"font-family"_s, Theme::sansFamilies().join(u", "_s) + u", sans-serif"_s);
    }

    void writeText(const QString &element, const QString &text) { m_xml->writeTextElement(element, xmlText(text)); }

    void writeHead()
    {
        for (const auto &[element, text] : {std::pair(u"title"_s, m_page.title), std::pair(u"desc"_s, altOf(m_page))}) {
            m_xml->writeStartElement(element);
            attribute(u"id"_s, element);
            m_xml->writeCharacters(xmlText(text));
            m_xml->writeEndElement();
        }
        if (!m_options.viewState.isEmpty()) {
            m_xml->writeStartElement(u"metadata"_s);
            attribute(u"id"_s, viewStateKey());
            m_xml->writeCharacters(xmlText(m_options.viewState));
            m_xml->writeEndElement();
        }
    }

    void writeGround()
    {
        const QRectF &bounds = m_page.bounds;
        m_xml->writeEmptyElement(u"rect"_s);
        attribute(u"x"_s, number(bounds.x()));
        attribute(u"y"_s, number(bounds.y()));
        attribute(u"width"_s, number(bounds.width()));
        attribute(u"height"_s, number(bounds.height()));
        attribute(u"fill"_s, m_theme.background().name());
    }

    /// What is too much for shapes stands under them as an image, twice as fine as the page.
    void writeBackdrop()
    {
        if (!m_page.backdrop)
            return;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_page.backdrop->image(2, m_theme).save(&buffer, "PNG");
        const QRectF area = m_page.backdrop->area();
        m_xml->writeStartElement(u"image"_s);
        attribute(u"x"_s, QString::number(area.x()));
        attribute(u"y"_s, QString::number(area.y()));
        attribute(u"width"_s, QString::number(area.width()));
        attribute(u"height"_s, QString::number(area.height()));
        attribute(u"href"_s, u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64()));
        m_xml->writeEndElement();
    }

    void writeStep(const DrawStep &step)
    {
        const Mark &mark = m_page.marks[std::size_t(step.mark)];
        const Drawing drawing = drawingOf(mark, step.part, m_theme);
        if (drawing.strokes.empty() && drawing.lines.empty())
            return;
        m_xml->writeStartElement(u"g"_s);
        if (step.part != DrawStep::Part::Label && mark.isInteractive() && mark.order >= 0) {
            attribute(u"id"_s, u"mark-"_s + QString::number(step.mark + 1));
            writeText(u"title"_s, altOf(mark));
        }
        for (const Stroke &stroke : drawing.strokes)
            writeStroke(stroke);
        for (const TextLine &line : drawing.lines)
            writeLine(line);
        m_xml->writeEndElement();
    }

    void writeColour(const QString &name, const QColor &colour)
    {
        attribute(name, colour.name());
        if (colour.alpha() < 255)
            attribute(name + u"-opacity"_s, number(double(colour.alphaF())));
    }

    /// Its definition stands right before its use. Returns the reference to it.
    QString writeGradient(const QLinearGradient &gradient)
    {
        const QString id = u"fade-"_s + QString::number(++m_gradients);
        m_xml->writeStartElement(u"linearGradient"_s);
        attribute(u"id"_s, id);
        attribute(u"gradientUnits"_s, u"userSpaceOnUse"_s);
        attribute(u"x1"_s, number(gradient.start().x()));
        attribute(u"y1"_s, number(gradient.start().y()));
        attribute(u"x2"_s, number(gradient.finalStop().x()));
        attribute(u"y2"_s, number(gradient.finalStop().y()));
        const auto stops = gradient.stops();
        for (const auto &[place, colour] : stops) {
            m_xml->writeEmptyElement(u"stop"_s);
            attribute(u"offset"_s, number(place));
            attribute(u"stop-color"_s, colour.name());
        }
        m_xml->writeEndElement();
        return u"url(#"_s + id + u')';
    }

    void writeStroke(const Stroke &stroke)
    {
        const QGradient *gradient = stroke.brush.gradient();
        QString reference;
        if (gradient && gradient->type() == QGradient::LinearGradient)
            reference = writeGradient(*static_cast<const QLinearGradient *>(gradient)); // NOLINT: the type says so
        m_xml->writeEmptyElement(u"path"_s);
        attribute(u"d"_s, pathData(stroke.path));
        if (!reference.isEmpty())
            attribute(u"fill"_s, reference);
        else if (stroke.brush.style() == Qt::NoBrush)
            attribute(u"fill"_s, u"none"_s);
        else
            writeColour(u"fill"_s, stroke.brush.color());
        if (stroke.pen.style() != Qt::NoPen)
            writePen(stroke.pen);
    }

    void writePen(const QPen &pen)
    {
        writeColour(u"stroke"_s, pen.color());
        attribute(u"stroke-width"_s, number(pen.widthF()));
        attribute(u"stroke-linejoin"_s, joinName(pen.joinStyle()));
        if (pen.capStyle() == Qt::RoundCap)
            attribute(u"stroke-linecap"_s, u"round"_s);
        if (pen.style() == Qt::CustomDashLine)
            attribute(u"stroke-dasharray"_s, dashText(pen));
    }

    void writeLine(const TextLine &line)
    {
        m_xml->writeStartElement(u"text"_s);
        attribute(u"x"_s, number(line.anchor.x()));
        attribute(u"y"_s, number(line.anchor.y()));
        if (!(line.align & Qt::AlignLeft))
            attribute(u"text-anchor"_s, line.align & Qt::AlignRight ? u"end"_s : u"middle"_s);
        attribute(u"font-size"_s, number(pixelSize(line.role)));
        if (isStrong(line.role))
            attribute(u"font-weight"_s, u"600"_s);
        attribute(u"fill"_s, line.colour.name());
        m_xml->writeCharacters(xmlText(line.text));
        m_xml->writeEndElement();
    }

    const Picture &m_page;
    const ExportOptions &m_options;
    Theme m_theme;
    QXmlStreamWriter *m_xml = nullptr;
    int m_gradients = 0;
};

} // namespace

QByteArray svgBytes(const Picture &picture, const ExportOptions &options)
{
    return Writer(exportPage(picture, options), options).write();
}

} // namespace app
