#include <QAbstractItemModelTester>

#include "app/window/PaletteModel.h"
#include "tests/support/Test.h"

using namespace app;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<PaletteRow> rows()
    {
        return {{.ref = core::EntityId{1},
                 .title = QStringLiteral("Russia"),
                 .kind = QStringLiteral("Actor"),
                 .snippet = QStringLiteral("the \u0002Rus\u0003sian side")},
                {.title = QStringLiteral("Commands")},
                {.command = CommandId::Undo, .title = QStringLiteral("Undo"), .kind = QStringLiteral("Ctrl+Z")}};
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void isASoundModel()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows());
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aHeadingCannotBeChosen()
    {
        PaletteModel model;
        model.setRows(rows());
        QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(model.flags(model.index(2)).testFlag(Qt::ItemIsSelectable));
    }

    void aScreenReaderHearsKindTitleAndWords()
    {
        PaletteModel model;
        model.setRows(rows());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Actor, Russia, the Russian side"));
    }
};

QTEST_MAIN(PaletteModelTest)
#include "tst_PaletteModel.moc"
