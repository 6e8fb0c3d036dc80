// Columns of statements.
#include <QCoreApplication>

#include "app/session/Wording.h"
#include "app/views/table/TableColumn.h"

namespace app {

using core::Knowledge;
using core::Ref;

namespace {

using Type = TableColumn::Type;
using Shown = TableColumn::Shown;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

const core::Statement &rowOf(const Knowledge &knowledge, Ref ref)
{
    return knowledge.statement(ref.statement());
}

QString participants(const Knowledge &knowledge, Ref ref, core::Role role)
{
    QStringList names;
    for (const core::Participant &participant : rowOf(knowledge, ref).participants) {
        if (participant.role != role)
            continue;
        if (!participant.entity.isNull())
            names << knowledge.entity(participant.entity).label;
        else if (!participant.statement.isNull())
            names << knowledge.title(participant.statement);
        else
            names << participant.text;
    }
    return names.join(QStringLiteral(", "));
}

QString relation(const Knowledge &knowledge, Ref ref)
{
    const core::Predicate *predicate = knowledge.predicate(rowOf(knowledge, ref).predicate);
    return predicate == nullptr ? rowOf(knowledge, ref).predicate : predicate->label;
}

/// A date as people read it; a fork where another source says otherwise.
TableValue valueOf(const Knowledge &knowledge, Ref ref)
{
    const core::Statement &statement = rowOf(knowledge, ref);
    const auto date =
        statement.valueKind == core::ValueKind::Date ? core::Period::parse(statement.value) : std::nullopt;
    TableValue value = textValue(date ? periodText(*date) : statement.value);
    value.isDisputed = !knowledge.disagreementsOf(ref).empty();
    if (value.isDisputed)
        value.text =
            value.text.isEmpty() ? Words::tr("sources differ") : Words::tr("%1 (sources differ)").arg(value.text);
    return value;
}

QString sourcesOf(const Knowledge &knowledge, Ref ref)
{
    QStringList titles;
    for (const core::Evidence &evidence : knowledge.evidence(ref.statement())) {
        const QString title = knowledge.source(knowledge.passage(evidence.passage).source)->shortTitle;
        if (!titles.contains(title))
            titles << title;
    }
    return titles.join(QStringLiteral("; "));
}

} // namespace

std::vector<TableColumn> statementColumns()
{
    return {
        {.id = QStringLiteral("text"),
         .title = Words::tr("Statement"),
         .width = 380,
         .cell = [](const Knowledge &k, Ref ref) { return textValue(k.title(ref)); },
         .isName = true},
        {QStringLiteral("subject"), Words::tr("Who"), Type::Text, Shown::AtFirst, 150,
         [](const Knowledge &k, Ref ref) { return textValue(participants(k, ref, core::Role::Subject)); }},
        {QStringLiteral("relation"), Words::tr("Relation"), Type::Text, Shown::AtFirst, 120,
         [](const Knowledge &k, Ref ref) { return textValue(relation(k, ref)); }},
        {QStringLiteral("object"), Words::tr("What"), Type::Text, Shown::AtFirst, 150,
         [](const Knowledge &k, Ref ref) { return textValue(participants(k, ref, core::Role::Object)); }},
        {QStringLiteral("value"), Words::tr("Value"), Type::Text, Shown::AtFirst, 200,
         [](const Knowledge &k, Ref ref) { return valueOf(k, ref); }},
        {QStringLiteral("valid"), Words::tr("Valid"), Type::Date, Shown::AtFirst, 190,
         [](const Knowledge &k, Ref ref) { return dateValue(k.validity(ref.statement())); }},
        {QStringLiteral("modality"), Words::tr("How it is said"), Type::Text, Shown::AtFirst, 100,
         [](const Knowledge &k, Ref ref) { return textValue(wordFor(rowOf(k, ref).modality)); }},
        {QStringLiteral("said-by"), Words::tr("Said by"), Type::Text, Shown::OnRequest, 150,
         [](const Knowledge &k, Ref ref) { return textValue(participants(k, ref, core::Role::Attributed)); }},
        {QStringLiteral("known"), Words::tr("How known"), Type::Text, Shown::AtFirst, 170,
         [](const Knowledge &k, Ref ref) { return textValue(wordFor(rowOf(k, ref).confidence)); }},
        {QStringLiteral("rank"), Words::tr("Rank"), Type::Text, Shown::OnRequest, 100,
         [](const Knowledge &k, Ref ref) { return textValue(wordFor(rowOf(k, ref).rank)); }},
        {QStringLiteral("passages"), Words::tr("Passages"), Type::Number, Shown::AtFirst, 78,
         [](const Knowledge &k, Ref ref) { return numberValue(qsizetype(k.evidence(ref.statement()).size())); }},
        {QStringLiteral("sources"), Words::tr("Sources"), Type::Text, Shown::AtFirst, 180,
         [](const Knowledge &k, Ref ref) { return textValue(sourcesOf(k, ref)); }},
        {QStringLiteral("id"), Words::tr("Identifier"), Type::Text, Shown::OnRequest, 200,
         [](const Knowledge &k, Ref ref) { return textValue(rowOf(k, ref).key); }},
    };
}

} // namespace app
