#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/Stories.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject storiesJson(const std::vector<Story> &stories)
{
    QJsonArray rows;
    for (const Story &story : stories) {
        QJsonArray views;
        for (const SavedView &view : story.views)
            views.append(QJsonObject{{QStringLiteral("caption"), view.caption},
                                     {QStringLiteral("view"), view.view.value(QStringLiteral("view"))}});
        rows.append(QJsonObject{{QStringLiteral("name"), story.name},
                                {QStringLiteral("title"), story.title},
                                {QStringLiteral("views"), views}});
    }
    return {{QStringLiteral("stories"), rows}};
}

Exit runStories(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const std::vector<Story> stories = storiesOf(*open.whole);
    if (arguments.has(QStringLiteral("json"))) {
        terminal.json(storiesJson(stories));
        return Exit::Done;
    }
    if (stories.empty())
        terminal.line(Words::tr("This project has no stories."));
    for (const Story &story : stories) {
        terminal.line(Words::tr("%1: %2").arg(story.name, story.title));
        for (std::size_t i = 0; i < story.views.size(); ++i)
            terminal.line(Words::tr("  %1. %2").arg(i + 1).arg(story.views[i].caption));
    }
    return Exit::Done;
}

} // namespace

Subcommand storiesCommand()
{
    return {.name = QStringLiteral("stories"),
            .summary = Words::tr("the stories of a project: saved views in an order"),
            .detail = Words::tr("Lists the stories of a project with the captions of their views. What stands before "
                                "the colon is the name for export --view story:NAME."),
            .parameters = {projectParameter()},
            .options = {jsonOption()},
            .run = runStories};
}

} // namespace app
