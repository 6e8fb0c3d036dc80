#include <QApplication>
#include <QIcon>

#include "app/cli/CommandLine.h"
#include "app/window/Application.h"
#include "app/window/DialogPrompts.h"
#include "app/window/MainWindow.h"

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

int runWindow(int argc, char **argv)
{
    QApplication program(argc, argv);
    QApplication::setApplicationName(QStringLiteral("pactgraph"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pactgraph"));
    QApplication::setApplicationVersion(QStringLiteral(PACTGRAPH_VERSION));
    // The desktop finds icon and name of the window by this.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pactgraph.Pactgraph"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.pactgraph.Pactgraph.svg")));
    app::DialogPrompts prompts;
    app::Application application(app::usualPlaces(), prompts);
    prompts.setWindow(&application.window());
    application.start(QApplication::arguments().mid(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return app::isCommandLine(wordsOf(argc, argv)) ? app::runCommandLine(argc, argv) : runWindow(argc, argv);
}
