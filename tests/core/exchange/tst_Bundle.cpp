#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/exchange/KnowledgeReader.h"
#include "core/model/Knowledge.h"
#include "core/store/Checks.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::Knowledge;
using namespace Qt::StringLiterals;

/// Holds the bundled knowledge against the rules that it must never break.
class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWithoutFault();
    void passesItsChecks();
    void saysWhatItIs();
    void holdsEveryIdentifierOfTheNotesOnce_data();
    void holdsEveryIdentifierOfTheNotesOnce();
    void holdsAllClaimsAndDisagreements();
    void givesEveryStatementAPassage();
    void givesEveryEntityAPassage();
    void prefersOneReadingOfEachDisagreement();
    void saysEverythingInFewWords();
    void knowsTheStoryOfTheDefenceClause();
    void knowsWhatBecameOfTheDefenceClause();
    void keepsTheRivalDatesOfTheSigning();
    void readsTheSameTwice();

private:
    static QString folder() { return QStringLiteral(PACTGRAPH_KNOWLEDGE); }
    EntityId entity(const QString &key) const { return m_knowledge->find(key).entity(); }
    qsizetype countOf(const QString &group, const QString &id) const;
    qsizetype countOfCode(core::EntityKind kind, const QString &code) const;

    core::ReadKnowledge m_read;
    std::unique_ptr<Knowledge> m_knowledge;
};

namespace {

/// The identifiers of the research notes by group, "claims" and so on.
QList<std::pair<QString, QString>> noteIds(const QString &folder)
{
    QFile file(folder + u"/dossier-ids.txt"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("no list of identifiers");
    static const QRegularExpression heading(u"^# ([a-z]+)$"_s);
    QList<std::pair<QString, QString>> ids;
    QString group;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = heading.match(line); match.hasMatch())
            group = match.captured(1);
        else if (!line.startsWith(u'#'))
            ids.emplace_back(group, line.trimmed());
    }
    return ids;
}

} // namespace

void BundleTest::initTestCase()
{
    test::failOnAnyWarning();
    m_read = core::readKnowledge(folder());
    m_knowledge = std::make_unique<Knowledge>(m_read.data);
}

void BundleTest::readsWithoutFault()
{
    for (const core::Issue &issue : m_read.issues)
        qInfo("%s", qPrintable(issue.toLine()));
    QCOMPARE(m_read.issues.size(), 0U);
}

void BundleTest::passesItsChecks()
{
    const std::vector<core::Issue> issues = core::check(*m_knowledge);
    for (const core::Issue &issue : issues)
        qInfo("%s", qPrintable(issue.toLine()));
    QCOMPARE(issues.size(), 0U);
}

void BundleTest::saysWhatItIs()
{
    const QHash<QString, QString> &meta = m_knowledge->meta();
    QCOMPARE(meta.value(u"title"_s), u"Korea pacts"_s);
    QCOMPARE(meta.value(u"licence"_s), u"CC BY 4.0"_s);
    QVERIFY(QDate::fromString(meta.value(u"data-date"_s), Qt::ISODate).isValid());
}

void BundleTest::holdsEveryIdentifierOfTheNotesOnce_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("id");
    QHash<QString, int> counts;
    for (const auto &[group, id] : noteIds(folder())) {
        QTest::newRow(qPrintable(group + u' ' + id)) << group << id;
        ++counts[group];
    }
    QCOMPARE(counts.value(u"claims"_s), 143);
    QCOMPARE(counts.value(u"disagreements"_s), 28);
    QCOMPARE(counts.keys().size(), 7);
}

qsizetype BundleTest::countOfCode(core::EntityKind kind, const QString &code) const
{
    qsizetype count = 0;
    for (const core::Code &row : m_knowledge->data().codes)
        count += row.scheme == u"dossier"_s && row.value == code && m_knowledge->entity(row.entity).kind == kind;
    return count;
}

qsizetype BundleTest::countOf(const QString &group, const QString &id) const
{
    if (group == u"treaties"_s)
        return countOfCode(core::EntityKind::Treaty, id);
    if (group == u"actors"_s)
        return countOfCode(core::EntityKind::Actor, id);
    const QHash<QString, QString> prefixes = {{u"claims"_s, u"statement/"_s},
                                              {u"disagreements"_s, u"disagreement/"_s},
                                              {u"events"_s, u"statement/"_s},
                                              {u"topics"_s, u"topic/"_s},
                                              {u"passages"_s, u"passage/gis-article/"_s}};
    return m_knowledge->find(prefixes.value(group) + id).isNull() ? 0 : 1;
}

void BundleTest::holdsEveryIdentifierOfTheNotesOnce()
{
    QFETCH(const QString, group);
    QFETCH(const QString, id);
    QCOMPARE(countOf(group, id), 1);
}

void BundleTest::holdsAllClaimsAndDisagreements()
{
    static const QRegularExpression claim(u"^statement/C[0-9]{3}$"_s);
    const auto &statements = m_knowledge->data().statements;
    QCOMPARE(std::count_if(statements.begin(), statements.end(),
                           [](const core::Statement &row) { return claim.match(row.key).hasMatch(); }),
             143);
    QCOMPARE(m_knowledge->data().disagreements.size(), 28U);
}

void BundleTest::givesEveryStatementAPassage()
{
    for (const core::Statement &row : m_knowledge->data().statements) {
        QVERIFY2(!m_knowledge->evidence(row.id).empty(), qPrintable(row.key));
        for (const core::Evidence &item : m_knowledge->evidence(row.id))
            QVERIFY2(!m_knowledge->quote(item).trimmed().isEmpty(), qPrintable(row.key));
    }
}

