// Makes edits to a project, one after the other without end, and prints the number of each when it is made.
// Started and killed by tst_Survival.

#include <cstdio>

#include <QCoreApplication>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    try {
        const auto project = core::Project::open(application.arguments().value(1));
        qint64 number = project->database().number("SELECT done FROM history_mark");
        for (;;) {
            ++number;
            core::rename(*project, {1 + number % 7}, u"Edit %1"_s.arg(number));
            std::printf("%lld\n", number);
            std::fflush(stdout);
            if (number % 5 == 0) { // undo is an edit of the file as any other
                project->undo();
                project->redo();
            }
        }
    } catch (const core::Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message()));
        return 1;
    }
}
