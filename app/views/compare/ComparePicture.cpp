#include "app/views/compare/ComparePicture.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr double margin = 16;
constexpr double headHeight = 64;
constexpr double dayHeight = 26;
constexpr double signPadding = 24; ///< what a plate leaves free around its text
constexpr int rounds = 4;
constexpr double leastZoom = 0.02;
constexpr double mostZoom = 4;

/// Told by shape as well as by word.
QString signOf(Change change)
{
    switch (change) {
    case Change::New:
        return QStringLiteral("+ ");
    case Change::Ended:
        return QStringLiteral("− ");
    case Change::Changed:
        return QStringLiteral("~ ");
    case Change::Disputed:
        return QStringLiteral("? ");
    }
    Q_UNREACHABLE();
}

class CompareBuilder
{
public:
    CompareBuilder(const core::Knowledge &knowledge, const DayPicture &draw, const ComparePictureOptions &options)
        : m_knowledge(knowledge),
          m_draw(draw),
          m_options(options),
          m_comparison(compareDays(knowledge, options.days, options.filter))
    {}

    ComparePicture build()
    {
        m_result.zoom = m_options.zoom;
        if (m_result.zoom <= 0)
            fit();
        else
            drawDays();
        addHead();
        if (isOverlaid()) {
            addPane(overlaid(), area(0), dayText());
        } else {
            addPane(m_then, area(0), dateText(m_options.days.then));
            addPane(m_now, area(1), dateText(m_options.days.now));
            addDivider();
        }
        finish();
        return std::move(m_result);
    }

private:
    bool isOverlaid() const { return m_options.form == CompareOptions::Form::Overlaid; }

    QString dayText() const
    {
        return Words::tr("%1 and %2, one over the other")
            .arg(dateText(m_options.days.then), dateText(m_options.days.now));
    }

    QRectF area(int number) const
    {
        const double width = (m_options.size.width() - margin * 2) / (isOverlaid() ? 1 : 2);
        const double top = headHeight + dayHeight;
        return {margin + number * width, top, width, m_options.size.height() - top - 8};
    }

    void drawDays()
    {
        m_then = m_draw(m_options.days.then, m_result.zoom);
        m_now = m_draw(m_options.days.now, m_result.zoom);
        m_bounds = nodesOf(m_then) | nodesOf(m_now);
    }

    /// Labels do not shrink with the zoom: in a narrow pane they must not decide it.
    static QRectF nodesOf(const Picture &day)
    {
        QRectF bounds;
        for (const Mark &mark : day.marks)
            if (mark.points.empty() && mark.shape != Shape::None)
                bounds |= mark.box;
        return bounds;
    }

    /// Labels keep their size, so what fits is found in a few rounds.
    void fit()
    {
        m_result.zoom = 1;
        drawDays();
        const QRectF pane = area(0).adjusted(40, 28, -40, -28);
        for (int round = 0; round < rounds && !m_bounds.isEmpty(); ++round) {
            const double room = std::min(pane.width() / m_bounds.width(), pane.height() / m_bounds.height());
            m_result.zoom = std::clamp(m_result.zoom * room, leastZoom, mostZoom);
            drawDays();
        }
    }

    /// What is there now, and what was there then alone.
    Picture overlaid() const
    {
        Picture picture = m_now;
        for (const Mark &mark : m_then.marks)
            if (!mark.standsFor.empty() && picture.find(mark.standsFor.front()) < 0)
                picture.marks.push_back(mark);
        return picture;
    }

    void addPane(const Picture &day, const QRectF &pane, const QString &title)
    {
        addText({.text = title,
                 .role = TextRole::StrongLabel,
                 .box = {pane.left() + 4, headHeight, pane.width() - 8, dayHeight}},
                {});
        const QPointF offset = pane.center() - m_bounds.center() + m_options.shift;
        const QPointF whole(std::round(offset.x()), std::round(offset.y()));
        std::vector<Mark> shown;
        for (Mark mark : day.marks) {
            mark.translate(whole);
            if (!mark.textBox.isNull() && !pane.contains(mark.textBox)) {
                mark.text.clear(); // its alt text still says it
                mark.textBox = QRectF();
            }
            if (isInside(mark, pane))
                shown.push_back(std::move(mark));
        }
        const std::size_t marks = shown.size();
        for (std::size_t i = 0; i < marks; ++i)
            if (Mark sign = signFor(shown[i]); sign.isInteractive()) {
                place(sign, shown[i].box, shown);
                shown.push_back(std::move(sign));
            }
        std::move(shown.begin(), shown.end(), std::back_inserter(m_result.picture.marks));
    }

