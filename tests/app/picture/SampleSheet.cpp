#include "tests/app/picture/SampleSheet.h"

#include <array>

#include <QPainter>

#include "app/picture/FontMetrics.h"
#include "app/picture/PicturePainter.h"
#include "app/picture/Shapes.h"

namespace test {

using namespace Qt::StringLiterals;
using namespace app;

namespace {

constexpr std::array nodeShapes = {Shape::Circle,  Shape::RoundedRect, Shape::Square, Shape::Hexagon,
                                   Shape::Diamond, Shape::Ring,        Shape::Page};
constexpr std::array modalities = {core::Modality::Fact,       core::Modality::Commitment, core::Modality::Claim,
                                   core::Modality::Assessment, core::Modality::Report,     core::Modality::Scenario};

class Sheet
{
public:
    explicit Sheet(SheetText text) : m_hasText(text == SheetText::Shown) {}

    SampleSheet make()
    {
        m_sheet.picture.title = u"Sample sheet"_s;
        m_sheet.picture.headline = u"Every shape, line and state"_s;
        m_sheet.picture.bounds = {0, 0, 1240, 860};
        m_sheet.picture.sources = {u"GIS report"_s, u"Treaty digest 2024"_s, u"ATOP 5.1"_s};
        m_sheet.picture.dataDate = u"22 November 2026"_s;
        addNodes();
        addLines();
        addTimeline();
        addRibbons();
        addPlates();
        return std::move(m_sheet);
    }

private:
    core::Ref nextRef() { return core::EntityId{++m_lastId}; }

    Mark &add(Mark mark)
    {
        if (!m_hasText)
            mark.text.clear();
        m_sheet.picture.marks.push_back(std::move(mark));
        return m_sheet.picture.marks.back();
    }

    Mark node(Shape shape, QPointF centre)
    {
        const auto index = std::size_t(std::find(nodeShapes.begin(), nodeShapes.end(), shape) - nodeShapes.begin());
        Mark mark;
        mark.standsFor = {nextRef()};
        mark.shape = shape;
        mark.role = StyleRole(index);
        const QSizeF size = shape == Shape::RoundedRect ? QSizeF(56, 26) : QSizeF(28, 28);
        mark.box = QRectF(centre - QPointF(size.width(), size.height()) / 2, size);
        mark.layer = 2;
        return mark;
    }

    void addNodes()
    {
        const std::array states = {unsigned(NoState),  unsigned(Ended),  unsigned(Absent),  unsigned(Unchecked),
                                   unsigned(Disputed), unsigned(Pinned), unsigned(Expanded)};
        for (std::size_t row = 0; row < nodeShapes.size(); ++row) {
            for (std::size_t column = 0; column < states.size() + 3; ++column) {
                Mark mark = node(nodeShapes[row], {50.0 + 74 * double(column), 40.0 + 62 * double(row)});
                mark.states = column < states.size() ? states[column] : unsigned(NoState);
                if (mark.shape == Shape::RoundedRect) {
                    mark.text = u"2024"_s;
                    mark.textRole = TextRole::Inside;
                } else if (column < 7) {
                    mark.text = column == 4 ? u"Северная"_s : column == 5 ? u"북한"_s : u"Art. 4"_s;
                    QRectF box({}, labelSize(mark));
                    box.moveCenter(mark.box.center() + QPointF(0, 25));
                    mark.textBox = box;
                }
                emphasise(column, mark.standsFor.front());
                add(mark);
            }
        }
    }

    void emphasise(std::size_t column, const core::Ref &ref)
    {
        const auto index = MarkIndex(m_sheet.picture.marks.size());
        if (column == 7 || column == 9)
            m_sheet.emphasis.selected.insert(ref);
        if (column == 9 && index < 30)
            m_sheet.emphasis.focus = index;
        if (column == 8 && index < 30)
            m_sheet.emphasis.hover = index;
    }

    void addLines()
    {
        for (std::size_t i = 0; i < modalities.size(); ++i) {
            const double y = 40 + 44 * double(i);
            for (int column = 0; column < 5; ++column)
                addLink(modalities[i], column, {790.0 + 90 * column, y});
        }
        Mark selected = line({790, 330}, {950, 310});
        selected.modality = core::Modality::Claim;
        selected.states = OneWay;
        m_sheet.emphasis.selected.insert(selected.standsFor.front());
        add(selected);
        Mark labelled = line({990, 330}, {1220, 300});
        labelled.text = u"warns not to arm Ukraine"_s;
        labelled.textRole = TextRole::Small;
        labelled.states = OneWay | Disputed;
        add(labelled);
        Mark unchecked = line({790, 370}, {950, 350});
        unchecked.states = Unchecked;
        add(unchecked);
    }

    Mark line(QPointF from, QPointF to)
    {
        Mark mark;
        mark.standsFor = {nextRef()};
        mark.shape = Shape::Polyline;
        mark.role = StyleRole::Edge;
        mark.points = {from, to};
        mark.layer = 1;
        return mark;
    }

    void addLink(core::Modality modality, int column, QPointF at)
    {
        Mark mark = line(at, at + QPointF(74, column % 2 == 0 ? 0 : 14));
        mark.modality = modality;
        const std::array<unsigned, 5> states = {NoState, OneWay, TwoWay, OneWay, unsigned(OneWay) | unsigned(Ended)};
        mark.states = states[std::size_t(column)];
        if (column == 3) {
            mark.shape = Shape::Curve;
            mark.points.insert(mark.points.begin() + 1, at + QPointF(37, -24));
        }
        add(mark);
    }

