#include "core/graph/TopicMatrix.h"

#include <algorithm>

#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The sample with what ATOP says of two treaties, and a treaty nobody has coded.
KnowledgeData codedSample()
{
    KnowledgeData data = test::SampleKnowledge::data();
    const auto idOf = [&data](const QString &key) {
        for (const Entity &entity : data.entities)
            if (entity.key == key)
                return entity.id;
        qFatal("no such entity");
    };
    for (Topic &topic : data.topics)
        if (topic.code == u"B1"_s)
            topic.atop = u"defense, interv (partly)"_s;
    for (Source &source : data.sources)
        if (source.id == idOf(u"source/notes"_s))
            source.shortTitle = u"ATOP"_s;
    const auto code = [&](const QString &treaty, const QString &value) {
        Statement row;
        row.id = {std::ssize(data.statements) + 1};
        row.key = u"statement/coded/"_s + QString::number(row.id.value);
        row.predicate = u"codedAs"_s;
        row.value = value;
        row.valueKind = ValueKind::Text;
        row.participants = {{.role = Role::Subject, .entity = idOf(treaty), .statement = {}, .text = {}},
                            {.role = Role::Attributed, .entity = idOf(u"source/notes"_s), .statement = {}, .text = {}}};
        data.statements.push_back(row);
        data.evidence.push_back({row.id, data.passages.front().id, Stance::Supports, {}});
    };
    code(u"treaty/ussr-dprk-1961"_s, u"defense = 1"_s);
    code(u"treaty/ussr-dprk-1961"_s, u"nonagg = 1"_s);
    code(u"treaty/russia-dprk-2000"_s, u"interv = 2"_s);
    code(u"treaty/russia-dprk-2000"_s, u"defense = 0"_s);
    Statement heir;
    heir.id = {std::ssize(data.statements) + 1};
    heir.key = u"statement/heir"_s;
    heir.predicate = u"succeededBy"_s;
    heir.participants = {{.role = Role::Subject, .entity = idOf(u"actor/soviet-union"_s), .statement = {}, .text = {}},
                         {.role = Role::Object, .entity = idOf(u"actor/russia"_s), .statement = {}, .text = {}}};
    data.statements.push_back(heir);
    Entity bare;
    bare.id = {std::ssize(data.entities) + 1};
    bare.kind = EntityKind::Treaty;
    bare.key = u"treaty/bare"_s;
    bare.label = u"Bare treaty"_s;
    data.entities.push_back(bare);
    Treaty treaty;
    treaty.id = bare.id;
    data.treaties.push_back(treaty);
    return data;
}

} // namespace

/// Which cells the matrix of topics and treaties has, in what order, and what is counted.
class TopicMatrixTest : public QObject
{
    Q_OBJECT

private:
    const Knowledge m_knowledge{codedSample()};

    EntityId id(const QString &key) const { return m_knowledge.find(key).entity(); }

    QStringList rowKeys(const TopicMatrix &matrix) const
    {
        QStringList keys;
        for (const MatrixRow &row : matrix.rows) {
            const QString key = row.subject.isNull() ? u"rest"_s : m_knowledge.key(row.subject).section(u'/', 1);
            keys << (row.kind == MatrixRow::Kind::Heading ? u"["_s + key + u"]"_s : key);
        }
        return keys;
    }

    QStringList columnKeys(const TopicMatrix &matrix) const
    {
        QStringList keys;
        for (const MatrixColumn &column : matrix.columns)
            keys << m_knowledge.key(column.treaty).section(u'/', 1);
        return keys;
    }

