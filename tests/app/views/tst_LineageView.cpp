#include <map>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewState.h"
#include "app/views/lineage/LineagePage.h"
#include "app/views/lineage/LineagePanel.h"
#include "app/views/lineage/LineageView.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The lineage of the bundled treaties, as marks and as people use it.
class LineageViewTest : public QObject
{
    Q_OBJECT

private:
    core::KnowledgeData m_data;
    std::unique_ptr<core::Knowledge> m_knowledge;

    struct Desk
    {
        Document document;
        Selection selection;
        LineagePanel panel{document, selection};
        LineageView &view = *panel.view();

        explicit Desk(const core::KnowledgeData &data)
        {
            document.setProject(core::Project::inMemory(data));
            panel.resize(1000, 700);
            panel.show();
            view.picture();
        }

        core::Ref ref(const QString &key) const { return document.knowledge()->find(key); }
        void showAll()
        {
            LineageOptions all;
            for (const core::EntityId treaty : core::treatiesByDate(*document.knowledge()))
                all.treaties << treaty;
            setOptions(all);
            view.picture();
        }
        void wheel(QPoint turned, Qt::KeyboardModifiers modifiers)
        {
            const QPointF at = QRectF(view.rect()).center();
            QWheelEvent event(at, view.mapToGlobal(at), {}, turned, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
        }
        const Mark &mark(core::Ref ref) { return view.picture().marks[std::size_t(view.picture().find(ref))]; }
        void setOptions(const LineageOptions &lineage)
        {
            ViewOptions options = selection.options();
            options.lineage = lineage;
            selection.setOptions(options);
        }
    };

    const QString m_returned = u"statement/russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s;
    const QString m_promise = u"treaty/ussr-dprk-1961/article-1"_s;

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_data = test::bundleData();
        m_knowledge = std::make_unique<core::Knowledge>(m_data);
    }

    void columnsThatDoNotFitAreWideEnoughForWords()
    {
        LineageOptions all;
        for (const core::EntityId treaty : core::treatiesByDate(*m_knowledge))
            all.treaties << treaty;
        const core::Lineage many = core::buildLineage(*m_knowledge, lineageQuery(*m_knowledge, all, {}));
        const core::Lineage few = core::buildLineage(*m_knowledge, lineageQuery(*m_knowledge, {}, {}));
        const QSizeF area(1200, 600);
        QVERIFY(fittingSizes(many, area).block < 100);
        QVERIFY(scrollingSizes(many, area).block >= 160);
        QCOMPARE(scrollingSizes(few, area).block, fittingSizes(few, area).block);
        QCOMPARE(scrollingSizes(few, area).pitch, fittingSizes(few, area).pitch);
    }

    void saysWhatBecameOfThePromise()
    {
        Desk desk(m_data);
        QCOMPARE(desk.panel.findChild<QLabel *>(u"lineageHeadline"_s)->text(),
                 u"Mutual defence: promised in 1961, dropped in 2000, back in 2024, with 2 more conditions"_s);
    }

