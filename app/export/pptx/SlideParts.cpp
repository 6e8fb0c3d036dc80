#include "app/export/pptx/SlideParts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QUrl>

#include "app/export/pptx/MasterParts.h"
#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlideContent.h"
#include "app/export/pptx/SlideText.h"
#include "app/export/pptx/SlideWords.h"
#include "app/export/pptx/ViewStateParts.h"
#include "app/picture/FontMetrics.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

const QString slideType = u"application/vnd.openxmlformats-officedocument.presentationml.slide+xml"_s;
const QString notesType = u"application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml"_s;

constexpr double sourceLineHeight = 1.3 * 11 * double(emuPerPoint);
/// The measure is of 12 pixels, which are 9 points; other fonts may run wider.
constexpr double sourceLineWidth = double(slideplace::text.width) / double(emuPerPixel) * (9.0 / 11.0) / 1.1;

PartXml::Element slideRoot(PartXml &xml, const char *name)
{
    return xml.element(
        name, {{"xmlns:a", xmlns::drawing}, {"xmlns:r", xmlns::relationships}, {"xmlns:p", xmlns::presentation}});
}

void writeMapOverride(PartXml &xml)
{
    const auto map = xml.element("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
}

void writeFoot(PartXml &xml, ShapeIds &ids, const QString &footer, const DeckColours &colours)
{
    if (!footer.isEmpty())
        writePlaceholder(xml, ids.next(), {.type = "ftr", .index = 11, .name = u"Footer"_s, .paragraphs = {footer}},
                         colours);
    writePlaceholder(
        xml, ids.next(),
        {.type = "sldNum", .index = 12, .name = u"Slide number"_s, .content = Placeholder::Content::SlideNumber},
        colours);
}

QStringList notesOf(const DeckSlide &slide)
{
    QStringList lines;
    if (isTooLarge(slide.picture))
        lines << tooLargeWords();
    if (!slide.shown.isEmpty())
        lines << slide.shown;
    int number = 0;
    for (const DeckPassage &passage : slide.passages) {
        lines << (passage.isInItsWords ? Words::tr("%1. %2 (%3)", "number, words, place")
                                       : Words::tr("%1. %2 (in our own words, after %3)"))
                     .arg(++number)
                     .arg(passage.words, passage.citation);
    }
    return lines;
}

double linesOf(const DeckSource &source)
{
    return double(wrapped(source.citation, TextRole::Label, sourceLineWidth).size()) + 0.3;
}

/// Sources put onto pages by the height of their lines.
std::vector<std::vector<DeckSource>> pagesOf(const std::vector<DeckSource> &sources)
{
    const double room = double(slideplace::text.height) / sourceLineHeight;
    std::vector<std::vector<DeckSource>> pages;
    double filled = room;
    for (const DeckSource &source : sources) {
        const double lines = linesOf(source);
        if (pages.empty() || filled + lines > room) {
            pages.emplace_back();
            filled = 0;
        }
        filled += lines;
        pages.back().push_back(source);
    }
    return pages;
}

/// Only addresses of the web become links; whatever else stands in the data stays text.
QString linkOf(const DeckSource &source)
{
    const QUrl url(source.address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return isWeb && url.isValid() && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace

SlideParts::SlideParts(OpcPackage &package, const Deck &deck, const DeckColours &colours)
    : m_package(package), m_deck(deck), m_colours(colours)
{}

QStringList SlideParts::add()
{
    for (const DeckSlide &slide : m_deck.slides)
        addSlide(slide);
    addSources();
    return m_parts;
}

QString SlideParts::nextSlidePart() const
{
    return u"ppt/slides/slide%1.xml"_s.arg(m_parts.size() + 1);
}

void SlideParts::addTags(PartXml &xml, const DeckSlide &slide)
{
    if (slide.viewState.isEmpty())
        return;
    const QString part = u"ppt/tags/tag%1.xml"_s.arg(m_parts.size() + 1);
    m_package.add(part, u"application/vnd.openxmlformats-officedocument.presentationml.tags+xml"_s,
                  viewStateTags(slide.viewState));
    const auto list = xml.element("p:custDataLst");
    xml.leaf("p:tags", {{"r:id", m_package.relate(nextSlidePart(), u"tags"_s, part)}});
}

void SlideParts::addSlide(const DeckSlide &slide)
{
    const QString part = nextSlidePart();
    m_package.relate(part, u"slideLayout"_s, layoutPart(SlideLayout::Content));
    PartXml xml;
    ShapeIds ids;
    {
        const auto root = slideRoot(xml, "p:sld");
        {
            const auto content = xml.element("p:cSld");
            {
                const auto tree = xml.element("p:spTree");
                writeTreeHead(xml);
                writePlaceholder(xml, ids.next(),
                                 {.type = "title",
                                  .name = u"Title"_s,
                                  .paragraphs = {slide.title},
                                  .runSize = titleSize(slide.title)},
                                 m_colours);
                if (const QString sentence = sentenceText(slide); !sentence.isEmpty()) {
                    writePlaceholder(xml, ids.next(),
                                     {.type = "body",
                                      .index = 13,
                                      .name = u"Sentence"_s,
                                      .paragraphs = {sentence},
                                      .runSize = sentenceSize(sentence)},
                                     m_colours);
                }
                writeContent(xml, slide, {m_package, part, int(m_parts.size()) + 1, ids, m_colours});
                writeFoot(xml, ids, footerText(slide), m_colours);
            }
            addTags(xml, slide);
        }
        writeMapOverride(xml);
    }
    m_package.add(part, slideType, xml.finish());
    addNotes(part, notesOf(slide));
    m_parts << part;
}

void SlideParts::addSources()
{
    const auto pages = pagesOf(m_deck.sources);
    for (std::size_t i = 0; i < pages.size(); ++i)
        addSourcesPage(pages[i], int(i) + 1, int(pages.size()));
}

void SlideParts::addSourcesPage(const std::vector<DeckSource> &sources, int page, int pages)
{
    const QString part = nextSlidePart();
    m_package.relate(part, u"slideLayout"_s, layoutPart(SlideLayout::Text));
    const QString title = pages > 1 ? Words::tr("Sources (%1 of %2)").arg(page).arg(pages) : Words::tr("Sources");
    PartXml xml;
    ShapeIds ids;
    {
        const auto root = slideRoot(xml, "p:sld");
        {
            const auto content = xml.element("p:cSld");
            const auto tree = xml.element("p:spTree");
            writeTreeHead(xml);
            writePlaceholder(xml, ids.next(), {.type = "title", .name = u"Title"_s, .paragraphs = {title}}, m_colours);
            std::vector<LinkedParagraph> paragraphs;
            for (const DeckSource &source : sources) {
                const QString link = linkOf(source);
                paragraphs.push_back({source.citation, link.isEmpty()
                                                           ? QString()
                                                           : m_package.relateOutside(part, u"hyperlink"_s, link)});
            }
            writeLinkedPlaceholder(xml, ids.next(), paragraphs, m_colours);
            writeFoot(xml, ids, {}, m_colours);
        }
        writeMapOverride(xml);
    }
    m_package.add(part, slideType, xml.finish());
    addNotes(part, {});
    m_parts << part;
}

void SlideParts::addNotes(const QString &slidePart, const QStringList &paragraphs)
{
    const QString part = u"ppt/notesSlides/notesSlide%1.xml"_s.arg(m_parts.size() + 1);
    m_package.relate(part, u"notesMaster"_s, u"ppt/notesMasters/notesMaster1.xml"_s);
    m_package.relate(part, u"slide"_s, slidePart);
    m_package.relate(slidePart, u"notesSlide"_s, part);
    PartXml xml;
    {
        const auto root = slideRoot(xml, "p:notes");
        {
            const auto content = xml.element("p:cSld");
            const auto tree = xml.element("p:spTree");
            writeTreeHead(xml);
            writeNotesImage(xml, 2, NotesImage::OfPage);
            writePlaceholder(xml, 3, {.type = "body", .index = 1, .name = u"Notes"_s, .paragraphs = paragraphs},
                             m_colours);
        }
        writeMapOverride(xml);
    }
    m_package.add(part, notesType, xml.finish());
}

} // namespace app
