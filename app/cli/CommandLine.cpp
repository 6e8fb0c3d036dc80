#include "app/cli/CommandLine.h"

#include <iostream>
#include <memory>

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/cli/Arguments.h"
#include "app/cli/HelpText.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int standardOutput = 1;
constexpr int standardError = 2;

/// Standard error is for one line of ours; what Qt remarks about the machine is none of it.
void passOverRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        std::cerr << message.toStdString() << std::endl;
}

/// Options that Qt itself takes out of the arguments of a window.
bool isQtOption(const QString &word)
{
    static const QStringList names = {QStringLiteral("platform"),      QStringLiteral("platformpluginpath"),
                                      QStringLiteral("platformtheme"), QStringLiteral("plugin"),
                                      QStringLiteral("style"),         QStringLiteral("stylesheet"),
                                      QStringLiteral("geometry"),      QStringLiteral("qwindowgeometry"),
                                      QStringLiteral("qwindowtitle"),  QStringLiteral("qwindowicon"),
                                      QStringLiteral("display"),       QStringLiteral("session"),
                                      QStringLiteral("reverse"),       QStringLiteral("widgetcount"),
                                      QStringLiteral("nograb"),        QStringLiteral("dograb"),
                                      QStringLiteral("sync"),          QStringLiteral("fontengine")};
    const QString name = word.section(u'=', 0, 0).mid(word.startsWith(QStringLiteral("--")) ? 2 : 1);
    return names.contains(name);
}

bool looksLikeFile(const QString &word)
{
    return word.contains(u'/') || word.contains(u'.') || word.contains(u'\\') || QFileInfo::exists(word);
}

Exit runWords(const QStringList &words, Terminal &terminal)
{
    const QString &first = words.first();
    if (first == QStringLiteral("--version") || first == QStringLiteral("-v")) {
        terminal.line(QStringLiteral("pactgraph " PACTGRAPH_VERSION));
        return Exit::Done;
    }
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        terminal.write(generalHelp().toUtf8());
        return Exit::Done;
    }
    if (first.startsWith(u'-'))
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("There is no option %1. See pactgraph help.").arg(first));
    const Subcommand &command = requireSubcommand(first);
    const Arguments arguments = Arguments::parse(command, words.mid(1));
    if (arguments.wantsHelp()) {
        terminal.write(helpOf(command).toUtf8());
        return Exit::Done;
    }
    return command.run(arguments, terminal);
}

/// The one place where the errors of a sub-command end.
Exit runGuarded(const QStringList &words, Terminal &terminal)
{
    try {
        return runWords(words, terminal);
    } catch (const core::Error &error) {
        terminal.complain(error.message());
    } catch (const std::exception &error) {
        terminal.complain(Words::tr("This could not be done: %1.").arg(QString::fromUtf8(error.what())));
    }
    return Exit::Failed;
}

/// Drawing needs fonts, and so an application of Qt's GUI; nothing needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const Subcommand *command = argc > 1 ? findSubcommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command == nullptr || command->drawing == Subcommand::Drawing::No)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isCommandLine(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    const QString &first = words.first();
    if (first.startsWith(u'-'))
        return !isQtOption(first);
    return findSubcommand(first) != nullptr || !looksLikeFile(first);
}

int runCommandLine(int &argc, char **argv)
{
    qInstallMessageHandler(passOverRemarks);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Pactgraph"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACTGRAPH_VERSION));
    QFile out;
    QFile err;
    // By number and unbuffered: what could not be written is known at once, and the two keep their order.
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (!out.open(standardOutput, mode) || !err.open(standardError, mode))
        return int(Exit::Failed);
    Terminal terminal(out, err);
    return int(runGuarded(QCoreApplication::arguments().mid(1), terminal));
}

} // namespace app
