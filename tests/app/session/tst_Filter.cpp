#include <QTest>

#include "app/session/FilterWording.h"
#include "app/session/options/StateJson.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;
using core::EntityId;

namespace {

/// Three states, a treaty of the first two, one of the last two and one of all.
struct World
{
    test::KnowledgeBuilder builder;
    EntityId russia = builder.actor(u"russia"_s, u"Russia"_s);
    EntityId china = builder.actor(u"china"_s, u"China"_s);
    EntityId korea = builder.actor(u"korea"_s, u"Korea"_s);
    EntityId old = builder.treaty(u"old"_s, u"Old"_s, u"1950"_s);
    EntityId fresh = builder.treaty(u"fresh"_s, u"Fresh"_s, u"2000"_s);
    EntityId all = builder.treaty(u"all"_s, u"All"_s, u"1990"_s);
    EntityId article = builder.clause(old, u"article-1"_s, u"Peace"_s, u"peace"_s);
    EntityId summit = builder.event(u"summit"_s, u"Summit"_s, u"summit"_s);
    core::StatementId claim;
    core::StatementId covers;
    EntityId topic = builder.topic(u"A1"_s, u"Peace"_s);

    World()
    {
        for (const auto &[treaty, actor] :
             {std::pair(old, russia), std::pair(old, china), std::pair(fresh, china), std::pair(fresh, korea),
              std::pair(all, russia), std::pair(all, china), std::pair(all, korea)})
            builder.statement({.predicate = u"partyTo"_s, .subjects = {actor}, .objects = {treaty}});
        builder.statement({.predicate = u"entersIntoForce"_s, .subjects = {old}, .date = u"1950-04-11"_s});
        builder.statement({.predicate = u"ended"_s, .subjects = {old}, .date = u"1980-04-11"_s});
        builder.statement({.predicate = u"entersIntoForce"_s, .subjects = {fresh}, .date = u"2000"_s});
        builder.statement({.predicate = u"occurredOn"_s, .subjects = {summit}, .date = u"1985"_s});
        builder.statement({.predicate = u"involves"_s, .subjects = {summit}, .objects = {korea}});
        claim = builder.statement({.predicate = u"accuses"_s, .subjects = {russia}, .objects = {korea}});
        covers = builder.statement({.predicate = u"hasTopic"_s, .subjects = {article}, .objects = {topic}});
    }

    core::Knowledge knowledge() { return core::Knowledge(builder.data()); }
};

Filter everything()
{
    Filter filter;
    filter.hiddenKinds = {};
    filter.hiddenActors = {};
    return filter;
}

} // namespace

class tst_Filter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void keepsWhatAnyPartySigned();
    void keepsOnlyWhatIsBetweenTheParties();
    void keepsTheDaysOfAWindow_data();
    void keepsTheDaysOfAWindow();
    void losesNothingWhenOnePartIsTakenAway();
    void isWrittenAndReadBack();
    void saysWhatItKeeps_data();
    void saysWhatItKeeps();
};

void tst_Filter::keepsWhatAnyPartySigned()
{
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter = everything();
    filter.actors = {world.russia};
    for (const EntityId shown :
         {world.russia, world.china, world.korea, world.old, world.all, world.article, world.topic})
        QVERIFY2(filter.showsEntity(knowledge, shown), qPrintable(knowledge.key(shown)));
    for (const EntityId left : {world.fresh, world.summit})
        QVERIFY2(!filter.showsEntity(knowledge, left), qPrintable(knowledge.key(left)));
    QVERIFY(filter.showsStatement(knowledge, world.claim));
    QVERIFY(filter.showsStatement(knowledge, world.covers));
}

void tst_Filter::keepsOnlyWhatIsBetweenTheParties()
{
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter = everything();
    filter.actors = {world.russia, world.china};
    filter.parties = Filter::Parties::Between;
    for (const EntityId shown : {world.russia, world.china, world.old, world.all, world.article, world.topic})
        QVERIFY2(filter.showsEntity(knowledge, shown), qPrintable(knowledge.key(shown)));
    for (const EntityId left : {world.korea, world.fresh, world.summit})
        QVERIFY2(!filter.showsEntity(knowledge, left), qPrintable(knowledge.key(left)));
    QVERIFY(!filter.showsStatement(knowledge, world.claim));
    QVERIFY(filter.showsStatement(knowledge, world.covers));
}

