#include "app/window/Commands.h"

#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"
#include "app/session/Citation.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/window/CommandSet.h"
#include "app/window/ShownPicture.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

/// Opaque, so that it can be seen on any ground, and as SVG for programs that keep the text.
void copyPicture(const Workplace &at, const Views &views)
{
    const Picture picture = shownPicture(at, views);
    auto content = std::make_unique<QMimeData>();
    content->setImageData(renderImage(picture, {}));
    content->setData(QStringLiteral("image/svg+xml"), svgBytes(picture, {}));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

} // namespace

void bindCopyCommands(CommandSet &commands, const Workplace &at, const Views &views)
{
    commands.bind(CommandId::CopyPicture,
                  {.run = [at, views] { copyPicture(at, views); }, .isEnabled = [at] { return at.document.isOpen(); }});
    commands.bind(CommandId::CopyCitation,
                  {.run =
                       [at] {
                           const QString text = citationOf(*at.document.knowledge(), at.selection.refs());
                           QGuiApplication::clipboard()->setText(text);
                       },
                   .isEnabled = [at] { return at.document.isOpen() && !at.selection.refs().isEmpty(); }});
}

} // namespace app
