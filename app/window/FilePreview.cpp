#include "app/window/FilePreview.h"

#include <algorithm>

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QSvgRenderer>

#include "app/export/CsvWriter.h"
#include "app/export/PageCheck.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/export/pptx/SlideContent.h"
#include "app/files/SlideImage.h"
#include "app/files/ViewFile.h"
#include "app/picture/AltText.h"
#include "app/session/Stories.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// As large as the preview can become on a large screen; what has no pixels of its own is drawn so.
constexpr int previewWidth = 1600;
constexpr qsizetype previewText = 20000;

QSize drawnSize(QSize size)
{
    return size.scaled(previewWidth, previewWidth, Qt::KeepAspectRatio);
}

QImage imageOfSvg(const QByteArray &bytes, QSize size)
{
    QSvgRenderer renderer(bytes);
    QImage image(drawnSize(size), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage imageOfPdf(QByteArray bytes, QSize size)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount() > 0 ? document.render(0, drawnSize(size)).convertToFormat(QImage::Format_RGB32)
                                    : QImage();
}

/// The picture as a program that reads the file draws it.
QImage imageIn(const QByteArray &bytes, const ExportChoices &choices)
{
    if (choices.format == FileFormat::Svg)
        return imageOfSvg(bytes, choices.size);
    return choices.format == FileFormat::Pdf ? imageOfPdf(bytes, choices.size) : QImage::fromData(bytes, "png");
}

/// The view that is asked for, or those of the story.
std::vector<ViewFile> viewsOf(const ExportSubject &subject, const ExportChoices &choices)
{
    const core::Knowledge &knowledge = *subject.knowledge;
    const ExportOptions options = optionsOf(choices);
    std::vector<ViewFile> views;
    if (choices.story.isEmpty())
        views.push_back(ViewFile({knowledge, *subject.graph, subject.state}, options));
    else
        for (const SavedView &view : storyNamed(knowledge, choices.story).views)
            views.push_back(ViewFile({knowledge, *subject.graph, stateOf(view, knowledge), view.caption}, options));
    return views;
}

void previewPictures(FilePreview &preview, std::vector<ViewFile> &views, const ExportChoices &choices)
{
    PageCheck sum;
    for (ViewFile &view : views) {
        preview.files.push_back(view.bytes(choices.format));
        sum.add(checkPage(view.subject().knowledge, view.picture(), view.carryingOptions()));
    }
    preview.alt = altOf(views.front().picture());
    preview.findings = sentences(sum);
    preview.isGood = sum.isGood();
    preview.pages = int(preview.files.size());
    preview.page = [files = preview.files, choices](int number) {
        return imageIn(files[std::size_t(number)], choices);
    };
    preview.image = preview.page(0);
}

/// Nothing else reads slides here: their likeness is drawn from what is written.
void previewSlides(FilePreview &preview, const std::vector<ViewFile> &views)
{
    const core::Knowledge &knowledge = views.front().subject().knowledge;
    const auto shared = std::make_shared<const Deck>(deckOf(views));
    const Deck &deck = *shared;
    preview.files.push_back(pptxBytes(deck));
    preview.pages = int(deck.slides.size());
    preview.page = [shared](int number) {
        return slideImage(shared->slides[std::size_t(number)], Theme(shared->mode, shared->colours), previewWidth);
    };
    preview.image = preview.page(0);
    preview.alt = altOf(deck.slides.front().picture);
    PageCheck sum;
    sum.contrast = contrastWarnings(deck.colours, Theme(deck.mode, deck.colours));
    std::size_t passages = 0;
    int images = 0;
    for (const DeckSlide &slide : deck.slides) {
        sum.add(checkMarks(knowledge, slide.picture));
        passages += slide.passages.size();
        images += isTooLarge(slide.picture) ? 1 : 0;
    }
    preview.isGood = sum.isGood();
    if (sum.marks > 0)
        preview.findings << Words::tr("%1 of %2 marks have a passage.").arg(sum.withPassage).arg(sum.marks);
    preview.findings << (preview.pages == 1 ? Words::tr("1 slide") : Words::tr("%1 slides").arg(preview.pages)) +
                            u", "_s +
                            Words::tr("%1 passages in the notes, %2 sources at the end.", "after a number of slides")
                                .arg(passages)
                                .arg(deck.sources.size());
    preview.findings << sum.contrast;
    if (images > 0)
        preview.findings
            << Words::tr("%1 have too many marks for shapes one by one: they are images with labels.").arg(images);
}

/// Tables end in passages and sources: see `viewRows`.
void previewTables(FilePreview &preview, const std::vector<ViewFile> &views)
{
    std::size_t count = 0;
    std::size_t grounded = 0;
    for (const ViewFile &view : views) {
        const std::vector<QStringList> rows = view.rows();
        count += rows.size() - 1;
        grounded += std::size_t(
            std::count_if(rows.begin() + 1, rows.end(), [](const QStringList &row) { return !row.back().isEmpty(); }));
        preview.files.push_back(csvBytes(rows));
    }
    preview.findings << Words::tr("%1 rows, %2 of them with a source.").arg(count).arg(grounded);
    preview.text = QString::fromUtf8(preview.files.front().left(previewText));
}

void previewGraph(FilePreview &preview, ViewFile &view, FileFormat format)
{
    const core::GraphFile graph = view.graph();
    preview.files.push_back(format == FileFormat::Gexf ? core::gexf(graph) : core::graphMl(graph));
    preview.findings << Words::tr("%L1 nodes and %L2 edges, each with its passages.")
                            .arg(graph.nodes.size())
                            .arg(graph.edges.size());
    preview.text = QString::fromUtf8(preview.files.front().left(previewText));
}

} // namespace

FilePreview previewOf(const ExportSubject &subject, const ExportChoices &choices)
{
    FilePreview preview;
    try {
        std::vector<ViewFile> views = viewsOf(subject, choices);
        if (isPicture(choices.format))
            previewPictures(preview, views, choices);
        else if (choices.format == FileFormat::Pptx)
            previewSlides(preview, views);
        else if (choices.format == FileFormat::Csv)
            previewTables(preview, views);
        else
            previewGraph(preview, views.front(), choices.format);
    } catch (const core::Error &error) {
        preview.fault = error.message();
    }
    return preview;
}

} // namespace app
