#include "app/window/ExportChoices.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/export/ExportPresets.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

using Part = PageParts::Part;

Part partOf(const QJsonObject &object, const QString &name)
{
    return object.value(name).toBool(true) ? Part::Shown : Part::Hidden;
}

QStringList partWords(const PageParts &parts)
{
    QStringList words;
    if (parts.headline == Part::Hidden)
        words << u"--no-title"_s;
    if (parts.legend == Part::Hidden)
        words << u"--no-legend"_s;
    if (parts.sources == Part::Hidden)
        words << u"--no-sources"_s;
    if (parts.dataDate == Part::Hidden)
        words << u"--no-date"_s;
    return words;
}

/// "picture.png", "story-%n.png".
QString fileNameFor(const ExportChoices &choices)
{
    const bool isNumbered = !choices.story.isEmpty() && choices.format != FileFormat::Pptx;
    const QString base = choices.story.isEmpty() ? isPicture(choices.format) ? u"picture"_s : u"view"_s : choices.story;
    return base + (isNumbered ? u"-%n."_s : u"."_s) + toWord(choices.format);
}

/// By name and day where that says it all, else whole.
QStringList stateWords(const ViewState &state, const core::Knowledge &knowledge)
{
    ViewState plain = openingState(knowledge, state.kind);
    const bool isOpeningDay = plain.validOn == state.validOn;
    plain.validOn = state.validOn;
    const QByteArray json = toBytes(state, knowledge);
    if (toBytes(plain, knowledge) != json)
        return {u"--state"_s, QString::fromUtf8(json)};
    QStringList words{u"--view"_s, toWord(state.kind)};
    if (!isOpeningDay)
        words << u"--valid-on"_s << (state.validOn ? state.validOn->toString(Qt::ISODate) : u"always"_s);
    return words;
}

QStringList sizeWords(const ExportChoices &choices)
{
    const ExportPreset *preset = exportPreset(choices.preset);
    if (preset != nullptr && preset->size == choices.size && preset->dpi == choices.dpi)
        return {u"--preset"_s, choices.preset};
    return {u"--size"_s, u"%1x%2"_s.arg(choices.size.width()).arg(choices.size.height()), u"--dpi"_s,
            QString::number(choices.dpi)};
}

} // namespace

QByteArray toBytes(const ExportChoices &choices)
{
    const PageParts &parts = choices.parts;
    const QJsonObject object{{u"format"_s, toWord(choices.format)},
                             {u"preset"_s, choices.preset},
                             {u"width"_s, choices.size.width()},
                             {u"height"_s, choices.size.height()},
                             {u"dpi"_s, choices.dpi},
                             {u"dark"_s, choices.mode == Theme::Mode::Dark},
                             {u"headline"_s, parts.headline == Part::Shown},
                             {u"legend"_s, parts.legend == Part::Shown},
                             {u"sources"_s, parts.sources == Part::Shown},
                             {u"data-date"_s, parts.dataDate == Part::Shown},
                             {u"colours"_s, choices.coloursFile}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ExportChoices exportChoicesFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return {};
    ExportChoices choices;
    choices.format = fileFormatOf(object.value(u"format"_s).toString()).value_or(FileFormat::Png);
    choices.preset = object.value(u"preset"_s).toString();
    choices.size = {qBound(200, object.value(u"width"_s).toInt(1920), 16000),
                    qBound(200, object.value(u"height"_s).toInt(1080), 16000)};
    choices.dpi = qBound(24, object.value(u"dpi"_s).toInt(144), 1200);
    choices.mode = object.value(u"dark"_s).toBool() ? Theme::Mode::Dark : Theme::Mode::Light;
    choices.parts = {partOf(object, u"headline"_s), partOf(object, u"legend"_s), partOf(object, u"sources"_s),
                     partOf(object, u"data-date"_s)};
    choices.coloursFile = object.value(u"colours"_s).toString();
    return choices;
}

ExportOptions optionsOf(const ExportChoices &choices)
{
    ExportOptions options{
        .size = choices.size, .dpi = choices.dpi, .mode = choices.mode, .parts = choices.parts, .title = choices.title};
    if (choices.coloursFile.isEmpty())
        return options;
    QFile file(choices.coloursFile);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::Error::Kind::Unreadable,
                          Words::tr("The house colours “%1” cannot be read: %2. Choose another file, or none.")
                              .arg(choices.coloursFile, file.errorString()));
    options.colours = houseColoursFrom(file.read(1 << 20));
    return options;
}

QStringList commandWords(const ExportChoices &choices, const ViewState &state, const core::Knowledge &knowledge,
                         const QString &project)
{
    QStringList words{u"pactgraph"_s, u"export"_s, project};
    if (choices.story.isEmpty())
        words += stateWords(state, knowledge);
    else
        words << u"--view"_s << u"story:"_s + choices.story;
    const bool isPage = isPicture(choices.format);
    const bool isDrawn = isPage || choices.format == FileFormat::Pptx;
    if (isPage)
        words += sizeWords(choices);
    if (isDrawn && choices.mode == Theme::Mode::Dark)
        words << u"--theme"_s << u"dark"_s;
    if (isDrawn && !choices.title.isEmpty())
        words << u"--title"_s << choices.title;
    if (isPage)
        words += partWords(choices.parts);
    if (isDrawn && !choices.coloursFile.isEmpty())
        words << u"--colours"_s << choices.coloursFile;
    return words << u"--out"_s << fileNameFor(choices);
}

} // namespace app
