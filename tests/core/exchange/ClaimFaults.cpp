#include <QTest>

#include "tests/core/exchange/FaultRows.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

/// A lineage of two texts put before the coverage.
QString lineage(const QString &pair, const QString &link)
{
    return u"lineage:\n  - {%1,\n     links: [{%2}]}\ncoverage:\n"_s.arg(pair, link);
}

const QString fromOldToNew = u"treaty: treaty/russia-dprk-2024, earlier: treaty/russia-dprk-2000"_s;
const QString fromNewToOld = u"treaty: treaty/russia-dprk-2000, earlier: treaty/russia-dprk-2024"_s;

} // namespace

void addLineageFaults()
{
    const QString from = u"coverage:\n"_s;
    add({"link to a clause that is not there", treaties, from,
         lineage(fromOldToNew, u"clause: article-4, link: keeps, of: article-1"_s), u"unknown-clause"_s,
         u"Russia–DPRK 2000 has no clause “article-1”."_s, u"of: article-1"_s});
    add({"link of an unknown kind", treaties, from, lineage(fromNewToOld, u"link: forgets, of: article-4"_s),
         u"unknown-word"_s,
         u"“forgets” cannot stand behind “link”; one of these can: keeps, rewords, narrows, broadens, returns, drops."_s,
         u"link: forgets"_s});
    add({"link without its earlier clause", treaties, from, lineage(fromNewToOld, u"link: drops"_s), u"missing-key"_s,
         u"The key “of” is missing."_s, u"link: drops"_s});
    add({"dropped by a clause", treaties, from,
         lineage(fromNewToOld, u"clause: article-1, link: drops, of: article-4"_s), u"wrong-form"_s,
         u"A text drops a clause as a whole; leave “clause” out."_s, u"link: drops"_s});
    add({"kept by no clause", treaties, from, lineage(fromNewToOld, u"link: keeps, of: article-4"_s), u"missing-key"_s,
         u"The key “clause” is missing."_s, u"link: keeps"_s});
    add({"lineage of one text", treaties, from,
         lineage(u"treaty: treaty/russia-dprk-2024, earlier: treaty/russia-dprk-2024"_s,
                 u"link: drops, of: article-4"_s),
         u"same-text"_s, u"A text has no lineage of its own; name an earlier one."_s,
         u"earlier: treaty/russia-dprk-2024"_s});
    add({"lineage of an unknown text", treaties, from,
         lineage(u"treaty: treaty/rome, earlier: treaty/russia-dprk-2024"_s, u"link: drops, of: article-4"_s),
         u"unknown-identifier"_s, u"Nothing is called “treaty/rome”."_s, u"treaty: treaty/rome"_s});
}

void addSourceAndEventFaults()
{
    add({"unknown type of source", sources, u"type: dataset"_s, u"type: data"_s, u"unknown-word"_s,
         u"“data” cannot stand behind “type”; one of these can: article, article-newspaper, treaty, report, webpage, "
         u"bill, dataset, "
         "book, legislation, broadcast, document."_s});
    add({"short title too long", sources, u"short: GIS report"_s, u"short: Geopolitical Intelligence Services"_s,
         u"too-long"_s, u"“Geopolitical Intelligence Services” is too long: at most 24 characters are drawn."_s});
    add({"passage without text", sources, u"{key: P03, locator: ¶3, text: War may come.}"_s,
         u"{key: P03, locator: ¶3}"_s, u"missing-key"_s, u"The key “text” is missing."_s});
    add({"passage key used twice", sources, u"{key: P03, locator: ¶3"_s,
         u"{key: P03, locator: a, text: b}\n          - {key: P03, locator: ¶3"_s, u"used-twice"_s,
         u"“passage/gis/P03” is used twice; it is defined in sources.yaml, line 18."_s, u"{key: P03, locator: ¶3"_s});
    add({"unknown key of a passage", sources, u"locator: Codebook"_s, u"locator: Codebook, page: 4"_s, u"unknown-key"_s,
         u"The key “page” is not known here."_s});
    add({"source without sections", sources, u"sources:\n"_s,
         u"sources:\n  - {id: source/x, type: book, title: T, short: T, language: en}\n"_s, u"missing-key"_s,
         u"The key “sections” is missing."_s, u"id: source/x"_s});
    add({"unknown type of event", sources, u"type: summit"_s, u"type: dinner"_s, u"unknown-word"_s,
         u"“dinner” cannot stand behind “type”; one of these can: signature, entry-into-force, ratification, "
         u"termination, summit, "
         "visit, statement, message, vote, resolution, war, exercise, deployment, report, founding, relations, test, "
         "talks, "
         "publication, other."_s});
    add({"event without date", sources, u"    date: '2001-08-04/2001-08-05'\n"_s, u""_s, u"missing-key"_s,
         u"The key “date” is missing."_s, u"id: event/E1"_s});
    add({"rival date without value", sources, u"- {id: E2c, text: some day in summer}"_s, u"- {id: E2c}"_s,
         u"missing-key"_s, u"The key “value” is missing."_s});
    add({"label of an event too long", sources, u"label: Talks"_s,
         u"label: Talks that went on for a very long time indeed"_s, u"too-long"_s,
         u"“Talks that went on for a very long time indeed” is too long: at most 40 characters are drawn."_s});
    add({"event with an unknown treaty", sources, u"treaties: [treaty/russia-dprk-2024]"_s,
         u"treaties: [treaty/rome]"_s, u"unknown-identifier"_s, u"Nothing is called “treaty/rome”."_s});
    add({"statement id used by two dates", sources, u"{id: E2c, text"_s, u"{id: E2a, text"_s, u"used-twice"_s,
         u"“statement/E2a” is used twice; it is defined in sources.yaml, line 40."_s});
    add({"unknown likelihood", sources, u"likelihood: likely"_s, u"likelihood: perhaps"_s, u"unknown-word"_s,
         u"“perhaps” cannot stand behind “likelihood”; one of these can: unlikely, likely, unlabelled."_s});
}

