#include "app/session/options/StateJson.h"

#include <cmath>

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewState)
};

/// More than any state of ours holds.
constexpr qsizetype mostItems = 200'000;
constexpr qsizetype longestText = 4'000;

} // namespace

QJsonArray StateWriter::keys(const QSet<core::EntityId> &ids) const
{
    QStringList sorted;
    for (const core::EntityId id : ids)
        sorted << m_knowledge.key(id);
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QJsonArray StateWriter::keys(const QVector<core::EntityId> &ids) const
{
    QJsonArray array;
    for (const core::EntityId id : ids)
        array.append(m_knowledge.key(id));
    return array;
}

QJsonArray StateWriter::keys(const QVector<core::Ref> &refs) const
{
    QJsonArray array;
    for (const core::Ref ref : refs)
        array.append(m_knowledge.key(ref));
    return array;
}

core::Error StateReader::wrong(const QString &name)
{
    return {core::Error::Kind::Invalid,
            Words::tr("The saved view cannot be read: its entry \"%1\" is damaged.").arg(name)};
}

QString StateReader::text(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > longestText)
        throw wrong(name);
    return value.toString();
}

QStringList StateReader::texts(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().size() > mostItems)
        throw wrong(name);
    QStringList found;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString() || item.toString().size() > longestText)
            throw wrong(name);
        found << item.toString();
    }
    return found;
}

QVector<core::Ref> StateReader::refs(const QJsonObject &object, const QString &name)
{
    QVector<core::Ref> found;
    for (const QString &key : texts(object, name)) {
        const core::Ref ref = m_knowledge.find(key);
        if (!ref.isNull())
            found.append(ref);
        else if (!m_missing.contains(key))
            m_missing << key;
    }
    return found;
}

QVector<core::EntityId> StateReader::entityList(const QJsonObject &object, const QString &name)
{
    QVector<core::EntityId> found;
    for (const core::Ref ref : refs(object, name)) {
        if (ref.kind != core::Ref::Kind::Entity)
            throw wrong(name);
        found.append(ref.entity());
    }
    return found;
}

QSet<core::EntityId> StateReader::entities(const QJsonObject &object, const QString &name)
{
    const QVector<core::EntityId> list = entityList(object, name);
    return {list.begin(), list.end()};
}

std::optional<QDate> StateReader::day(const QJsonObject &object, const QString &name)
{
    const QString word = text(object, name);
    if (word.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid())
        throw wrong(name);
    return day;
}

bool StateReader::flag(const QJsonObject &object, const QString &name, bool usual)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return usual;
    if (!value.isBool())
        throw wrong(name);
    return value.toBool();
}

double StateReader::number(const QJsonObject &object, const QString &name, double usual)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return usual;
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        throw wrong(name);
    return value.toDouble();
}

QJsonObject StateReader::object(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isObject())
        throw wrong(name);
    return value.toObject();
}

} // namespace app
