#include <array>

#include <QLocale>

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

struct Suggestion
{
    QString key;
    QString words;
    QString details;
};

std::array<Suggestion, 3> suggestions()
{
    return {{{u"treaty/russia-dprk-2024"_s, CardWords::tr("The treaty of 2024"),
              CardWords::tr("What Moscow and Pyongyang promise each other today")},
             {u"treaty/ussr-dprk-1961/article-1"_s, CardWords::tr("The defence clause of 1961"),
              CardWords::tr("The promise to fight that was let go, and came back")},
             {u"disagreement/K01"_s, CardWords::tr("19 June or 19 July?"),
              CardWords::tr("Sources differ on the day the treaty of 2024 was signed")}}};
}

/// "3 treaties", "1 treaty"; empty for none.
QString countText(size_t count, const QString &one, const QString &many)
{
    if (count == 0)
        return {};
    return CardWords::tr("%1 %2", "count and what is counted")
        .arg(QLocale().toString(qulonglong(count)), count == 1 ? one : many);
}

QStringList countsOf(const core::KnowledgeTables &data)
{
    return {countText(data.actors.size(), CardWords::tr("actor"), CardWords::tr("actors")),
            countText(data.treaties.size(), CardWords::tr("treaty"), CardWords::tr("treaties")),
            countText(data.clauses.size(), CardWords::tr("clause"), CardWords::tr("clauses")),
            countText(data.events.size(), CardWords::tr("event"), CardWords::tr("events")),
            countText(data.statements.size(), CardWords::tr("statement"), CardWords::tr("statements")),
            countText(data.passages.size(), CardWords::tr("passage"), CardWords::tr("passages")),
            countText(data.sources.size(), CardWords::tr("source"), CardWords::tr("sources")),
            countText(data.disagreements.size(), CardWords::tr("disagreement"), CardWords::tr("disagreements"))};
}

void addReading(InspectorCard &card, const core::Knowledge &knowledge, const Reading &reading)
{
    card.addHeading(reading.value, wordFor(reading.rank));
    card.addMuted(reading.sources.join(u" · "_s));
    std::vector<RowContent> rows;
    for (const core::StatementId id : reading.statements)
        rows.push_back(rowOf(knowledge, id, card.theme()));
    card.addRows(CardWords::tr("Statements of the reading %1").arg(reading.value), std::move(rows), {.shown = 1});
}

} // namespace

void describePassage(InspectorCard &card, const core::Knowledge &knowledge, core::PassageId id)
{
    const core::Passage &passage = knowledge.passage(id);
    card.addKind(signOf(knowledge, id), CardWords::tr("Passage"));
    card.addTitle(passage.locator);
    card.addFieldHtml(CardWords::tr("Source"), linkHtml(passage.source, knowledge.title(passage.source), card.theme()));
    if (passage.confidence == core::Confidence::Memory)
        card.addFieldHtml(CardWords::tr("How known"), warningHtml(wordFor(passage.confidence), card.theme()));
    else
        card.addField(CardWords::tr("How known"), wordFor(passage.confidence));
    if (!passage.anchor.isEmpty())
        card.addField(CardWords::tr("Original"), CardWords::tr("“%1”").arg(passage.anchor));
}

void describeDisagreement(InspectorCard &card, const core::Knowledge &knowledge, core::DisagreementId id)
{
    const core::Disagreement &disagreement = knowledge.disagreement(id);
    card.addKind(signOf(knowledge, id), CardWords::tr("Sources differ"));
    card.addTitle(disagreement.question);
    card.addBadge(knowledge, id);
    card.addText(disagreement.reason);
    card.addField(CardWords::tr("Note"), disagreement.note);
    for (const Reading &reading : bestFirst(readingsOf(knowledge, disagreement)))
        addReading(card, knowledge, reading);
}

void describeSeveral(InspectorCard &card, const core::Knowledge &knowledge, const QVector<core::Ref> &refs)
{
    card.addTitle(CardWords::tr("%1 things selected").arg(refs.size()));
    std::vector<RowContent> rows;
    for (const core::Ref ref : refs)
        rows.push_back(rowOf(knowledge, ref, card.theme()));
    card.addRows(CardWords::tr("What is selected"), std::move(rows), {.shown = 10});
}

void describeProject(InspectorCard &card, const core::Knowledge &knowledge, const QString &title)
{
    card.addTitle(title);
    card.addChips(countsOf(knowledge.data()));
    card.addText(CardWords::tr("Select anything to see what is known about it, who says so, and where it is written."));
    std::vector<RowContent> rows;
    for (const Suggestion &suggestion : suggestions()) {
        const core::Ref ref = knowledge.find(suggestion.key);
        if (ref.isNull())
            continue;
        RowContent row = rowOf(knowledge, ref, card.theme());
        row.words = suggestion.words;
        row.details = suggestion.details;
        row.accessibleName = suggestion.words + u". "_s + suggestion.details;
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    card.addHeading(CardWords::tr("Where to begin"));
    card.addRows(CardWords::tr("Where to begin"), std::move(rows), {.shown = 3});
}

} // namespace app
