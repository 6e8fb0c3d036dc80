#include "app/session/Wording.h"
#include "app/window/CardContents.h"
#include "app/window/CardText.h"
#include "app/window/CardWords.h"
#include "app/window/InspectorCard.h"
#include "app/window/Signs.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t badgesShown = 2;
constexpr int clausesShown = 6;

QString linksTo(const core::Knowledge &knowledge, std::span<const core::EntityId> ids, const Theme &theme)
{
    QStringList links;
    for (const core::EntityId id : ids)
        links << linkHtml(id, knowledge.title(id), theme);
    return links.join(u", "_s);
}

/// A date with the statement behind it: the link shows what it rests on.
QString dateHtml(const core::Knowledge &knowledge, const std::optional<core::Period> &date, core::StatementId by,
                 const Theme &theme)
{
    if (!date || by.isNull())
        return {};
    QString html = linkHtml(by, periodText(*date), theme);
    if (knowledge.statement(by).confidence == core::Confidence::Memory)
        html += u"<br/>"_s + warningHtml(CardWords::tr("not checked against a text"), theme);
    return html;
}

QString typeWord(const core::Knowledge &knowledge, const core::Entity &entity)
{
    switch (entity.kind) {
    case core::EntityKind::Actor:
        return wordFor(knowledge.actor(entity.id)->type);
    case core::EntityKind::Treaty:
        return wordsOfTerm(knowledge.treaty(entity.id)->type);
    case core::EntityKind::Clause:
        return wordsOfTerm(knowledge.clause(entity.id)->kind);
    case core::EntityKind::Topic:
        return knowledge.topic(entity.id)->code;
    case core::EntityKind::Event:
        return wordsOfTerm(knowledge.event(entity.id)->type);
    case core::EntityKind::Scenario:
        return wordFor(knowledge.scenario(entity.id)->likelihood);
    case core::EntityKind::Source:
        return wordsOfTerm(knowledge.source(entity.id)->type);
    }
    Q_UNREACHABLE();
}

constexpr qsizetype shortNames = 120; ///< letters of names that may stand open

/// One name a language, in its own script; all of them are folded away at the end of the card.
void addMainNames(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id)
{
    QStringList lines;
    QStringList languages;
    qsizetype letters = 0;
    for (const core::Name &name : knowledge.names(id)) {
        const bool isMain = name.kind == core::NameKind::Official || name.kind == core::NameKind::Title;
        if (!isMain || languages.contains(name.language))
            continue;
        languages << name.language;
        letters += name.text.size();
        lines << plainHtml(name.text) + u"&nbsp; "_s + mutedHtml(languageName(name.language), card.theme());
    }
    if (letters <= shortNames || lines.size() < 2) {
        card.addHtml(lines.join(u"<br/>"_s));
        return;
    }
    // Titles of treaties fill half a screen in four languages: the first one stands for them.
    card.addHtml(lines.takeFirst());
    languages.removeFirst();
    for (QString &language : languages)
        language = languageName(language);
    card.addFolded(CardWords::tr("Title in %1").arg(languages.join(u", "_s)), lines.join(u"<br/>"_s));
}

void describeActor(InspectorCard &card, const core::Knowledge &, const core::Actor &actor)
{
    if (actor.exists)
        card.addField(CardWords::tr("Exists"), periodText(*actor.exists));
}

void describeTreaty(InspectorCard &card, const core::Knowledge &knowledge, const core::Treaty &treaty)
{
    const core::TreatyDates dates = knowledge.treatyDates(treaty.id);
    const Theme &theme = card.theme();
    card.addFieldHtml(CardWords::tr("Signed"), dateHtml(knowledge, dates.signedOn, dates.signedBy, theme));
    card.addFieldHtml(CardWords::tr("In force"), dateHtml(knowledge, dates.inForceOn, dates.inForceBy, theme));
    card.addFieldHtml(CardWords::tr("Ended"), dateHtml(knowledge, dates.endedOn, dates.endedBy, theme));
    card.addFieldHtml(CardWords::tr("Parties"), linksTo(knowledge, knowledge.partiesOf(treaty.id), theme));
    card.addField(CardWords::tr("Place"), treaty.place);
    card.addField(CardWords::tr("Registration"), treaty.registration);
    if (treaty.articleCount > 0)
        card.addField(CardWords::tr("Articles"), QString::number(treaty.articleCount));
}

