#include <map>

#include <QRandomGenerator>
#include <QTest>

#include "core/model/GroupIndex.h"
#include "core/model/RowIndex.h"
#include "core/model/SlotTable.h"
#include "tests/support/Test.h"

using core::GroupIndex;
using core::RowIndex;
using core::SlotTable;
using namespace Qt::StringLiterals;

class IndicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void findsRows_data();
    void findsRows();
    void takesTheLaterOfTwoRows();
    void findsNothingInNothing();
    void groupsValuesAsTheyCame_data();
    void groupsValuesAsTheyCame();
    void tellsNumbersOfOneHashApart();
    void findsEveryTextAmongMany();
};

void IndicesTest::findsRows_data()
{
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("as a table numbers them") << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("with gaps, out of order") << QList<qint64>{40, 7, 12, 3, 0};
    QTest::newRow("far apart") << QList<qint64>{5, 4'000'000'000'000, 17};
    QTest::newRow("below nothing") << QList<qint64>{-3, 2, -9'000'000'000};
    QTest::newRow("at the ends") << QList<qint64>{std::numeric_limits<qint64>::max(),
                                                  std::numeric_limits<qint64>::min(), 1};
}

void IndicesTest::findsRows()
{
    QFETCH(const QList<qint64>, ids);
    const RowIndex index(std::size_t(ids.size()), [&](std::size_t row) { return ids[qsizetype(row)]; });
    for (qsizetype row = 0; row < ids.size(); ++row)
        QCOMPARE(index.of(ids[row]), std::optional<RowIndex::Row>(RowIndex::Row(row)));
    for (const qint64 id : {qint64(6), qint64(-1), qint64(1000), qint64(1) << 40})
        QVERIFY(!index.of(id));
}

void IndicesTest::takesTheLaterOfTwoRows()
{
    const std::vector<qint64> ids = {2, 5, 2};
    const RowIndex index(ids.size(), [&](std::size_t row) { return ids[row]; });
    QCOMPARE(index.of(2), std::optional<RowIndex::Row>(2U));
}

void IndicesTest::findsNothingInNothing()
{
    QVERIFY(!RowIndex().of(0));
    QVERIFY(!RowIndex(0, [](std::size_t) { return qint64(0); }).of(0));
    QVERIFY(GroupIndex<int>().of(1).empty());
    QVERIFY(GroupIndex<int>(GroupIndex<int>::Pairs()).of(1).empty());
    const auto anything = [](quint32) { return true; };
    QVERIFY(!SlotTable().find(1, anything));
    QVERIFY(!SlotTable(0).find(1, anything));
}

void IndicesTest::groupsValuesAsTheyCame_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("dense keys") << qint64(1);
    QTest::newRow("keys far apart") << qint64(1'000'003);
}

void IndicesTest::groupsValuesAsTheyCame()
{
    QFETCH(const qint64, step);
    QRandomGenerator random(7);
    GroupIndex<int>::Pairs pairs;
    std::map<qint64, std::vector<int>> wanted;
    for (int i = 0; i < 2000; ++i) {
        const qint64 key = random.bounded(300) * step;
        pairs.emplace_back(key, i);
        wanted[key].push_back(i);
    }
    const GroupIndex<int> index(pairs);
    for (int i = -1; i < 320; ++i) {
        const std::span<const int> found = index.of(i * step);
        QCOMPARE(std::vector<int>(found.begin(), found.end()), wanted[i * step]);
    }
}

void IndicesTest::tellsNumbersOfOneHashApart()
{
    const std::size_t count = 20;
    SlotTable table(count);
    for (quint32 number = 0; number < count; ++number)
        table.insert(12345, number);
    for (quint32 number = 0; number < count; ++number)
        QCOMPARE(table.find(12345, [number](quint32 candidate) { return candidate == number; }), std::optional(number));
    QVERIFY(!table.find(12345, [](quint32) { return false; }));
}

void IndicesTest::findsEveryTextAmongMany()
{
    QStringList texts;
    for (int i = 0; i < 5000; ++i)
        texts << u"statement/%1"_s.arg(i * 7);
    SlotTable table(std::size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        table.insert(qHash(texts[i]), quint32(i));
    const auto find = [&](const QString &text) {
        return table.find(qHash(text), [&](quint32 candidate) { return texts[candidate] == text; });
    };
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(find(texts[i]), std::optional(quint32(i)));
    QVERIFY(!find(u"statement/1"_s));
    QVERIFY(!find(QString()));
}

QTEST_GUILESS_MAIN(IndicesTest)
#include "tst_Indices.moc"
