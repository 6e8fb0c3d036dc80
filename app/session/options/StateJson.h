#pragma once

#include <optional>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVector>

#include "core/base/Error.h"
#include "core/model/Knowledge.h"
#include "core/model/Terms.h"

namespace app {

/// Writes view options with identifiers instead of numbers, sorted, so that the same state gives the same bytes. What
/// is as usual is left out by the callers.
class StateWriter
{
public:
    /// `knowledge` is a guest that outlives the writer.
    explicit StateWriter(const core::Knowledge &knowledge) : m_knowledge(knowledge) {}

    QJsonArray keys(const QSet<core::EntityId> &ids) const;    ///< sorted
    QJsonArray keys(const QVector<core::EntityId> &ids) const; ///< in their order
    QJsonArray keys(const QVector<core::Ref> &refs) const;     ///< in their order

    template <typename Term>
    static QJsonArray words(const QSet<Term> &terms)
    {
        QJsonArray array;
        for (std::size_t i = 0; i < core::termCount<Term>; ++i)
            if (const auto term = static_cast<Term>(i); terms.contains(term))
                array.append(core::toWord(term));
        return array;
    }

private:
    const core::Knowledge &m_knowledge;
};

/// Reads view options back. They may come from a file of anybody: what is of the wrong type, too long or no word of
/// ours throws `core::Error` of the kind Invalid; identifiers that the project does not have (any more) are passed over
/// and told by `missing`.
class StateReader
{
public:
    /// `knowledge` is a guest that outlives the reader.
    explicit StateReader(const core::Knowledge &knowledge) : m_knowledge(knowledge) {}

    QSet<core::EntityId> entities(const QJsonObject &object, const QString &name);
    QVector<core::EntityId> entityList(const QJsonObject &object, const QString &name);
    QVector<core::Ref> refs(const QJsonObject &object, const QString &name);
    static std::optional<QDate> day(const QJsonObject &object, const QString &name);
    static bool flag(const QJsonObject &object, const QString &name, bool usual);
    static double number(const QJsonObject &object, const QString &name, double usual);
    static QString text(const QJsonObject &object, const QString &name);
    static QStringList texts(const QJsonObject &object, const QString &name);
    static QJsonObject object(const QJsonObject &object, const QString &name);

    template <typename Term>
    static QSet<Term> terms(const QJsonObject &object, const QString &name)
    {
        QSet<Term> found;
        for (const QString &word : texts(object, name)) {
            const auto term = core::fromWord<Term>(word);
            if (!term)
                throw wrong(name);
            found.insert(*term);
        }
        return found;
    }

    /// The error for a member that cannot be read.
    static core::Error wrong(const QString &name);
    /// Identifiers that were asked for and are not there, each once.
    const QStringList &missing() const { return m_missing; }

private:
    const core::Knowledge &m_knowledge;
    QStringList m_missing;
};

} // namespace app
