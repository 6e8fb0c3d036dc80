#include "app/export/CarriedView.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/files/ViewFile.h"
#include "core/base/Error.h"
#include "tests/support/Bundle.h"
#include "tests/support/RandomViewState.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array carryingFormats = {FileFormat::Png, FileFormat::Svg, FileFormat::Pdf, FileFormat::Pptx};

} // namespace

/// What leaves the program comes back: written, opened and written again, every view in every format that carries one.
class RoundTripTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    ViewFile fileOf(const ViewState &state, const QString &caption = {}) const
    {
        return ViewFile({m_bundle->knowledge, m_bundle->graph, state, caption}, {.size = {960, 540}});
    }

    ViewState stateIn(const QString &carried) const
    {
        return viewStateFrom(carriedFrom(carried).view, m_bundle->knowledge).state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
        QVERIFY(!m_bundle->knowledge.data().treaties.empty());
    }

    void writtenOpenedAndWrittenAgainItIsTheSame_data()
    {
        QTest::addColumn<ViewKind>("kind");
        QTest::addColumn<quint32>("seed");
        for (const ViewKind kind : viewKinds)
            for (const quint32 seed : {1U, 2U, 3U})
                QTest::addRow("%s %u", qPrintable(toWord(kind)), seed) << kind << seed;
    }

    void writtenOpenedAndWrittenAgainItIsTheSame()
    {
        QFETCH(ViewKind, kind);
        QFETCH(quint32, seed);
        const ViewState state = test::RandomViewState::state(m_bundle->knowledge, kind, seed);
        ViewFile first = fileOf(state);
        std::optional<ViewFile> again;
        for (const FileFormat format : carryingFormats) {
            const QByteArray bytes = first.bytes(format);
            const std::vector<QString> carried = viewStatesIn(bytes);
            QCOMPARE(carried.size(), std::size_t(1));
            const ViewState opened = stateIn(carried.front());
            QVERIFY2(opened == state, qPrintable(toWord(format)));
            if (!again)
                again.emplace(fileOf(opened));
            QVERIFY2(again->bytes(format) == bytes, qPrintable(toWord(format)));
        }
    }

    void aDeckComesBackSlideBySlideWithItsCaptions()
    {
        std::vector<ViewFile> views;
        for (const ViewKind kind : viewKinds)
            views.push_back(fileOf(test::RandomViewState::state(m_bundle->knowledge, kind, 7),
                                   kind == ViewKind::Table ? QString() : u"Zuerst: "_s + toWord(kind)));
        const QByteArray bytes = pptxBytes(deckOf(views));
        std::vector<ViewFile> again;
        for (const QString &carried : viewStatesIn(bytes))
            again.push_back(fileOf(stateIn(carried), carriedFrom(carried).caption));
        QCOMPARE(again.size(), views.size());
        for (std::size_t i = 0; i < views.size(); ++i) {
            QVERIFY(again[i].state() == views[i].state());
            QCOMPARE(again[i].caption(), views[i].caption());
        }
        QVERIFY(pptxBytes(deckOf(again)) == bytes);
    }

    void whatRestsOnTheSameDataHasNotChanged()
    {
        for (const ViewKind kind : viewKinds) {
            ViewFile file = fileOf(test::RandomViewState::state(m_bundle->knowledge, kind, 4));
            const CarriedView carried = carriedFrom(file.carryingOptions().viewState);
            QCOMPARE(carried.page, layoutPage({960, 540}));
            const ViewChanges changes =
                changesSince(carried, m_bundle->knowledge, restsOf(m_bundle->knowledge, file.picture()));
            QVERIFY(changes.isSameData && changes.isEmpty());
        }
    }

    void anyLetterThatChangedIsToldOf_data()
    {
        QTest::addColumn<qsizetype>("place");
        for (const qsizetype place : {0, 10, 40, 100, 200, 400})
            QTest::addRow("at %lld", qlonglong(place)) << place;
    }

    void anyLetterThatChangedIsToldOf()
    {
        QFETCH(qsizetype, place);
        QString text = fileOf(openingState(m_bundle->knowledge, ViewKind::Chart)).carryingOptions().viewState;
        QVERIFY(text.size() > place);
        text[place] = text[place] == u'x' ? u'y' : u'x';
        QVERIFY_THROWS_EXCEPTION(core::Error, carriedFrom(text));
    }
};

QTEST_MAIN(RoundTripTest)
#include "tst_ViewRoundTrip.moc"