    /// At the corner of its node where it covers least.
    static void place(Mark &sign, const QRectF &node, const std::vector<Mark> &shown)
    {
        const QSizeF size = sign.box.size();
        const double above = node.top() - size.height() - 1;
        const double below = node.bottom() + 1;
        const double middle = node.center().y() - size.height() / 2;
        const QPointF corners[] = {{node.left() - 6, above},
                                   {node.right() - size.width() + 6, above},
                                   {node.left() - size.width() - 2, middle},
                                   {node.right() + 2, middle},
                                   {node.left() - 6, below},
                                   {node.right() - size.width() + 6, below}};
        std::ptrdiff_t least = std::ptrdiff_t(shown.size()) + 1;
        for (const QPointF &corner : corners) {
            const QRectF box(corner, size);
            const auto covered = std::count_if(shown.begin(), shown.end(), [&](const Mark &mark) {
                return (mark.points.empty() && mark.box.intersects(box)) || mark.textBox.intersects(box);
            });
            if (covered < least) {
                least = covered;
                sign.box = box;
            }
        }
    }

    /// What would reach into the other pane is left out as a whole: half a mark says nothing.
    static bool isInside(const Mark &mark, const QRectF &pane)
    {
        for (const QPointF &point : mark.points)
            if (!pane.contains(point))
                return false;
        return (mark.box.isNull() || pane.contains(mark.box)) && (mark.textBox.isNull() || pane.contains(mark.textBox));
    }

    /// The sign of what changed, to be placed; not interactive where nothing did.
    Mark signFor(const Mark &mark) const
    {
        Mark sign;
        const bool isNode = mark.isInteractive() && !mark.box.isNull() && mark.points.empty() &&
                            (mark.role == StyleRole::Treaty || mark.role == StyleRole::Actor);
        const Comparison::Item *item =
            isNode && mark.shape != Shape::None ? m_comparison.find(mark.standsFor.front().entity()) : nullptr;
        if (item == nullptr)
            return sign;
        sign.standsFor = {item->entity};
        for (const core::StatementId id : item->statements)
            sign.standsFor.emplace_back(id);
        sign.shape = Shape::Plate;
        sign.role = item->change == Change::Disputed ? StyleRole::Disagreement : StyleRole::Note;
        sign.layer = 3;
        sign.order = -1;
        sign.text = signOf(item->change) + wordFor(item->change);
        sign.textRole = TextRole::Small;
        const QSizeF size = textSize(sign.text, TextRole::Small) + QSizeF(signPadding, 3);
        sign.box = QRectF(QPointF(), size);
        sign.alt = Words::tr("%1: %2.").arg(m_knowledge.entity(item->entity).label, wordFor(item->change));
        return sign;
    }

    struct Text
    {
        QString text;
        TextRole role = TextRole::Label;
        QRectF box;
    };

    void addText(const Text &text, const std::vector<core::Ref> &standsFor)
    {
        Mark mark;
        mark.standsFor = standsFor;
        mark.role = text.role == TextRole::Headline ? StyleRole::Headline : StyleRole::Axis;
        mark.layer = 4;
        mark.text = elided(text.text, text.role, text.box.width());
        mark.textRole = text.role;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.textBox = text.box;
        mark.box = text.box;
        mark.alt = text.text;
        m_result.picture.marks.push_back(std::move(mark));
    }

    void addHead()
    {
        const ComparisonWords words = wordsOf(m_knowledge, m_comparison, m_options.days);
        const double width = m_options.size.width() - 2 * margin;
        m_result.picture.headline = words.text;
        addText({.text = words.text, .role = TextRole::Headline, .box = {margin, 12, width, 24}}, words.standsFor);
        addText({.text = words.detail, .role = TextRole::Subhead, .box = {margin, 38, width, 20}}, words.standsFor);
    }

    void addDivider()
    {
        const double x = std::round(m_options.size.width() / 2) + 0.5;
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Grid;
        line.points = {QPointF(x, headHeight), QPointF(x, m_options.size.height() - 8)};
        m_result.picture.marks.push_back(line);
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        picture.title = Words::tr("%1: then and now").arg(m_knowledge.data().meta.value(QStringLiteral("title")));
        picture.bounds = QRectF(QPointF(0, 0), m_options.size);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = dataDateText(m_knowledge);
    }

    const core::Knowledge &m_knowledge;
    const DayPicture &m_draw;
    const ComparePictureOptions &m_options;
    Comparison m_comparison;
    Picture m_then;
    Picture m_now;
    QRectF m_bounds;
    ComparePicture m_result;
};

} // namespace

ComparePicture buildComparePicture(const core::Knowledge &knowledge, const DayPicture &draw,
                                   const ComparePictureOptions &options)
{
    return CompareBuilder(knowledge, draw, options).build();
}

} // namespace app
