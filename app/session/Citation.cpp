#include "app/session/Citation.h"

#include <QCoreApplication>

#include "app/session/NumberedPassages.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString wordsOf(const core::Knowledge &knowledge, const NumberedPassage &numbered)
{
    const core::Passage &passage = knowledge.passage(numbered.passage);
    if (numbered.quotes.empty())
        return knowledge.quote(passage).simplified();
    QStringList parts;
    for (const core::TextSpan &quote : numbered.quotes)
        parts << knowledge.quote({{}, passage.id, numbered.stance, quote}).simplified();
    return parts.join(QStringLiteral(" … "));
}

QString lineOf(const core::Knowledge &knowledge, const NumberedPassage &numbered, CitationStyle style)
{
    const QString words = wordsOf(knowledge, numbered);
    const QString place = citationOf(knowledge, numbered.passage, style);
    if (isInItsWords(knowledge, knowledge.passage(numbered.passage).source))
        return Words::tr("%1. %2 (%3)", "number, words, place").arg(numbered.number).arg(words, place);
    if (numbered.stance == core::Stance::Disputes)
        return Words::tr("%1. Disputes it: %2 (in our own words, after %3)").arg(numbered.number).arg(words, place);
    return Words::tr("%1. %2 (in our own words, after %3)").arg(numbered.number).arg(words, place);
}

} // namespace

bool isInItsWords(const core::Knowledge &knowledge, core::EntityId source)
{
    // A data set that is described here, and not taken in, has an address or a publisher.
    const core::Source &row = *knowledge.source(source);
    return row.type == QLatin1String("dataset") && row.address.isEmpty() && row.publisher.isEmpty() &&
           knowledge.entity(source).confidence == core::Confidence::Data;
}

QString citationOf(const core::Knowledge &knowledge, core::EntityId source)
{
    return cited(knowledge, source, CitationStyle::Plain);
}

QString citationOf(const core::Knowledge &knowledge, core::PassageId passage, CitationStyle style)
{
    const core::Passage &row = knowledge.passage(passage);
    QString text = cited(knowledge, row.source, style, row.locator);
    if (row.confidence == core::Confidence::Memory)
        text = Words::tr("%1; not checked against a text").arg(text);
    return text.simplified();
}

QString citedWords(const core::Knowledge &knowledge, const QString &words, core::EntityId source,
                   const std::vector<core::PassageId> &passages)
{
    QStringList places;
    for (const core::PassageId passage : passages)
        places << (places.isEmpty() ? citationOf(knowledge, passage) : knowledge.passage(passage).locator);
    if (places.isEmpty())
        places << citationOf(knowledge, source);
    if (isInItsWords(knowledge, source))
        return Words::tr("%1\n(%2)", "words, place").arg(words.trimmed(), places.join(QStringLiteral("; ")));
    return Words::tr("%1\n(In our own words, after %2)").arg(words.trimmed(), places.join(QStringLiteral("; ")));
}

QString citationOf(const core::Knowledge &knowledge, const QVector<core::Ref> &selection, CitationStyle style)
{
    const QVector<core::Ref> refs = thoseStillThere(knowledge, selection);
    QStringList lines;
    for (const core::Ref ref : refs)
        lines << knowledge.title(ref);
    for (const NumberedPassage &numbered : numberedPassages(knowledge, refs))
        lines << lineOf(knowledge, numbered, style);
    return lines.join(u'\n');
}

} // namespace app
