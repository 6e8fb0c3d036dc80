#pragma once

#include <optional>

#include <QHash>
#include <QStringList>

#include "app/cli/Subcommand.h"

namespace app {

/// What was written behind the name of a sub-command. A value that holds only what the sub-command knows, and all that
/// it needs.
class Arguments
{
public:
    /// Options may stand anywhere, as `--name value` or `--name=value`; behind `--` nothing is an option, and `-` alone
    /// never is. Throws `core::Error` of the kind Invalid.
    static Arguments parse(const Subcommand &command, const QStringList &words);

    bool has(const QString &option) const { return m_options.contains(option); }
    std::optional<QString> value(const QString &option) const;
    /// In the order in which they were written; of an option that may stand several times.
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// Of an option that cannot be left out.
    QString requiredValue(const QString &option) const { return value(option).value_or(QString()); }
    /// Nothing when an optional one was left out.
    std::optional<QString> parameter(const QString &name) const;
    /// Of a parameter that cannot be left out.
    QString required(const QString &name) const { return m_parameters.value(name); }
    /// Of a parameter that may come several times: all of them, in order.
    QStringList all(const QString &name) const { return m_repeated.value(name); }
    /// Somebody wants to be told and not to be served.
    bool wantsHelp() const { return m_wantsHelp; }

private:
    void addOption(const Subcommand &command, const QString &word, QStringList &rest);
    void addParameter(const Subcommand &command, const QString &word);
    void checkPresence(const Subcommand &command) const;

    QHash<QString, QStringList> m_options; ///< empty list: an option without a value
    QHash<QString, QString> m_parameters;
    QHash<QString, QStringList> m_repeated;
    bool m_wantsHelp = false;
};

} // namespace app
