#include <algorithm>
#include <array>

#include "app/session/Readings.h"
#include "app/session/Wording.h"
#include "app/window/CardContents.h"
#include "app/window/CardText.h"
#include "app/window/CardWords.h"
#include "app/window/InspectorCard.h"
#include "app/window/Signs.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementsShown = 3;

struct Family
{
    QString id;
    QString title;
};

/// In the order in which people ask; whatever has another family or none comes last.
std::array<Family, 5> families()
{
    return {{{u"law"_s, CardWords::tr("Law: what binds whom")},
             {u"content"_s, CardWords::tr("Content: what the texts hold")},
             {u"politics"_s, CardWords::tr("Politics: who does what")},
             {u"evidence"_s, CardWords::tr("Evidence: who says so")},
             {QString(), CardWords::tr("Further statements")}}};
}

QString familyOf(const core::Knowledge &knowledge, core::StatementId id)
{
    const core::Predicate *predicate = knowledge.predicate(knowledge.statement(id).predicate);
    const QString family = predicate == nullptr ? QString() : predicate->family;
    const auto known = families();
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Family &each) { return each.id == family; });
    return isKnown ? family : QString();
}

/// What the clause it restates asks for: a promise without its conditions would be half of it.
void addClauseTerms(InspectorCard &card, const core::Knowledge &knowledge, const core::Statement &statement)
{
    for (const core::Participant &participant : statement.participants) {
        const core::Clause *clause = participant.entity.isNull() ? nullptr : knowledge.clause(participant.entity);
        if (participant.role != core::Role::Clause || clause == nullptr)
            continue;
        card.addField(CardWords::tr("Trigger"), clause->trigger);
        card.addField(CardWords::tr("Conditions"), clause->conditions);
    }
}

QString valueText(const core::Statement &statement)
{
    if (statement.valueKind == core::ValueKind::Date)
        if (const std::optional<core::Period> date = core::Period::parse(statement.value))
            return periodText(*date);
    return statement.value;
}

void addParticipants(InspectorCard &card, const core::Knowledge &knowledge, const core::Statement &statement)
{
    const auto add = [&](const QString &name, core::Role role) {
        card.addFieldHtml(name, participantsHtml(knowledge, statement, role, card.theme()));
    };
    add(CardWords::tr("Who"), core::Role::Subject);
    add(CardWords::tr("What"), core::Role::Object);
    card.addField(CardWords::tr("Value"), valueText(statement));
    add(CardWords::tr("Towards"), core::Role::Addressee);
    const QString object = participantsHtml(knowledge, statement, core::Role::Object, card.theme());
    const QString clause = participantsHtml(knowledge, statement, core::Role::Clause, card.theme());
    if (clause != object)
        card.addFieldHtml(CardWords::tr("Clause"), clause);
    add(CardWords::tr("Said by"), core::Role::Attributed);
    add(CardWords::tr("Topics"), core::Role::Topic);
}

void addStanding(InspectorCard &card, const core::Knowledge &knowledge, const core::Statement &statement)
{
    card.addField(CardWords::tr("Likelihood"), wordFor(statement.likelihood));
    if (!statement.scenario.isNull())
        card.addFieldHtml(CardWords::tr("Scenario"),
                          linkHtml(statement.scenario, knowledge.title(statement.scenario), card.theme()));
    if (statement.confidence == core::Confidence::Memory)
        card.addFieldHtml(CardWords::tr("How known"), warningHtml(wordFor(statement.confidence), card.theme()));
    else
        card.addField(CardWords::tr("How known"), wordFor(statement.confidence));
    const std::vector<core::DisagreementId> disagreements = knowledge.disagreementsOf(statement.id);
    if (!disagreements.empty() || statement.rank != core::Rank::Normal) {
        const QString rank = wordFor(statement.rank);
        const QString reason = statement.rankReason;
        card.addField(CardWords::tr("Rank"), reason.isEmpty() ? rank : CardWords::tr("%1: %2").arg(rank, reason));
    }
    card.addField(CardWords::tr("Note"), statement.note);
    for (const core::DisagreementId id : disagreements)
        card.addBadge(knowledge, id);
}

void addIdentifiers(InspectorCard &card, const core::Knowledge &knowledge, const core::Statement &statement)
{
    const core::Predicate *predicate = knowledge.predicate(statement.predicate);
    QStringList lines;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << mutedHtml(name, card.theme()) + u"&nbsp; "_s + plainHtml(value);
    };
    add(CardWords::tr("identifier"), QString(statement.key).replace(u'/', u"/\u200B"_s));
    add(CardWords::tr("relation"), predicate == nullptr ? statement.predicate : predicate->label);
    card.addFolded(CardWords::tr("Codes"), lines.join(u"<br/>"_s));
}

QString clauseChip(const core::Knowledge &knowledge, const core::Statement &statement)
{
    for (const core::Participant &participant : statement.participants)
        if (participant.role == core::Role::Clause && !participant.entity.isNull())
            return knowledge.title(participant.entity);
    return {};
}

void addRowsOf(InspectorCard &card, const core::Knowledge &knowledge, const QString &title,
               const std::vector<core::StatementId> &ids)
{
    std::vector<RowContent> rows;
    rows.reserve(ids.size());
    for (const core::StatementId id : ids)
        rows.push_back(rowOf(knowledge, id, card.theme()));
    if (rows.empty())
        return;
    card.addHeading(title, QString::number(rows.size()));
    card.addRows(title, std::move(rows), {.shown = statementsShown});
}

} // namespace

void describeStatement(InspectorCard &card, const core::Knowledge &knowledge, core::StatementId id)
{
    const core::Statement &statement = knowledge.statement(id);
    card.addKind(signOf(statement.modality), CardWords::tr("Statement · %1").arg(wordFor(statement.modality)));
    card.addTitle(knowledge.title(id));
    const std::optional<core::Period> valid = knowledge.validity(id);
    card.addChips(
        {clauseChip(knowledge, statement), valid ? CardWords::tr("valid %1").arg(periodText(*valid)) : QString(),
         statement.polarity == core::Polarity::Negated ? CardWords::tr("says that it is not so") : QString()});
    addClauseTerms(card, knowledge, statement);
    addParticipants(card, knowledge, statement);
    addStanding(card, knowledge, statement);
}

void listCodes(InspectorCard &card, const core::Knowledge &knowledge, core::StatementId id)
{
    addIdentifiers(card, knowledge, knowledge.statement(id));
}

void listStatementsAbout(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id)
{
    for (const Family &family : families()) {
        std::vector<core::StatementId> ids;
        for (const core::StatementId statement : knowledge.statementsOf(id))
            if (familyOf(knowledge, statement) == family.id)
                ids.push_back(statement);
        addRowsOf(card, knowledge, family.title, ids);
    }
}

void listStatementsOn(InspectorCard &card, const core::Knowledge &knowledge, core::PassageId id)
{
    const std::span<const core::StatementId> ids = knowledge.statementsOn(id);
    addRowsOf(card, knowledge, CardWords::tr("What rests on it"), {ids.begin(), ids.end()});
}

} // namespace app
