#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>

#include "app/export/CarriedView.h"
#include "app/export/PdfWriter.h"
#include "app/export/pptx/PptxViewStates.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 1 << 20;

QString stateOfPng(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "png").text(viewStateKey());
}

QString stateOfSvg(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"metadata"_s &&
            xml.attributes().value(u"id"_s) == viewStateKey())
            return xml.readElementText();
    }
    return {};
}

QString stateIn(const QByteArray &file)
{
    if (file.startsWith("\x89PNG"))
        return stateOfPng(file);
    if (file.startsWith("%PDF-"))
        return stateOfPdf(file);
    return stateOfSvg(file);
}

} // namespace

QString viewStateKey()
{
    return u"pactgraph-view"_s;
}

QString viewStateOf(const QByteArray &file)
{
    const QString state = stateIn(file);
    return state.size() <= longestState ? state : QString();
}

std::vector<QString> viewStatesIn(const QByteArray &file)
{
    std::vector<QString> states;
    if (file.startsWith("PK")) {
        // Each state has a check of its own: slides may be moved, copied and deleted, which changes that of the file.
        for (const QByteArray &state : viewStatesOfPptx(file).states)
            states.push_back(QString::fromUtf8(state));
        return states;
    }
    const QString state = viewStateOf(file);
    if (!state.isEmpty())
        states.push_back(state);
    return states;
}

} // namespace app
