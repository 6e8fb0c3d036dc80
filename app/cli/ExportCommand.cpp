#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/ExportOptions.h"
#include "app/cli/Subcommands.h"

namespace app {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
Exit runExport(const Arguments &arguments, Terminal &)
{
    ExportOptions::of(arguments);
    return Exit::Done;
}
} // namespace

Subcommand exportCommand()
{
    return {
        .name = QStringLiteral("export"), .summary = Words::tr("a view as a picture: PNG or SVG"), .run = runExport};
}

} // namespace app
