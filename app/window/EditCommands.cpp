#include "app/window/Commands.h"

#include <QCoreApplication>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Prompts.h"
#include "app/session/Selection.h"
#include "app/window/CommandSet.h"
#include "app/window/Workplace.h"
#include "core/store/Edits.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditCommands)
};

/// "Undo Prefer 19 June 2024"; without a label the text of the table.
QString withLabel(CommandId id, const QString &label)
{
    const QString text = menuText(commandRow(id));
    // The label may hold an ampersand of its own.
    return label.isEmpty() ? text : Words::tr("%1: %2").arg(text, QString(label).replace(u'&', QStringLiteral("&&")));
}

/// An answer comes later, outside the command that asked: it runs through the guard once more.
void edit(const Workplace &at, const std::function<void(core::Project &)> &change)
{
    at.guard.run([&] { at.document.edit(change); });
}

bool canEdit(const Workplace &at)
{
    return at.document.isOpen() && !at.document.isReadOnly();
}

bool isEntityOrStatement(core::Ref ref)
{
    return ref.kind == core::Ref::Kind::Entity || ref.kind == core::Ref::Kind::Statement;
}

void rename(const Workplace &at)
{
    const core::EntityId id = at.selection.current().entity();
    const QString before = at.document.knowledge()->entity(id).label;
    at.prompts.askText({.title = Words::tr("Rename"), .label = Words::tr("Name of %1:").arg(before), .text = before},
                       [at, id](const QString &label) {
                           edit(at, [id, &label](core::Project &project) { core::rename(project, id, label); });
                       });
}

QString noteOf(const core::Knowledge &knowledge, core::Ref ref)
{
    return ref.kind == core::Ref::Kind::Entity ? knowledge.entity(ref.entity()).note
                                               : knowledge.statement(ref.statement()).note;
}

void editNote(const Workplace &at)
{
    const core::Ref ref = at.selection.current();
    const auto knowledge = at.document.knowledge();
    at.prompts.askText({.title = Words::tr("Note"),
                        .label = Words::tr("Your remark on %1:").arg(knowledge->title(ref)),
                        .text = noteOf(*knowledge, ref),
                        .lines = Prompts::TextQuestion::Lines::Several},
                       [at, ref](const QString &note) {
                           edit(at, [ref, &note](core::Project &project) {
                               if (ref.kind == core::Ref::Kind::Entity)
                                   core::setNote(project, ref.entity(), note);
                               else
                                   core::setNote(project, ref.statement(), note);
                           });
                       });
}

void remove(const Workplace &at, core::Ref ref)
{
    edit(at, [ref](core::Project &project) {
        if (ref.kind == core::Ref::Kind::Entity)
            core::removeEntity(project, ref.entity());
        else
            core::removeStatement(project, ref.statement());
    });
}

void confirmRemoval(const Workplace &at)
{
    const core::Ref ref = at.selection.current();
    const bool isEntity = ref.kind == core::Ref::Kind::Entity;
    at.prompts.confirm(
        {.title = Words::tr("Delete"),
         .text = Words::tr("Delete “%1”?").arg(at.document.knowledge()->title(ref)),
         .detail = isEntity
                       ? Words::tr("Its names, its clauses and the statements about it go with it. You can undo this.")
                       : Words::tr("You can undo this."),
         .doIt = Words::tr("Delete")},
        [at, ref] { remove(at, ref); });
}

} // namespace

void bindEditCommands(CommandSet &commands, const Workplace &at)
{
    const Document &document = at.document;
    commands.bind(CommandId::Undo,
                  {.run = [at] { at.document.undo(); },
                   .isEnabled = [at, &document] { return canEdit(at) && !document.undoLabel().isEmpty(); },
                   .text = [&document] { return withLabel(CommandId::Undo, document.undoLabel()); }});
    commands.bind(CommandId::Redo,
                  {.run = [at] { at.document.redo(); },
                   .isEnabled = [at, &document] { return canEdit(at) && !document.redoLabel().isEmpty(); },
                   .text = [&document] { return withLabel(CommandId::Redo, document.redoLabel()); }});
    const auto canChange = [at] { return canEdit(at) && isEntityOrStatement(at.selection.current()); };
    const auto canRename = [at] { return canEdit(at) && at.selection.current().kind == core::Ref::Kind::Entity; };
    commands.bind(CommandId::Rename, {.run = [at] { rename(at); }, .isEnabled = canRename});
    commands.bind(CommandId::EditNote, {.run = [at] { editNote(at); }, .isEnabled = canChange});
    commands.bind(CommandId::Delete,
                  {.run = [at] { confirmRemoval(at); },
                   .isEnabled = [at, canChange] { return canChange() && at.selection.refs().size() == 1; }});
}

} // namespace app
