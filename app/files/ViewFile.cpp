#include "app/files/ViewFile.h"

#include "app/export/CarriedView.h"
#include "app/export/CsvWriter.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/slides/SlideDeck.h"
#include "app/views/page/StorySlides.h"
#include "app/views/page/ViewPage.h"
#include "app/views/page/ViewRows.h"

namespace app {

namespace {

/// A title of one's own stands where the caption of a story does.
QString captionOf(const ViewFile &view)
{
    return view.caption().isEmpty() ? view.options().title.simplified() : view.caption();
}

} // namespace

ViewFile::ViewFile(Subject subject, ExportOptions options)
    : m_subject(std::move(subject)), m_options(std::move(options))
{}

void ViewFile::layOut()
{
    if (m_picture)
        return;
    const auto &[knowledge, graph, state, caption] = m_subject;
    const QSizeF page = layoutPage(m_options.size, m_options.dpi);
    m_picture = caption.isEmpty() ? viewPage(knowledge, graph, state, page)
                                  : captionedPage(knowledge, graph, {caption, state}, page);
    const QSizeF room = caption.isEmpty() ? page : roomUnder(caption, page);
    m_options.viewState = carriedText(knowledge, {state, *m_picture, room, caption});
}

const Picture &ViewFile::picture()
{
    layOut();
    return *m_picture;
}

const ExportOptions &ViewFile::carryingOptions()
{
    layOut();
    return m_options;
}

std::vector<QStringList> ViewFile::rows() const
{
    return viewRows(m_subject.knowledge, m_subject.graph, m_subject.state);
}

core::GraphFile ViewFile::graph() const
{
    return viewGraph(m_subject.knowledge, m_subject.graph, m_subject.state);
}

QByteArray ViewFile::bytes(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
    case FileFormat::Svg:
    case FileFormat::Pdf:
        layOut();
        return pictureBytes(format, *m_picture, m_options);
    case FileFormat::Pptx:
        return pptxBytes(deckOf(std::span(this, 1)));
    case FileFormat::Csv:
        return csvBytes(rows());
    case FileFormat::GraphMl:
        return core::graphMl(graph());
    case FileFormat::Gexf:
        return core::gexf(graph());
    }
    Q_UNREACHABLE();
}

Deck deckOf(std::span<const ViewFile> views)
{
    const ViewFile::Subject &first = views.front().subject();
    const ExportOptions &options = views.front().options();
    SlideRequest request{.knowledge = first.knowledge,
                         .graph = first.graph,
                         .mode = options.mode,
                         .colours = options.colours,
                         .sourceDate = options.sourceDate};
    for (const ViewFile &view : views) {
        request.states.push_back(view.state());
        request.captions << captionOf(view);
    }
    return slideDeck(request);
}

} // namespace app
