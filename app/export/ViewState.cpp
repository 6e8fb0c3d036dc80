#include "app/export/ViewState.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>

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

} // namespace

QString viewStateKey()
{
    return u"pactgraph-view"_s;
}

QString viewStateOf(const QByteArray &file)
{
    const QString state = file.startsWith("\x89PNG") ? stateOfPng(file) : stateOfSvg(file);
    return state.size() <= longestState ? state : QString();
}

} // namespace app
