#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/KnownSearch.h"
#include "app/session/TextTable.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The words around a find, without the signs that mark it.
QString plainSnippet(QString snippet)
{
    return snippet.remove(QChar(2)).remove(QChar(3)).simplified();
}

QJsonObject hitsJson(const std::vector<core::SearchHit> &hits)
{
    QJsonArray array;
    for (const core::SearchHit &hit : hits) {
        array.append(QJsonObject{{QStringLiteral("id"), hit.key},
                                 {QStringLiteral("kind"), hit.kind},
                                 {QStringLiteral("title"), hit.title},
                                 {QStringLiteral("snippet"), plainSnippet(hit.snippet)}});
    }
    return {{QStringLiteral("hits"), array}};
}

void tellHits(const std::vector<core::SearchHit> &hits, Terminal &terminal)
{
    for (const core::SearchHit &hit : hits) {
        terminal.line(QStringLiteral("%1  (%2)").arg(hit.title, hit.key));
        const QString snippet = plainSnippet(hit.snippet);
        if (!snippet.isEmpty() && snippet != hit.title)
            terminal.write(wrapped(snippet, 4).toUtf8());
    }
}

Exit runSearch(const Arguments &arguments, Terminal &terminal)
{
    const int limit = limitOf(arguments, 20);
    const QString text = arguments.required(QStringLiteral("TEXT"));
    const OpenProject open = openProject(arguments, terminal);
    const std::vector<core::SearchHit> hits = searchKnown(*open.project, *open.knowledge, text, limit);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(hitsJson(hits));
    else if (hits.empty())
        terminal.line(Words::tr("Nothing found for \"%1\".").arg(text));
    else
        tellHits(hits, terminal);
    return Exit::Done;
}

} // namespace

Subcommand searchCommand()
{
    return {.name = QStringLiteral("search"),
            .summary = Words::tr("actors, treaties, clauses, statements and passages that hold some words"),
            .detail =
                Words::tr("Finds labels, names in any script, codes, clauses, statements and passages, best first. The "
                          "words may come in any order, and the last one may be unfinished."),
            .parameters = {{QStringLiteral("TEXT")}, projectParameter()},
            .options = {{QStringLiteral("limit"), QStringLiteral("N"), Words::tr("at most this many (20)")},
                        knownOnOption(),
                        jsonOption()},
            .run = runSearch};
}

} // namespace app
