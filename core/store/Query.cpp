#include "core/store/Query.h"

#include <QStringEncoder>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "core/store/Database.h"
#include "core/store/DatabaseError.h"

namespace core {

Query::Query(Database &database, const char *sql) : m_database(database)
{
    try {
        m_statement = std::make_unique<SQLite::Statement>(database.connection(), sql);
        m_texts.resize(std::size_t(m_statement->getBindParameterCount()) + 1);
    } catch (const SQLite::Exception &exception) {
        database.fail(exception);
    }
}

Query::~Query() = default;

bool Query::next()
{
    m_isAtStart = false;
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception &exception) {
        m_database.fail(exception);
    }
}

int Query::run()
{
    while (next())
        continue;
    const int changed = m_statement->getChanges();
    rewind();
    return changed;
}

/// What a step before this failed on was told by that step.
void Query::rewind()
{
    if (!m_isAtStart)
        m_statement->tryReset();
    m_isAtStart = true;
}

bool Query::isNull(int column) const
{
    return m_statement->getColumn(column).isNull();
}

qint64 Query::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *const text = value.getText(); // before the length: asking for it may convert
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *const bytes = value.getBlob();
    return {static_cast<const char *>(bytes), value.getBytes()};
}

std::optional<Period> Query::period(int column) const
{
    if (isNull(column))
        return std::nullopt;
    std::optional<Period> period = Period::parse(text(column));
    if (!period)
        failOnValue(column);
    return period;
}

void Query::put(int index, const QString &value)
{
    std::string &text = m_texts[std::size_t(index)];
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    text.resize(std::size_t(toUtf8.requiredSpace(value.size())));
    const char *const end = toUtf8.appendToBuffer(text.data(), value);
    text.resize(std::size_t(end - text.data()));
    m_statement->bindNoCopy(index, text);
}

void Query::put(int index, const QByteArray &value)
{
    m_statement->bind(index, value.constData(), int(value.size()));
}

void Query::put(int index, qint64 value)
{
    m_statement->bind(index, int64_t(value));
}

void Query::put(int index, double value)
{
    m_statement->bind(index, value);
}

void Query::put(int index, const std::optional<Period> &value)
{
    value ? put(index, value->toText()) : putNull(index);
}

void Query::put(int index, const std::optional<qint64> &value)
{
    value ? put(index, *value) : putNull(index);
}

void Query::putWord(int index, const char16_t *word)
{
    std::string &ascii = m_texts[std::size_t(index)];
    ascii.clear();
    for (; *word != 0; ++word)
        ascii += static_cast<char>(*word);
    m_statement->bindNoCopy(index, ascii);
}

void Query::putNull(int index)
{
    m_statement->bind(index);
}

bool Query::isWord(int column, const char16_t *word) const
{
    const char *text = m_statement->getColumn(column).getText();
    while (*word != 0 && char16_t(static_cast<unsigned char>(*text)) == *word) {
        ++text;
        ++word;
    }
    return *word == 0 && *text == 0;
}

void Query::failOnValue(int column) const
{
    throw databaseError(
        SQLITE_CORRUPT, m_database.path(),
        QStringLiteral("%1 = “%2”").arg(QString::fromUtf8(m_statement->getColumnName(column)), text(column)));
}

} // namespace core
