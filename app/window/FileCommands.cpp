#include "app/window/Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include "app/export/OutputFile.h"
#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"
#include "app/session/Document.h"
#include "app/session/Importer.h"
#include "app/session/Jobs.h"
#include "app/session/ProjectOpener.h"
#include "app/session/Prompts.h"
#include "app/session/Settings.h"
#include "app/window/CommandSet.h"
#include "app/window/ShownPicture.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

QString projectFilter()
{
    return Words::tr("Pactgraph projects (*.pactgraph)");
}

void remember(const Workplace &at, const QString &path)
{
    at.settings.setLastFolder(QFileInfo(path).absolutePath());
}

QString suggested(const Workplace &at, const QString &ending)
{
    const QString folder = at.settings.lastFolder();
    const QString name = QFileInfo(at.document.path()).completeBaseName() + ending;
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name);
}

void openProject(const Workplace &at)
{
    at.prompts.askFileToOpen({.title = Words::tr("Open a project"),
                              .suggestion = at.settings.lastFolder(),
                              .nameFilter = projectFilter(),
                              .suffix = QStringLiteral("pactgraph")},
                             [at](const QString &path) {
                                 remember(at, path);
                                 at.opener.openFile(path);
                             });
}

void resetBundled(const Workplace &at)
{
    at.prompts.confirm(
        {.title = Words::tr("Open the bundled knowledge afresh"),
         .text = Words::tr("Put the bundled knowledge back as it came with the program?"),
         .detail = Words::tr("Your present copy, with its history, is kept beside it as knowledge.pactgraph.bak."),
         .doIt = Words::tr("Open afresh")},
        [at] { at.opener.resetBundled(); });
}

void saveCopy(const Workplace &at)
{
    at.prompts.askFileToSave({.title = Words::tr("Save a copy"),
                              .suggestion = suggested(at, Words::tr("-copy.pactgraph", "ending of a file name")),
                              .nameFilter = projectFilter(),
                              .suffix = QStringLiteral("pactgraph")},
                             [at](const QString &path) {
                                 remember(at, path);
                                 at.opener.saveCopy(path);
                             });
}

Prompts::FileQuestion graphFiles(const Workplace &at, const QString &title)
{
    return {.title = title,
            .suggestion = at.settings.lastFolder(),
            .nameFilter = Words::tr("Nodes and edges (*.csv *.tsv *.graphml *.txt)"),
            .suffix = {}};
}

void importHere(const Workplace &at)
{
    at.prompts.askFilesToOpen(graphFiles(at, Words::tr("Import into this project")), [at](const QStringList &files) {
        remember(at, files.front());
        at.importer.importHere(files);
    });
}

void importAsNew(const Workplace &at)
{
    at.prompts.askFilesToOpen(graphFiles(at, Words::tr("New project from files")), [at](const QStringList &files) {
        remember(at, files.front());
        const QFileInfo first(files.front());
        at.prompts.askFileToSave(
            {.title = Words::tr("Save the new project"),
             .suggestion = first.dir().filePath(first.completeBaseName() + QStringLiteral(".pactgraph")),
             .nameFilter = projectFilter(),
             .suffix = QStringLiteral("pactgraph")},
            [at, files](const QString &path) { at.importer.importAsNew(files, path); });
    });
}

using Writer = QByteArray (*)(const Picture &, const ExportOptions &);

/// A kind of picture file.
struct Format
{
    QString ending;
    QString nameFilter;
    Writer write;
};

/// Drawing and writing run as a job: a picture is a value and may cross threads.
void writePicture(const Workplace &at, const Picture &picture, const Format &format, const QString &path)
{
    remember(at, path);
    const auto work = [picture, write = format.write, path](const core::Progress &) -> Jobs::Done {
        writeFile(path, write(picture, {}));
        return {};
    };
    at.jobs.start(Words::tr("Writing %1").arg(QFileInfo(path).fileName()), work);
}

void exportPicture(const Workplace &at, const Views &views, const Format &format)
{
    const Picture picture = shownPicture(at, views);
    at.prompts.askFileToSave({.title = Words::tr("Export the picture"),
                              .suggestion = suggested(at, QStringLiteral(".") + format.ending),
                              .nameFilter = format.nameFilter,
                              .suffix = format.ending},
                             [at, picture, format](const QString &path) { writePicture(at, picture, format, path); });
}

} // namespace

void bindFileCommands(CommandSet &commands, const Workplace &at, const Views &views, QWidget &window)
{
    const auto isOpen = [at] { return at.document.isOpen(); };
    const Format png{QStringLiteral("png"), Words::tr("PNG images (*.png)"), &pngBytes};
    const Format svg{QStringLiteral("svg"), Words::tr("SVG drawings (*.svg)"), &svgBytes};
    commands.bind(CommandId::OpenProject, {.run = [at] { openProject(at); }});
    commands.bind(CommandId::OpenBundled,
                  {.run = [at] { at.opener.openBundled(); }, .isEnabled = [at] { return !at.opener.isBundledOpen(); }});
    commands.bind(CommandId::ResetBundled, {.run = [at] { resetBundled(at); }});
    commands.bind(CommandId::SaveCopy, {.run = [at] { saveCopy(at); }, .isEnabled = isOpen});
    commands.bind(CommandId::ImportHere,
                  {.run = [at] { importHere(at); },
                   .isEnabled = [at] { return at.document.isOpen() && !at.document.isReadOnly(); }});
    commands.bind(CommandId::ImportAsNew, {.run = [at] { importAsNew(at); }});
    commands.bind(CommandId::ExportPng,
                  {.run = [at, views, png] { exportPicture(at, views, png); }, .isEnabled = isOpen});
    commands.bind(CommandId::ExportSvg,
                  {.run = [at, views, svg] { exportPicture(at, views, svg); }, .isEnabled = isOpen});
    commands.bind(CommandId::CloseWindow, {.run = [&window] { window.close(); }});
}

} // namespace app