    void everyMarkHasAPassageAndAnAltText_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("the story") << false;
        QTest::newRow("all treaties") << true;
    }

    void everyMarkHasAPassageAndAnAltText()
    {
        QFETCH(const bool, all);
        LineagePageOptions options;
        if (all)
            for (const core::EntityId treaty : core::treatiesByDate(*m_knowledge))
                options.content.treaties.append(treaty);
        const Picture picture = lineagePage(*m_knowledge, options);
        int seen = 0;
        for (const Mark &mark : picture.marks) {
            if (!mark.isInteractive())
                continue;
            ++seen;
            QVERIFY2(!m_knowledge->why(mark.standsFor).empty(), qPrintable(mark.alt + mark.text));
            QVERIFY2(mark.order < 0 || !mark.alt.isEmpty(), qPrintable(mark.text));
            QVERIFY2(mark.box.isEmpty() || picture.bounds.contains(mark.box), qPrintable(mark.alt));
        }
        QVERIFY(seen > 40);
    }

    void wordsAndNamesDoNotOverlap_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("small window") << QSizeF(1280, 800);
        QTest::newRow("full HD") << QSizeF(1920, 1080);
    }

    void wordsAndNamesDoNotOverlap()
    {
        QFETCH(const QSizeF, page);
        const Picture picture = lineagePage(*m_knowledge, {.page = page});
        std::vector<const Mark *> labels;
        for (const Mark &mark : picture.marks)
            if (mark.layer == 3)
                labels.push_back(&mark);
        QVERIFY(labels.size() > 20);
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY2(!labels[i]->textBox.intersects(labels[j]->textBox),
                         qPrintable(labels[i]->text + u" / "_s + labels[j]->text));
    }

    void sheetsHaveEveryClauseOnceAndGoOn_data()
    {
        QTest::addColumn<QSizeF>("sheet");
        QTest::addColumn<bool>("isCutWithinGroups");
        QTest::newRow("a slide") << QSizeF(950, 400) << false;
        QTest::newRow("a strip") << QSizeF(950, 140) << true;
    }

    void sheetsHaveEveryClauseOnceAndGoOn()
    {
        QFETCH(const QSizeF, sheet);
        QFETCH(const bool, isCutWithinGroups);
        std::map<QString, int> onPage;
        for (const Mark &mark : lineagePage(*m_knowledge, {.page = {1600, 900}}).marks)
            if (mark.layer == 2)
                ++onPage[mark.alt];
        std::map<QString, int> onSheets;
        int continued = 0;
        const std::vector<Picture> sheets = lineageSheets(*m_knowledge, {.page = sheet}, 19);
        QVERIFY(sheets.size() > 1);
        for (const Picture &picture : sheets) {
            QVERIFY(picture.bounds.width() <= sheet.width() && picture.bounds.height() <= sheet.height());
            for (const Mark &mark : picture.marks) {
                if (mark.layer == 2 && !mark.alt.startsWith(u"Treaty: "_s))
                    ++onSheets[mark.alt];
                if (mark.layer == 2)
                    QVERIFY2(!mark.text.isEmpty(), qPrintable(mark.alt));
                continued += mark.alt.endsWith(u"(continued)"_s) ? 1 : 0;
            }
        }
        std::erase_if(onPage, [](const auto &entry) { return entry.first.startsWith(u"Treaty: "_s); });
        QCOMPARE(onSheets, onPage);
        QCOMPARE(continued > 0, isCutWithinGroups);
    }

    void absentIsHollowAndSaysWhatWasLookedFor()
    {
        Desk desk(m_data);
        const Mark &hollow = desk.mark(desk.ref(u"statement/russia-dprk-2000/absent/B1"_s));
        QVERIFY(hollow.has(Absent));
        QCOMPARE(hollow.text, u"none · checked"_s);
        QVERIFY(hollow.alt.contains(u"checked and absent"_s));
    }

    void aClickOnARibbonAsksForItsClauses()
    {
        Desk desk(m_data);
        QSignalSpy asked(&desk.view, &LineageView::compareRequested);
        const Mark &ribbon = desk.mark(desk.ref(m_returned));
        const QPointF middle = (ribbon.points[0] + ribbon.points[3]) / 2;
        QTest::mouseClick(&desk.view, Qt::LeftButton, Qt::NoModifier, desk.view.toWidget(middle).toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(core::Ref(asked[0][0].value<std::vector<core::StatementId>>().front()), desk.ref(m_returned));
        QCOMPARE(desk.selection.current(), desk.ref(m_returned));
    }

    void returnOnARibbonAsksForItsClauses()
    {
        Desk desk(m_data);
        QSignalSpy asked(&desk.view, &LineageView::compareRequested);
        desk.view.focusMark(desk.view.picture().find(desk.ref(m_returned)));
        QTest::keyClick(&desk.view, Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&desk.view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void theKeyboardWalksAlongRibbons()
    {
        Desk desk(m_data);
        desk.view.focusMark(desk.view.picture().find(desk.ref(m_promise)));
        QTest::keyClick(&desk.view, Qt::Key_Greater, Qt::AltModifier);
        QCOMPARE(desk.view.focusedRef(), desk.ref(u"statement/russia-dprk-2000/drops/ussr-dprk-1961/article-1"_s));
        QTest::keyClick(&desk.view, Qt::Key_Greater, Qt::AltModifier);
        QCOMPARE(desk.view.focusedRef(), desk.ref(u"statement/russia-dprk-2000/absent/B1"_s));
        QTest::keyClick(&desk.view, Qt::Key_Less, Qt::AltModifier);
        QTest::keyClick(&desk.view, Qt::Key_Less, Qt::AltModifier);
        QCOMPARE(desk.view.focusedRef(), desk.ref(m_promise));
    }

    void foldingATopicMakesOneBlockOfIt()
    {
        Desk desk(m_data);
        const core::EntityId topic = desk.ref(u"topic/J"_s).entity();
        desk.view.toggleFolded(topic);
        const Mark &block = desk.mark(desk.ref(u"treaty/russia-dprk-2024/article-14"_s));
        QCOMPARE(block.text, u"5 clauses"_s);
        desk.view.toggleFolded(topic);
        QVERIFY(desk.selection.options().lineage.folded.isEmpty());
    }

    void foldingAllLeavesSomethingToSee()
    {
        Desk desk(m_data);
        desk.showAll();
        desk.wheel({0, -4000}, {});
        QVERIFY(desk.view.offset().y() < 0);
        auto *fold = desk.panel.findChild<QToolButton *>(u"lineageFold"_s);
        QTest::mouseClick(fold, Qt::LeftButton);
        desk.view.grab();
        QVERIFY(desk.view.offset().y() >= std::min(0.0, desk.view.height() - desk.view.picture().bounds.height()));
    }

    /// A click on the name of a topic at the left, and of a treaty at the top, while all is scrolled away under them.
    void namesThatStayAreMetWhereTheyAreSeen()
    {
        Desk desk(m_data);
        desk.showAll();
        const core::Ref topic = desk.ref(u"topic/B"_s);
        desk.view.reveal(topic);
        desk.wheel({-3000, 0}, {});
        QVERIFY(desk.view.offset().x() < -200);
        const QRectF name = desk.mark(topic).box;
        QTest::mouseClick(&desk.view, Qt::LeftButton, {},
                          QPointF(name.left() + 20, name.top() + 8 + desk.view.offset().y()).toPoint());
        QCOMPARE(desk.selection.current(), topic);
        desk.wheel({0, -3000}, {});
        const core::Ref treaty = desk.ref(u"treaty/russia-dprk-2024"_s);
        desk.view.reveal(treaty);
        desk.wheel({0, -3000}, {});
        QVERIFY(desk.view.offset().y() < -100);
        const QRectF head = desk.mark(treaty).box;
        QTest::mouseClick(&desk.view, Qt::LeftButton, {},
                          QPointF(head.center().x() + desk.view.offset().x(), head.center().y()).toPoint());
        QCOMPARE(desk.selection.current(), treaty);
    }

    void returnInTheSearchGoesFromFindToFind()
    {
        Desk desk(m_data);
        desk.showAll();
        auto *field = desk.panel.findChild<QLineEdit *>(u"lineageSearch"_s);
        field->setText(u"unification"_s);
        const std::vector<MarkIndex> found = desk.view.found();
        QVERIFY(found.size() >= 2);
        QCOMPARE(desk.panel.findChild<QLabel *>(u"lineageDetail"_s)->text(),
                 u"%1 found; Return goes to the next"_s.arg(found.size()));
        for (std::size_t i = 0; i <= found.size(); ++i) {
            QTest::keyClick(field, Qt::Key_Return);
            const Mark &mark = desk.view.picture().marks[std::size_t(desk.view.found()[i % found.size()])];
            QCOMPARE(desk.selection.current(), PictureView::refOf(mark));
            const QRectF seen = mark.box.translated(desk.view.offset());
            QVERIFY(QRectF(desk.view.rect()).adjusted(0, 40, 0, 0).contains(seen));
        }
        field->setText(u"no clause says this"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.view.found().empty());
    }

    void newKnowledgeIsMetByWhoeverHearsOfItFirst()
    {
        Document document;
        Selection selection;
        document.setProject(core::Project::inMemory(m_data));
        LineageView *view = nullptr;
        QString met;
        const core::Ref gone = document.knowledge()->find(m_promise);
        connect(&document, &Document::changed, this, [&] {
            met = u"%1 marks, %2 of a clause that is gone"_s.arg(view->picture().marks.size())
                      .arg(view->picture().find(gone) < 0 ? 0 : 1);
            for (const core::LineageBlock &block : view->lineage().blocks)
                if (std::ranges::find(block.clauses, gone.entity()) != block.clauses.end())
                    met += u", a block of it"_s;
        });
        LineagePanel panel(document, selection);
        view = panel.view();
        panel.resize(1000, 700);
        panel.show();
        QVERIFY(view->picture().find(gone) >= 0);
        document.edit([&](core::Project &project) { core::removeEntity(project, gone.entity()); });
        QVERIFY2(met.endsWith(u" marks, 0 of a clause that is gone"_s), qPrintable(met));
    }

    void theTopicListShowsOneTopicAlone()
    {
        Desk desk(m_data);
        auto *list = desk.panel.findChild<QComboBox *>(u"lineageTopic"_s);
        const int row = list->findText(u"Mutual defence"_s);
        QVERIFY(row > 0);
        list->setCurrentIndex(row);
        Q_EMIT list->activated(row);
        QCOMPARE(desk.view.lineage().groups.size(), 1U);
    }

    void searchMakesTheOthersPaler()
    {
        Desk desk(m_data);
        desk.panel.findChild<QLineEdit *>(u"lineageSearch"_s)->setText(u"unification"_s);
        QVERIFY(desk.mark(desk.ref(m_promise)).has(Ended));
        QVERIFY(!desk.mark(desk.ref(u"treaty/russia-dprk-2000/article-4"_s)).has(Ended));
    }

    void chosenTreatiesAreKeptInTheState()
    {
        Desk desk(m_data);
        LineageOptions options;
        options.treaties = {desk.ref(u"treaty/ussr-china-1950"_s).entity(),
                            desk.ref(u"treaty/china-russia-2001"_s).entity()};
        options.focus = desk.ref(u"topic/B"_s).entity();
        options.folded = {desk.ref(u"topic/L"_s).entity()};
        options.search = u"peace"_s;
        desk.setOptions(options);
        QCOMPARE(desk.view.lineage().columns.size(), 2U);
        const QByteArray bytes = toBytes(viewState(desk.selection, ViewKind::Lineage), *desk.document.knowledge());
        QCOMPARE(viewStateFrom(bytes, *desk.document.knowledge()).state.options.lineage, options);
    }

    void theRowsBehindItHaveALikenessForEachPair()
    {
        const std::vector<QStringList> rows = lineageRows(*m_knowledge, {});
        QCOMPARE(rows[0].size(), 13);
        int returned = 0;
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), rows[0].size());
            if (row[5] != u"returned"_s || row[2] != u"Mutual defence"_s)
                continue;
            ++returned;
            QCOMPARE(row[3], u"USSR–DPRK 1961"_s);
            QCOMPARE(row[4], u"Article 1"_s);
            QCOMPARE(row[7], u"Article 4"_s);
            QVERIFY(row[9].toDouble() > 0.4);
            QVERIFY(!row[11].isEmpty() && !row[12].isEmpty());
        }
        QCOMPARE(returned, 1);
    }
};

QTEST_MAIN(LineageViewTest)
#include "tst_LineageView.moc"