void addStatementFaults()
{
    add({"sentence too long", statements, u"text: The first claim is not old."_s,
         u"text: The first claim is not so old that one could say of it that it is old news."_s, u"too-long"_s,
         u"The sentence has 18 words; at most 16 can be read as a headline."_s});
    add({"sentence too short", statements, u"text: The first claim is not old."_s, u"text: It is new."_s,
         u"too-short"_s, u"The sentence has 3 words; a headline has at least 4."_s});
    add({"unknown predicate", statements, u"predicate: obliges"_s, u"predicate: forces"_s, u"unknown-identifier"_s,
         u"There is no predicate “forces”."_s});
    add({"unknown modality", statements, u"modality: claim"_s, u"modality: rumour"_s, u"unknown-word"_s,
         u"“rumour” cannot stand behind “modality”; one of these can: fact, commitment, claim, assessment, report, scenario."_s});
    add({"no modality", statements, u"    modality: claim\n"_s, u""_s, u"missing-key"_s,
         u"The key “modality” is missing."_s, u"id: C002"_s});
    add({"unknown subject", statements, u"subject: [actor/russia, actor/north-korea]"_s,
         u"subject: [actor/russia, actor/rome]"_s, u"unknown-identifier"_s, u"Nothing is called “actor/rome”."_s});
    add({"statement on a missing statement", statements, u"subject: statement/C001"_s, u"subject: statement/C999"_s,
         u"unknown-identifier"_s, u"Nothing is called “statement/C999”."_s});
    add({"clause that is a treaty", statements, u"clause: [treaty/russia-dprk-2024/article-4]"_s,
         u"clause: [treaty/russia-dprk-2024]"_s, u"wrong-kind"_s,
         u"“treaty/russia-dprk-2024” is of the kind treaty; here belongs one of the kind clause."_s});
    add({"unknown topic of a statement", statements, u"topics: [B1]"_s, u"topics: [B7]"_s, u"unknown-identifier"_s,
         u"Nothing is called “topic/B7”."_s});
    add({"date value that is none", statements, u"value: '2024-07-19'"_s, u"value: in July"_s, u"bad-date"_s,
         u"“in July” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10."_s});
    add({"neither object nor value", statements, u"    object: [treaty/russia-dprk-2024/article-4]\n"_s, u""_s,
         u"missing-key"_s, u"The key “object” is missing."_s, u"id: C001"_s});
    add({"neither true nor false", statements, u"negated: true"_s, u"negated: yes"_s, u"unknown-word"_s,
         u"“yes” cannot stand behind “negated”; one of these can: true, false."_s});
    add({"no evidence", statements, u"    evidence: [passage/gis/P02]\n"_s, u""_s, u"missing-key"_s,
         u"The key “evidence” is missing."_s, u"id: C002"_s});
    add({"missing passage", statements, u"      - gis/P02"_s, u"      - gis/P77"_s, u"no-passage"_s,
         u"There is no passage “gis/P77”."_s});
    add({"quote that does not stand there", statements, u"quote: '조약 — is signed'"_s, u"quote: 'is not signed'"_s,
         u"quote"_s, u"“is not signed” does not stand in passage/gis/P01."_s});
    add({"quote that stands twice", statements, u"quote: '조약 — is signed'"_s, u"quote: he pact"_s, u"quote"_s,
         u"“he pact” stands more than once in passage/gis/P01."_s});
    add({"unknown stance", statements, u"stance: disputes"_s, u"stance: doubts"_s, u"unknown-word"_s,
         u"“doubts” cannot stand behind “stance”; one of these can: supports, disputes."_s});
    add({"unknown scenario", statements, u"scenario: scenario/war"_s, u"scenario: scenario/peace"_s,
         u"unknown-identifier"_s, u"Nothing is called “scenario/peace”."_s});
}

void addDisagreementFaults()
{
    add({"member that does not exist", statements, u"{statement: statement/E2b,"_s, u"{statement: statement/E2z,"_s,
         u"unknown-identifier"_s, u"Nothing is called “statement/E2z”."_s});
    add({"one reading", statements,
         u"      - {statement: statement/E2b, value: 19 July, rank: deprecated}\n      - {statement: statement/C002, value: 19 July}\n"_s,
         u""_s, u"one-reading"_s, u"A disagreement has at least two readings."_s,
         u"      - {statement: statement/russia-dprk-2024/signed"_s});
    add({"preferred reading that is none", statements, u"preferred: 19 June"_s, u"preferred: 20 June"_s,
         u"no-preferred"_s, u"The preferred reading “20 June” is none of the readings."_s});
    add({"disagreement without reason", statements, u"    reason: Both parties say so.\n"_s, u""_s, u"missing-key"_s,
         u"The key “reason” is missing."_s, u"id: K01"_s});
    add({"disagreement about nothing", statements, u"    subject: treaty/russia-dprk-2024\n    property"_s,
         u"    subject: treaty/rome\n    property"_s, u"unknown-identifier"_s, u"Nothing is called “treaty/rome”."_s});
    add({"unknown rank", statements, u"rank: deprecated"_s, u"rank: lowest"_s, u"unknown-word"_s,
         u"“lowest” cannot stand behind “rank”; one of these can: preferred, normal, deprecated."_s});
}

} // namespace test
