#include "app/cli/Arguments.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/HelpText.h"
#include "app/cli/Suggestion.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

const Option &optionOf(const Subcommand &command, const QString &name)
{
    const auto found = std::find_if(command.options.begin(), command.options.end(),
                                    [&](const Option &option) { return option.name == name; });
    if (found != command.options.end())
        return *found;
    QStringList names;
    for (const Option &option : command.options)
        names << option.name;
    const QStringList near = nearestWords(name, names, 1);
    if (near.isEmpty())
        throw invalid(Words::tr("%1 has no option --%2. See pactgraph help %1.").arg(command.name, name));
    throw invalid(Words::tr("%1 has no option --%2. Did you mean --%3?").arg(command.name, name, near.first()));
}

} // namespace

Arguments Arguments::parse(const Subcommand &command, const QStringList &words)
{
    Arguments arguments;
    QStringList rest = words;
    bool mayBeOption = true;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (mayBeOption && word == QStringLiteral("--"))
            mayBeOption = false;
        else if (mayBeOption && word.startsWith(u'-') && word.size() > 1)
            arguments.addOption(command, word, rest);
        else
            arguments.addParameter(command, word);
    }
    if (!arguments.wantsHelp())
        arguments.checkPresence(command);
    return arguments;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() || found->isEmpty() ? std::nullopt : std::optional(found->first());
}

std::optional<QString> Arguments::parameter(const QString &name) const
{
    const auto found = m_parameters.find(name);
    return found == m_parameters.end() ? std::nullopt : std::optional(*found);
}

void Arguments::addOption(const Subcommand &command, const QString &word, QStringList &rest)
{
    if (word == QStringLiteral("--help") || word == QStringLiteral("-h")) {
        m_wantsHelp = true;
        return;
    }
    if (!word.startsWith(QStringLiteral("--")))
        throw invalid(Words::tr("%1 has no option %2. See pactgraph help %1.").arg(command.name, word));
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option &option = optionOf(command, name);
    if (m_options.contains(name) && option.times == Option::Times::Once)
        throw invalid(Words::tr("--%1 stands there twice.").arg(name));
    if (option.value.isEmpty()) {
        if (equals >= 0)
            throw invalid(Words::tr("--%1 takes no value.").arg(name));
        m_options.insert(name, {});
        return;
    }
    if (equals < 0 && rest.isEmpty())
        throw invalid(Words::tr("--%1 needs a value: --%1 %2.").arg(name, option.value));
    m_options[name] << (equals < 0 ? rest.takeFirst() : word.mid(equals + 1));
}

void Arguments::addParameter(const Subcommand &command, const QString &word)
{
    const auto taken = std::size_t(m_parameters.size());
    const bool isRepeated = !command.parameters.empty() && command.parameters.back().times == Times::Many;
    if (isRepeated && taken >= command.parameters.size() - 1) {
        const QString &name = command.parameters.back().name;
        m_repeated[name] << word;
        m_parameters.insert(name, word);
        return;
    }
    if (taken == command.parameters.size())
        throw invalid(
            Words::tr("%1 does not know what to do with \"%2\": it is %3.").arg(command.name, word, usageOf(command)));
    m_parameters.insert(command.parameters[taken].name, word);
}

void Arguments::checkPresence(const Subcommand &command) const
{
    for (const Parameter &parameter : command.parameters)
        if (parameter.presence == Presence::Required && !m_parameters.contains(parameter.name))
            throw invalid(Words::tr("%1 needs %2: it is %3.").arg(command.name, parameter.name, usageOf(command)));
    for (const Option &option : command.options)
        if (option.presence == Presence::Required && !m_options.contains(option.name))
            throw invalid(Words::tr("%1 needs --%2: it is %3.").arg(command.name, option.name, usageOf(command)));
}

} // namespace app