void describeClause(InspectorCard &card, const core::Knowledge &knowledge, const core::Clause &clause)
{
    const Theme &theme = card.theme();
    card.addField(CardWords::tr("Trigger"), clause.trigger);
    card.addField(CardWords::tr("Conditions"), clause.conditions);
    card.addField(CardWords::tr("Binds"), clause.addressees);
    card.addFieldHtml(CardWords::tr("Treaty"), linkHtml(clause.treaty, knowledge.title(clause.treaty), theme));
    QStringList topics;
    for (const core::StatementId id : knowledge.statementsOf(clause.id)) {
        const core::Statement &statement = knowledge.statement(id);
        if (statement.predicate == "hasTopic"_L1 && statement.polarity == core::Polarity::Affirmed)
            topics << participantsHtml(knowledge, statement, core::Role::Object, theme);
    }
    card.addFieldHtml(CardWords::tr("Topics"), topics.join(u", "_s));
    card.addField(CardWords::tr("Seen in"), clause.seenIn);
    if (!clause.anchor.isEmpty())
        card.addField(CardWords::tr("Original"), CardWords::tr("“%1”").arg(clause.anchor));
}

void describeTopic(InspectorCard &card, const core::Knowledge &knowledge, const core::Topic &topic)
{
    if (!topic.parent.isNull())
        card.addFieldHtml(CardWords::tr("Part of"),
                          linkHtml(topic.parent, knowledge.title(topic.parent), card.theme()));
    card.addFieldHtml(CardWords::tr("Covers"), linksTo(knowledge, knowledge.topicsUnder(topic.id), card.theme()));
    card.addField(CardWords::tr("ATOP"), topic.atop);
    card.addField(CardWords::tr("PA-X"), topic.pax);
}

void describeEvent(InspectorCard &card, const core::Knowledge &knowledge, const core::Event &event)
{
    if (const std::optional<core::Period> date = knowledge.eventDate(event.id))
        card.addField(CardWords::tr("Date"), periodText(*date));
    card.addField(CardWords::tr("Place"), event.place);
    card.addField(CardWords::tr("Seen in"), event.seenIn);
}

void describeScenario(InspectorCard &card, const core::Knowledge &knowledge, const core::Scenario &scenario)
{
    card.addField(CardWords::tr("Likelihood"), wordFor(scenario.likelihood));
    if (!scenario.holder.isNull())
        card.addFieldHtml(CardWords::tr("Held by"),
                          linkHtml(scenario.holder, knowledge.title(scenario.holder), card.theme()));
}

void describeSource(InspectorCard &card, const core::Knowledge &knowledge, const core::Source &source)
{
    card.addField(CardWords::tr("By"), source.authors.join(u", "_s));
    card.addField(CardWords::tr("Publisher"), source.publisher);
    if (source.published)
        card.addField(CardWords::tr("Published"), periodText(*source.published));
    card.addField(CardWords::tr("Language"), languageName(source.language));
    // Addresses have no spaces; they may break behind each slash.
    card.addField(CardWords::tr("Address"), QString(source.address).replace(u'/', u"/\u200B"_s));
    const std::span<const core::PassageId> passages = knowledge.passagesOf(source.id);
    if (!passages.empty())
        card.addField(CardWords::tr("Passages"), QString::number(passages.size()));
}

