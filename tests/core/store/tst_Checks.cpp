#include <functional>

#include <QTest>

#include "core/model/Knowledge.h"
#include "core/store/Checks.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

using Damage = std::function<void(core::KnowledgeData &)>;
Q_DECLARE_METATYPE(Damage)

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void findsNothingWrongWithTheSample();
    void findsOneFault_data();
    void findsOneFault();
};

namespace {

core::Statement &statement(core::KnowledgeData &data, const QString &key)
{
    const auto found = std::find_if(data.statements.begin(), data.statements.end(),
                                    [&](const core::Statement &row) { return row.key == key; });
    if (found == data.statements.end())
        qFatal("no such statement");
    return *found;
}

void removeEvidence(core::KnowledgeData &data, core::StatementId id)
{
    std::erase_if(data.evidence, [id](const core::Evidence &row) { return row.statement == id; });
}

void addRow(const char *name, const QString &kind, const QString &subject, const Damage &damage)
{
    QTest::newRow(name) << kind << subject << damage;
}

} // namespace

void ChecksTest::findsNothingWrongWithTheSample()
{
    for (const core::Issue &issue : core::check(core::Knowledge(test::SampleKnowledge::data())))
        QFAIL(qPrintable(issue.kind + u' ' + issue.message));
}

void ChecksTest::findsOneFault_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Damage>("damage");
    using Data = core::KnowledgeData;

    addRow("statement without passage", u"no-passage"_s, u"statement/C003"_s,
           [](Data &data) { removeEvidence(data, statement(data, u"statement/C003"_s).id); });
    addRow("entity without passage", u"no-passage"_s, u"actor/lonely"_s, [](Data &data) {
        core::Entity lonely = data.entities[0];
        lonely.id = {9999};
        lonely.key = u"actor/lonely"_s;
        data.entities.push_back(lonely);
    });
    addRow("empty span", u"unplaced-passage"_s, u"passage/notes/russia"_s,
           [](Data &data) { data.passages[0].span.end = data.passages[0].span.start; });
    addRow("span before the text", u"unplaced-passage"_s, u"passage/notes/russia"_s,
           [](Data &data) { data.passages[0].span.start = -1; });
    addRow("span past the text", u"unplaced-passage"_s, u"passage/article/P02"_s,
           [](Data &data) { data.passages.back().span.end += 1; });
    addRow("quote outside its passage", u"unplaced-passage"_s, u"passage/notes/russia"_s, [](Data &data) {
        data.evidence[0].quote = core::TextSpan{data.passages[0].span.start, data.passages[0].span.end + 1};
    });
    addRow("empty quote", u"unplaced-passage"_s, u"passage/notes/russia"_s, [](Data &data) {
        data.evidence[0].quote = core::TextSpan{2, 2};
    });
    addRow("no date", u"bad-date"_s, u"statement/ussr-dprk-1961/signed"_s,
           [](Data &data) { statement(data, u"statement/ussr-dprk-1961/signed"_s).value = u"6 July 1961"_s; });
    addRow("ended before it began", u"bad-date"_s, u"treaty/ussr-dprk-1961"_s,
           [](Data &data) { statement(data, u"statement/ussr-dprk-1961/ended"_s).value = u"1960"_s; });
    addRow("no such participant", u"broken-reference"_s, u"statement/C003"_s,
           [](Data &data) { statement(data, u"statement/C003"_s).participants[0].entity = {9999}; });
    addRow("no such statement", u"broken-reference"_s, u"statement/C003"_s, [](Data &data) {
        statement(data, u"statement/C003"_s).participants.push_back({core::Role::Object, {}, {9999}, {}});
    });
    addRow("no such scenario", u"broken-reference"_s, u"statement/C003"_s,
           [](Data &data) { statement(data, u"statement/C003"_s).scenario = {9999}; });
    addRow("no such parent of a topic", u"broken-reference"_s, u"topic/B1"_s,
           [](Data &data) { data.topics[1].parent = {9999}; });
    addRow("a clause of no treaty", u"broken-reference"_s, u"treaty/russia-dprk-2024/article-4"_s,
           [](Data &data) { data.clauses.back().treaty = data.actors[0].id; });
    addRow("a passage of no source", u"broken-reference"_s, u"passage/notes/russia"_s,
           [](Data &data) { data.passages[0].source = data.actors[0].id; });
    addRow("evidence for no statement", u"broken-reference"_s, QString(), [](Data &data) {
        data.evidence.push_back({{9999}, data.passages[0].id, core::Stance::Supports, {}});
    });
    addRow("evidence in no passage", u"broken-reference"_s, u"statement/C003"_s, [](Data &data) {
        data.evidence.push_back({statement(data, u"statement/C003"_s).id, {9999}, core::Stance::Supports, {}});
    });
    addRow("a reading without its statement", u"broken-reference"_s, u"disagreement/K01"_s,
           [](Data &data) { data.disagreements[0].members[1].statement = {9999}; });
    addRow("a disagreement about nothing", u"broken-reference"_s, u"disagreement/K01"_s,
           [](Data &data) { data.disagreements[0].subject = {9999}; });
    addRow("one reading", u"one-reading"_s, u"disagreement/K01"_s,
           [](Data &data) { data.disagreements[0].members.pop_back(); });
    addRow("none preferred", u"no-preferred"_s, u"disagreement/K01"_s,
           [](Data &data) { statement(data, u"statement/russia-dprk-2024/signed"_s).rank = core::Rank::Normal; });
    addRow("two preferred", u"two-preferred"_s, u"disagreement/K01"_s,
           [](Data &data) { statement(data, u"statement/C006"_s).rank = core::Rank::Preferred; });
}

void ChecksTest::findsOneFault()
{
    QFETCH(const Damage, damage);
    core::KnowledgeData data = test::SampleKnowledge::data();
    damage(data);
    const std::vector<core::Issue> issues = core::check(core::Knowledge(data));
    QCOMPARE(issues.size(), 1U);
    QTEST(issues[0].kind, "kind");
    QTEST(issues[0].subject, "subject");
    QVERIFY(issues[0].message.contains(issues[0].subject) && issues[0].message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_Checks.moc"
