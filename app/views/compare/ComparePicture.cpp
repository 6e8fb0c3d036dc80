#include "app/views/compare/ComparePicture.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/HeadMark.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/compare/CompareFitting.h"
#include "app/views/compare/ComparePane.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr double margin = 16;
constexpr double headHeight = 64;
constexpr double dayHeight = 26;
constexpr double paneMargin = 24;

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
        if (m_options.fit) {
            m_result.fit = *m_options.fit;
            drawDays();
        } else {
            fit();
        }
        addHead();
        if (m_bounds.isEmpty()) {
            addWhyEmpty();
        } else if (isOverlaid()) {
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
    void addWhyEmpty()
    {
        const QString why = m_now.headline.isEmpty()
                                ? Words::tr("Neither of these days has anything that the filter shows.")
                                : m_now.headline;
        m_result.picture.marks.push_back(emptyMark(
            why, {margin, headHeight, m_options.size.width() - 2 * margin, m_options.size.height() - headHeight}));
    }

    bool isOverlaid() const { return m_options.form == CompareOptions::Form::Overlaid; }

    bool isBelow() const { return m_result.fit.panes == CompareFit::Panes::Below; }

    QString dayText() const
    {
        return Words::tr("%1 and %2, one over the other")
            .arg(dateText(m_options.days.then), dateText(m_options.days.now));
    }

    /// Without the line with its day.
    QRectF area(int number) const
    {
        const QRectF all(margin, headHeight, m_options.size.width() - 2 * margin,
                         m_options.size.height() - headHeight - 8);
        QRectF pane = all;
        if (!isOverlaid() && isBelow())
            pane.setHeight(all.height() / 2);
        else if (!isOverlaid())
            pane.setWidth(all.width() / 2);
        pane.translate(isBelow() ? 0 : number * pane.width(), isBelow() ? number * pane.height() : 0);
        return pane.adjusted(0, dayHeight, 0, 0);
    }

    void drawDays()
    {
        const CompareFit &fit = m_result.fit;
        const auto draw = [&](QDate day) { return m_draw({day, fit.zoom, fit.places, fit.small}); };
        m_then = draw(m_options.days.then);
        m_now = draw(m_options.days.now);
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

    void fit()
    {
        fitNodes();
        if (!m_result.fit.isTight)
            return;
        const QSet<core::EntityId> same = unchanged();
        m_result.fit = {};
        m_result.fit.small = same;
        fitNodes();
    }

    QSet<core::EntityId> unchanged() const
    {
        QSet<core::EntityId> treaties;
        for (const Picture *day : {&m_then, &m_now})
            for (const Mark &mark : day->marks)
                if (mark.role == StyleRole::Treaty && !mark.standsFor.empty())
                    treaties.insert(mark.standsFor.front().entity());
        for (const Comparison::Item &item : m_comparison.items)
            treaties.remove(item.entity);
        return treaties;
    }

    /// How large nodes are depends on the zoom a little, so that it is found in two rounds.
    void fitNodes()
    {
        const PaneOf paneOf = [this](CompareFit::Panes panes) {
            m_result.fit.panes = panes;
            return area(0).adjusted(paneMargin, paneMargin, -paneMargin, -paneMargin);
        };
        drawDays();
        for (int round = 0; round < 2 && !m_bounds.isEmpty(); ++round) {
            m_result.fit.zoom = fitGraph(drawnNodes({&m_then, &m_now}, m_result.fit.zoom), paneOf).zoom;
            drawDays();
        }
        if (m_bounds.isEmpty())
            return;
        CompareFit found = fitGraph(drawnNodes({&m_then, &m_now}, m_result.fit.zoom), paneOf);
        found.small = std::move(m_result.fit.small);
        m_result.fit = std::move(found);
        drawDays();
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
                 .box = {pane.left() + 4, pane.top() - dayHeight, pane.width() - 8, dayHeight}},
                {});
        const QPointF offset = pane.center() - m_bounds.center() + m_options.shift;
        const QPointF whole(std::round(offset.x()), std::round(offset.y()));
        std::vector<Mark> shown =
            paneMarks(day, whole, {.knowledge = m_knowledge, .comparison = m_comparison, .area = pane});
        std::move(shown.begin(), shown.end(), std::back_inserter(m_result.picture.marks));
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
        const QRectF second = area(1).adjusted(0, -dayHeight, 0, 0);
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Grid;
        line.points = isBelow() ? std::vector{second.topLeft(), second.topRight()}
                                : std::vector{second.topLeft(), second.bottomLeft()};
        for (QPointF &point : line.points)
            point = QPointF(std::round(point.x()), std::round(point.y())) + QPointF(0.5, 0.5);
        m_result.picture.marks.push_back(line);
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        picture.title = Words::tr("%1: then and now").arg(m_knowledge.meta().value(QStringLiteral("title")));
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
