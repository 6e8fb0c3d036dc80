#include "core/store/Project.h"

#include <utility>

#include <QCoreApplication>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/History.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/KnowledgeWriter.h"
#include "core/store/MetaRepository.h"
#include "core/store/Opening.h"
#include "core/store/PinRepository.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Project)
};

} // namespace

std::unique_ptr<Project> Project::open(const QString &path, Access access)
{
    OpenedDatabase opened = openDatabase(path, access, releasedMigrations());
    return std::unique_ptr<Project>(new Project(std::move(opened.database), opened.readOnlyReason));
}

void Project::write(const QString &path, const KnowledgeData &data)
{
    writeKnowledge(path, data);
}

std::unique_ptr<Project> Project::inMemory(const KnowledgeData &data)
{
    std::unique_ptr<Database> database = Database::openMemory();
    fillDatabase(*database, data);
    return std::unique_ptr<Project>(new Project(std::move(database), {}));
}

Project::Project(std::unique_ptr<Database> database, QString readOnlyReason)
    : m_database(std::move(database)),
      m_history(std::make_unique<History>(*m_database)),
      m_readOnlyReason(std::move(readOnlyReason)),
      m_dataVersion(dataVersion())
{}

Project::~Project() = default;

QString Project::path() const
{
    return m_database->path();
}

bool Project::isReadOnly() const
{
    return !m_readOnlyReason.isEmpty();
}

QString Project::readOnlyReason() const
{
    return m_readOnlyReason;
}

int Project::schemaVersion() const
{
    return m_database->schemaVersion();
}

std::shared_ptr<const Knowledge> Project::load() const
{
    return std::make_shared<const Knowledge>(loadKnowledge(*m_database));
}

std::shared_ptr<const Knowledge> Project::reload(const Knowledge &before)
{
    const qint64 version = dataVersion();
    const bool isChangedBehind = std::exchange(m_dataVersion, version) != version;
    if (m_history->takeFactsChanged() || isChangedBehind)
        return load();
    return std::make_shared<const Knowledge>(
        before.withMargins(MetaRepository(*m_database).all(), PinRepository(*m_database).all()));
}

void Project::edit(const QString &label, const std::function<void(Database &)> &change)
{
    prepareToWrite();
    m_history->record(label, change);
}

std::optional<QString> Project::undoLabel() const
{
    return m_history->undoLabel();
}

std::optional<QString> Project::redoLabel() const
{
    return m_history->redoLabel();
}

QString Project::undo()
{
    prepareToWrite();
    return m_history->undo();
}

QString Project::redo()
{
    prepareToWrite();
    return m_history->redo();
}

Database &Project::database() const
{
    return *m_database;
}

qint64 Project::dataVersion() const
{
    return m_database->number("PRAGMA data_version");
}

void Project::prepareToWrite()
{
    if (isReadOnly())
        throw Error(Error::Kind::Unwritable, m_readOnlyReason);
    // Turning to the other log looks as if somebody had written.
    const bool isAsRead = m_dataVersion == dataVersion();
    m_database->keepWriteAheadLog();
    if (isAsRead)
        m_dataVersion = dataVersion();
}

} // namespace core
