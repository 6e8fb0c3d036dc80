#include "core/store/KnowledgeWriter.h"

#include <algorithm>
#include <filesystem>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/base/Error.h"
#include "core/store/ActorRepository.h"
#include "core/store/Database.h"
#include "core/store/DisagreementRepository.h"
#include "core/store/EntityRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MetaRepository.h"
#include "core/store/Migrations.h"
#include "core/store/PinRepository.h"
#include "core/store/References.h"
#include "core/store/SearchIndex.h"
#include "core/store/SourceRepository.h"
#include "core/store/StatementRepository.h"
#include "core/store/SuspendedIndices.h"
#include "core/store/TopicRepository.h"
#include "core/store/Transaction.h"
#include "core/store/TreatyRepository.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::KnowledgeWriter)
};

/// The file to be, under a name that nobody has; gone again unless it was put in its place.
class FileBeside
{
public:
    explicit FileBeside(const QString &target)
        : m_target(target),
          m_path(target + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(12) + QStringLiteral(".part"))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            fail(file.errorString());
    }
    FileBeside(const FileBeside &) = delete;
    FileBeside &operator=(const FileBeside &) = delete;
    ~FileBeside() { QFile::remove(m_path); }

    const QString &path() const { return m_path; }

    void putInPlace()
    {
        if (QFileInfo::exists(m_target))
            QFile::setPermissions(m_path, QFile::permissions(m_target));
        // A log of the file that stood there must not be taken for one of the new file.
        for (const char16_t *ending : {u"-wal", u"-shm", u"-journal"})
            QFile::remove(m_target + QString::fromUtf16(ending));
        std::error_code error;
        std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(),
                                error);
        if (error)
            fail(QString::fromStdString(error.message()));
        makeRenameLast();
    }

private:
    [[noreturn]] void fail(const QString &detail) const
    {
        throw Error(Error::Kind::Unwritable,
                    Words::tr("“%1” could not be written. Check that the folder is there and that you may write to it.")
                        .arg(QDir::toNativeSeparators(m_target)),
                    detail);
    }

    /// Without this the new name may be forgotten when the power goes.
    void makeRenameLast() const
    {
#ifdef Q_OS_UNIX
        const int folder = ::open(QFile::encodeName(QFileInfo(m_target).absolutePath()).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            ::fsync(folder);
            ::close(folder);
        }
#endif
    }

    QString m_target;
    QString m_path;
};

void refuseFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        throw Error(
            Error::Kind::Unwritable,
            Words::tr("“%1” is a folder. Choose a name for the file inside it.").arg(QDir::toNativeSeparators(path)));
}

} // namespace

void addKnowledge(Database &database, const KnowledgeData &data)
{
    MetaRepository(database).add(data.meta);
    EntityRepository entities(database);
    entities.add(data.entities);
    entities.addNames(data.names);
    entities.addCodes(data.codes);
    ActorRepository(database).add(data.actors);
    TreatyRepository treaties(database);
    treaties.add(data.treaties);
    treaties.addClauses(data.clauses);
    TopicRepository(database).add(data.topics);
    EventRepository events(database);
    events.add(data.events);
    events.addScenarios(data.scenarios);
    SourceRepository sources(database);
    sources.add(data.sources);
    sources.addPassages(data.passages);
    StatementRepository statements(database);
    statements.addPredicates(data.predicates);
    statements.add(data.statements);
    statements.addEvidence(data.evidence);
    DisagreementRepository(database).add(data.disagreements);
    PinRepository(database).add(data.pins);
}

void fillDatabase(Database &database, const KnowledgeData &data)
{
    migrate(database, releasedMigrations());
    // The search is made in one go, and so are references checked.
    database.setTriggers(Database::Triggers::Off);
    database.execute("PRAGMA foreign_keys = OFF");
    Transaction transaction(database, Transaction::Kind::Writing);
    SuspendedIndices indices(database);
    addKnowledge(database, data);
    indices.restore();
    refuseLooseEnds(database, Error::Kind::Invalid);
    SearchIndex(database).rebuild();
    transaction.commit();
    database.execute("PRAGMA foreign_keys = ON");
    database.setTriggers(Database::Triggers::On);
}

void writeKnowledge(const QString &path, const KnowledgeData &data)
{
    refuseFolder(path);
    FileBeside file(path);
    try {
        fillDatabase(*Database::createFile(file.path()), data);
    } catch (const Error &error) {
        QString message = error.message();
        throw Error(error.kind(),
                    message.replace(QDir::toNativeSeparators(file.path()), QDir::toNativeSeparators(path)),
                    error.detail());
    }
    file.putInPlace();
}

} // namespace core
