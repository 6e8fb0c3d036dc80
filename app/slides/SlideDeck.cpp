#include "app/slides/SlideDeck.h"

#include <algorithm>
#include <memory>

#include "app/export/CarriedView.h"
#include "app/session/Citation.h"
#include "app/session/NumberedPassages.h"
#include "app/session/ShownText.h"
#include "app/slides/SlideDraft.h"
#include "app/views/page/ViewPage.h"
#include "app/views/table/TableScope.h"
#include "core/model/KnownOn.h"

namespace app {

namespace {

/// A page on which the words of a picture come out at nine points and more once it is put on a slide.
constexpr QSizeF slidePage(1108, 600);

bool isHead(const Mark &mark, const QRectF &bounds)
{
    return mark.shape == Shape::None && mark.box.width() > bounds.width() / 2;
}

/// The words of a headline in full: on the page they may be cut.
QString wholeText(const Mark &mark)
{
    return (mark.alt.isEmpty() ? mark.text : mark.alt).simplified();
}

/// Takes the first mark out of the picture that is as asked for; its words, or none.
template <typename Wanted>
QString takeWords(Picture &picture, Wanted isWanted)
{
    const auto found = std::ranges::find_if(picture.marks, isWanted);
    if (found == picture.marks.end())
        return {};
    QString words = wholeText(*found);
    picture.marks.erase(found);
    return words;
}

/// Headline, the line under it and the one that tells what is shown go from the picture to the places that slides have
/// for them.
void takeHead(DeckSlide &slide, const QString &shown)
{
    Picture &picture = slide.picture;
    const QRectF bounds = picture.bounds;
    slide.title = takeWords(
        picture, [&bounds](const Mark &mark) { return mark.role == StyleRole::Headline && isHead(mark, bounds); });
    slide.sentence = takeWords(
        picture, [&bounds](const Mark &mark) { return mark.textRole == TextRole::Subhead && isHead(mark, bounds); });
    takeWords(picture, [&shown](const Mark &mark) { return wholeText(mark) == shown; });
    if (slide.title.isEmpty())
        slide.title = picture.headline.isEmpty() ? picture.title : picture.headline;
}

/// Lines, bars and cells carry the statements; where a picture has none of them, its entities speak for it.
QVector<core::Ref> whatSpeaks(const QVector<core::Ref> &refs)
{
    QVector<core::Ref> statements;
    QVector<core::Ref> others;
    QSet<core::Ref> seen;
    for (const core::Ref ref : refs) {
        if (seen.contains(ref))
            continue;
        seen.insert(ref);
        (ref.kind == core::Ref::Kind::Statement ? statements : others).append(ref);
    }
    return statements.isEmpty() ? others : statements;
}

class DeckBuilder
{
public:
    explicit DeckBuilder(const SlideRequest &request)
        : m_request(request), m_knowledge(request.knowledge), m_theme(request.mode, request.colours)
    {}

    Deck build()
    {
        m_deck.title = m_knowledge.meta().value(QStringLiteral("title"));
        m_deck.date = m_knowledge.dataDate();
        m_deck.mode = m_request.mode;
        m_deck.colours = m_request.colours;
        m_deck.made = m_request.sourceDate;
        for (const ViewState &state : m_request.states)
            addSlides(state);
        return std::move(m_deck);
    }

private:
    /// What is known on the day of the second clock; all of it without one.
    const core::Knowledge &knownIn(const ViewState &state)
    {
        if (!state.knownOn)
            return m_knowledge;
        m_known = std::make_unique<core::Knowledge>(core::knownOn(m_knowledge, *state.knownOn));
        return *m_known;
    }

    std::vector<SlideDraft> draftsOf(const core::Knowledge &known, const ViewState &state, const Picture &picture) const
    {
        switch (state.kind) {
        case ViewKind::Chart:
            return chartDrafts(known, state, m_theme);
        case ViewKind::Lineage:
            return lineageDrafts(known, state);
        case ViewKind::Matrix:
            return matrixDrafts(known, state, m_theme);
        case ViewKind::Table:
            return tableDrafts(known, state.options.table, scopeOf(known, state), m_theme);
        default:
            break;
        }
        SlideDraft draft;
        draft.slide.picture = picture;
        draft.refs = refsOf(draft.slide.picture);
        takeHead(draft.slide, shownText(known, state));
        return {draft};
    }

    TableScope scopeOf(const core::Knowledge &known, const ViewState &state) const
    {
        return state.knownOn ? tableScope(known, core::Graph::build(known), state)
                             : tableScope(known, m_request.graph, state);
    }

    /// The caption takes the place of the headline, which then stands beneath; what only that line told stays in it:
    /// which rows of a table stand on a slide, and how many nowhere.
    static void caption(std::vector<SlideDraft> &drafts, const QString &caption)
    {
        for (SlideDraft &draft : drafts) {
            const QString headline = std::exchange(draft.slide.title, caption);
            QString &sentence = draft.slide.sentence;
            sentence = draft.slide.table || draft.slide.chart ? headline + QStringLiteral(" · ") + sentence : headline;
        }
    }

    /// One slide a view; several where a table is longer than a slide. The first carries the view.
    void addSlides(const ViewState &state)
    {
        const QString title = m_request.captions.value(m_views++).simplified();
        const core::Knowledge &known = knownIn(state);
        // Tables and charts are made without it, but what a file carries is told by the picture of its view.
        const Picture picture = viewPage(m_knowledge, m_request.graph, state, slidePage);
        std::vector<SlideDraft> drafts = draftsOf(known, state, picture);
        if (state.kind != ViewKind::Graph) // its headline says it
            for (SlideDraft &draft : drafts)
                draft.slide.shown = shownText(known, state);
        if (!title.isEmpty())
            caption(drafts, title);
        numberTitles(drafts);
        drafts.front().slide.viewState = carriedText(m_knowledge, {state, picture, slidePage, title}).toUtf8();
        for (SlideDraft &draft : drafts)
            addSlide(std::move(draft));
    }

    void addSlide(SlideDraft draft)
    {
        for (const NumberedPassage &numbered : numberedPassages(m_knowledge, whatSpeaks(draft.refs))) {
            const core::Passage &passage = m_knowledge.passage(numbered.passage);
            draft.slide.passages.push_back({m_knowledge.quote(passage).simplified(),
                                            citationOf(m_knowledge, numbered.passage),
                                            isInItsWords(m_knowledge, passage.source)});
            addSource(passage.source);
        }
        m_deck.slides.push_back(std::move(draft.slide));
    }

    void addSource(core::EntityId source)
    {
        if (m_sources.contains(source))
            return;
        m_sources.insert(source);
        m_deck.sources.push_back({citationOf(m_knowledge, source), m_knowledge.source(source)->address});
    }

    const SlideRequest &m_request;
    const core::Knowledge &m_knowledge;
    Theme m_theme;
    std::unique_ptr<core::Knowledge> m_known;
    qsizetype m_views = 0;
    QSet<core::EntityId> m_sources;
    Deck m_deck;
};

} // namespace

Deck slideDeck(const SlideRequest &request)
{
    return DeckBuilder(request).build();
}

} // namespace app
