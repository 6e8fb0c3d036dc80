#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/EvidenceText.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "Commitment. Seen in a published text." for a statement, kind and confidence for an entity.
QString kindText(const core::Knowledge &knowledge, core::Ref ref)
{
    const auto sentence = [](const QString &kind, core::Confidence confidence) {
        return Words::tr("%1. %2.", "kind, confidence").arg(kind, wordFor(confidence));
    };
    switch (ref.kind) {
    case core::Ref::Kind::Entity: {
        const core::Entity &entity = knowledge.entity(ref.entity());
        return sentence(wordFor(entity.kind), entity.confidence);
    }
    case core::Ref::Kind::Statement: {
        const core::Statement &statement = knowledge.statement(ref.statement());
        return sentence(wordFor(statement.modality), statement.confidence);
    }
    case core::Ref::Kind::Passage:
        return sentence(Words::tr("Passage"), knowledge.passage(ref.passage()).confidence);
    case core::Ref::Kind::Disagreement:
        return Words::tr("Sources differ.");
    case core::Ref::Kind::None:
        break;
    }
    return {};
}

Exit runWhy(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const core::Knowledge &knowledge = *open.knowledge;
    const core::Ref ref = refOf(open, arguments.required(QStringLiteral("ID")));
    const std::vector<core::Evidence> evidence = knowledge.why(std::span(&ref, 1));
    if (arguments.has(QStringLiteral("json"))) {
        terminal.json({{QStringLiteral("id"), knowledge.key(ref)},
                       {QStringLiteral("title"), knowledge.title(ref)},
                       {QStringLiteral("passages"), evidenceJson(knowledge, evidence)}});
    } else {
        terminal.line(knowledge.title(ref));
        terminal.line(kindText(knowledge, ref));
        terminal.line();
        terminal.write(evidenceText(knowledge, evidence, 0).toUtf8());
    }
    if (!evidence.empty())
        return Exit::Done;
    terminal.complain(Words::tr("%1 rests on no passage.").arg(knowledge.key(ref)));
    return Exit::Problems;
}

} // namespace

Subcommand whyCommand()
{
    return {.name = QStringLiteral("why"),
            .summary = Words::tr("the passages that something rests on"),
            .detail = Words::tr("Prints the numbered passages that an actor, a treaty, a clause, a statement or a "
                                "disagreement rests on, in reading order. ID is an identifier such as "
                                "treaty/russia-dprk-2024/article-4 or statement/C003."),
            .parameters = {{QStringLiteral("ID")}, projectParameter()},
            .options = {knownOnOption(), jsonOption()},
            .run = runWhy};
}

} // namespace app
