#include <QApplication>
#include <QFile>
#include <QTest>

#include "app/window/CommandTable.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// The README says what the keys do: its table is the one that the program makes of its commands.
class tst_Readme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void theReadmeNamesEveryKey();
};

void tst_Readme::theReadmeNamesEveryKey()
{
    QFile readme(u"" PACTGRAPH_SOURCE_DIR "/README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    readme.close();
    const qsizetype start = text.indexOf(u'\n', text.indexOf(u"<!-- keys:"_s)) + 1;
    const qsizetype end = text.indexOf(u"<!-- end of keys -->"_s);
    QVERIFY(start > 0 && end >= start);
    const QString expected = u'\n' + app::commandsAsMarkdown() + u'\n';
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(readme.open(QIODevice::WriteOnly));
        readme.write((text.left(start) + expected + text.mid(end)).toUtf8());
        return;
    }
    QCOMPARE(text.mid(start, end - start), expected);
}

QTEST_MAIN(tst_Readme)
#include "tst_Readme.moc"
