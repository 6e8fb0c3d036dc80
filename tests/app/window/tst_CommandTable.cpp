#include <QSet>

#include "app/window/CommandTable.h"
#include "tests/support/Test.h"

using namespace app;

class CommandTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void noKeyIsBoundTwice()
    {
        QHash<QKeySequence, QString> owners;
        const auto claim = [&owners](const QKeySequence &key, const QString &owner) {
            const QString other = owners.value(key);
            owners.insert(key, owner);
            return other.isEmpty()
                       ? QString()
                       : QStringLiteral("%1: %2 and %3").arg(key.toString(QKeySequence::PortableText), other, owner);
        };
        QStringList clashes;
        for (const Command &command : commandTable())
            for (const QKeySequence &key : shortcuts(command))
                clashes << claim(key, QString::fromLatin1(command.name));
        for (const CanvasKey &canvas : canvasKeys())
            for (const QKeySequence &key : shortcuts(canvas))
                clashes << claim(key, plainText(canvas));
        clashes.removeAll(QString());
        QCOMPARE(clashes, QStringList());
    }

    void everyKeyCanBeRead()
    {
        for (const Command &command : commandTable()) {
            for (const QKeySequence &key : shortcuts(command)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, command.name);
                QCOMPARE(key.count(), 1);
            }
        }
        for (const CanvasKey &canvas : canvasKeys())
            for (const QKeySequence &key : shortcuts(canvas))
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, canvas.keys);
    }

    void noCommandIsListedTwice()
    {
        QSet<int> ids;
        QSet<QByteArray> names;
        for (const Command &command : commandTable()) {
            QVERIFY2(!ids.contains(int(command.id)), command.name);
            QVERIFY2(!names.contains(command.name), command.name);
            ids.insert(int(command.id));
            names.insert(command.name);
        }
        QCOMPARE(ids.size(), int(CommandId::About) + 1); // the last one: every id has its row
    }

    void noMnemonicIsUsedTwiceInAMenu()
    {
        QHash<QString, QByteArray> owners;
        for (const Command &command : commandTable()) {
            const QString text = menuText(command);
            const qsizetype place = text.indexOf(u'&');
            QVERIFY2(place >= 0, command.name);
            const QString key = QString::number(int(command.menu)) + text[place + 1].toLower();
            QVERIFY2(!owners.contains(key),
                     qPrintable(QLatin1String(command.name) + u' ' + QLatin1String(owners.value(key))));
            owners.insert(key, command.name);
        }
    }

    void letterKeysAloneActNowhereInTheWindow()
    {
        // One would act while somebody types into a list or a tree.
        for (const Command &command : commandTable()) {
            if (command.scope == Command::Scope::Canvas)
                continue;
            for (const QKeySequence &key : shortcuts(command)) {
                const bool isLetter = key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z;
                QVERIFY2(!isLetter || key[0].keyboardModifiers() != Qt::NoModifier, command.name);
            }
        }
    }

    void everyIconIsThere()
    {
        for (const Command &command : commandTable())
            if (*command.icon != '\0')
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(command.icon))),
                         command.icon);
    }

    void theListForTheReadmeNamesEveryCommand()
    {
        const QString list = commandsAsMarkdown();
        for (const Command &command : commandTable())
            QVERIFY2(list.contains(QStringLiteral("| %1 |").arg(plainText(command))), command.name);
        QVERIFY(list.contains(QStringLiteral("| Search | `Ctrl+K`, `/` |")));
    }
};

QTEST_MAIN(CommandTableTest)
#include "tst_CommandTable.moc"
