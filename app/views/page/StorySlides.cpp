#include "app/views/page/StorySlides.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stories)
};

constexpr double margin = 16;
constexpr int mostLines = 3;

QStringList linesOf(const QString &caption, QSizeF page)
{
    return wrapped(caption, TextRole::Headline, page.width() - 2 * margin - 24, mostLines);
}

double plateHeight(const QStringList &lines)
{
    return lineHeight(TextRole::Headline) * double(lines.size()) + 16;
}

} // namespace

QSizeF roomUnder(const QString &caption, QSizeF page)
{
    return page - QSizeF(0, plateHeight(linesOf(caption, page)) + margin);
}

Picture captionedPage(const core::Knowledge &knowledge, const core::Graph &graph, const StoryView &view, QSizeF page)
{
    const QStringList lines = linesOf(view.caption, page);
    const double height = plateHeight(lines);
    const double shift = height + margin;
    Picture picture = viewPage(knowledge, graph, view.state, roomUnder(view.caption, page));
    for (Mark &mark : picture.marks)
        mark.translate({0, shift});
    // A view that does not fit has a larger page of its own.
    picture.bounds = picture.bounds.translated(0, shift) | QRectF(0, 0, page.width(), shift);
    Mark plate;
    plate.shape = Shape::Plate;
    plate.role = StyleRole::Headline;
    plate.layer = 4;
    plate.text = lines.join(u'\n');
    plate.textRole = TextRole::Headline;
    plate.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    plate.box = QRectF(picture.bounds.left() + margin, margin / 2, picture.bounds.width() - 2 * margin, height);
    plate.alt = view.caption;
    picture.marks.insert(picture.marks.begin(), plate);
    picture.title = view.caption;
    return picture;
}

StorySlide storySlide(const core::Knowledge &knowledge, const core::Graph &graph, const SavedView &view, QSizeF page)
{
    StorySlide slide{.caption = view.caption, .state = stateOf(view, knowledge), .picture = {}};
    const std::vector<ViewKind> &kinds = pageKinds();
    if (std::find(kinds.begin(), kinds.end(), slide.state.kind) == kinds.end())
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("“%1” is a view that cannot be put on a page.").arg(view.caption));
    slide.picture = captionedPage(knowledge, graph, {slide.caption, slide.state}, page);
    return slide;
}

std::vector<StorySlide> storySlides(const core::Knowledge &knowledge, const core::Graph &graph, const Story &story,
                                    QSizeF page)
{
    std::vector<StorySlide> slides;
    for (const SavedView &view : story.views)
        slides.push_back(storySlide(knowledge, graph, view, page));
    return slides;
}

} // namespace app
