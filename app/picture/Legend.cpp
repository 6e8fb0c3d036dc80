#include "app/picture/Legend.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/picture/AltText.h"
#include "app/picture/Shapes.h"
#include "app/picture/Tint.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr QRectF nodeBox(0, 0, 16, 16);
constexpr QRectF wideBox(0, 0, 28, 16);

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

template <typename Predicate>
bool uses(const Picture &picture, Predicate predicate)
{
    return std::any_of(picture.marks.begin(), picture.marks.end(),
                       [&](const Mark &mark) { return mark.isInteractive() && predicate(mark); });
}

bool isBar(Shape shape)
{
    return shape == Shape::Bar || shape == Shape::BarOpenEnd || shape == Shape::BarFuzzyEnds;
}

bool isKind(StyleRole role)
{
    return role <= StyleRole::Source || role == StyleRole::Series;
}

Mark sampleOf(Shape shape, StyleRole role)
{
    Mark sample;
    sample.shape = shape;
    sample.role = role;
    const bool isWide = isBar(shape) || shape == Shape::RoundedRect;
    sample.box = isWide ? wideBox.adjusted(0, 2, 0, -2) : nodeBox.adjusted(1, 1, -1, -1);
    sample.layer = 2;
    return sample;
}

Mark lineSample(core::Modality modality)
{
    Mark sample;
    sample.shape = Shape::Polyline;
    sample.role = StyleRole::Edge;
    sample.modality = modality;
    sample.points = {{0, 8}, {28, 8}};
    sample.layer = 2;
    return sample;
}

/// Where colours tell something else than the kind, a sample has none.
void leaveOutTint(Mark &sample, const Mark &found)
{
    if (tintOf(found).tells != Tint::Tells::Kind)
        setTint(sample, {.tells = Tint::Tells::Nothing});
}

/// The first mark of a role that is a node decides how its kind is shown.
void addKinds(std::vector<LegendEntry> &entries, const Picture &picture)
{
    for (int role = int(StyleRole::Actor); role <= int(StyleRole::Source); ++role) {
        const auto found = std::find_if(picture.marks.begin(), picture.marks.end(), [role](const Mark &mark) {
            return mark.isInteractive() && int(mark.role) == role && isClosed(mark.shape) &&
                   mark.shape != Shape::Ribbon && mark.shape != Shape::Plate;
        });
        if (found == picture.marks.end())
            continue;
        const Shape shape = isBar(found->shape) ? Shape::Bar : found->shape;
        entries.push_back({sampleOf(shape, found->role), wordFor(found->role)});
        leaveOutTint(entries.back().sample, *found);
    }
}

void addLines(std::vector<LegendEntry> &entries, const Picture &picture)
{
    for (std::size_t i = 0; i < core::termCount<core::Modality>; ++i) {
        const auto modality = core::Modality(i);
        if (uses(picture, [modality](const Mark &mark) {
                return mark.role == StyleRole::Edge && isLine(mark.shape) && mark.modality == modality;
            }))
            entries.push_back({lineSample(modality), capitalised(wordFor(modality))});
    }
}

/// What became of clauses: one entry for each kind of ribbon.
void addRibbons(std::vector<LegendEntry> &entries, const Picture &picture)
{
    for (int role = int(StyleRole::Kept); role <= int(StyleRole::Dropped); ++role) {
        if (!uses(picture, [role](const Mark &mark) { return mark.shape == Shape::Ribbon && int(mark.role) == role; }))
            continue;
        Mark sample = sampleOf(Shape::Ribbon, StyleRole(role));
        sample.box = wideBox;
        sample.points = {{0, 3}, {0, 13}, {28, 3}, {28, 13}};
        if (sample.role == StyleRole::Dropped)
            sample.states = Absent;
        entries.push_back({sample, wordFor(sample.role)});
    }
}

void addBars(std::vector<LegendEntry> &entries, const Picture &picture)
{
    const std::array<std::pair<Shape, QString>, 2> bars = {
        {{Shape::BarOpenEnd, Words::tr("Still going on")},
         {Shape::BarFuzzyEnds, Words::tr("Dates not exactly known")}}};
    for (const auto &[shape, text] : bars) {
        const auto found = std::find_if(picture.marks.begin(), picture.marks.end(), [wanted = shape](const Mark &mark) {
            return mark.isInteractive() && mark.shape == wanted;
        });
        if (found != picture.marks.end())
            entries.push_back({sampleOf(shape, found->role), text});
    }
    if (uses(picture,
             [](const Mark &mark) { return mark.role == StyleRole::Disagreement && mark.shape == Shape::Circle; }))
        entries.push_back({sampleOf(Shape::Circle, StyleRole::Disagreement), Words::tr("Another reading of a date")});
    if (uses(picture, [](const Mark &mark) { return mark.role == StyleRole::Treaty && mark.shape == Shape::Circle; }))
        entries.push_back({sampleOf(Shape::Circle, StyleRole::Treaty), Words::tr("The reading of it in use")});
    if (uses(picture, [](const Mark &mark) { return mark.shape == Shape::Bracket; })) {
        Mark sample = sampleOf(Shape::Bracket, StyleRole::Gap);
        sample.points = {{1, 11}, {27, 11}, {14, 4}};
        entries.push_back({sample, wordFor(StyleRole::Gap)});
    }
}

/// States that are told by a sign beside the text.
bool isSign(MarkState state)
{
    return state == Unchecked || state == Disputed || state == Pinned;
}

/// States are shown on the first mark that has them, so that the sign is met where it was seen.
void addStates(std::vector<LegendEntry> &entries, const Picture &picture)
{
    for (const MarkState state : {Ended, Partial, Absent, Unchecked, Disputed, Pinned, Expanded}) {
        const auto found = std::find_if(picture.marks.begin(), picture.marks.end(), [&](const Mark &mark) {
            // Words that stand alone say it themselves.
            return mark.isInteractive() && mark.has(state) && (isSign(state) || mark.shape != Shape::None);
        });
        if (found == picture.marks.end())
            continue;
        const bool isNode = isKind(found->role) && isClosed(found->shape) && found->shape != Shape::Ribbon;
        Mark sample = isSign(state) || !isNode ? sampleOf(Shape::None, StyleRole::Source)
                                               : sampleOf(isBar(found->shape) ? Shape::Bar : found->shape, found->role);
        sample.states = state;
        leaveOutTint(sample, *found);
        if (!isNode && !isSign(state)) {
            sample = lineSample(found->modality);
            sample.states = state;
        }
        const QString text = state == Expanded ? Words::tr("clauses shown") : wordFor(state);
        entries.push_back({sample, capitalised(text)});
    }
}

} // namespace

Mark legendWords(const QString &text, const QRectF &box)
{
    constexpr int textLayer = 3;
    Mark mark;
    mark.role = StyleRole::Axis;
    mark.textRole = TextRole::Small;
    mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    mark.text = text;
    mark.box = box;
    mark.layer = textLayer;
    return mark;
}

std::vector<LegendEntry> legendOf(const Picture &picture)
{
    std::vector<LegendEntry> entries;
    addKinds(entries, picture);
    addLines(entries, picture);
    addRibbons(entries, picture);
    addBars(entries, picture);
    addStates(entries, picture);
    return entries;
}

} // namespace app
