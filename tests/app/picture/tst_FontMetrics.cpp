#include <QFontInfo>
#include <QFontMetricsF>

#include "app/picture/FontMetrics.h"
#include "app/picture/TextPlace.h"
#include "app/picture/Theme.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

class tst_FontMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void measuresAsTheNamedFontDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"Comprehensive Strategic Partnership, Art. 4 (2024)"_s;
        QTest::newRow("French") << u"Traité d’amitié, de coopération et d’assistance mutuelle"_s;
        QTest::newRow("Russian") << u"Договор о всеобъемлющем стратегическом партнёрстве"_s;
        QTest::newRow("Korean") << u"조선민주주의인민공화국"_s;
        QTest::newRow("Chinese") << u"中朝友好合作互助条约"_s;
    }
    void measuresAsTheNamedFontDoes()
    {
        QFETCH(QString, text);
        if (QFontInfo(Theme::font(TextRole::Label)).family() != Theme::sansFamilies().first())
            QSKIP("The font the pictures are measured with is not on this machine.");
        for (int role = 0; role <= int(TextRole::Small); ++role) {
            const double real = QFontMetricsF(Theme::font(TextRole(role))).horizontalAdvance(text);
            const double ours = textWidth(text, TextRole(role));
            QVERIFY2(qAbs(ours - real) < 0.04 * real + 1, qPrintable(u"%1 %2"_s.arg(ours).arg(real)));
        }
    }

    void combiningMarksAndEmptyTextsTakeNoRoom()
    {
        QCOMPARE(textWidth(u"e\u0301"_s, TextRole::Label), textWidth(u"e"_s, TextRole::Label));
        QVERIFY(textSize({}, TextRole::Label).isEmpty());
        QCOMPARE(textSize(u"a\nb"_s, TextRole::Label).height(), 2 * lineHeight(TextRole::Label));
    }

    void elidesToTheWidth_data()
    {
        QTest::addColumn<double>("width");
        for (const double width : {0.0, 5.0, 12.0, 40.0, 100.0, 1000.0})
            QTest::addRow("%g", width) << width;
    }
    void elidesToTheWidth()
    {
        QFETCH(double, width);
        const QString text = u"Союз 평양 pact of 1961"_s;
        const QString cut = elided(text, TextRole::Label, width);
        QVERIFY(textWidth(cut, TextRole::Label) <= width);
        if (width >= 1000)
            QCOMPARE(cut, text);
        else if (!cut.isEmpty())
            QVERIFY(cut.endsWith(u'…') && text.startsWith(cut.chopped(1).trimmed()));
    }

    void neverCutsALetterInTwo()
    {
        const QString text = u"𠮷𠮷𠮷𠮷e\u0301e\u0301"_s;
        for (double width = 12; width < 60; width += 1) {
            const QString cut = elided(text, TextRole::Label, width);
            QVERIFY(!cut.contains(u"𠮷"_s) || !cut.chopped(1).back().isHighSurrogate());
        }
    }

    void wrapsAtWordsAndKeepsAllOfThem()
    {
        const QString text = u"Friendship, Co-operation and Mutual Assistance between the Parties"_s;
        const QStringList lines = wrapped(text, TextRole::Label, 120);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines)
            QVERIFY(textWidth(line, TextRole::Label) <= 120);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    }

    void wrapsHanBetweenLetters()
    {
        const QStringList lines = wrapped(u"中朝友好合作互助条约"_s, TextRole::Label, 50);
        QCOMPARE(lines.size(), 3);
    }

    void elidesTheLastLine()
    {
        const QStringList lines =
            wrapped(u"one two three four five six seven eight nine ten"_s, TextRole::Label, 60, 2);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().endsWith(u'…'));
    }

    void aTextInABoxOfItsSizeIsNotElided_data()
    {
        QTest::addColumn<uint>("states");
        QTest::newRow("plain") << uint(NoState);
        QTest::newRow("signs") << uint(Unchecked | Disputed | Pinned);
    }
    void aTextInABoxOfItsSizeIsNotElided()
    {
        QFETCH(uint, states);
        Mark mark;
        mark.text = u"China–DPRK alliance"_s;
        mark.states = states;
        mark.box.setSize(labelSize(mark));
        QCOMPARE(textPlace(mark).lines, QStringList{mark.text});
        QVERIFY(mark.box.contains(textPlace(mark).textRect));
        mark.box = {};
        mark.shape = Shape::RoundedRect;
        mark.textRole = TextRole::Inside;
        mark.box.setSize({textSize(mark.text, mark.textRole).width() + 18, 26});
        QCOMPARE(textPlace(mark).lines, QStringList{mark.text});
        QVERIFY(textPlace(mark).isInside);
    }
};

QTEST_MAIN(tst_FontMetrics)
#include "tst_FontMetrics.moc"
