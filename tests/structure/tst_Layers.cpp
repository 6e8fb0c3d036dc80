#include <QTest>

#include "tests/structure/Layers.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// The arrows of the design, held against every include; and each check held against a file that breaks it.
class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void theTableHasNoCircle();
    void everyIncludeFollowsAnArrow();
    void noHeaderIsWhereItMayNotBe();
    void sqlStandsInTheStoreAlone();

    void tellsACircle();
    void tellsAnArrowToNoRoom();
    void tellsABrokenInclude_data();
    void tellsABrokenInclude();
    void tellsAForeignHeader_data();
    void tellsAForeignHeader();
    void tellsSqlElsewhere();

private:
    const std::vector<test::SourceFile> m_files = test::sourceFiles({u"core"_s, u"app"_s});
};

void tst_Layers::theTableHasNoCircle()
{
    QCOMPARE(test::tableFaults(test::rooms()), QStringList());
}

void tst_Layers::everyIncludeFollowsAnArrow()
{
    QVERIFY(m_files.size() > 50);
    QCOMPARE(test::includeFaults(test::rooms(), m_files).join(u'\n'), QString());
}

void tst_Layers::noHeaderIsWhereItMayNotBe()
{
    QCOMPARE(test::foreignHeaderFaults(m_files).join(u'\n'), QString());
}

void tst_Layers::sqlStandsInTheStoreAlone()
{
    QCOMPARE(test::sqlFaults(m_files).join(u'\n'), QString());
}

void tst_Layers::tellsACircle()
{
    const QStringList faults = test::tableFaults({{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s}}, {u"c"_s, {u"a"_s}}});
    QCOMPARE(faults.size(), 3);
}

void tst_Layers::tellsAnArrowToNoRoom()
{
    QCOMPARE(test::tableFaults({{u"a"_s, {u"attic"_s}}}), QStringList{u"a may include attic, which is no room"_s});
}

void tst_Layers::tellsABrokenInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::newRow("core asks the app") << u"core/store/A.cpp"_s << u"app/session/Document.h"_s;
    QTest::newRow("the model asks the store") << u"core/model/A.h"_s << u"core/store/Project.h"_s;
    QTest::newRow("a view asks another") << u"app/views/graph/A.h"_s << u"app/views/timeline/TimelineView.h"_s;
    QTest::newRow("what views share asks one") << u"app/views/A.h"_s << u"app/views/graph/GraphView.h"_s;
    QTest::newRow("a picture asks a view") << u"app/picture/A.h"_s << u"app/views/PictureView.h"_s;
    QTest::newRow("the command line asks the window") << u"app/cli/A.cpp"_s << u"app/window/Inspector.h"_s;
    QTest::newRow("a header without its folder") << u"app/cli/A.cpp"_s << u"Terminal.h"_s;
    QTest::newRow("a file in a room that nobody knows") << u"attic/A.cpp"_s << u"core/base/Id.h"_s;
}

void tst_Layers::tellsABrokenInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    const test::SourceFile file{path, u"#pragma once\n\n#include \"%1\"\n"_s.arg(header)};
    QCOMPARE(test::includeFaults(test::rooms(), {file}).size(), 1);
}

void tst_Layers::tellsAForeignHeader_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::newRow("a widget in the core") << u"core/base/A.h"_s << u"QWidget"_s;
    QTest::newRow("a widget by its module") << u"app/picture/A.h"_s << u"QtWidgets/QLabel"_s;
    QTest::newRow("a widget in a picture") << u"app/picture/A.h"_s << u"QGraphicsItem"_s;
    QTest::newRow("a colour in the core") << u"core/model/A.h"_s << u"QColor"_s;
    QTest::newRow("SQLite in a view") << u"app/views/A.cpp"_s << u"SQLiteCpp/Database.h"_s;
}

void tst_Layers::tellsAForeignHeader()
{
    QFETCH(QString, path);
    QFETCH(QString, header);
    const test::SourceFile file{path, u"#include <vector>\n#include <%1>\n"_s.arg(header)};
    const QStringList faults = test::foreignHeaderFaults({file});
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().startsWith(path + u":2: "_s));
}

void tst_Layers::tellsSqlElsewhere()
{
    const QString text =
        u"auto q = u\"SELECT id FROM entity\"_s; // SELECT in a comment, or \"Select all\", is none\n"_s;
    QCOMPARE(test::sqlFaults({{u"app/cli/A.cpp"_s, text}}).size(), 1);
    QCOMPARE(test::sqlFaults({{u"core/store/A.cpp"_s, text}}).size(), 0);
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
