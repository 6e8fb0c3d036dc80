#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/Fingerprint.h"
#include "core/exchange/SourceList.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace core;
using namespace Qt::StringLiterals;

/// Sources as reference managers read them.
class tst_SourceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void writesCslJson();
    void escapesWhatTexWouldRun();
    void writesRisWithItsLines();
    void theFingerprintTellsEveryChange();

private:
    static KnowledgeData data()
    {
        KnowledgeData data = test::SampleKnowledge::data();
        Source &source = data.sources.front();
        source.type = u"article-newspaper"_s;
        source.authors = {u"Kim & Söhne, 김"_s};
        source.publisher = u"100% {News}_#1"_s;
        source.published = Period::parse(u"2024-10-18");
        source.address = u"https://example.org/a_b?c=%20&d={1}"_s;
        for (Entity &entity : data.entities)
            if (entity.id == source.id)
                entity.label = u"A title\n\\input{x} for $5"_s;
        return data;
    }
    const Knowledge m_knowledge{data()};
    const std::vector<EntityId> m_one{m_knowledge.data().sources.front().id};
};

void tst_SourceList::writesCslJson()
{
    const QJsonArray items = QJsonDocument::fromJson(cslJson(m_knowledge, m_one)).array();
    QCOMPARE(items.size(), 1);
    const QJsonObject item = items.first().toObject();
    QCOMPARE(item.value(u"type"_s).toString(), u"article-newspaper"_s);
    QCOMPARE(item.value(u"title"_s).toString(), u"A title \\input{x} for $5"_s);
    QCOMPARE(item.value(u"container-title"_s).toString(), u"100% {News}_#1"_s);
    QCOMPARE(item.value(u"author"_s), QJsonArray({QJsonObject{{u"literal"_s, u"Kim & Söhne, 김"_s}}}));
    QCOMPARE(item.value(u"issued"_s).toObject().value(u"date-parts"_s), QJsonArray({QJsonArray{2024, 10, 18}}));
}

void tst_SourceList::escapesWhatTexWouldRun()
{
    const QByteArray text = bibTex(m_knowledge, m_one);
    QVERIFY2(text.contains("title = {{A title \\textbackslash{}input\\{x\\} for \\$5}}"), text.constData());
    QVERIFY(text.contains("author = {{Kim \\& Söhne, 김}}"));
    QVERIFY(text.contains("journal = {100\\% \\{News\\}\\_\\#1}"));
    QVERIFY(text.contains("date = {2024-10-18}"));
    QVERIFY(text.contains("url = {https://example.org/a_b?c=%20&d=%7B1%7D}"));
}

void tst_SourceList::writesRisWithItsLines()
{
    const QByteArray text = ris(m_knowledge, m_one);
    QVERIFY(text.startsWith("TY  - NEWS\r\n"));
    QVERIFY(text.contains("\r\nAU  - Kim & Söhne, 김\r\n"));
    QVERIFY(text.contains("\r\nDA  - 2024/10/18/\r\n"));
    QVERIFY(text.contains("\r\nTI  - A title \\input{x} for $5\r\n"));
    QVERIFY(text.endsWith("ER  - \r\n"));
}

void tst_SourceList::theFingerprintTellsEveryChange()
{
    QCOMPARE(fingerprint(Knowledge(data())), fingerprint(m_knowledge));
    const auto changed = [](const auto &change) {
        KnowledgeData other = data();
        change(other);
        return fingerprint(Knowledge(std::move(other)));
    };
    QVERIFY(changed([](KnowledgeData &d) { d.statements.back().text += u'!'; }) != fingerprint(m_knowledge));
    QVERIFY(changed([](KnowledgeData &d) { d.statements.back().rank = Rank::Deprecated; }) != fingerprint(m_knowledge));
    QVERIFY(changed([](KnowledgeData &d) { d.passages.back().locator += u'!'; }) != fingerprint(m_knowledge));
    QVERIFY(changed([](KnowledgeData &d) { d.sources.back().publisher += u'!'; }) != fingerprint(m_knowledge));
}

QTEST_APPLESS_MAIN(tst_SourceList)
#include "tst_SourceList.moc"