    Mark bar(Shape shape, const QRectF &box, const QString &text)
    {
        Mark mark;
        mark.standsFor = {nextRef()};
        mark.shape = shape;
        mark.role = StyleRole::Treaty;
        mark.box = box;
        mark.text = text;
        mark.textRole = TextRole::Inside;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.layer = 2;
        return mark;
    }

    void addTimeline()
    {
        for (int i = 0; i < 7; ++i)
            addTick(90.0 + 90 * i, QString::number(1950 + 10 * i));
        add(bar(Shape::Bar, {160, 490, 250, 20}, u"1961 alliance · Art. 1 mutual defence"_s));
        add(bar(Shape::BarOpenEnd, {560, 490, 100, 20}, u"2024"_s));
        Mark absent = bar(Shape::Bar, {440, 490, 100, 20}, u"2000 · none"_s);
        absent.states = Absent;
        add(absent);
        Mark ended = bar(Shape::Bar, {90, 540, 220, 20}, u"ended, not checked"_s);
        ended.states = Ended | Unchecked;
        add(ended);
        add(bar(Shape::BarFuzzyEnds, {340, 540, 120, 20}, u"about 1995"_s));
        Mark open = bar(Shape::BarOpenEnd, {480, 540, 180, 20}, u"since 1961"_s);
        open.states = Disputed;
        add(open);
        addBracket();
        addDateHandle();
    }

    void addTick(double x, const QString &text)
    {
        Mark tick;
        tick.shape = Shape::Polyline;
        tick.points = {{x, 480}, {x, 600}};
        add(tick);
        Mark label;
        label.role = StyleRole::Axis;
        label.textRole = TextRole::Axis;
        label.box = {x - 30, 604, 60, 16};
        label.text = text;
        add(label);
    }

    void addBracket()
    {
        Mark mark;
        mark.standsFor = {nextRef()};
        mark.shape = Shape::Bracket;
        mark.role = StyleRole::Gap;
        mark.points = {{410, 520}, {560, 520}, {485, 510}};
        mark.text = u"28 years without a defence clause"_s;
        mark.textRole = TextRole::StrongLabel;
        mark.textBox = {380, 560, 220, 16};
        mark.layer = 1;
        add(mark);
    }

    void addDateHandle()
    {
        Mark handle;
        handle.shape = Shape::Polyline;
        handle.role = StyleRole::DateHandle;
        handle.points = {{640, 480}, {640, 604}};
        handle.layer = 3;
        add(handle);
        Mark plate;
        plate.shape = Shape::Plate;
        plate.role = StyleRole::DateHandle;
        plate.box = {592, 602, 96, 22};
        plate.text = u"4 Dec 2024"_s;
        plate.textRole = TextRole::Inside;
        plate.layer = 4;
        add(plate);
    }

    void addRibbons()
    {
        const std::array roles = {StyleRole::Clause, StyleRole::Actor, StyleRole::Topic, StyleRole::Event};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const double y = 660 + 46 * double(i);
            Mark ribbon;
            ribbon.standsFor = {nextRef()};
            ribbon.shape = Shape::Ribbon;
            ribbon.role = roles[i];
            ribbon.points = {{200, y}, {200, y + 26}, {420, y + 30}, {420, y + 56}};
            ribbon.states = i == 1 ? unsigned(Absent) : i == 2 ? unsigned(Ended) : unsigned(NoState);
            ribbon.layer = 1;
            add(ribbon);
            Mark from = bar(Shape::RoundedRect, {90, y, 110, 26}, u"Art. 5"_s);
            from.role = roles[i];
            add(from);
            Mark to = bar(Shape::RoundedRect, {420, y + 30, 110, 26}, i == 1 ? u"none · checked"_s : u"Art. 13"_s);
            to.role = roles[i];
            to.states = ribbon.states | (i == 3 ? unsigned(Unchecked | Disputed | Pinned) : unsigned(NoState));
            add(to);
        }
    }

    Mark plate(StyleRole role, const QRectF &box, const QString &text)
    {
        Mark mark;
        mark.standsFor = {nextRef()};
        mark.shape = Shape::Plate;
        mark.role = role;
        mark.box = box;
        mark.text = text;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.layer = 4;
        return mark;
    }

    void addPlates()
    {
        Mark headline =
            plate(StyleRole::Headline, {790, 400, 430, 40}, u"On 4 December 2024: 2 defence promises in force"_s);
        headline.textRole = TextRole::Headline;
        add(headline);
        add(plate(StyleRole::Note, {790, 456, 300, 58},
                  u"The promise came back with two conditions: the Charter’s Article 51 and each side’s own law."_s));
        add(plate(StyleRole::Disagreement, {790, 530, 300, 34}, u"Signed 19 June, or 19 July"_s)).states = Disputed;
        const std::array roles = {TextRole::Inside,   TextRole::Label,   TextRole::StrongLabel, TextRole::Axis,
                                  TextRole::Headline, TextRole::Subhead, TextRole::Small};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            Mark label;
            label.role = StyleRole::Note;
            label.textRole = roles[i];
            label.text = u"Pyongyang · Пхеньян · 평양 · 平壤"_s;
            label.box = {790, 590 + 26 * double(i), 300, 24};
            label.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
            add(label);
        }
    }

    bool m_hasText;
    qint64 m_lastId = 0;
    SampleSheet m_sheet;
};

} // namespace

SampleSheet sampleSheet(SheetText text)
{
    return Sheet(text).make();
}

QImage renderSheet(const SampleSheet &sheet, Theme::Mode mode, double ratio)
{
    const Theme theme(mode);
    QImage image((sheet.picture.bounds.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.background());
    QPainter painter(&image);
    paintPicture(painter, sheet.picture, theme, sheet.emphasis);
    return image;
}

} // namespace test
