#include "app/window/Commands.h"

#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/export/PngWriter.h"
#include "app/files/ViewFile.h"
#include "app/session/Citation.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/Settings.h"
#include "app/window/CommandSet.h"
#include "app/window/FilePreview.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

/// Opaque, so that it can be seen on any ground, and as SVG for programs that keep the text.
void copyPicture(const Workplace &at, const Views &views)
{
    const ExportSubject subject{at.document.wholeKnowledge(), at.document.wholeGraph(),
                                viewState(at.selection, views.activeKind())};
    ViewFile file({*subject.knowledge, *subject.graph, subject.state}, {});
    auto content = std::make_unique<QMimeData>();
    content->setImageData(renderImage(file.picture(), file.carryingOptions()));
    content->setData(QStringLiteral("image/png"), file.bytes(FileFormat::Png));
    content->setData(QStringLiteral("image/svg+xml"), file.bytes(FileFormat::Svg));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

void bindStyle(CommandSet &commands, CommandId id, CitationStyle style, Settings &settings)
{
    commands.bind(id, {.run = [&settings, style] { settings.setCitationStyle(style); },
                       .isChecked = [&settings, style] { return settings.citationStyle() == style; }});
}

} // namespace

void bindCopyCommands(CommandSet &commands, const Workplace &at, const Views &views)
{
    commands.bind(CommandId::CopyPicture,
                  {.run = [at, views] { copyPicture(at, views); }, .isEnabled = [at] { return at.document.isOpen(); }});
    commands.bind(CommandId::CopyCitation,
                  {.run =
                       [at] {
                           const QString text =
                               citationOf(*at.document.knowledge(), at.selection.refs(), at.settings.citationStyle());
                           QGuiApplication::clipboard()->setText(text);
                       },
                   .isEnabled = [at] { return at.document.isOpen() && !at.selection.refs().isEmpty(); }});
    bindStyle(commands, CommandId::CitePlain, CitationStyle::Plain, at.settings);
    bindStyle(commands, CommandId::CiteChicago, CitationStyle::Chicago, at.settings);
    bindStyle(commands, CommandId::CiteOscola, CitationStyle::Oscola, at.settings);
}

} // namespace app
