#include "app/window/Commands.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/window/CommandSet.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpCommands)
};

/// A page to read beside the window; asked for again, it comes to the front.
void showPage(QWidget &window, const QString &name, const QString &title, const QString &markdown)
{
    auto *page = window.findChild<QDialog *>(name);
    if (page == nullptr) {
        page = new QDialog(&window);
        page->setObjectName(name);
        page->setWindowTitle(title);
        page->resize(760, 640);
        auto *text = new QTextBrowser(page);
        text->setObjectName(name + QStringLiteral("Text"));
        text->setAccessibleName(title);
        text->setOpenExternalLinks(true);
        text->document()->setDocumentMargin(16);
        text->setMarkdown(markdown);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(text);
    }
    page->show();
    page->raise();
    page->activateWindow();
}

void showHandbook(QWidget &window)
{
    QFile file(QStringLiteral(":/handbook/handbook.md"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    showPage(window, QStringLiteral("handbook"), Words::tr("Handbook"),
             isThere ? QString::fromUtf8(file.readAll()) : QString());
}

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Pactgraph"));
    box->setText(Words::tr("Pactgraph %1").arg(QStringLiteral(PACTGRAPH_VERSION)));
    box->setInformativeText(
        Words::tr("A desktop explorer of treaty history: who promised what to whom, when, and who says so.\n\n"
                  "Free software under the GNU General Public License, version 3 or later. The bundled knowledge is under "
                  "CC BY 4.0; every sentence in it is its own wording.\n\n"
                  "Made with Qt %1, SQLite, SQLiteCpp, igraph and yaml-cpp.")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace

void bindHelpCommands(CommandSet &commands, QWidget &window)
{
    commands.bind(CommandId::ShowHandbook, {.run = [&window] { showHandbook(window); }});
    commands.bind(CommandId::ShowKeys, {.run = [&window] {
                      showPage(window, QStringLiteral("keySheet"), Words::tr("Keys"), commandsAsMarkdown());
                  }});
    commands.bind(CommandId::About, {.run = [&window] { showAbout(window); }});
}

} // namespace app
