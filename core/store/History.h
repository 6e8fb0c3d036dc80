#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QString>

namespace core {

class Database;

/// What was done to a project, step by step, kept in its file: the changeset of each step and a mark at the last one
/// that is done. Each function is one transaction.
class History
{
public:
    explicit History(Database &database) : m_database(database) {}

    /// Runs `change` and keeps what it changed; steps that were undone before are forgotten.
    void record(const QString &label, const std::function<void(Database &)> &change);

    std::optional<QString> undoLabel() const;
    std::optional<QString> redoLabel() const;
    /// The label of the step. Throws `Error` (Invalid) when there is none.
    QString undo();
    QString redo();

    /// Whether a step has changed more than margins (tables `meta` and `pin`) since this was asked last.
    bool takeFactsChanged() { return std::exchange(m_haveFactsChanged, false); }

private:
    void note(const QByteArray &changeset);
    qint64 done() const;
    std::optional<QString> label(qint64 step) const;
    void setDone(qint64 step);

    Database &m_database;
    bool m_haveFactsChanged = false;
};

} // namespace core
