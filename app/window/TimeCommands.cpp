#include "app/window/Commands.h"

#include <QCoreApplication>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/SelectionKeeper.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/CommandSet.h"
#include "app/window/DateChip.h"
#include "app/window/ToolBar.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeCommands)
};

void playOrStop(TimelineView &timeline)
{
    if (timeline.isPlaying())
        timeline.stop();
    else
        timeline.play();
}

/// The day of the data; where a project does not say, the last day that it dates.
QDate lastDay(const Document &document)
{
    const QDate day = dataDate(document);
    return day.isValid() ? day : wholeRange(*document.knowledge()).to;
}

} // namespace

void bindTimeCommands(CommandSet &commands, const Workplace &at, const Views &views, ToolBar &bar)
{
    const auto isOpen = [at] { return at.document.isOpen(); };
    TimelineView &timeline = views.timeline;
    commands.bind(CommandId::PlayOrStop, {.run = [&timeline] { playOrStop(timeline); },
                                          .isEnabled = isOpen,
                                          .text =
                                              [&timeline] {
                                                  return timeline.isPlaying()
                                                             ? Words::tr("Sto&p")
                                                             : menuText(commandRow(CommandId::PlayOrStop));
                                              }});
    commands.bind(CommandId::StepBack, {.run = [&timeline] { timeline.step(-1); }, .isEnabled = isOpen});
    commands.bind(CommandId::StepForward, {.run = [&timeline] { timeline.step(1); }, .isEnabled = isOpen});
    commands.bind(
        CommandId::FirstDay,
        {.run = [at] { at.selection.setValidOn(wholeRange(*at.document.knowledge()).from); }, .isEnabled = isOpen});
    commands.bind(CommandId::LastDay,
                  {.run = [at] { at.selection.setValidOn(lastDay(at.document)); }, .isEnabled = isOpen});
    commands.bind(CommandId::PickDate, {.run = [&bar] { bar.dateChip().openCalendar(); }, .isEnabled = isOpen});
    commands.bind(CommandId::AllDates, {.run = [at] { at.selection.setValidOn(std::nullopt); },
                                        .isEnabled = [at] { return at.selection.validOn().has_value(); }});
    commands.bind(CommandId::PickKnownOn, {.run = [&bar] { bar.knownChip().openCalendar(); }, .isEnabled = isOpen});
    commands.bind(CommandId::AllKnown, {.run = [at] { at.selection.setKnownOn(std::nullopt); },
                                        .isEnabled = [at] { return at.selection.knownOn().has_value(); }});
}

} // namespace app
