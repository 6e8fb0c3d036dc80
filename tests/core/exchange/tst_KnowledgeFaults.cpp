#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/KnowledgeReader.h"
#include "tests/core/exchange/SampleText.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// One change of a good folder makes one fault, which is reported with its kind, its message, its file and its line.
class KnowledgeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void reportsOneFault_data();
    void reportsOneFault();
    void reportsAllFaultsAtOnce();
    void readsTheOtherFilesWhenOneCannotBeParsed();
    void reportsTextThatIsNotUtf8();
    void survivesCutFiles_data();
    void survivesCutFiles();

private:
    void addFormFaults();
    void addActorAndTopicFaults();
    void addTreatyFaults();
    void addCoverageFaults();
    void addSourceAndEventFaults();
    void addStatementFaults();
    void addDisagreementFaults();
};

namespace {

core::ReadKnowledge read(const QMap<QString, QByteArray> &files)
{
    QTemporaryDir dir;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(dir.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) < 0)
            qFatal("cannot write");
    }
    return core::readKnowledge(dir.path());
}

QMap<QString, QByteArray> sample()
{
    QMap<QString, QByteArray> bytes;
    const QMap<QString, QString> files = test::sampleText();
    for (auto file = files.begin(); file != files.end(); ++file)
        bytes.insert(file.key(), file.value().toUtf8());
    return bytes;
}

/// In the sample's `file`, the first `from` becomes `to`; the fault is expected on the line of the first `at` (of `to`
/// when empty).
struct Row
{
    const char *name;
    QString file;
    QString from;
    QString to;
    QString kind;
    QString message;
    QString at = {};
};

void add(const Row &row)
{
    QTest::newRow(row.name) << row.file << row.from << row.to << row.kind << row.message
                            << (row.at.isEmpty() ? row.to : row.at);
}

int lineOf(const QString &text, const QString &part)
{
    const qsizetype index = text.indexOf(part);
    return index < 0 ? -1 : static_cast<int>(text.first(index).count(u'\n')) + 1;
}

const QString actors = u"actors.yaml"_s;
const QString basics = u"basics.yaml"_s;
const QString treaties = u"treaties.yaml"_s;
const QString sources = u"sources.yaml"_s;
const QString statements = u"statements.yaml"_s;

} // namespace

void KnowledgeFaultsTest::reportsOneFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("at");
    addFormFaults();
    addActorAndTopicFaults();
    addTreatyFaults();
    addCoverageFaults();
    addSourceAndEventFaults();
    addStatementFaults();
    addDisagreementFaults();
}

void KnowledgeFaultsTest::addFormFaults()
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
         u"unknown-identifier"_s, u"There is no predicate “hasPart”."_s, u"not in this file"_s});
}

void KnowledgeFaultsTest::addActorAndTopicFaults()
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
         u"used-twice"_s, u"“topic/B” is used twice; it is defined in basics.yaml, line 20."_s,
         u"code: B, label: Mutual"_s});
    add({"leaf without its head", basics, u"topics:\n"_s, u"topics:\n  - {code: C1, label: L, definition: D}\n"_s,
         u"unknown-identifier"_s, u"Nothing is called “topic/C”."_s, u"code: C1"_s});
}

void KnowledgeFaultsTest::addTreatyFaults()
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

void KnowledgeFaultsTest::addCoverageFaults()
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

void KnowledgeFaultsTest::addSourceAndEventFaults()
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

void KnowledgeFaultsTest::addStatementFaults()
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

void KnowledgeFaultsTest::addDisagreementFaults()
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

void KnowledgeFaultsTest::reportsOneFault()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, message);
    QFETCH(const QString, at);
    QMap<QString, QByteArray> files = sample();
    QString text = QString::fromUtf8(files[file]);
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    files[file] = text.toUtf8();

    const std::vector<core::Issue> issues = read(files).issues;
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues[0].message, message);
    QTEST(issues[0].kind, "kind");
    if (at == u"not in this file"_s)
        return;
    QCOMPARE(issues[0].file, file);
    QCOMPARE(issues[0].line, lineOf(text, at));
}

void KnowledgeFaultsTest::reportsAllFaultsAtOnce()
{
    QMap<QString, QByteArray> files = sample();
    files[actors].replace("type: person", "type: human").replace("label: Soviet Union", "lable: Soviet Union");
    files[statements].replace("gis/P02", "gis/P77");
    QStringList lines;
    for (const core::Issue &issue : read(files).issues)
        lines += issue.toLine();
    const QStringList expected = {
        u"actors.yaml:18: The key “label” is missing."_s, u"actors.yaml:20: The key “lable” is not known here."_s,
        u"actors.yaml:24: “human” cannot stand behind “type”; one of these can: state, organisation, body, person, bloc."_s,
        u"statements.yaml:18: There is no passage “gis/P77”."_s,
        u"statements.yaml:29: There is no passage “passage/gis/P77”."_s};
    QCOMPARE(lines, expected);
}

void KnowledgeFaultsTest::readsTheOtherFilesWhenOneCannotBeParsed()
{
    QMap<QString, QByteArray> files = sample();
    files[u"broken.yaml"_s] = "actors:\n  - id: [unfinished\n";
    const core::ReadKnowledge whole = read(files);
    QCOMPARE(whole.issues.size(), 1U);
    QCOMPARE(whole.issues[0].file, u"broken.yaml"_s);
    QCOMPARE(whole.issues[0].kind, u"syntax"_s);
    QVERIFY(whole.issues[0].message.startsWith(u"This is no YAML: "_s));
    QCOMPARE(whole.issues[0].line, 3);
    QCOMPARE(whole.data.actors.size(), 4U);
}

void KnowledgeFaultsTest::reportsTextThatIsNotUtf8()
{
    QMap<QString, QByteArray> files = sample();
    files[u"latin.yaml"_s] = "sources: []\n# Gen\xe8ve\n";
    const std::vector<core::Issue> issues = read(files).issues;
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues[0].toLine(), u"latin.yaml:1: The file is not written in UTF-8."_s);
}

void KnowledgeFaultsTest::survivesCutFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {actors, basics, treaties, sources, statements})
        QTest::newRow(qPrintable(file)) << file;
}

void KnowledgeFaultsTest::survivesCutFiles()
{
    QFETCH(const QString, file);
    const QMap<QString, QByteArray> whole = sample();
    for (qsizetype length = 0; length < whole[file].size(); length += 37) {
        QMap<QString, QByteArray> files = whole;
        files[file].truncate(length);
        for (const core::Issue &issue : read(files).issues) {
            QVERIFY(!issue.message.isEmpty());
            QVERIFY2(issue.line > 0 && !issue.file.isEmpty(), qPrintable(issue.toLine()));
        }
    }
}

QTEST_GUILESS_MAIN(KnowledgeFaultsTest)
#include "tst_KnowledgeFaults.moc"