    const MatrixCell &cell(const TopicMatrix &matrix, const QString &topic, const QString &treaty) const
    {
        const auto row = rowKeys(matrix).indexOf(topic);
        const auto column = columnKeys(matrix).indexOf(treaty);
        Q_ASSERT(row >= 0 && column >= 0);
        return matrix.cell(std::size_t(row), std::size_t(column));
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void standsByTopicAndBySigning()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {});
        QCOMPARE(rowKeys(matrix), QStringList({u"[B]"_s, u"B1"_s, u"B2"_s, u"[C]"_s, u"C1"_s}));
        QCOMPARE(columnKeys(matrix), QStringList({u"ussr-dprk-1961"_s, u"russia-dprk-2000"_s, u"russia-dprk-2024"_s}));
        QCOMPARE(matrix.topicCount, 3);
    }

    void tellsTheFourStatesApart()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {});
        QCOMPARE(cell(matrix, u"B1"_s, u"ussr-dprk-1961"_s).coverage, Coverage::Present);
        QCOMPARE(cell(matrix, u"B1"_s, u"russia-dprk-2000"_s).coverage, Coverage::Absent);
        QCOMPARE(cell(matrix, u"C1"_s, u"russia-dprk-2000"_s).coverage, Coverage::Disputed);
        QCOMPARE(cell(matrix, u"C1"_s, u"russia-dprk-2024"_s).coverage, Coverage::NotCoded);
        QVERIFY(cell(matrix, u"C1"_s, u"russia-dprk-2024"_s).statements.empty());
    }

    void aCellNamesTheClausesThatCoverIt()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {});
        QCOMPARE(cell(matrix, u"B1"_s, u"russia-dprk-2024"_s).clauses,
                 std::vector<EntityId>{id(u"treaty/russia-dprk-2024/article-4"_s)});
        QVERIFY(cell(matrix, u"B1"_s, u"russia-dprk-2000"_s).clauses.empty());
        QVERIFY(!cell(matrix, u"B1"_s, u"russia-dprk-2000"_s).statements.empty());
    }

    void countsAreTrueOfRowsColumnsAndAll()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {});
        CoverageCounts fromRows;
        for (const MatrixRow &row : matrix.rows)
            for (int i = 0; i < row.counts.present; ++i)
                fromRows.add(Coverage::Present);
        QCOMPARE(fromRows.present, matrix.counts.present);
        QCOMPARE(matrix.counts, (CoverageCounts{.present = 5, .absent = 1, .disputed = 1, .notCoded = 2}));
        QCOMPARE(matrix.rows[1].counts, (CoverageCounts{.present = 2, .absent = 1, .disputed = 0, .notCoded = 0}));
        QCOMPARE(matrix.columns[1].counts, (CoverageCounts{.present = 1, .absent = 1, .disputed = 1, .notCoded = 0}));
        QCOMPARE(matrix.counts.coded(), 7);
    }

    void atopStandsBesideWithAgreementsAndDifferences()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {});
        const MatrixCell &agreed = cell(matrix, u"B1"_s, u"ussr-dprk-1961"_s);
        QCOMPARE(agreed.codings.size(), 1U);
        QCOMPARE(agreed.codings.front().variable, u"defense"_s);
        QCOMPARE(agreed.codings.front().dataset, u"ATOP"_s);
        QCOMPARE(agreed.agreement, Agreement::Agrees);
        const MatrixCell &differing = cell(matrix, u"B1"_s, u"russia-dprk-2000"_s);
        QCOMPARE(differing.codings.size(), 2U);
        QCOMPARE(differing.codings.front().variable, u"defense"_s); // as the topic names them
        QCOMPARE(differing.agreement, Agreement::Differs);
        QCOMPARE(cell(matrix, u"B1"_s, u"russia-dprk-2024"_s).agreement, Agreement::NotCompared);
    }

    void comparesOnlyWhatWeHaveDecided_data()
    {
        QTest::addColumn<Coverage>("coverage");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Agreement>("agreement");
        QTest::newRow("both see it") << Coverage::Present << u"2"_s << Agreement::Agrees;
        QTest::newRow("neither sees it") << Coverage::Absent << u"0"_s << Agreement::Agrees;
        QTest::newRow("only we see it") << Coverage::Present << u"0"_s << Agreement::Differs;
        QTest::newRow("only they see it") << Coverage::Absent << u"1"_s << Agreement::Differs;
        QTest::newRow("we have not looked") << Coverage::NotCoded << u"1"_s << Agreement::NotCompared;
        QTest::newRow("our sources differ") << Coverage::Disputed << u"1"_s << Agreement::NotCompared;
    }

    void comparesOnlyWhatWeHaveDecided()
    {
        QFETCH(Coverage, coverage);
        QFETCH(QString, value);
        QFETCH(Agreement, agreement);
        QCOMPARE(agreementOf(coverage, {{.statement = {1}, .dataset = u"ATOP"_s, .variable = u"x"_s, .value = value}}),
                 agreement);
        QCOMPARE(agreementOf(coverage, {}), Agreement::NotCompared);
    }

    void findsWhatReturned()
    {
        const std::vector<TopicReturn> found = topicReturns(m_knowledge);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front(), (TopicReturn{id(u"topic/B1"_s), id(u"treaty/ussr-dprk-1961"_s),
                                             id(u"treaty/russia-dprk-2000"_s), id(u"treaty/russia-dprk-2024"_s)}));
    }

    void sortsWhatReturnedToTheTop()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {.order = MatrixQuery::Order::ByReturn});
        QCOMPARE(rowKeys(matrix), QStringList({u"[russia-dprk-2024]"_s, u"B1"_s, u"[rest]"_s, u"B2"_s, u"C1"_s}));
    }

    void sortsByFirstAppearance()
    {
        const TopicMatrix matrix = topicMatrix(
            m_knowledge, {.order = MatrixQuery::Order::ByFirstAppearance, .hidden = {id(u"treaty/ussr-dprk-1961"_s)}});
        QCOMPARE(rowKeys(matrix), QStringList({u"[russia-dprk-2000]"_s, u"B2"_s, u"[russia-dprk-2024]"_s, u"B1"_s,
                                               u"[rest]"_s, u"C1"_s}));
        QCOMPARE(matrix.hidden, std::vector<EntityId>{id(u"treaty/ussr-dprk-1961"_s)});
    }

    void aFoldedTopicStandsForItsLeaves()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {.folded = {id(u"topic/B"_s)}});
        QCOMPARE(rowKeys(matrix), QStringList({u"B"_s, u"[C]"_s, u"C1"_s}));
        const MatrixCell &folded = cell(matrix, u"B"_s, u"russia-dprk-2000"_s);
        QCOMPARE(folded.coverage, Coverage::Present);
        QCOMPARE(folded.coveredLeaves, 1);
        QCOMPARE(folded.codedLeaves, 2);
        QCOMPARE(matrix.returns.size(), 1U); // a leaf of it returned
    }

    void whatIsHiddenIsLeftOutAndTold()
    {
        const TopicMatrix matrix = topicMatrix(m_knowledge, {.hidden = {id(u"topic/B1"_s), id(u"topic/C"_s)}});
        QCOMPARE(rowKeys(matrix), QStringList({u"[B]"_s, u"B2"_s}));
        QVERIFY(matrix.returns.empty());
        QVERIFY(std::ranges::find(matrix.hidden, id(u"topic/B1"_s)) != matrix.hidden.end());
        QVERIFY(std::ranges::find(matrix.hidden, id(u"topic/C"_s)) != matrix.hidden.end());
    }

    void onlyTheTopicsAskedForHaveRows()
    {
        QCOMPARE(rowKeys(topicMatrix(m_knowledge, {.topics = {id(u"topic/B"_s)}})),
                 QStringList({u"[B]"_s, u"B1"_s, u"B2"_s}));
    }

    void treatiesThatNobodyCodedAreCountedOrShown()
    {
        QCOMPARE(topicMatrix(m_knowledge, {}).uncodedTreaties, 1);
        const TopicMatrix matrix = topicMatrix(m_knowledge, {.uncoded = MatrixQuery::Uncoded::Shown});
        QCOMPARE(columnKeys(matrix).last(), u"bare"_s); // without a date: last
        QCOMPARE(matrix.columns.back().counts.notCoded, 3);
        QCOMPARE(matrix.uncodedTreaties, 0);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("a topic") << u"CRISIS "_s << QStringList{u"[B]"_s, u"B2"_s} << 3;
        QTest::newRow("an upper topic") << u"economy"_s << QStringList{u"[C]"_s, u"C1"_s} << 3;
        QTest::newRow("a code") << u"b1"_s << QStringList{u"[B]"_s, u"B1"_s} << 3;
        QTest::newRow("a treaty") << u"2000"_s << QStringList{u"[B]"_s, u"B1"_s, u"B2"_s, u"[C]"_s, u"C1"_s} << 1;
        QTest::newRow("nothing") << u"fisheries"_s << QStringList{} << 3;
    }

    void searches()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, rows);
        QFETCH(int, columns);
        const TopicMatrix matrix = topicMatrix(m_knowledge, {.search = words});
        QCOMPARE(rowKeys(matrix), rows);
        QCOMPARE(int(matrix.columns.size()), columns);
    }

    void nothingGivesAnEmptyMatrix()
    {
        const TopicMatrix matrix = topicMatrix(Knowledge({}), {});
        QVERIFY(matrix.rows.empty() && matrix.columns.empty() && matrix.cells.empty());
    }
};

QTEST_GUILESS_MAIN(TopicMatrixTest)
#include "tst_TopicMatrix.moc"
