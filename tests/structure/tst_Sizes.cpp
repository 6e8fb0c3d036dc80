#include <QTest>

#include "tests/structure/Sizes.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// Rules of form, held against every file; and each check held against a file that breaks it.
class tst_Sizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void noFileIsTooLong();
    void everyNameSaysWhatItIs();
    void nothingIsLeftForLater();
    void everyHeaderIsReadOnce();
    void noConnectIsByText();

    void tellsAFileThatIsTooLong();
    void tellsANameThatSaysNothing_data();
    void tellsANameThatSaysNothing();
    void letsQtHaveItsNames();
    void tellsWhatIsLeft();
    void tellsAHeaderThatIsReadTwice();
    void tellsAConnectByText();

private:
    const std::vector<test::SourceFile> m_sources = test::sourceFiles({u"core"_s, u"app"_s, u"tests"_s});
    const std::vector<test::SourceFile> m_others =
        test::filesEndingIn({u"*.txt"_s, u"*.cmake"_s, u"*.md"_s, u"*.yaml"_s, u"*.sql"_s, u"run"_s, u"set-up"_s},
                            {u"core"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"packaging"_s, u"resources"_s});
};

void tst_Sizes::noFileIsTooLong()
{
    QVERIFY(m_sources.size() > 50);
    QCOMPARE(test::lengthFaults(m_sources).join(u'\n'), QString());
}

void tst_Sizes::everyNameSaysWhatItIs()
{
    QCOMPARE(test::nameFaults(m_sources).join(u'\n'), QString());
}

void tst_Sizes::nothingIsLeftForLater()
{
    QCOMPARE(test::leftoverFaults(m_sources).join(u'\n'), QString());
    QVERIFY(!m_others.empty());
    QCOMPARE(test::leftoverFaults(m_others).join(u'\n'), QString());
}

void tst_Sizes::everyHeaderIsReadOnce()
{
    QCOMPARE(test::guardFaults(m_sources).join(u'\n'), QString());
}

void tst_Sizes::noConnectIsByText()
{
    QCOMPARE(test::textConnectFaults(m_sources).join(u'\n'), QString());
}

void tst_Sizes::tellsAFileThatIsTooLong()
{
    QCOMPARE(test::lengthFaults({{u"core/base/A.cpp"_s, QString(501, u'\n')}}).size(), 1);
    QCOMPARE(test::lengthFaults({{u"core/base/A.cpp"_s, QString(500, u'\n')}}).size(), 0);
}

void tst_Sizes::tellsANameThatSaysNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a class") << u"core/base/A.h"_s << u"class Session"_s + u"Manager\n{\n};\n"_s;
    QTest::newRow("a struct") << u"core/base/A.h"_s << u"struct Text"_s + u"Helper;\n"_s;
    QTest::newRow("a file") << u"core/base/StringUtils.h"_s << QString();
}

void tst_Sizes::tellsANameThatSaysNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(test::nameFaults({{path, text}}).size(), 1);
}

void tst_Sizes::letsQtHaveItsNames()
{
    QCOMPARE(test::nameFaults({{u"app/A.h"_s, u"class QSessionManager;\n"_s}}), QStringList());
}

void tst_Sizes::tellsWhatIsLeft()
{
    const QString text = u"int a;\n// TO"_s + u"DO: later\n"_s;
    QCOMPARE(test::leftoverFaults({{u"core/A.cpp"_s, text}}), QStringList{u"core/A.cpp:2: TO"_s + u"DO is left"_s});
}

void tst_Sizes::tellsAHeaderThatIsReadTwice()
{
    QCOMPARE(test::guardFaults({{u"core/A.h"_s, u"int a;\n"_s}}).size(), 1);
    QCOMPARE(test::guardFaults({{u"core/A.cpp"_s, u"int a;\n"_s}}).size(), 0);
}

void tst_Sizes::tellsAConnectByText()
{
    const QString text = u"connect(a, SIG"_s + u"NAL(b()), c, SL"_s + u"OT(d()));\n"_s;
    QCOMPARE(test::textConnectFaults({{u"app/A.cpp"_s, text}}).size(), 2);
}

QTEST_GUILESS_MAIN(tst_Sizes)
#include "tst_Sizes.moc"
