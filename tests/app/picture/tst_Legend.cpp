#include "app/picture/AltText.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Legend.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

Mark node(StyleRole role, Shape shape)
{
    Mark mark;
    mark.standsFor = {core::EntityId{1}};
    mark.shape = shape;
    mark.role = role;
    mark.box = {0, 0, 20, 20};
    return mark;
}

Mark link(core::Modality modality)
{
    Mark mark = node(StyleRole::Edge, Shape::Polyline);
    mark.points = {{0, 0}, {50, 50}};
    mark.modality = modality;
    return mark;
}

QStringList textsOf(const std::vector<LegendEntry> &entries)
{
    QStringList texts;
    for (const LegendEntry &entry : entries)
        texts << entry.text;
    return texts;
}

Picture smallPicture()
{
    Picture picture;
    picture.bounds = {0, 0, 800, 400};
    picture.marks = {node(StyleRole::Treaty, Shape::RoundedRect), link(core::Modality::Claim)};
    picture.dataDate = u"22 November 2026"_s;
    return picture;
}

/// As QRectF::contains, but true for level lines, too.
bool holds(const QRectF &area, const QRectF &extent)
{
    return area.left() <= extent.left() && area.right() >= extent.right() && area.top() <= extent.top() &&
           area.bottom() >= extent.bottom();
}

} // namespace

class tst_Legend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void listsOnlyWhatThePictureUsesInAFixedOrder()
    {
        Picture picture;
        QVERIFY(legendOf(picture).empty());
        picture.marks = {link(core::Modality::Scenario), link(core::Modality::Fact),
                         node(StyleRole::Topic, Shape::Hexagon), node(StyleRole::Actor, Shape::Circle),
                         node(StyleRole::Topic, Shape::Hexagon)};
        picture.marks[3].states = Unchecked;
        QCOMPARE(textsOf(legendOf(picture)),
                 (QStringList{u"Actor"_s, u"Topic"_s, u"Fact"_s, u"Scenario"_s, u"Not checked against a text"_s}));
    }

    void leavesOutWhatStandsForNothing()
    {
        Picture picture;
        picture.marks = {node(StyleRole::Actor, Shape::Circle)};
        picture.marks[0].standsFor.clear();
        QVERIFY(legendOf(picture).empty());
    }

    void samplesFitTheirBoxes()
    {
        for (const LegendEntry &entry : legendOf(test::sampleSheet(test::SheetText::None).picture)) {
            QVERIFY(!entry.text.isEmpty());
            QVERIFY(holds({0, 0, 28, 16}, outline(entry.sample).boundingRect()));
        }
    }

    void nothingOfTheFooterIsClipped_data()
    {
        QTest::addColumn<QRectF>("page");
        QTest::addColumn<int>("sources");
        for (const QRectF &page : {QRectF(0, 0, 800, 500), QRectF(0, 0, 800, 400), QRectF(-100, -50, 1600, 900),
                                   QRectF(0, 0, 300, 900), QRectF(0, 0, 1920, 200)})
            for (const int sources : {0, 1, 7, 60})
                QTest::addRow("%g x %g, %d sources", page.width(), page.height(), sources) << page << sources;
    }
    void nothingOfTheFooterIsClipped()
    {
        QFETCH(QRectF, page);
        QFETCH(int, sources);
        Picture picture = smallPicture();
        for (int i = 0; i < sources; ++i)
            picture.sources << u"Author %1, “A rather long title of a source”"_s.arg(i);
        const Picture result = withLegendAndFooter(picture, page);
        QVERIFY(result.bounds.adjusted(-0.1, -0.1, 0.1, 0.1).contains(picture.bounds));
        QVERIFY(qAbs(result.bounds.width() / result.bounds.height() - page.width() / page.height()) < 0.001);
        for (std::size_t i = picture.marks.size(); i < result.marks.size(); ++i) {
            const Mark &mark = result.marks[i];
            const QRectF extent = mark.shape == Shape::None ? textPlace(mark).textRect : outline(mark).boundingRect();
            QVERIFY(holds(result.bounds, extent));
            QVERIFY(extent.top() >= picture.bounds.bottom());
            QVERIFY(!mark.isInteractive());
        }
    }

    void theDateStandsEvenWhenSourcesAreLeftOut()
    {
        Picture picture = smallPicture();
        for (int i = 0; i < 60; ++i)
            picture.sources << u"Author %1, “A rather long title of a source”"_s.arg(i);
        QString all;
        for (const Mark &mark : withLegendAndFooter(picture, {0, 0, 800, 500}).marks)
            all += mark.text + u' ';
        QVERIFY(all.contains(u"Data as of 22 November 2026"_s));
        QVERIFY(all.contains(u" more"_s));
        QVERIFY(!all.contains(u'…'));
    }

    void marksKeepTheirPlaces()
    {
        const Picture picture = smallPicture();
        const Picture result = withLegendAndFooter(picture, {0, 0, 640, 360});
        QCOMPARE(result.marks[0].box, picture.marks[0].box);
        QCOMPARE(result.marks[1].points, picture.marks[1].points);
        QCOMPARE(withLegendAndFooter(picture, {}).marks.size(), picture.marks.size());
    }

    void aPageWithRoomIsKept()
    {
        QCOMPARE(withLegendAndFooter(smallPicture(), {0, 0, 900, 600}).bounds, QRectF(0, 0, 900, 600));
    }

    void aMarkWithoutASentenceGetsOne()
    {
        Mark mark = node(StyleRole::Treaty, Shape::RoundedRect);
        mark.text = u"Friendship\nTreaty 1961"_s;
        mark.states = Ended | Unchecked;
        QCOMPARE(altOf(mark), u"Treaty: Friendship Treaty 1961, ended, not checked against a text."_s);
        QCOMPARE(altOf(link(core::Modality::Claim)), u"Claim."_s);
        mark.alt = u"Said otherwise."_s;
        QCOMPARE(altOf(mark), u"Said otherwise."_s);
    }

    void everyInteractiveMarkHasASentence()
    {
        const Picture picture = test::sampleSheet(test::SheetText::None).picture;
        for (const MarkIndex i : picture.readingOrder())
            QVERIFY(altOf(picture.marks[std::size_t(i)]).size() > 2);
    }

    void thePictureIsToldInWords()
    {
        Picture picture = smallPicture();
        picture.headline = u"On 4 December 2024: 2 defence promises in force"_s;
        picture.sources = {u"GIS report"_s, u"ATOP"_s};
        QCOMPARE(altOf(picture),
                 u"On 4 December 2024: 2 defence promises in force. Treaties: 1, Links: 1. Sources: GIS report; ATOP. "
                 u"Data as of 22 November 2026."_s);
    }
};

QTEST_APPLESS_MAIN(tst_Legend)
#include "tst_Legend.moc"
