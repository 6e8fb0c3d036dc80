#include "app/slides/SlideDeck.h"

#include <algorithm>

#include "app/export/CarriedView.h"
#include "app/session/Citation.h"
#include "app/session/NumberedPassages.h"
#include "app/views/page/ViewPage.h"

namespace app {

namespace {

/// A page on which the words of a picture come out at nine points and more once it is put on a slide.
constexpr QSizeF slidePage(1108, 600);

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
QVector<core::Ref> refsOf(const Picture &picture)
{
    QVector<core::Ref> statements;
    QVector<core::Ref> others;
    QSet<core::Ref> seen;
    for (const Mark &mark : picture.marks)
        for (const core::Ref ref : mark.standsFor) {
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
    explicit DeckBuilder(const SlideRequest &request) : m_request(request), m_knowledge(request.knowledge) {}

    Deck build()
    {
        m_deck.title = m_knowledge.data().meta.value(QStringLiteral("title"));
        m_deck.date = QDate::fromString(m_knowledge.data().meta.value(QStringLiteral("data-date")), Qt::ISODate);
        m_deck.mode = m_request.mode;
        for (const ViewState &state : m_request.states)
            addSlide(state);
        return std::move(m_deck);
    }

private:
    void addSlide(const ViewState &state)
    {
        DeckSlide slide;
        slide.picture = viewPage(m_knowledge, m_request.graph, state, slidePage);
        const QVector<core::Ref> refs = refsOf(slide.picture);
        const QString caption = m_request.captions.value(qsizetype(m_deck.slides.size())).simplified();
        slide.viewState = carriedText(m_knowledge, {state, slide.picture, slidePage, caption}).toUtf8();
        takeHead(slide);
        if (!caption.isEmpty())
            slide.sentence = std::exchange(slide.title, caption);
        for (const NumberedPassage &numbered : numberedPassages(m_knowledge, refs)) {
            const core::Passage &passage = m_knowledge.passage(numbered.passage);
            slide.passages.push_back(
                {m_knowledge.quote(passage).simplified(), citationOf(m_knowledge, numbered.passage)});
            addSource(passage.source);
        }
        m_deck.slides.push_back(std::move(slide));
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
    QSet<core::EntityId> m_sources;
    Deck m_deck;
};

} // namespace

Deck slideDeck(const SlideRequest &request)
{
    return DeckBuilder(request).build();
}

} // namespace app
