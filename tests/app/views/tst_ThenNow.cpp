#include <QTest>

#include "app/picture/TextPlace.h"
#include "app/session/OpeningView.h"
#include "app/views/compare/ComparePicture.h"
#include "app/views/graph/GraphPicture.h"
#include "app/views/page/ViewPage.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Two days of the bundled knowledge on pages of all sizes: nothing stands over anything else.
class ThenNowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    ViewState opening() const
    {
        const OpeningView view = openingView(m_bundle->knowledge);
        ViewState state;
        state.kind = ViewKind::Compare;
        state.filter = view.filter;
        state.validOn = view.validOn;
        return state;
    }

    static bool isLabel(const Mark &mark) { return mark.shape == Shape::None && mark.points.empty(); }
    static bool isSign(const Mark &mark) { return mark.shape == Shape::Plate; }
    static bool isNode(const Mark &mark) { return mark.points.empty() && !isLabel(mark) && !isSign(mark); }

    /// How many treaties are drawn with words inside, and how many pairs of nodes cover each other.
    struct Nodes
    {
        int withWords = 0;
        int withoutWords = 0;
        int covered = 0;
    };

    Nodes nodesOn(QSizeF area, DayPair days) const
    {
        const core::Knowledge &knowledge = m_bundle->knowledge;
        const GraphPlaces usual = arrangeGraph(knowledge, layOutGraph(knowledge, m_bundle->graph));
        const auto draw = [&](const DayDrawing &day) {
            GraphPlaces places = usual;
            places.insert(day.moved);
            GraphPictureOptions options{.filter = opening().filter, .small = day.small, .validOn = day.day};
            options.zoom = day.zoom;
            return buildGraphPicture(knowledge, m_bundle->graph, places, options).picture;
        };
        const ComparePicture built =
            buildComparePicture(knowledge, draw, {.days = days, .filter = opening().filter, .size = area});
        std::vector<QRectF> boxes;
        Nodes found;
        for (const Mark &mark : built.picture.marks) {
            if (!isNode(mark) || mark.standsFor.empty())
                continue;
            for (const QRectF &box : boxes)
                found.covered += box.intersects(mark.box);
            boxes.push_back(mark.box);
            if (mark.role == StyleRole::Treaty)
                ++(mark.text.isEmpty() ? found.withoutWords : found.withWords);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void noSignCoversALabelAndNoTwoLabelsOverlap_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::addColumn<int>("form");
        QTest::addColumn<QDate>("then");
        const auto addRows = [](const char *name, QSizeF page) {
            for (const auto form : {CompareOptions::Form::SideBySide, CompareOptions::Form::Overlaid}) {
                for (const int year : {1949, 1961, 1995, 2000, 2023})
                    QTest::addRow("%s, %s, since %d", name,
                                  form == CompareOptions::Form::Overlaid ? "overlaid" : "side by side", year)
                        << page << int(form) << QDate(year, 12, 31);
            }
        };
        addRows("tiny", QSizeF(560, 390));
        addRows("small window", QSizeF(1280, 800));
        addRows("full HD", QSizeF(1920, 1080));
    }

    void noSignCoversALabelAndNoTwoLabelsOverlap()
    {
        QFETCH(const QSizeF, page);
        QFETCH(const int, form);
        QFETCH(const QDate, then);
        ViewState state = opening();
        state.options.compare = {.then = then, .now = QDate(2024, 12, 31), .form = CompareOptions::Form(form)};
        const Picture picture = viewPage(m_bundle->knowledge, m_bundle->graph, state, page);
        int signs = 0;
        int labels = 0;
        for (const Mark &over : picture.marks) {
            if (!isLabel(over) && !isSign(over))
                continue;
            isSign(over) ? ++signs : ++labels;
            const QRectF box = isSign(over) ? over.box : over.textBox;
            QVERIFY2(picture.bounds.contains(box), qPrintable(over.text));
            QCOMPARE(textPlace(over).lines.join(u' '), over.text); // none of it is cut off
            for (const Mark &other : picture.marks)
                if (&other != &over && other.points.empty())
                    QVERIFY2(!box.intersects(isLabel(other) ? other.textBox : other.box),
                             qPrintable(over.text + u" / "_s + other.text + other.alt));
        }
        QVERIFY(signs >= 2);
        QVERIFY(labels >= 4);
    }

    void nodesShrinkWhereThereIsNoRoomForAll()
    {
        const DayPair year{QDate(2023, 12, 4), QDate(2024, 12, 4)};
        // What the smallest window leaves.
        const Nodes tight = nodesOn(QSizeF(697, 320), year);
        QCOMPARE(tight.withWords, 4); // 2000 twice, May and June 2024
        QVERIFY(tight.withoutWords > 20);
        QCOMPARE(tight.covered, 0);
        const Nodes roomy = nodesOn(QSizeF(1920, 1080), year);
        QCOMPARE(roomy.withoutWords, 0);
        QVERIFY(roomy.withWords > 24);
        QCOMPARE(roomy.covered, 0);
    }

    void everyChangeInAPaneHasASign()
    {
        ViewState state = opening();
        state.options.compare = {.then = QDate(1961, 12, 31), .now = QDate(2024, 12, 31)};
        const Comparison changes =
            compareDays(m_bundle->knowledge, {QDate(1961, 12, 31), QDate(2024, 12, 31)}, state.filter);
        const Picture picture = viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(560, 390));
        for (const Mark &node : picture.marks) {
            if (!isNode(node) || node.standsFor.empty() || !changes.find(node.standsFor.front().entity()))
                continue;
            QVERIFY2(std::ranges::any_of(picture.marks,
                                         [&](const Mark &mark) {
                                             return isSign(mark) && mark.standsFor.front() == node.standsFor.front();
                                         }),
                     qPrintable(node.alt));
        }
    }
};

QTEST_APPLESS_MAIN(ThenNowTest)
#include "tst_ThenNow.moc"
