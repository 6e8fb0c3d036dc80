#include <QBuffer>
#include <QPdfDocument>

#include "app/export/PdfWriter.h"
#include "app/files/ViewFile.h"
#include "app/picture/Drawing.h"
#include "tests/support/Bundle.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// All that is written on a page of PDF can be searched and copied.
class PageTextTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    /// Readers set blanks as they like.
    static QString withoutBlanks(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0xAD) || c.category() == QChar::Other_Format; });
        return text.normalized(QString::NormalizationForm_KC);
    }

    static QString textOf(QByteArray pdf)
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        return document.pageCount() == 1 ? withoutBlanks(document.getAllText(0).text()) : QString();
    }

    /// Every line of text that is drawn.
    static QStringList linesOf(const Picture &page)
    {
        QStringList lines;
        for (const DrawStep &step : drawOrder(page))
            for (const TextLine &line :
                 drawingOf(page.marks[std::size_t(step.mark)], step.part, Theme(Theme::Mode::Light)).lines)
                lines << line.text;
        return lines;
    }

    static QStringList missing(const Picture &picture, const ExportOptions &options)
    {
        const QString text = textOf(pdfBytes(picture, options));
        QStringList missing;
        for (const QString &line : linesOf(exportPage(picture, options)))
            if (!text.contains(withoutBlanks(line)))
                missing << line;
        return missing;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void everyLineOfEveryViewIsFound_data()
    {
        QTest::addColumn<ViewKind>("kind");
        for (const ViewKind kind : viewKinds)
            QTest::addRow("%s", qPrintable(toWord(kind))) << kind;
    }

    void everyLineOfEveryViewIsFound()
    {
        QFETCH(ViewKind, kind);
        ViewFile file({m_bundle->knowledge, m_bundle->graph, openingState(m_bundle->knowledge, kind)}, {});
        QVERIFY(linesOf(exportPage(file.picture(), {})).size() > 10);
        QCOMPARE(missing(file.picture(), file.carryingOptions()), QStringList());
    }

    void namesInOtherScriptsAreFound_data()
    {
        QTest::addColumn<ViewKind>("kind");
        for (const ViewKind kind : viewKinds)
            QTest::addRow("%s", qPrintable(toWord(kind))) << kind;
    }

    /// Treaties and states under their names in Hangul, Han and Cyrillic.
    void namesInOtherScriptsAreFound()
    {
        QFETCH(ViewKind, kind);
        core::KnowledgeData data = test::SampleKnowledge::data();
        const QStringList names = {u"상호방위조약"_s, u"友好合作互助条约"_s, u"Договор о дружбе"_s};
        int number = 0;
        for (core::Entity &entity : data.entities)
            if (entity.kind == core::EntityKind::Treaty || entity.kind == core::EntityKind::Actor ||
                entity.kind == core::EntityKind::Topic)
                entity.label = names.at(number++ % names.size());
        for (core::Treaty &treaty : data.treaties)
            treaty.shortLabel = names.at(number++ % names.size());
        const core::Knowledge knowledge(data);
        const core::Graph graph = core::Graph::build(knowledge);
        ViewFile file({knowledge, graph, openingState(knowledge, kind)}, {.title = names.join(u", "_s)});
        QCOMPARE(missing(file.picture(), file.carryingOptions()), QStringList());
        const QString text = textOf(file.bytes(FileFormat::Pdf));
        for (const QString &name : names)
            QVERIFY2(text.contains(withoutBlanks(name)), qPrintable(text));
    }
};

QTEST_MAIN(PageTextTest)
#include "tst_PageText.moc"
