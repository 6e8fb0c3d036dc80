#include "app/window/Commands.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "app/window/CommandSet.h"
#include "app/window/Handbook.h"
#include "app/window/KeySheet.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpCommands)
};

/// A dialog to read beside the window; asked for again, it comes to the front.
template <typename Dialog>
void showBeside(QWidget &window)
{
    auto *dialog = window.findChild<Dialog *>();
    if (dialog == nullptr)
        dialog = new Dialog(&window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Pactgraph"));
    box->setText(Words::tr("Pactgraph %1").arg(QStringLiteral(PACTGRAPH_VERSION)));
    box->setInformativeText(
        Words::tr(
            "A desktop explorer of treaty history: who promised what to whom, when, and who says so.\n\n"
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
    commands.bind(CommandId::ShowHandbook, {.run = [&window] { showBeside<Handbook>(window); }});
    commands.bind(CommandId::ShowKeys, {.run = [&window] { showBeside<KeySheet>(window); }});
    commands.bind(CommandId::About, {.run = [&window] { showAbout(window); }});
}

} // namespace app
