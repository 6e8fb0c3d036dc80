#include "core/store/Migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Query.h"
#include "core/store/Transaction.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Migrations)
};

void run(Database &database, const Migration &migration)
{
    Transaction transaction(database, Transaction::Kind::Writing);
    const bool isNew = database.schemaVersion() == 0;
    database.execute(migration.sql.constData());
    if (isNew)
        database.execute(("PRAGMA application_id = " + QByteArray::number(Database::applicationId)).constData());
    else
        database.execute("DELETE FROM history; UPDATE history_mark SET done = 0");
    if (Query(database, "PRAGMA foreign_key_check").next()) {
        throw Error(
            Error::Kind::Damaged,
            Words::tr("“%1” holds references that lead nowhere and was left as it was. Go back to a copy of it.")
                .arg(QDir::toNativeSeparators(database.path())));
    }
    database.execute(("PRAGMA user_version = " + QByteArray::number(migration.version)).constData());
    transaction.commit();
}

} // namespace

std::vector<Migration> releasedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::Unreadable, Words::tr("The program is not installed whole: install it again."),
                        name);
        migrations.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    Q_ASSERT(!migrations.empty() && migrations.back().version == int(migrations.size()));
    return migrations;
}

void migrate(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.schemaVersion();
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            run(database, migration);
    }
}

QByteArray expectedLayout(const std::vector<Migration> &migrations, int version)
{
    const std::unique_ptr<Database> blank = Database::openMemory();
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            run(*blank, migration);
    }
    return layoutOf(*blank);
}

QByteArray layoutOf(Database &database)
{
    QByteArray layout;
    Query query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                          "WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4') ORDER BY type, name");
    while (query.next()) {
        for (int column = 0; column < 4; ++column)
            layout += query.text(column).toUtf8() + '\n';
    }
    return layout;
}

} // namespace core
