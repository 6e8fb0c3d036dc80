#include "app/slides/SlideDeck.h"

#include <algorithm>
#include <memory>

#include "app/export/CarriedView.h"
#include "app/session/Citation.h"
#include "app/session/NumberedPassages.h"
#include "app/slides/SlideDraft.h"
#include "app/views/page/ViewPage.h"
#include "core/model/KnownOn.h"

namespace app {

namespace {

/// A page on which the words of a picture come out at nine points and more once it is put on a slide.
constexpr QSizeF slidePage(1108, 600);
/// A lineage of many clauses would have rows too low for any word on it: its words are smaller instead.
constexpr QSizeF lineageSlidePage(1385, 750);

bool isHead(const Mark &mark, const QRectF &bounds)
{
    const bool isWide = mark.box.width() > bounds.width() / 2;
    return isWide && mark.shape == Shape::None &&
           (mark.role == StyleRole::Headline || mark.textRole == TextRole::Subhead);
}

/// The words of a headline in full: on the page they may be cut.
QString wholeText(const Mark &mark)
{
    return (mark.alt.isEmpty() ? mark.text : mark.alt).simplified();
}

/// Headline and the line under it go from the picture to the places that slides have for them.
void takeHead(DeckSlide &slide)
{
    std::vector<Mark> &marks = slide.picture.marks;
    const QRectF bounds = slide.picture.bounds;
    for (const StyleRole role : {StyleRole::Headline, StyleRole::Note}) {
        const auto found = std::find_if(marks.begin(), marks.end(),
                                        [&](const Mark &mark) { return mark.role == role && isHead(mark, bounds); });
        if (found == marks.end())
            continue;
        (role == StyleRole::Headline ? slide.title : slide.sentence) = wholeText(*found);
        marks.erase(found);
    }
    if (slide.title.isEmpty())
        slide.title = slide.picture.headline.isEmpty() ? slide.picture.title : slide.picture.headline;
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

QVector<core::Ref> refsOf(const Picture &picture)
{
    QVector<core::Ref> refs;
    for (const Mark &mark : picture.marks)
        refs.append(QVector<core::Ref>(mark.standsFor.begin(), mark.standsFor.end()));
    return refs;
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
        m_deck.date = QDate::fromString(m_knowledge.meta().value(QStringLiteral("data-date")), Qt::ISODate);
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

    std::vector<SlideDraft> draftsOf(const ViewState &state, const Picture &picture)
    {
        switch (state.kind) {
        case ViewKind::Chart:
            return {chartDraft(knownIn(state), state, m_theme)};
        case ViewKind::Matrix:
            return matrixDrafts(knownIn(state), state, m_theme);
        case ViewKind::Table:
            return tableDrafts(knownIn(state), state, m_theme);
        default:
            break;
        }
        SlideDraft draft;
        draft.slide.picture = picture;
        draft.refs = refsOf(draft.slide.picture);
        takeHead(draft.slide);
        return {draft};
    }

    /// One slide a view; several where a table is longer than a slide. The first carries the view.
    void addSlides(const ViewState &state)
    {
        const QString caption = m_request.captions.value(m_views++).simplified();
        const QSizeF page = state.kind == ViewKind::Lineage ? lineageSlidePage : slidePage;
        // Tables and charts are made without it, but what a file carries is told by the picture of its view.
        const Picture picture = viewPage(m_knowledge, m_request.graph, state, page);
        std::vector<SlideDraft> drafts = draftsOf(state, picture);
        if (!caption.isEmpty()) {
            for (SlideDraft &draft : drafts) {
                const QString headline = std::exchange(draft.slide.title, caption);
                // Which rows of a table stand on a slide, and how many nowhere, is told whatever it is called.
                draft.slide.sentence =
                    draft.slide.table ? headline + QStringLiteral(" · ") + draft.slide.sentence : headline;
            }
            numberTitles(drafts);
        }
        drafts.front().slide.viewState = carriedText(m_knowledge, {state, picture, page, caption}).toUtf8();
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
