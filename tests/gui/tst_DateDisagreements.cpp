#include <QLabel>
#include <QTableView>

#include "app/views/table/TableModel.h"
#include "app/views/table/TablePanel.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/DisagreementBadge.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Where sources differ on a date of a treaty, timeline, inspector and table all say so.
class DateDisagreementsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::WindowBench> m_bench;

    /// Keys of the disagreements of the bundle on the dates of its treaties.
    static std::vector<core::Disagreement> onDates(const core::Knowledge &knowledge)
    {
        std::vector<core::Disagreement> found;
        for (const core::Disagreement &disagreement : knowledge.data().disagreements)
            if (QStringList{u"signed"_s, u"entersIntoForce"_s, u"ended"_s}.contains(disagreement.property) &&
                knowledge.treaty(disagreement.subject) != nullptr)
                found.push_back(disagreement);
        return found;
    }

    core::Disagreement disagreement() const
    {
        const QString key = *static_cast<QString *>(QTest::qData("key", qMetaTypeId<QString>()));
        return m_bench->knowledge().disagreement(m_bench->knowledge().find(key).disagreement());
    }

    void addRows()
    {
        QTest::addColumn<QString>("key");
        for (const core::Disagreement &disagreement : onDates(m_bench->knowledge()))
            QTest::newRow(qPrintable(disagreement.question)) << disagreement.key;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bench = std::make_unique<test::WindowBench>(test::bundleData());
        QVERIFY(onDates(m_bench->knowledge()).size() >= 3);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void theTimelineShowsEveryRivalDate_data() { addRows(); }
    void theTimelineShowsEveryRivalDate()
    {
        const core::Disagreement asked = disagreement();
        const core::Knowledge &knowledge = m_bench->knowledge();
        auto *timeline = m_bench->find<TimelineView>("timelineView");
        const core::TreatyDates dates = knowledge.treatyDates(asked.subject);
        const core::StatementId used = asked.property == u"signed"_s  ? dates.signedBy
                                       : asked.property == u"ended"_s ? dates.endedBy
                                                                      : dates.inForceBy;
        const QString inUse = knowledge.statement(used).value;
        m_bench->selection().select(asked.subject);
        Q_EMIT m_bench->selection().showRequested(asked.subject); // scrolls to its lane
        QDate first = core::Period::parse(inUse)->earliest();
        QDate last = first;
        for (const core::Disagreement::Member &member : asked.members) {
            if (const auto date = core::Period::parse(knowledge.statement(member.statement).value);
                date && date->earliest().isValid()) {
                first = std::min(first, date->earliest());
                last = std::max(last, date->latest().isValid() ? date->latest() : date->earliest());
            }
        }
        timeline->setRange(first.addDays(-90), first.daysTo(last) + 180);
        int rings = 0;
        for (const core::Disagreement::Member &member : asked.members) {
            const core::Statement &statement = knowledge.statement(member.statement);
            const bool isAboutTreaty =
                std::any_of(statement.participants.begin(), statement.participants.end(),
                            [&](const core::Participant &participant) { return participant.entity == asked.subject; });
            const auto date = core::Period::parse(statement.value);
            if (!isAboutTreaty || statement.valueKind != core::ValueKind::Date || !date || statement.value == inUse ||
                statement.polarity == core::Polarity::Negated || statement.predicate != asked.property ||
                date->earliest() == core::Period::parse(inUse)->earliest())
                continue;
            const auto &marks = timeline->picture().marks;
            const auto ring = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
                return mark.role == StyleRole::Disagreement && mark.shape == Shape::Circle &&
                       std::find(mark.standsFor.begin(), mark.standsFor.end(), core::Ref(statement.id)) !=
                           mark.standsFor.end();
            });
            QVERIFY2(ring != marks.end(), qPrintable(statement.text));
            QVERIFY2(ring->alt.contains(u"Another reading: "_s), qPrintable(ring->alt));
            QVERIFY(timeline->rect().contains(timeline->toWidget(ring->box.center()).toPoint()));
            ++rings;
        }
        QVERIFY2(rings > 0, qPrintable(asked.question));

        // The date in use has a mark of its own: a disc for a signing, else an end of the bar.
        const auto &marks = timeline->picture().marks;
        const auto own = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) {
            const Shape wanted = asked.property == u"signed"_s ? Shape::Circle : mark.shape;
            return mark.role == StyleRole::Treaty && mark.shape == wanted && mark.order >= 0 &&
                   std::find(mark.standsFor.begin(), mark.standsFor.end(), core::Ref(used)) != mark.standsFor.end();
        });
        QVERIFY2(own != marks.end(), qPrintable(inUse));
        QVERIFY(timeline->rect().contains(timeline->toWidget(own->box.center()).toPoint()));
        if (asked.property == u"signed"_s)
            QVERIFY2(own->alt.contains(u"the reading in use"_s), qPrintable(own->alt));
    }

    void theInspectorSaysSo_data() { addRows(); }
    void theInspectorSaysSo()
    {
        const core::Disagreement asked = disagreement();
        m_bench->selection().select(asked.subject);
        const auto badges = [&] {
            QStringList texts;
            for (const DisagreementBadge *badge : m_bench->window().findChildren<DisagreementBadge *>())
                if (badge->disagreement() == asked.id && badge->isVisible())
                    texts << badge->findChild<QLabel *>()->text();
            return texts;
        };
        QTRY_COMPARE(badges().size(), 1);
        QSet<QString> readings;
        for (const core::Disagreement::Member &member : asked.members)
            if (badges().front().contains(member.value.toHtmlEscaped()))
                readings.insert(member.value);
        QVERIFY2(readings.size() >= 2, qPrintable(badges().front()));
    }

    void theTableMarksTheCell_data() { addRows(); }
    void theTableMarksTheCell()
    {
        const core::Disagreement asked = disagreement();
        m_bench->trigger(CommandId::GoToTable);
        m_bench->trigger(CommandId::ResetFilters);
        auto *panel = m_bench->find<TablePanel>("tablePanel");
        const auto titles = QHash<QString, QString>{
            {u"signed"_s, u"Signed"_s}, {u"entersIntoForce"_s, u"In force from"_s}, {u"ended"_s, u"Ended"_s}};
        const QString name = m_bench->knowledge().title(asked.subject);
        const auto cell = [&] {
            const QAbstractItemModel &model = panel->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    if (const QString told = model.index(row, 0).data().toString();
                        (told == name || told == name + u" (ended)"_s) &&
                        model.headerData(column, Qt::Horizontal).toString() == titles.value(asked.property))
                        return model.index(row, column);
                }
            }
            return QModelIndex();
        };
        QTRY_VERIFY(cell().isValid());
        QVERIFY2(cell().data().toString().endsWith(u"(sources differ)"_s), qPrintable(cell().data().toString()));
        QVERIFY(!cell().data(Qt::DecorationRole).isNull());
        QVERIFY(panel->table()->isVisible());
    }
};

QTEST_MAIN(DateDisagreementsTest)
#include "tst_DateDisagreements.moc"
