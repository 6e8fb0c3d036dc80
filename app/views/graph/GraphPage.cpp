#include "app/views/graph/GraphPage.h"

#include <algorithm>

#include "app/picture/HeadMark.h"
#include "app/picture/Legend.h"
#include "app/views/graph/ColourKey.h"
#include "app/views/graph/DensePage.h"
#include "app/views/graph/GraphLayouts.h"

namespace app {

namespace {

constexpr double margin = 16;
constexpr double headHeight = 64;
constexpr int rounds = 4;

/// What is measured for the page, where its options ask for it.
GraphPictureOptions measuredContent(const core::Knowledge &knowledge, const core::Graph &graph,
                                    const GraphPageOptions &options)
{
    GraphPictureOptions content = options.content;
    content.layout = options.graph.layout;
    if (options.graph.sizeBy)
        content.size = std::make_shared<const NodeMeasure>(measureNodes(*options.graph.sizeBy, knowledge, graph));
    if (options.graph.colourBy)
        content.colour = std::make_shared<const NodeColours>(
            colourNodes(measureNodes(*options.graph.colourBy, knowledge, graph), knowledge));
    return content;
}

/// The key of the colours, if there are any, with its foot at `bottom`.
class PageKey
{
public:
    PageKey(const GraphPictureOptions &content, QSizeF page)
    {
        if (content.colour)
            m_rows = colourKeyRows(*content.colour, page.width() - 2 * margin);
    }

    double height() const { return m_rows.marks.empty() ? 0 : m_rows.size.height() + 6; }
    void addTo(Picture &picture, double bottom)
    {
        for (Mark &mark : m_rows.marks) {
            mark.translate({margin, bottom - m_rows.size.height()});
            picture.marks.push_back(std::move(mark));
        }
    }

private:
    ColourKeyRows m_rows;
};

/// `page` ends at its lower edge where legend and footer begin.
void addHead(const core::Knowledge &knowledge, Picture &picture, const GraphPictureOptions &content, QSizeF page)
{
    Headline headline = headlineOf(knowledge, content.filter, content.validOn);
    tellMeasures(headline, content);
    const double width = page.width() - 2 * margin;
    picture.marks.insert(picture.marks.begin(),
                         {headMark(headline.text, TextRole::Headline, {margin, 16, width, 24}, headline.standsFor),
                          headMark(headline.detail, TextRole::Subhead, {margin, 40, width, 20}, headline.standsFor)});
    picture.bounds = QRectF(QPointF(), page);
}

/// Much goes onto a page as a density.
Picture densePage(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options)
{
    constexpr double footer = 64;
    const double bottom = options.page.height() - footer;
    GraphPageOptions measured = options;
    measured.content = measuredContent(knowledge, graph, options);
    PageKey key(measured.content, options.page);
    const QRectF area(margin, headHeight, options.page.width() - 2 * margin, bottom - headHeight - key.height());
    Picture picture = densePicture(knowledge, graph, measured, area);
    key.addTo(picture, bottom);
    addHead(knowledge, picture, measured.content, {options.page.width(), bottom});
    return picture;
}

} // namespace

Picture graphPage(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options)
{
    if (isDense(graph))
        return densePage(knowledge, graph, options);
    const GraphPlaces places =
        options.places.isEmpty()
            ? arrangeGraph(knowledge, layOutGraphAs(options.graph, knowledge, graph), options.graph.held)
            : options.places;
    GraphPictureOptions content = measuredContent(knowledge, graph, options);
    content.zoom = 1;
    PageKey key(content, options.page);
    Picture picture = buildGraphPicture(knowledge, graph, places, content).picture;
    // What the legend and the sources take does not depend on the zoom.
    const double bottom = options.page.height() - footerHeight(picture, options.page.width());
    const QRectF area(margin, headHeight, options.page.width() - 2 * margin, bottom - headHeight - key.height());
    // Labels keep their size, so what fits is found in a few rounds.
    for (int round = 0; round < rounds && !picture.bounds.isEmpty(); ++round) {
        const double room = std::min(area.width() / picture.bounds.width(), area.height() / picture.bounds.height());
        content.zoom = std::clamp(content.zoom * room, 0.02, 4.0);
        picture = buildGraphPicture(knowledge, graph, places, content).picture;
    }
    const QPointF offset = area.center() - picture.bounds.center();
    for (Mark &mark : picture.marks)
        mark.translate(QPointF(qRound(offset.x()), qRound(offset.y())));
    key.addTo(picture, bottom);
    addHead(knowledge, picture, content, {options.page.width(), bottom});
    return picture;
}

} // namespace app
