#include <QFile>
#include <QTemporaryDir>

#include "app/session/Settings.h"
#include "tests/support/Test.h"

using namespace app;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everythingIsReadBackFromTheFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(file);
            settings.setTheme(Settings::ThemeChoice::Dark);
            settings.setLayoutOf(QStringLiteral("window"), QByteArray("\0\x01x", 3));
            settings.setLastFolder(QStringLiteral("/somewhere/else"));
            settings.setBundleStamp(QStringLiteral("1-2"));
        }
        const Settings settings(file);
        QCOMPARE(settings.theme(), Settings::ThemeChoice::Dark);
        QCOMPARE(settings.layoutOf(QStringLiteral("window")), QByteArray("\0\x01x", 3));
        QCOMPARE(settings.lastFolder(), QStringLiteral("/somewhere/else"));
        QCOMPARE(settings.bundleStamp(), QStringLiteral("1-2"));
    }

    void anUnknownThemeIsThatOfTheSystem()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\ntheme=mauve\n");
        file.close();
        QCOMPARE(Settings(file.fileName()).theme(), Settings::ThemeChoice::System);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_Settings.moc"
