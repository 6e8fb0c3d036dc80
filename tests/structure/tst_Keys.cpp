#include <QApplication>
#include <QFile>
#include <QTest>

#include "app/window/CommandTable.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// The table of commands: no key does two things, and the README says what the keys do.
class tst_Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void noKeyIsBoundTwice();
    void everyKeyIsOne();
    void theReadmeNamesEveryKey();
};

void tst_Keys::noKeyIsBoundTwice()
{
    QHash<QString, QString> owners;
    QStringList faults;
    const auto claim = [&](const QKeySequence &key, const QString &owner) {
        const QString text = key.toString(QKeySequence::PortableText);
        if (owners.contains(text))
            faults << u"%1: %2 and %3"_s.arg(text, owners.value(text), owner);
        owners.insert(text, owner);
    };
    for (const app::Command &command : app::commandTable())
        for (const QKeySequence &key : app::shortcuts(command))
            claim(key, QString::fromUtf8(command.name));
    for (const app::CanvasKey &row : app::canvasKeys())
        for (const QString &key : QString::fromUtf8(row.keys).split(u"  "_s, Qt::SkipEmptyParts))
            claim(QKeySequence(key, QKeySequence::PortableText), QString::fromUtf8(row.text));
    QCOMPARE(faults.join(u'\n'), QString());
    QVERIFY(owners.size() > 30);
}

void tst_Keys::everyKeyIsOne()
{
    for (const app::Command &command : app::commandTable())
        for (const QKeySequence &key : app::shortcuts(command))
            QVERIFY2(!key.isEmpty() && !key.toString().isEmpty(), command.name);
}

void tst_Keys::theReadmeNamesEveryKey()
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

QTEST_MAIN(tst_Keys)
#include "tst_Keys.moc"
