#include <array>

#include "app/session/Wording.h"
#include "app/window/CardContents.h"
#include "app/window/CardText.h"
#include "app/window/CardWords.h"
#include "app/window/InspectorCard.h"
#include "app/window/Readings.h"
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

QString countText(qsizetype count, const QString &word)
{
    return CardWords::tr("%1 %2", "count and what is counted").arg(QString::number(count), word);
}

void addReading(InspectorCard &card, const core::Knowledge &knowledge, const Reading &reading)
{
    QString html = plainHtml(reading.sources.join(u", "_s));
    html += u" "_s + mutedHtml(wordFor(reading.rank), card.theme());
    QStringList links;
    for (const core::StatementId id : reading.statements)
        links << linkHtml(id, knowledge.title(id), card.theme());
    card.addFieldHtml(reading.value, html + u"<br/>"_s + links.join(u"<br/>"_s));
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
        card.addField(CardWords::tr("Original"), CardWords::tr("“… %1 …”").arg(passage.anchor));
}

void describeDisagreement(InspectorCard &card, const core::Knowledge &knowledge, core::DisagreementId id)
{
    const core::Disagreement &disagreement = knowledge.disagreement(id);
    card.addKind(signOf(knowledge, id), CardWords::tr("Sources differ"));
    card.addTitle(disagreement.question);
    for (const Reading &reading : bestFirst(readingsOf(knowledge, disagreement)))
        addReading(card, knowledge, reading);
    card.addField(CardWords::tr("Why so"), disagreement.reason);
    card.addField(CardWords::tr("Note"), disagreement.note);
    card.addBadge(knowledge, id);
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
    const core::KnowledgeData &data = knowledge.data();
    card.addTitle(title);
    card.addChips({countText(qsizetype(data.actors.size()), CardWords::tr("actors")),
                   countText(qsizetype(data.treaties.size()), CardWords::tr("treaties")),
                   countText(qsizetype(data.clauses.size()), CardWords::tr("clauses")),
                   countText(qsizetype(data.events.size()), CardWords::tr("events")),
                   countText(qsizetype(data.statements.size()), CardWords::tr("statements")),
                   countText(qsizetype(data.passages.size()), CardWords::tr("passages")),
                   countText(qsizetype(data.sources.size()), CardWords::tr("sources")),
                   countText(qsizetype(data.disagreements.size()), CardWords::tr("disagreements"))});
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
