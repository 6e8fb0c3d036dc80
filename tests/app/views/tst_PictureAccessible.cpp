#include <QAccessible>
#include <QSignalSpy>

#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/views/PictureAccessible.h"
#include "app/views/graph/GraphView.h"
#include "tests/support/ReadingSample.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// What a screen reader is told about a picture, on the example of the graph.
class PictureAccessibleTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Document document;
        Selection selection;
        Guard guard;
        GraphView view{document, selection, guard};

        Bench()
        {
            test::ReadingSample::openIn(document);
            view.resize(900, 600);
            view.setVisible(true);
            view.activateWindow();
            view.setFocus();
            QCoreApplication::processEvents();
            view.picture();
        }

        QAccessibleInterface *picture() { return QAccessible::queryAccessibleInterface(&view); }
        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }

        QAccessibleInterface *markOf(const char *key)
        {
            const std::vector<MarkIndex> order = view.picture().readingOrder();
            const auto place = std::find(order.begin(), order.end(), view.picture().find(ref(key)));
            Q_ASSERT(place != order.end());
            return picture()->child(int(place - order.begin()));
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        installPictureAccessibility();
    }

    void hasOneChildForEachMarkInReadingOrder()
    {
        Bench bench;
        const std::vector<MarkIndex> order = bench.view.picture().readingOrder();
        QAccessibleInterface *picture = bench.picture();
        QCOMPARE(picture->role(), QAccessible::List);
        QVERIFY(order.size() > 5);
        QVERIFY(picture->childCount() >= int(order.size()));
        for (size_t i = 0; i < order.size(); ++i) {
            const Mark &mark = bench.view.picture().marks[size_t(order[i])];
            QAccessibleInterface *child = picture->child(int(i));
            QCOMPARE(child->text(QAccessible::Name), mark.alt.isEmpty() ? mark.text : mark.alt);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QCOMPARE(picture->indexOfChild(child), int(i));
            QCOMPARE(child->parent(), picture);
        }
    }

    void theWidgetsOnThePictureComeBehindItsMarks()
    {
        Bench bench;
        QAccessibleInterface *picture = bench.picture();
        const int marks = int(bench.view.picture().readingOrder().size());
        for (int i = marks; i < picture->childCount(); ++i) {
            QVERIFY(picture->child(i)->object() != nullptr);
            QCOMPARE(picture->indexOfChild(picture->child(i)), i);
        }
        QVERIFY(picture->child(picture->childCount()) == nullptr);
    }

    void rolesTellNodesFromLinks()
    {
        Bench bench;
        QCOMPARE(bench.markOf("actor/russia")->role(), QAccessible::ListItem);
        QCOMPARE(bench.markOf("treaty/russia-dprk-2024")->role(), QAccessible::ListItem);
        bool hasLink = false;
        for (int i = 0; i < bench.picture()->childCount(); ++i)
            hasLink = hasLink || bench.picture()->child(i)->role() == QAccessible::Link;
        QVERIFY(hasLink);
    }

    void aMarkIsWhereItIsDrawn()
    {
        Bench bench;
        const Mark &mark = bench.view.picture().marks[size_t(bench.view.picture().find(bench.ref("actor/russia")))];
        const QPoint centre = bench.view.mapToGlobal(bench.view.toWidget(mark.box.center()).toPoint());
        QAccessibleInterface *child = bench.markOf("actor/russia");
        QVERIFY(child->rect().contains(centre));
        QCOMPARE(bench.picture()->childAt(centre.x(), centre.y()), child);
    }

    void pressingSelects()
    {
        Bench bench;
        QAccessibleInterface *child = bench.markOf("actor/russia");
        QVERIFY(!child->state().selected);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bench.selection.current(), bench.ref("actor/russia"));
        QVERIFY(bench.markOf("actor/russia")->state().selected);
        QVERIFY(bench.markOf("actor/russia")->state().focused);
        QCOMPARE(bench.picture()->focusChild(), bench.markOf("actor/russia"));
        QVERIFY(!bench.markOf("actor/north-korea")->state().selected);
    }

    void whyAsksForThePassages()
    {
        Bench bench;
        QSignalSpy asked(&bench.selection, &Selection::whyRequested);
        QAccessibleActionInterface *actions = bench.markOf("actor/russia")->actionInterface();
        QVERIFY(actions->actionNames().contains(u"why"_s));
        QCOMPARE(actions->localizedActionName(u"why"_s), u"Why"_s);
        actions->doAction(u"why"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<core::Ref>(), bench.ref("actor/russia"));
    }

    void namesThePictureByItsTitleAndHeadline()
    {
        Bench bench;
        QVERIFY(!bench.picture()->text(QAccessible::Name).isEmpty());
        QCOMPARE(bench.picture()->text(QAccessible::Description), bench.view.picture().headline);
    }

    void followsThePictureWhenItChanges()
    {
        Bench bench;
        const int before = bench.picture()->childCount();
        QAccessibleInterface *last = bench.picture()->child(int(bench.view.picture().readingOrder().size()) - 1);
        bench.selection.toggleExpanded(bench.ref("treaty/russia-dprk-2024").entity());
        QVERIFY(bench.picture()->childCount() > before);
        bench.selection.setExpanded({});
        Filter nothing;
        nothing.hiddenKinds = {core::EntityKind::Actor, core::EntityKind::Treaty,   core::EntityKind::Clause,
                               core::EntityKind::Topic, core::EntityKind::Scenario, core::EntityKind::Event};
        bench.selection.setFilter(nothing);
        QVERIFY(bench.picture()->childCount() < before);
        QVERIFY(!last->isValid());
        QVERIFY(last->state().invalid);
        QVERIFY(last->rect().isEmpty());
    }
};

QTEST_MAIN(PictureAccessibleTest)
#include "tst_PictureAccessible.moc"