void describeDetails(InspectorCard &card, const core::Knowledge &knowledge, const core::Entity &entity)
{
    switch (entity.kind) {
    case core::EntityKind::Actor:
        return describeActor(card, knowledge, *knowledge.actor(entity.id));
    case core::EntityKind::Treaty:
        return describeTreaty(card, knowledge, *knowledge.treaty(entity.id));
    case core::EntityKind::Clause:
        return describeClause(card, knowledge, *knowledge.clause(entity.id));
    case core::EntityKind::Topic:
        return describeTopic(card, knowledge, *knowledge.topic(entity.id));
    case core::EntityKind::Event:
        return describeEvent(card, knowledge, *knowledge.event(entity.id));
    case core::EntityKind::Scenario:
        return describeScenario(card, knowledge, *knowledge.scenario(entity.id));
    case core::EntityKind::Source:
        return describeSource(card, knowledge, *knowledge.source(entity.id));
    }
}

void addDisagreements(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id)
{
    const std::vector<core::DisagreementId> ids = knowledge.disagreementsOf(id);
    std::vector<RowContent> rows;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i < badgesShown)
            card.addBadge(knowledge, ids[i]);
        else
            rows.push_back(rowOf(knowledge, ids[i], card.theme()));
    }
    if (rows.empty())
        return;
    card.addHeading(CardWords::tr("Sources also differ on"));
    card.addRows(CardWords::tr("Further disagreements"), std::move(rows), {.shown = 3});
}

} // namespace

void listClauses(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId treaty)
{
    std::vector<RowContent> rows;
    for (const core::EntityId id : knowledge.clausesOf(treaty)) {
        const core::Clause &clause = *knowledge.clause(id);
        RowContent row = rowOf(knowledge, id, card.theme());
        row.words = clause.title.isEmpty() ? clause.label : clause.label + u" · "_s + clause.title;
        row.details.clear();
        row.accessibleName.clear();
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    card.addHeading(CardWords::tr("Clauses"), QString::number(rows.size()));
    card.addRows(CardWords::tr("Clauses"), std::move(rows), {.shown = clausesShown});
}

void describeEntity(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    QStringList kind{wordFor(entity.kind)};
    const QString type = typeWord(knowledge, entity);
    if (!type.isEmpty() && type.compare(kind.first(), Qt::CaseInsensitive) != 0)
        kind << type;
    card.addKind(signOf(entity.kind), kind.join(u" · "_s));
    const core::Clause *clause = knowledge.clause(id);
    card.addTitle(clause == nullptr || clause->title.isEmpty() ? entity.label
                                                               : clause->label + u": "_s + clause->title);
    addMainNames(card, knowledge, id);
    card.addText(entity.description);
    describeDetails(card, knowledge, entity);
    if (entity.confidence == core::Confidence::Memory)
        card.addFieldHtml(CardWords::tr("How known"), warningHtml(wordFor(entity.confidence), card.theme()));
    else
        card.addField(CardWords::tr("How known"), wordFor(entity.confidence));
    card.addField(CardWords::tr("Note"), entity.note);
    addDisagreements(card, knowledge, id);
}

void listNamesAndCodes(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id)
{
    QStringList names;
    for (const core::Name &name : knowledge.names(id))
        names << plainHtml(name.text) + u"&nbsp; "_s +
                     mutedHtml(CardWords::tr("%1, %2").arg(languageName(name.language), wordFor(name.kind)),
                               card.theme());
    card.addFolded(CardWords::tr("All names"), names.join(u"<br/>"_s));
    QStringList codes;
    for (const core::Code &code : knowledge.codes(id))
        codes << mutedHtml(code.scheme, card.theme()) + u"&nbsp; "_s + plainHtml(code.value);
    codes << mutedHtml(CardWords::tr("identifier"), card.theme()) + u"&nbsp; "_s +
                 plainHtml(QString(knowledge.entity(id).key).replace(u'/', u"/\u200B"_s));
    card.addFolded(CardWords::tr("Codes"), codes.join(u"<br/>"_s));
}

} // namespace app
