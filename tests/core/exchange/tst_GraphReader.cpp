#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/GraphReader.h"
#include "core/model/Knowledge.h"
#include "tests/support/Test.h"

using namespace core;
using namespace Qt::StringLiterals;

/// Tables and GraphML become knowledge in which every statement rests on the row that says it.
class tst_GraphReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    ReadKnowledge read(const QString &name, const QByteArray &bytes)
    {
        return readGraphFiles({write(name, bytes)}, GraphFormat::ByEnding);
    }

    static QString quoteOf(const Knowledge &knowledge, StatementId id)
    {
        return knowledge.quote(knowledge.evidence(id).front());
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aTableOfEdgesBecomesStatementsThatRestOnTheirRows()
    {
        const ReadKnowledge read =
            this->read(u"edges.csv"_s,
                       "Source,Target,Relation,From,To,Modality\nUSSR,Pact 1961,partyTo,1961-07-06,1996,commitment\n"
                       "\"Korea, North\",Pact 1961,partyTo,,,\n");
        QVERIFY(read.issues.empty());
        const Knowledge knowledge(read.data);
        QCOMPARE(read.data.statements.size(), 2U);
        const Statement &first = read.data.statements.front();
        QCOMPARE(first.predicate, u"partyTo"_s);
        QCOMPARE(first.modality, Modality::Commitment);
        QCOMPARE(first.valid->toText(), u"1961-07-06/1996"_s);
        QVERIFY(first.text.isEmpty());
        QCOMPARE(knowledge.title(first.id), u"USSR is party to Pact 1961"_s);
        QCOMPARE(quoteOf(knowledge, first.id), u"USSR,Pact 1961,partyTo,1961-07-06,1996,commitment"_s);
        QCOMPARE(quoteOf(knowledge, read.data.statements.back().id), u"\"Korea, North\",Pact 1961,partyTo,,,"_s);
        QVERIFY(!knowledge.find(u"actor/korea-north"_s).isNull());
    }

    void nodesOfOneFileAreNamedByEdgesOfAnother()
    {
        const QString nodes = write(
            u"n.csv"_s, "id;label;kind;signed;in-force\nr;Россия;state;;\nt;Договор;treaty;2024-06-19;2024-12-04\n"
                        "x;Alone;organisation;;\n");
        const QString edges = write(u"e.tsv"_s, "source\ttarget\trelation\nr\tt\tpartyTo\n");
        const ReadKnowledge read = readGraphFiles({nodes, edges}, GraphFormat::ByEnding);
        QVERIFY2(read.issues.empty(), read.issues.empty() ? "" : qPrintable(read.issues.front().toLine()));
        const Knowledge knowledge(read.data);
        const EntityId treaty = knowledge.find(u"treaty/t"_s).entity();
        QCOMPARE(knowledge.entity(treaty).label, u"Договор"_s);
        QCOMPARE(knowledge.treatyDates(treaty).inForceOn->toText(), u"2024-12-04"_s);
        QCOMPARE(knowledge.partiesOf(treaty), std::vector<EntityId>{knowledge.find(u"actor/r"_s).entity()});
        const EntityId alone = knowledge.find(u"actor/x"_s).entity();
        QCOMPARE(knowledge.actor(alone)->type, ActorType::Organisation);
        const Ref refs[] = {alone};
        QCOMPARE(knowledge.quote(knowledge.why(refs).front()), u"x;Alone;organisation;;"_s);
    }

    void anEdgeListNeedsNoHeader()
    {
        const ReadKnowledge read = this->read(u"list.txt"_s, "# a remark\na b\nb  c\na b\n");
        QVERIFY(read.issues.empty());
        QCOMPARE(read.data.statements.size(), 3U);
        QCOMPARE(read.data.actors.size(), 3U);
        QCOMPARE(read.data.statements.back().predicate, u"linkedTo"_s);
    }

    void graphMlIsReadWithItsKeysAndDefaults()
    {
        const ReadKnowledge read = this->read(
            u"g.graphml"_s, "<?xml version=\"1.0\"?><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                            "<key id=\"d0\" for=\"node\" attr.name=\"Label\" attr.type=\"string\"/>\n"
                            "<key id=\"d1\" for=\"edge\" attr.name=\"relation\"><default>ally</default></key>\n"
                            "<graph edgedefault=\"directed\">\n<node id=\"a\"><data key=\"d0\">조선</data></node>\n"
                            "<node id=\"b\"/>\n<edge source=\"a\" target=\"b\"/>\n</graph></graphml>\n");
        QVERIFY(read.issues.empty());
        const Knowledge knowledge(read.data);
        QCOMPARE(knowledge.entity(knowledge.find(u"actor/a"_s).entity()).label, u"조선"_s);
        QCOMPARE(read.data.statements.front().predicate, u"ally"_s);
        QCOMPARE(quoteOf(knowledge, read.data.statements.front().id), u"a → b"_s);
    }

    void tellsTheRowsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("no target") << QByteArray("source,target\na,b\na,\n") << 3 << u"target"_s;
        QTest::newRow("too many fields") << QByteArray("source,target\na,b,c\n") << 2 << u"3 fields"_s;
        QTest::newRow("an open quote") << QByteArray("source,target\na,\"b\n") << 2 << u"not closed"_s;
        QTest::newRow("31 February") << QByteArray("source,target,from\na,b,2024-02-31\n") << 2 << u"2024-02-31"_s;
        QTest::newRow("no modality") << QByteArray("source,target,modality\na,b,rumour\n") << 2 << u"rumour"_s;
        QTest::newRow("an id twice") << QByteArray("id\na\na\n") << 3 << u"already"_s;
        QTest::newRow("a clause of nothing") << QByteArray("id,kind\nc,clause\n") << 2 << u"treaty"_s;
        QTest::newRow("a source") << QByteArray("id,kind\ns,source\n") << 2 << u"source"_s;
        QTest::newRow("behind lines in quotes") << QByteArray("source,target\n\"a\nb\",c\nd,\n") << 4 << u"target"_s;
    }

    void tellsTheRowsThatCannotBe()
    {
        QFETCH(QByteArray, text);
        const ReadKnowledge read = this->read(u"bad.csv"_s, text);
        QCOMPARE(read.issues.size(), 1U);
        QTEST(read.issues.front().line, "line");
        QFETCH(QString, word);
        QVERIFY2(read.issues.front().message.contains(word), qPrintable(read.issues.front().message));
    }

    void refusesWhatIsNoGraph_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("prose") << u"a.csv"_s << QByteArray("title\nA treaty\n");
        QTest::newRow("not UTF-8") << u"a.csv"_s << QByteArray("source,target\n\xff\xfe,b\n");
        QTest::newRow("other XML") << u"a.graphml"_s << QByteArray("<html/>");
        QTest::newRow("cut XML") << u"a.graphml"_s << QByteArray("<graphml><graph><node id=\"a\">");
        QTest::newRow("unknown ending") << u"a.dat"_s << QByteArray("a b\n");
    }

    void refusesWhatIsNoGraph()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QVERIFY_THROWS_EXCEPTION(Error, read(name, text));
    }

    void manyRowsAreSpreadOverPassagesAndSourcesAndEachIsQuoted()
    {
        QByteArray text = "source,target\n";
        constexpr int rows = 5'000;
        for (int i = 0; i < rows; ++i)
            text += 'n' + QByteArray::number(i) + ",m" + QByteArray::number(i) + '\n';
        const ReadKnowledge read = this->read(u"many.csv"_s, text);
        QCOMPARE(read.data.sources.size(), 3U);
        const Knowledge knowledge(read.data);
        for (const Statement &statement : read.data.statements)
            QCOMPARE(quoteOf(knowledge, statement.id), u"n%1,m%1"_s.arg(statement.id.value - 1));
    }
};

QTEST_GUILESS_MAIN(tst_GraphReader)
#include "tst_GraphReader.moc"
