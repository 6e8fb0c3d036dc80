#include "app/views/timeline/TimelineBars.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/TextPlace.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double barShare = 0.82; ///< of a row
constexpr double ringSize = 10;
constexpr double discSize = 9;
constexpr double leastTail = 6;

/// Builds the marks of one treaty.
class BarBuilder
{
public:
    BarBuilder(const core::Knowledge &knowledge, const TimelinePictureOptions &options, const TimelineBar &bar,
               const QRectF &area)
        : m_knowledge(knowledge),
          m_options(options),
          m_bar(bar),
          m_area(area),
          m_middle(area.top() + (bar.row + 0.5) * options.rowHeight),
          m_last(bar.span.to.isValid() ? bar.span.to : options.range.to)
    {}

    bool isSeen() const { return m_bar.span.from <= m_options.range.to && m_last >= m_options.range.from; }

    QRectF box() const
    {
        const double from = place(m_bar.span.from);
        if (m_bar.span.isPoint)
            return {from - 5, m_middle - 6, 10, 12};
        const double height = m_options.rowHeight * barShare;
        return {from, m_middle - height / 2, std::max(3.0, place(m_last) - from), height};
    }

    std::vector<Mark> build(LabelPlacing &taken)
    {
        if (isSeen()) {
            addBar(taken);
            addTails();
        }
        // A signing lies before the bar: its dates may be seen where the bar is not.
        for (const RivalDate &rival : m_bar.rivals)
            addRival(rival);
        addSigningInUse();
        return std::move(m_marks);
    }

private:
    double left() const { return m_options.headerWidth; }
    double right() const { return m_options.size.width() - m_options.rightMargin; }
    double place(QDate day) const { return std::clamp(xOf(m_options, day), left(), right()); }
    bool isInRange(QDate day) const { return day >= m_options.range.from && day <= m_options.range.to; }

    void addBar(LabelPlacing &taken)
    {
        Mark mark = treatyMark();
        mark.box = box();
        addText(mark, taken);
    }

    Mark treatyMark() const
    {
        const core::TreatyDates dates = m_knowledge.treatyDates(m_bar.treaty);
        const TreatySpan &span = m_bar.span;
        Mark mark;
        mark.standsFor = {m_bar.treaty};
        for (const core::StatementId id : {dates.inForceBy, dates.endedBy, dates.signedBy})
            if (!id.isNull())
                mark.standsFor.emplace_back(id);
        mark.role = StyleRole::Treaty;
        mark.layer = 2;
        mark.order = 1;
        mark.importance = 1;
        mark.shape = shape();
        const auto day = m_options.validOn;
        if (day && (span.isPoint ? span.from > *day : !m_knowledge.isInForceOn(m_bar.treaty, *day)))
            mark.states |= Ended;
        if (!m_knowledge.disagreementsOf(m_bar.treaty).empty())
            mark.states |= Disputed;
        mark.alt = altOf(dates, mark.states);
        return mark;
    }

    Shape shape() const
    {
        if (m_bar.span.isPoint)
            return Shape::RoundedRect;
        if (m_bar.span.isEndUnknown)
            return Shape::BarFuzzyEnds;
        return m_bar.span.to.isValid() && m_bar.span.to <= m_options.range.to ? Shape::Bar : Shape::BarOpenEnd;
    }

    QString altOf(const core::TreatyDates &dates, unsigned states) const
    {
        QStringList parts{m_knowledge.entity(m_bar.treaty).label};
        if (dates.signedOn)
            parts << Words::tr("signed %1").arg(periodText(*dates.signedOn));
        if (dates.inForce)
            parts << Words::tr("in force %1").arg(periodText(*dates.inForce));
        else
            parts << Words::tr("no entry into force known");
        if ((states & Disputed) != 0)
            parts << Words::tr("sources differ");
        return parts.join(u"; ") + u'.';
    }

    /// Inside the bar when there is room, else where there is some beside it.
    void addText(Mark &mark, LabelPlacing &taken)
    {
        const QStringList texts{m_knowledge.entity(m_bar.treaty).label, m_knowledge.treaty(m_bar.treaty)->shortLabel};
        mark.textRole = TextRole::Inside;
        for (const QString &text : texts) {
            mark.text = text;
            if (mark.shape != Shape::RoundedRect && labelSize(mark).width() <= textPlace(mark).box.width()) {
                m_marks.push_back(mark);
                return;
            }
        }
        mark.text.clear();
        m_marks.push_back(mark);
        for (const QString &text : texts)
            if (addLabelBeside(mark, text, taken))
                return;
    }

    bool addLabelBeside(const Mark &mark, const QString &text, LabelPlacing &taken)
    {
        Mark label;
        label.standsFor = mark.standsFor;
        label.role = StyleRole::Treaty;
        label.layer = 3;
        label.order = -1;
        label.text = text;
        label.textRole = TextRole::Small;
        label.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        label.alt = mark.alt;
        const QSizeF size = labelSize(label);
        const double top = mark.box.center().y() - size.height() / 2;
        const double under = std::min(mark.box.center().x() - size.width() / 2, m_area.right() - size.width());
        const std::array places = {
            QRectF({mark.box.right() + (mark.has(Disputed) ? 12 : 5), top}, size),
            QRectF({mark.box.left() - 5 - size.width(), top}, size),
            QRectF({std::max(under, m_area.left()), mark.box.bottom() + (mark.has(Disputed) ? 7 : 3)}, size)};
        const std::optional<QRectF> found = taken.placeAt(places, m_area);
        if (!found)
            return false;
        label.box = *found;
        label.textBox = *found;
        m_marks.push_back(label);
        return true;
    }