void tst_Filter::keepsTheDaysOfAWindow_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("all") << QDate() << QDate() << QStringList{u"old"_s, u"fresh"_s, u"all"_s, u"summit"_s};
    // What has no date cannot be said to lie outside.
    QTest::newRow("the forties") << QDate(1940, 1, 1) << QDate(1949, 12, 31) << QStringList{u"all"_s};
    QTest::newRow("to the first day") << QDate() << QDate(1950, 4, 11) << QStringList{u"old"_s, u"all"_s};
    QTest::newRow("the day before") << QDate() << QDate(1950, 4, 10) << QStringList{u"all"_s};
    QTest::newRow("eighties") << QDate(1981, 1, 1) << QDate(1989, 12, 31) << QStringList{u"all"_s, u"summit"_s};
    QTest::newRow("still in force") << QDate(2020, 1, 1) << QDate() << QStringList{u"fresh"_s, u"all"_s};
}

void tst_Filter::keepsTheDaysOfAWindow()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter = everything();
    filter.from = from.isValid() ? std::optional(from) : std::nullopt;
    filter.to = to.isValid() ? std::optional(to) : std::nullopt;
    QStringList shown;
    for (const EntityId id : {world.old, world.fresh, world.all, world.summit})
        if (filter.showsEntity(knowledge, id))
            shown << knowledge.key(id).section(u'/', -1);
    QTEST(shown, "shown");
    // A clause lasts as long as its treaty.
    QCOMPARE(filter.showsEntity(knowledge, world.article), shown.contains(u"old"_s));
}

void tst_Filter::losesNothingWhenOnePartIsTakenAway()
{
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter = everything();
    filter.actors = {world.russia, world.china};
    filter.parties = Filter::Parties::Between;
    filter.from = QDate(1960, 1, 1);
    filter.to = QDate(1970, 12, 31);
    Filter less = filter;
    less.from.reset();
    less.to.reset();
    for (const EntityId id : {world.russia, world.china, world.korea, world.old, world.fresh, world.all, world.summit})
        if (filter.showsEntity(knowledge, id))
            QVERIFY2(less.showsEntity(knowledge, id), qPrintable(knowledge.key(id)));
}

void tst_Filter::isWrittenAndReadBack()
{
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter = everything();
    filter.actors = {world.russia, world.china};
    filter.parties = Filter::Parties::Between;
    filter.from = QDate(1960, 1, 1);
    filter.to = QDate(1970, 12, 31);
    StateReader reader(knowledge);
    Filter back;
    read(back, toJson(filter, StateWriter(knowledge)), reader);
    QVERIFY(back == filter);
    read(back, toJson(Filter(), StateWriter(knowledge)), reader);
    QVERIFY(back == Filter());
}

void tst_Filter::saysWhatItKeeps_data()
{
    QTest::addColumn<QStringList>("actors");
    QTest::addColumn<bool>("between");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("text");
    const QStringList two = {u"actor/russia"_s, u"actor/china"_s};
    QTest::newRow("usual") << QStringList() << false << QDate() << QDate() << QString();
    QTest::newRow("any") << two << false << QDate() << QDate() << u"with Russia or China"_s;
    QTest::newRow("between") << two << true << QDate() << QDate() << u"between Russia and China"_s;
    QTest::newRow("one") << QStringList{u"actor/china"_s} << true << QDate() << QDate() << u"with China"_s;
    QTest::newRow("years") << QStringList() << false << QDate(1950, 1, 1) << QDate(1959, 12, 31)
                           << u"from 1950 to 1959"_s;
    QTest::newRow("one year") << QStringList() << false << QDate(1950, 1, 1) << QDate(1950, 12, 31) << u"in 1950"_s;
    QTest::newRow("a day") << two << false << QDate(1950, 3, 2) << QDate()
                           << u"with Russia or China, from 2 March 1950 on"_s;
    QTest::newRow("until") << QStringList() << false << QDate() << QDate(1950, 3, 2) << u"until 2 March 1950"_s;
}

void tst_Filter::saysWhatItKeeps()
{
    QFETCH(QStringList, actors);
    QFETCH(bool, between);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    World world;
    const core::Knowledge knowledge = world.knowledge();
    Filter filter;
    for (const QString &key : actors)
        filter.actors.insert(knowledge.find(key).entity());
    filter.parties = between ? Filter::Parties::Between : Filter::Parties::AnyOf;
    filter.from = from.isValid() ? std::optional(from) : std::nullopt;
    filter.to = to.isValid() ? std::optional(to) : std::nullopt;
    QTEST(filterText(knowledge, filter), "text");
    filter.hiddenModalities = {core::Modality::Claim};
    QVERIFY(filterText(knowledge, filter).endsWith(u"without what is known as claim"_s));
}

QTEST_GUILESS_MAIN(tst_Filter)
#include "tst_Filter.moc"
