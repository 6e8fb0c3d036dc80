#include <QTest>

#include "tests/core/exchange/FaultRows.h"

namespace test {

using namespace Qt::StringLiterals;

void add(const FaultRow &row)
{
    QTest::newRow(row.name) << row.file << row.from << row.to << row.kind << row.message
                            << (row.at.isEmpty() ? row.to : row.at);
}

void addFormFaults()
{
    add({"unknown section", basics, u"topics:"_s, u"subjects: []\ntopics:"_s, u"unknown-key"_s,
         u"The key “subjects” is not known here."_s, u"subjects"_s});
    add({"section that is no list", basics, u"topics:"_s, u"coverage: none\ntopics:"_s, u"wrong-form"_s,
         u"A list belongs behind “coverage”."_s, u"coverage"_s});
    add({"element that is no mapping", actors, u"actors:\n"_s, u"actors:\n  - Russia\n"_s, u"wrong-form"_s,
         u"A mapping (key: value) belongs here."_s, u"- Russia"_s});
    add({"key that stands twice", actors, u"description: The first ally."_s,
         u"description: The first ally.\n    description: Twice."_s, u"used-twice"_s,
         u"The key “description” stands twice."_s, u"description: Twice"_s});
    add({"list where text belongs", actors, u"label: North Korea"_s, u"label: [North, Korea]"_s, u"wrong-form"_s,
         u"One text belongs behind “label”."_s});
    add({"unknown key of meta", basics, u"title: Sample,"_s, u"title: Sample, author: me,"_s, u"unknown-key"_s,
         u"The key “author” is not known here."_s});
    add({"bad data date", basics, u"'2025-01'"_s, u"January"_s, u"bad-date"_s,
         u"“January” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10."_s});
    add({"meta in two files", statements, u"statements:\n"_s, u"meta: {title: Again}\nstatements:\n"_s, u"used-twice"_s,
         u"“title” is given in two files."_s, u"Again"_s});
    add({"predicate defined twice", basics, u"  - {id: broader"_s,
         u"  - {id: isA, label: is, family: content}\n  - {id: broader"_s, u"used-twice"_s,
         u"The predicate “isA” is defined twice; first in basics.yaml, line 3."_s, u"- {id: isA, label: is,"_s});
    add({"unknown family", basics, u"family: politics"_s, u"family: police"_s, u"unknown-word"_s,
         u"“police” cannot stand behind “family”; one of these can: law, content, politics, evidence."_s});
    add({"predicate of a record left out", basics,
         u"  - {id: hasPart, label: has as part, passive: is part of, family: content}\n"_s, u""_s,
         u"unknown-identifier"_s, u"There is no predicate “hasPart”."_s, elsewhere});
}

void addActorAndTopicFaults()
{
    const QString another = u"  - {id: %1, type: state, label: L, description: D}\n"_s;
    add({"no identifier", actors, u"actors:\n"_s, u"actors:\n  - {type: state, label: L, description: D}\n"_s,
         u"missing-key"_s, u"The key “id” is missing."_s, u"{type: state"_s});
    add({"identifier of another kind", actors, u"actors:\n"_s, u"actors:\n"_s + another.arg(u"person/putin"_s),
         u"wrong-form"_s, u"“person/putin” is no identifier of this kind; one looks like actor/some-name."_s,
         u"person/putin"_s});
    add({"identifier used twice", actors, u"  - id: actor/soviet-union"_s,
         u"  - {id: actor/russia, type: state, label: R, description: D}\n  - id: actor/soviet-union"_s,
         u"used-twice"_s, u"“actor/russia” is used twice; it is defined in actors.yaml, line 12."_s,
         u"{id: actor/russia,"_s});
    add({"no description", actors, u"    description: The first ally.\n"_s, u""_s, u"missing-key"_s,
         u"The key “description” is missing."_s, u"id: actor/soviet-union"_s});
    add({"empty label", actors, u"label: Soviet Union"_s, u"label: ''"_s, u"missing-key"_s,
         u"The key “label” is missing."_s});
    add({"unknown type", actors, u"type: person"_s, u"type: human"_s, u"unknown-word"_s,
         u"“human” cannot stand behind “type”; one of these can: state, organisation, body, person, bloc."_s});
    add({"unknown confidence", actors, u"confidence: data"_s, u"confidence: sure"_s, u"unknown-word"_s,
         u"“sure” cannot stand behind “confidence”; one of these can: text, press, data, corroborated, memory, opinion."_s});
    add({"bad date", actors, u"'1948-09-09/..'"_s, u"'1948-09-31/..'"_s, u"bad-date"_s,
         u"“1948-09-31/..” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10."_s});
    add({"end before the start", actors, u"'1922-12-30/1991-12-26'"_s, u"'1991-12-26/1922-12-30'"_s, u"bad-date"_s,
         u"“1991-12-26/1922-12-30” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10."_s});
    add({"name without language", actors, u"{text: DPRK, language: en}"_s, u"{text: DPRK}"_s, u"missing-key"_s,
         u"The key “language” is missing."_s});
    add({"office of nobody", actors, u"title: Prime Minister, of: actor/russia"_s,
         u"title: Prime Minister, of: actor/rome"_s, u"unknown-identifier"_s, u"Nothing is called “actor/rome”."_s});
    add({"predecessor that nobody defines", actors, u"continues: {actor: actor/soviet-union"_s,
         u"continues: {actor: actor/rome"_s, u"unknown-identifier"_s, u"Nothing is called “actor/rome”."_s});
    add({"code of no topic", basics, u"topics:\n"_s, u"topics:\n  - {code: x, label: L, definition: D}\n"_s,
         u"wrong-form"_s, u"“x” is no code of a topic; one is a letter, or a letter and a number."_s, u"code: x,"_s});
    add({"topic code used twice", basics, u"topics:\n"_s, u"topics:\n  - {code: B, label: L, definition: D}\n"_s,
         u"used-twice"_s, u"“topic/B” is used twice; it is defined in basics.yaml, line 22."_s,
         u"code: B, label: Mutual"_s});
    add({"leaf without its head", basics, u"topics:\n"_s, u"topics:\n  - {code: C1, label: L, definition: D}\n"_s,
         u"unknown-identifier"_s, u"Nothing is called “topic/C”."_s, u"code: C1"_s});
}

void addTreatyFaults()
{
    add({"drawn label too long", treaties, u"short: '2024'"_s, u"short: Partnership 2024"_s, u"too-long"_s,
         u"“Partnership 2024” is too long: at most 14 characters are drawn."_s});
    add({"label too long", treaties, u"label: Russia–DPRK 2024"_s, u"label: Russia and the DPRK in the year 2024"_s,
         u"too-long"_s, u"“Russia and the DPRK in the year 2024” is too long: at most 28 characters are drawn."_s});
    add({"unknown kind of clause", treaties, u"kind: unification"_s, u"kind: reunion"_s, u"unknown-word"_s,
         u"“reunion” cannot stand behind “kind”; one of these can: preamble, principle, obligation-defence, "
         u"consultation-crisis, "
         "consultation-general, non-alignment, non-aggression, defence-cooperation, cooperation, coordination, "
         "legal-cooperation, "
         "sanctions-resistance, unification, declaration, implementation, saving, final."_s});
    add({"anchor too long", treaties, u"anchor: military and other assistance with"_s,
         u"anchor: military and other assistance with all means"_s, u"too-long"_s,
         u"The anchor “military and other assistance with all means” has more than six words."_s});
    add({"no number", treaties, u"articles: 23"_s, u"articles: many"_s, u"wrong-form"_s,
         u"A number belongs behind “articles”."_s});
    add({"clause without summary", treaties, u"        summary: Nothing more.\n"_s, u""_s, u"missing-key"_s,
         u"The key “summary” is missing."_s, u"key: part-korea"_s});
    add({"clause key used twice", treaties, u"- {key: scope, text: All was searched."_s,
         u"- {key: article-4, text: Twice., locator: L}\n      - {key: scope, text: All was searched."_s,
         u"used-twice"_s,
         u"“passage/digest-russia-dprk-2024/article-4” is used twice; it is defined in treaties.yaml, line 29."_s,
         u"key: article-4\n"_s});
    add({"party that is no actor", treaties, u"signatories: [actor/vladimir-putin]"_s, u"signatories: [topic/B]"_s,
         u"wrong-kind"_s, u"“topic/B” is of the kind topic; here belongs one of the kind actor."_s});
    add({"parties without their fact", treaties, u"{key: parties, text: Russia and the North., locator: Title}"_s,
         u"{key: members, text: Russia and the North., locator: Title}"_s, u"no-passage"_s,
         u"There is no passage “digest-russia-dprk-2000/parties”."_s, u"parties: [actor/russia, actor/north-korea]"_s});
    add({"unknown slot", treaties, u"slot: in-force"_s, u"slot: inforce"_s, u"unknown-word"_s,
         u"“inforce” cannot stand behind “slot”; one of these can: signed, in-force, ended."_s});
    add({"bad date of a treaty", treaties, u"value: '2024-12-04'"_s, u"value: 4 December 2024"_s, u"bad-date"_s,
         u"“4 December 2024” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10."_s});
    add({"date without evidence", treaties, u"confidence: text, fact: signing}"_s, u"confidence: text}"_s,
         u"missing-key"_s, u"The key “fact” is missing."_s, u"- {slot: signed, value: '2024-06-19'"_s});
    add({"fact that is missing", treaties, u"fact: entry, confidence: press}"_s, u"fact: exit, confidence: press}"_s,
         u"no-passage"_s, u"There is no passage “digest-russia-dprk-2024/exit”."_s});
    add({"replaces what is no treaty", treaties, u"replaces: [{treaty: treaty/russia-dprk-2000"_s,
         u"replaces: [{treaty: actor/russia"_s, u"wrong-kind"_s,
         u"“actor/russia” is of the kind actor; here belongs one of the kind treaty."_s});
    add({"coding without evidence", treaties, u", evidence: [atop/rules]"_s, u""_s, u"missing-key"_s,
         u"The key “evidence” is missing."_s, u"- {dataset: ATOP"_s});
}

void addCoverageFaults()
{
    add({"cell of an unknown clause", treaties, u"B1: {article-4: explicit"_s, u"B1: {article-5: explicit"_s,
         u"unknown-clause"_s, u"Russia–DPRK 2024 has no clause “article-5”."_s});
    add({"unknown strength", treaties, u"part-korea: partial"_s, u"part-korea: a bit"_s, u"unknown-word"_s,
         u"A clause covers a topic “explicit” or “partial”, not “a bit”."_s});
    add({"unknown topic", treaties, u"      B3: {state"_s, u"      B9: {state"_s, u"unknown-identifier"_s,
         u"Nothing is called “topic/B9”."_s});
    add({"unknown state word", treaties, u"B1: absent"_s, u"B1: missing"_s, u"unknown-word"_s,
         u"“missing” is no state of a cell; one is absent, not-coded or a mapping."_s});
    add({"absent with a clause", treaties, u"B3: {state: absent"_s, u"B3: {article-4: partial, state: absent"_s,
         u"wrong-form"_s, u"A cell that is absent or not coded names no clause."_s});
    add({"present without a clause", treaties, u"B3: {state: absent, "_s, u"B3: {"_s, u"wrong-form"_s,
         u"A cell that is covered or disputed names the clauses that cover it."_s});
    add({"disputed by nothing", treaties,
         u", disputed-by: [{passage: atop/rules, text: The data set codes no reference to it.}]"_s, u""_s,
         u"missing-key"_s, u"The key “disputed-by” is missing."_s, u"B2: {article-4"_s});
    add({"disputed by a missing passage", treaties, u"disputed-by: [{passage: atop/rules"_s,
         u"disputed-by: [{passage: atop/laws"_s, u"no-passage"_s, u"There is no passage “atop/laws”."_s});
    add({"coverage of no treaty", treaties, u"  - treaty: treaty/russia-dprk-2000"_s,
         u"  - treaty: treaty/russia-dprk-1900"_s, u"unknown-identifier"_s,
         u"Nothing is called “treaty/russia-dprk-1900”."_s});
    add({"absence without a scope", treaties, u"{key: scope, text: No defence"_s, u"{key: reach, text: No defence"_s,
         u"no-passage"_s, u"There is no passage “digest-russia-dprk-2000/scope”."_s, u"B1: absent"_s});
}

} // namespace test
