#include <QCoreApplication>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Prompts.h"
#include "app/session/Selection.h"
#include "app/session/Stories.h"
#include "app/views/PictureView.h"
#include "app/window/CommandSet.h"
#include "app/window/Commands.h"
#include "app/window/LessonBar.h"
#include "app/window/StoryDialog.h"
#include "app/window/ViewStack.h"
#include "app/window/Workplace.h"
#include "core/store/Edits.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stories)
};

void keep(const Workplace &at, const SavedView &view)
{
    Story own{.name = ownStoryName(), .title = Words::tr("Saved views")};
    for (const Story &story : storiesOf(*at.document.wholeKnowledge()))
        if (story.name == own.name)
            own = story;
    own.views.push_back(view);
    at.document.edit([&](core::Project &project) {
        core::keepStory(project, Words::tr("Save view %1").arg(view.caption), own.name, contentOf(own));
    });
}

/// What the view says of itself, else its name.
QString suggestedCaption(const ViewStack &stack)
{
    const CentreView &shown = stack.current();
    const QString headline = shown.canvas == nullptr ? QString() : shown.canvas->picture().headline;
    return headline.isEmpty() ? wordFor(shown.kind) : headline;
}

/// The view is taken when the question is asked: nobody changes it meanwhile.
void saveView(const Workplace &at, const ViewStack &stack)
{
    const QJsonObject view = viewToSave(at.selection, *at.document.wholeKnowledge());
    at.prompts.askText(
        {.title = Words::tr("Save view"), .label = Words::tr("Caption of this view:"), .text = suggestedCaption(stack)},
        [at, view](const QString &caption) {
            at.guard.run([&] {
                if (!caption.trimmed().isEmpty())
                    keep(at, {caption.trimmed(), view});
            });
        });
}

std::optional<Story> firstLesson(const Workplace &at)
{
    if (at.document.isOpen())
        for (const Story &story : storiesOf(*at.document.wholeKnowledge()))
            if (isLesson(story))
                return story;
    return std::nullopt;
}

} // namespace

void bindStoryCommands(CommandSet &commands, const Workplace &at, const Views &views, StoryDialog &dialog)
{
    const auto hasStories = [at] { return at.document.isOpen() && !storiesOf(*at.document.wholeKnowledge()).empty(); };
    commands.bind(CommandId::SaveView,
                  {.run = [at, stack = &views.stack] { saveView(at, *stack); },
                   .isEnabled = [at] { return at.document.isOpen() && !at.document.isReadOnly(); }});
    commands.bind(CommandId::ShowStories, {.run = [&dialog] { dialog.open(); }, .isEnabled = hasStories});
    commands.bind(CommandId::Present, {.run = [&dialog] { dialog.present(); }, .isEnabled = hasStories});
}

void bindLessonCommands(CommandSet &commands, const Workplace &at, LessonBar &bar)
{
    commands.bind(CommandId::StartLesson, {.run =
                                               [at, &bar] {
                                                   if (const auto lesson = firstLesson(at))
                                                       bar.start(*lesson);
                                               },
                                           .isEnabled = [at] { return firstLesson(at).has_value(); }});
    commands.bind(CommandId::CheckAnswer,
                  {.run = [&bar] { bar.checkOrGoOn(); }, .isEnabled = [&bar] { return bar.lesson() != nullptr; }});
    commands.bind(CommandId::TakeHint,
                  {.run = [&bar] { bar.takeHint(); }, .isEnabled = [&bar] { return bar.canTakeHint(); }});
}

} // namespace app
