#include "app/window/Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

#include "app/export/OutputFile.h"
#include "app/files/ViewFile.h"
#include "app/picture/PicturePainter.h"
#include "app/session/Document.h"
#include "app/session/Importer.h"
#include "app/session/Jobs.h"
#include "app/session/ProjectOpener.h"
#include "app/session/Prompts.h"
#include "app/session/Settings.h"
#include "app/window/CommandSet.h"
#include "app/window/ExportDialog.h"
#include "app/window/PictureOpener.h"
#include "app/window/Workplace.h"
#include "core/exchange/SourceList.h"

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

void openFile(const Workplace &at, PictureOpener &pictures)
{
    at.prompts.askFileToOpen(
        {.title = Words::tr("Open a project, or a picture or slides made here"),
         .suggestion = at.settings.lastFolder(),
         .nameFilter = Words::tr("Projects, pictures and slides (*.pactgraph *.png *.svg *.pdf *.pptx)"),
         .suffix = QStringLiteral("pactgraph")},
        [at, &pictures](const QString &path) {
            remember(at, path);
            if (PictureOpener::isPicture(path) && at.document.isOpen())
                pictures.open(path);
            else
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

QByteArray sourceList(const core::Knowledge &knowledge, const QString &ending)
{
    const std::vector<core::EntityId> sources = core::citableSources(knowledge);
    if (ending == QStringLiteral("bib"))
        return core::bibTex(knowledge, sources);
    return ending == QStringLiteral("ris") ? core::ris(knowledge, sources) : core::cslJson(knowledge, sources);
}

void exportSources(const Workplace &at)
{
    const QString filter = QStringLiteral("%1 (*.csljson);;BibTeX (*.bib);;RIS (*.ris)");
    at.prompts.askFileToSave({.title = Words::tr("Export the list of sources"),
                              .suggestion = suggested(at, QStringLiteral("-sources.csljson")),
                              .nameFilter = filter.arg(Words::tr("CSL-JSON, as for Zotero")),
                              .suffix = QStringLiteral("csljson")},
                             [at](const QString &path) {
                                 remember(at, path);
                                 const auto knowledge = at.document.wholeKnowledge();
                                 at.jobs.start(
                                     Words::tr("Writing %1").arg(QFileInfo(path).fileName()),
                                     [knowledge, path](const core::Progress &) -> Jobs::Done {
                                         writeFile(path, sourceList(*knowledge, QFileInfo(path).suffix().toLower()));
                                         return {};
                                     });
                             });
}

/// As the picture is exported, on the paper that is chosen in the preview.
void paintPaper(QPrinter &printer, const ExportSubject &subject)
{
    const QSizeF points = printer.pageLayout().paintRectPoints().size();
    ExportOptions options;
    options.size = (points * 4).toSize();
    ViewFile file({*subject.knowledge, *subject.graph, subject.state}, options);
    const Picture page = exportPage(file.picture(), options);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const double scale = painter.viewport().width() / page.bounds.width();
    painter.scale(scale, scale);
    painter.translate(-page.bounds.topLeft());
    paintPicture(painter, page, options.theme());
}

void printPicture(const Workplace &at, const Views &views, QWidget &window)
{
    const ExportSubject subject{at.document.wholeKnowledge(), at.document.wholeGraph(),
                                viewState(at.selection, views.activeKind())};
    auto *dialog = new QPrintPreviewDialog(&window);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Print"));
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(at.document.title());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [subject](QPrinter *printer) { paintPaper(*printer, subject); });
    dialog->open();
}

} // namespace

void bindFileCommands(CommandSet &commands, const Workplace &at, const Views &views, const FileParts &parts)
{
    QWidget &window = parts.window;
    const auto isOpen = [at] { return at.document.isOpen(); };
    commands.bind(CommandId::OpenProject, {.run = [at, &pictures = parts.pictures] { openFile(at, pictures); }});
    commands.bind(CommandId::OpenBundled,
                  {.run = [at] { at.opener.openBundled(); }, .isEnabled = [at] { return !at.opener.isBundledOpen(); }});
    commands.bind(CommandId::ResetBundled, {.run = [at] { resetBundled(at); }});
    commands.bind(CommandId::SaveCopy, {.run = [at] { saveCopy(at); }, .isEnabled = isOpen});
    commands.bind(CommandId::ImportHere,
                  {.run = [at] { importHere(at); },
                   .isEnabled = [at] { return at.document.isOpen() && !at.document.isReadOnly(); }});
    commands.bind(CommandId::ImportAsNew, {.run = [at] { importAsNew(at); }});
    commands.bind(
        CommandId::Export,
        {.run = [at, views, &dialog = parts.exporting] { dialog.openFor(viewState(at.selection, views.activeKind())); },
         .isEnabled = isOpen});
    commands.bind(CommandId::ExportSlide, {.run =
                                               [at, views, &dialog = parts.exporting] {
                                                   dialog.openFor(viewState(at.selection, views.activeKind()),
                                                                  FileFormat::Pptx);
                                               },
                                           .isEnabled = isOpen});
    commands.bind(CommandId::ExportSources, {.run = [at] { exportSources(at); }, .isEnabled = isOpen});
    commands.bind(CommandId::Print,
                  {.run = [at, views, &window] { printPicture(at, views, window); }, .isEnabled = isOpen});
    commands.bind(CommandId::CloseWindow, {.run = [&window] { window.close(); }});
}

} // namespace app
