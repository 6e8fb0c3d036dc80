#include "core/store/Edits.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/base/Error.h"
#include "core/store/DisagreementRepository.h"
#include "core/store/EntityRepository.h"
#include "core/store/KnowledgeWriter.h"
#include "core/store/MetaRepository.h"
#include "core/store/PinRepository.h"
#include "core/store/Project.h"
#include "core/store/Removal.h"
#include "core/store/StatementRepository.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Edits)
};

Entity existingEntity(Database &database, EntityId id)
{
    const std::optional<Entity> entity = EntityRepository(database).find(id);
    if (!entity)
        throw Error(Error::Kind::NotFound,
                    Words::tr("What was to be changed is not there any more. Nothing has happened."));
    return *entity;
}

void refuseMissing(Database &database, StatementId id)
{
    if (!StatementRepository(database).contains(id))
        throw Error(Error::Kind::NotFound,
                    Words::tr("The statement to be changed is not there any more. Nothing has happened."));
}

void refuseUnknownReading(const Disagreement &disagreement, const QString &value)
{
    const auto hasValue = [&](const Disagreement::Member &member) { return member.value == value; };
    if (std::none_of(disagreement.members.begin(), disagreement.members.end(), hasValue))
        throw Error(Error::Kind::Invalid,
                    Words::tr("“%1” is none of the readings of “%2”.").arg(value, disagreement.question));
}

} // namespace

void preferReading(Project &project, DisagreementId id, const QString &value)
{
    project.edit(Words::tr("Prefer %1").arg(value), [&](Database &database) {
        const std::optional<Disagreement> disagreement = DisagreementRepository(database).find(id);
        if (!disagreement)
            throw Error(Error::Kind::NotFound,
                        Words::tr("The disagreement is not there any more. Nothing has happened."));
        refuseUnknownReading(*disagreement, value);
        StatementRepository statements(database);
        for (const Disagreement::Member &member : disagreement->members)
            statements.setRank(member.statement, member.value == value ? Rank::Preferred : Rank::Normal);
    });
}

void rename(Project &project, EntityId id, const QString &label)
{
    const QString trimmed = label.trimmed();
    project.edit(Words::tr("Rename to %1").arg(trimmed), [&](Database &database) {
        existingEntity(database, id);
        if (trimmed.isEmpty())
            throw Error(Error::Kind::Invalid, Words::tr("A name must not be empty. Nothing has happened."));
        EntityRepository(database).setLabel(id, trimmed);
    });
}

void setNote(Project &project, EntityId id, const QString &note)
{
    project.edit(Words::tr("Change note"), [&](Database &database) {
        existingEntity(database, id);
        EntityRepository(database).setNote(id, note);
    });
}

void setNote(Project &project, StatementId id, const QString &note)
{
    project.edit(Words::tr("Change note"), [&](Database &database) {
        refuseMissing(database, id);
        StatementRepository(database).setNote(id, note);
    });
}

void removeEntity(Project &project, EntityId id)
{
    const std::optional<Entity> entity = EntityRepository(project.database()).find(id);
    project.edit(Words::tr("Remove %1").arg(entity ? entity->label : QString()), [&](Database &database) {
        existingEntity(database, id);
        Removal(database).run(id);
    });
}

void removeStatement(Project &project, StatementId id)
{
    project.edit(Words::tr("Remove statement"), [&](Database &database) {
        refuseMissing(database, id);
        Removal(database).run(id);
    });
}

void pin(Project &project, EntityId id, double x, double y)
{
    project.edit(Words::tr("Hold in place"), [&](Database &database) {
        existingEntity(database, id);
        if (!std::isfinite(x) || !std::isfinite(y))
            throw Error(Error::Kind::Invalid, Words::tr("There is no such place. Nothing has happened."));
        PinRepository(database).set({id, x, y});
    });
}

void unpin(Project &project, EntityId id)
{
    project.edit(Words::tr("Let go"), [&](Database &database) {
        existingEntity(database, id);
        PinRepository(database).remove(id);
    });
}

void unpinAll(Project &project)
{
    project.edit(Words::tr("Let go of all"), [](Database &database) { PinRepository(database).removeAll(); });
}

void addToProject(Project &project, const KnowledgeData &added, const QString &what)
{
    project.edit(Words::tr("Import %1").arg(what), [&](Database &database) { addKnowledge(database, added); });
}

void keepStory(Project &project, const QString &label, const QString &name, const QString &content)
{
    project.edit(label, [&](Database &database) {
        if (name.isEmpty())
            throw Error(Error::Kind::Invalid, Words::tr("A story needs a name. Nothing has happened."));
        const QString key = QStringLiteral("story/") + name;
        if (content.isEmpty())
            MetaRepository(database).remove(key);
        else
            MetaRepository(database).set(key, content);
    });
}

} // namespace core