void BundleTest::givesEveryEntityAPassage()
{
    for (const core::Entity &row : m_knowledge->data().entities) {
        const std::vector<core::Ref> refs = {row.id};
        QVERIFY2(!m_knowledge->why(refs).empty(), qPrintable(row.key));
    }
}

void BundleTest::prefersOneReadingOfEachDisagreement()
{
    for (const core::Disagreement &row : m_knowledge->data().disagreements) {
        QSet<QString> readings;
        QSet<QString> preferred;
        for (const core::Disagreement::Member &member : row.members) {
            readings.insert(member.value);
            if (m_knowledge->statement(member.statement).rank == core::Rank::Preferred)
                preferred.insert(member.value);
        }
        QVERIFY2(readings.size() >= 2, qPrintable(row.key));
        QVERIFY2(preferred.size() == 1, qPrintable(row.key));
        QVERIFY2(!row.reason.isEmpty(), qPrintable(row.key));
    }
}

void BundleTest::saysEverythingInFewWords()
{
    for (const core::Statement &row : m_knowledge->data().statements)
        QVERIFY2(!row.text.isEmpty() && row.text.size() <= 200, qPrintable(row.key));
    for (const core::Passage &row : m_knowledge->data().passages)
        QVERIFY2(!row.locator.isEmpty() && row.anchor.split(u' ').size() <= 6, qPrintable(row.key));
    for (const core::Entity &row : m_knowledge->data().entities)
        QVERIFY2(!row.label.isEmpty(), qPrintable(row.key));
}

void BundleTest::knowsTheStoryOfTheDefenceClause()
{
    const EntityId attack = entity(u"topic/B1"_s);
    const QList<std::pair<QString, core::Coverage>> rows = {{u"treaty/ussr-dprk-1961"_s, core::Coverage::Present},
                                                            {u"treaty/russia-dprk-2000"_s, core::Coverage::Absent},
                                                            {u"treaty/russia-dprk-2024"_s, core::Coverage::Present}};
    for (const auto &[key, coverage] : rows)
        QVERIFY2(m_knowledge->coverage(entity(key), attack) == coverage, qPrintable(key));
    QCOMPARE(m_knowledge->treatyDates(entity(u"treaty/ussr-dprk-1961"_s)).inForce,
             core::Period::parse(u"1961-09-10/1996-09-10"));
    QCOMPARE(m_knowledge->treatyDates(entity(u"treaty/russia-dprk-2024"_s)).inForce,
             core::Period::parse(u"2024-12-04/.."));
    QCOMPARE(m_knowledge->coverage(entity(u"treaty/ussr-dprk-1961"_s), entity(u"topic/A4"_s)),
             core::Coverage::Disputed);
}

void BundleTest::knowsWhatBecameOfTheDefenceClause()
{
    const core::Ref ref = m_knowledge->find(u"statement/russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s);
    QVERIFY(!ref.isNull());
    QCOMPARE(m_knowledge->title(ref), u"Article 4 of Russia–DPRK 2024 brings back Article 1 of USSR–DPRK 1961."_s);
    QStringList passages;
    for (const core::Evidence &item : m_knowledge->evidence(ref.statement()))
        passages << m_knowledge->passage(item.passage).key;
    QCOMPARE(passages,
             (QStringList{u"passage/digest-ussr-dprk-1961/article-1"_s, u"passage/digest-russia-dprk-2024/lineage"_s,
                          u"passage/digest-russia-dprk-2024/article-4"_s}));
    const core::Ref dropped = m_knowledge->find(u"statement/russia-dprk-2000/drops/ussr-dprk-1961/article-1"_s);
    QVERIFY(!dropped.isNull());
    QCOMPARE(m_knowledge->statement(dropped.statement()).modality, core::Modality::Assessment);
}

void BundleTest::keepsTheRivalDatesOfTheSigning()
{
    const EntityId treaty = entity(u"treaty/russia-dprk-2024"_s);
    QCOMPARE(m_knowledge->treatyDates(treaty).signedOn, core::Period::parse(u"2024-06-19"));
    QCOMPARE(m_knowledge->eventDate(entity(u"event/E101"_s)), core::Period::parse(u"2024-06-19"));
    const core::DisagreementId rivals = m_knowledge->find(u"disagreement/K01"_s).disagreement();
    QCOMPARE(m_knowledge->disagreementsOf(treaty).front(), rivals);
    QStringList values;
    for (const core::Disagreement::Member &member : m_knowledge->disagreement(rivals).members)
        values += member.value;
    values.removeDuplicates();
    QCOMPARE(values, (QStringList{u"19 June 2024"_s, u"18 June 2024"_s, u"19 July 2024"_s}));
}

void BundleTest::readsTheSameTwice()
{
    const core::KnowledgeData again = core::readKnowledge(folder()).data;
    QCOMPARE(again.entities.size(), m_read.data.entities.size());
    for (std::size_t i = 0; i < again.entities.size(); ++i)
        QCOMPARE(again.entities[i].key, m_read.data.entities[i].key);
    for (std::size_t i = 0; i < again.statements.size(); ++i)
        QCOMPARE(again.statements[i].key, m_read.data.statements[i].key);
    for (std::size_t i = 0; i < again.sources.size(); ++i)
        QCOMPARE(again.sources[i].text, m_read.data.sources[i].text);
}

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_Bundle.moc"
