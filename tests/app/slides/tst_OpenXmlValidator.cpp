#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/export/OutputFile.h"
#include "app/export/pptx/PptxWriter.h"
#include "tests/app/slides/BundleDecks.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// The Open XML SDK validator finds nothing in any deck. It is used where tests/fetch-validator has put it; nothing is
/// fetched here.
class tst_OpenXmlValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_validator = u"" PACTGRAPH_VALIDATOR ""_s;
        if (!QFileInfo(m_validator).isExecutable() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("The validator is not there: tests/fetch-validator puts it into build/validator where npm can.");
    }

    void findsNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        const test::BundleDecks decks;
        for (const test::BundleDecks::Named &named : decks.all())
            QTest::newRow(qPrintable(named.name)) << app::pptxBytes(named.deck);
        QTest::newRow("large graph") << app::pptxBytes(test::largeGraphDeck(2500));
    }
    void findsNothing()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(errorsIn(file).join(u'\n'), QString());
    }

    /// A validator that calls everything good would be no test.
    void findsAFault()
    {
        app::Deck deck;
        deck.slides.resize(1);
        deck.slides[0].title = u"Title"_s;
        QCOMPARE(errorsIn(app::pptxBytes(deck)).join(u'\n'), QString());
        deck.slides[0].chart = app::DeckChart();
        deck.slides[0].chart->categories.resize(1);
        deck.slides[0].chart->step = 0; // no unit of an axis
        deck.slides[0].chart->series = {{.name = u"One"_s, .values = {1}}};
        QVERIFY(!errorsIn(app::pptxBytes(deck)).isEmpty());
    }

private:
    QStringList errorsIn(const QByteArray &file) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pptx"_s);
        app::writeFile(path, file);
        QProcess process;
        process.start(m_validator, {path});
        if (!process.waitForFinished(180000))
            return {u"it did not come to an end"_s};
        const QByteArray said = process.readAllStandardOutput();
        const QJsonObject result = QJsonDocument::fromJson(said).object();
        QStringList errors;
        for (const QJsonValue &error : result.value(u"errors"_s).toArray())
            errors << QString::fromUtf8(QJsonDocument(error.toObject()).toJson(QJsonDocument::Compact));
        if (errors.isEmpty() && !result.value(u"ok"_s).toBool())
            errors << QString::fromUtf8(said + process.readAllStandardError());
        return errors;
    }

    QString m_validator;
};

QTEST_GUILESS_MAIN(tst_OpenXmlValidator)
#include "tst_OpenXmlValidator.moc"