    /// A beginning and an end that are known to the month or the year alone.
    void addTails()
    {
        const TreatySpan &span = m_bar.span;
        if (span.isPoint)
            return;
        addTail(span.from, span.fromLatest, Words::tr("Begins between %1 and %2."));
        if (span.to.isValid())
            addTail(span.toEarliest, span.to, Words::tr("Ends between %1 and %2."));
    }

    void addTail(QDate from, QDate to, const QString &words)
    {
        if (from == to || to < m_options.range.from || from > m_options.range.to)
            return;
        const double centre = (xOf(m_options, from) + xOf(m_options, to)) / 2;
        const double half = std::max(leastTail, xOf(m_options, to) - centre);
        Mark mark;
        mark.standsFor = m_marks.front().standsFor;
        mark.shape = Shape::BarFuzzyEnds;
        mark.role = StyleRole::Treaty;
        mark.states = Ended;
        mark.layer = 2;
        mark.order = -1;
        const double begin = std::clamp(centre - half, left(), right());
        mark.box = QRectF(begin, m_middle - 4, std::max(0.0, std::min(centre + half, right()) - begin), 8);
        mark.alt = words.arg(dateText(from), dateText(to));
        m_marks.push_back(mark);
    }

    /// A ring where another source puts it, tied to the date in use.
    void addRival(const RivalDate &rival)
    {
        const QDate day = rival.from.addDays(rival.from.daysTo(rival.to) / 2);
        if (!isInRange(day))
            return;
        const core::Statement &statement = m_knowledge.statement(rival.statements.front());
        Mark ring;
        ring.standsFor.assign(rival.statements.begin(), rival.statements.end());
        ring.shape = Shape::Circle;
        ring.role = StyleRole::Disagreement;
        ring.layer = 3;
        ring.order = 2;
        const double x = place(day);
        const double y = middleOf(rival);
        ring.box = QRectF(x - ringSize / 2, y - ringSize / 2, ringSize, ringSize);
        const QString value = periodText(*core::Period::parse(statement.value));
        ring.alt =
            rival.inUse.isValid()
                ? Words::tr("Another reading: %1. In use: %2. %3")
                      .arg(value, dateText(rival.inUse), m_knowledge.title(statement.id))
                : Words::tr("Another reading: %1. In use: no end. %2").arg(value, m_knowledge.title(statement.id));
        if (rival.inUse.isValid() && std::abs(place(rival.inUse) - x) > ringSize)
            m_marks.push_back(tie(ring, {place(rival.inUse), y}, {x, y}));
        m_marks.push_back(std::move(ring));
    }

    /// Where sources differ on a signing, the date in use has a disc of its own beside the rings of the others: the bar
    /// begins with the entry into force.
    void addSigningInUse()
    {
        const auto rival =
            std::ranges::find(m_bar.rivals, RivalDate::Of::Signing, [](const RivalDate &each) { return each.of; });
        if (rival == m_bar.rivals.end() || !isInRange(rival->inUse))
            return;
        const core::TreatyDates dates = m_knowledge.treatyDates(m_bar.treaty);
        Mark disc;
        disc.standsFor = {dates.signedBy};
        disc.shape = Shape::Circle;
        disc.role = StyleRole::Treaty;
        disc.layer = 3;
        disc.order = 2;
        const double x = place(rival->inUse);
        const double y = middleOf(*rival);
        disc.box = QRectF(x - discSize / 2, y - discSize / 2, discSize, discSize);
        disc.alt = Words::tr("Signed %1: the reading in use. Sources differ. %2")
                       .arg(periodText(*dates.signedOn), m_knowledge.statement(dates.signedBy).text);
        m_marks.push_back(std::move(disc));
    }

    /// A signing lies before the bar, where another treaty may have its own: at the edge it hides no name.
    double middleOf(const RivalDate &rival) const
    {
        return rival.of == RivalDate::Of::Signing ? m_middle + m_options.rowHeight * barShare / 2 : m_middle;
    }

    static Mark tie(const Mark &ring, QPointF from, QPointF to)
    {
        Mark line;
        line.standsFor = ring.standsFor;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Disagreement;
        line.modality = core::Modality::Assessment;
        line.layer = 3;
        line.order = -1;
        line.alt = ring.alt;
        line.points = {from, to};
        return line;
    }

    const core::Knowledge &m_knowledge;
    const TimelinePictureOptions &m_options;
    const TimelineBar &m_bar;
    QRectF m_area;
    double m_middle;
    QDate m_last;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> barMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                           const TimelineLane &lane, const QRectF &area, LabelPlacing &taken)
{
    std::vector<BarBuilder> bars;
    for (const TimelineBar &bar : lane.bars) {
        bars.emplace_back(knowledge, options, bar, area);
        if (bars.back().isSeen())
            taken.take(bars.back().box());
    }
    std::vector<Mark> marks;
    for (BarBuilder &bar : bars)
        std::ranges::move(bar.build(taken), std::back_inserter(marks));
    return marks;
}

} // namespace app
