#include "app/views/compare/ComparePane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QCoreApplication>

#include "app/picture/Badges.h"
#include "app/picture/FontMetrics.h"
#include "app/views/LabelPlacing.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr double signPadding = 24;  ///< what a plate leaves free around its words
constexpr double glyphPadding = 10; ///< and around a single character
constexpr double air = 1;           ///< around nodes
constexpr int rings = 7;            ///< how far off a sign may stand
constexpr double ringStep = 14;
constexpr int placesOnRing = 16;

/// Told by shape as well as by word.
QString characterOf(Change change)
{
    switch (change) {
    case Change::New:
        return QStringLiteral("+");
    case Change::Ended:
        return QStringLiteral("−");
    case Change::Changed:
        return QStringLiteral("~");
    case Change::Disputed:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

bool isLabel(const Mark &mark)
{
    return mark.shape == Shape::None && !mark.textBox.isNull() && mark.points.empty();
}

bool isNode(const Mark &mark)
{
    return mark.shape != Shape::None && mark.points.empty() && !mark.box.isNull();
}

class PaneBuilder
{
public:
    PaneBuilder(const Picture &day, QPointF offset, const ComparePane &pane) : m_pane(pane)
    {
        for (Mark mark : day.marks) {
            mark.translate(offset);
            if (isLabel(mark))
                m_labels.push_back(std::move(mark));
            else if (isInside(mark))
                m_shown.push_back(std::move(mark));
        }
    }

    std::vector<Mark> build()
    {
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            if (isNode(m_shown[i])) {
                m_placing.take(m_shown[i].box.adjusted(-air, -air, air, air));
                if (const QRectF discs = badgeDiscs(m_shown[i]); !discs.isNull())
                    m_placing.take(discs);
                m_nodeOf.insert(m_shown[i].standsFor.empty() ? core::Ref() : m_shown[i].standsFor.front(), i);
            }
        }
        std::vector<Mark> over;
        for (const Comparison::Item &item : m_pane.comparison.items)
            if (const auto node = m_nodeOf.constFind(item.entity); node != m_nodeOf.constEnd())
                addSign(item, m_shown[*node].box, over);
        sortLabels();
        for (Mark &label : m_labels)
            addLabel(std::move(label), over);
        std::move(over.begin(), over.end(), std::back_inserter(m_shown));
        return std::move(m_shown);
    }

private:
    /// What would reach into the other pane is left out as a whole: half a mark says nothing.
    bool isInside(const Mark &mark) const
    {
        return std::ranges::all_of(mark.points, [this](QPointF point) { return m_pane.area.contains(point); }) &&
               (mark.box.isNull() || m_pane.area.contains(mark.box));
    }

    void addSign(const Comparison::Item &item, const QRectF &node, std::vector<Mark> &over)
    {
        Mark sign;
        sign.standsFor = {item.entity};
        for (const core::StatementId id : item.statements)
            sign.standsFor.emplace_back(id);
        sign.shape = Shape::Plate;
        sign.role = item.change == Change::Disputed ? StyleRole::Disagreement : StyleRole::Note;
        sign.layer = 3;
        sign.order = -1;
        sign.textRole = TextRole::Small;
        sign.alt = Words::tr("%1: %2.").arg(m_pane.knowledge.entity(item.entity).label, wordFor(item.change));
        const QString character = characterOf(item.change);
        const QString words = character + u' ' + wordFor(item.change);
        if (tryBeside(sign, words, signPadding, node) || tryBeside(sign, character, glyphPadding, node)) {
            over.push_back(std::move(sign));
            return;
        }
        if (const std::optional<QRectF> box = ringsAround(node, sizeOf(character, glyphPadding))) {
            put(sign, character, *box);
            over.push_back(tie(sign, node));
            over.push_back(std::move(sign));
        }
    }

    static QSizeF sizeOf(const QString &text, double padding)
    {
        const QSizeF size = textSize(text, TextRole::Small) + QSizeF(padding, 3);
        return {std::max(size.width(), size.height()), size.height()};
    }

    /// The character alone fills its plate, which would leave it no room inside.
    static void put(Mark &sign, const QString &text, const QRectF &box)
    {
        sign.text = text;
        sign.box = box;
        if (text.size() == 1)
            sign.textBox = box;
    }

    /// At the upper corners first, where a name seldom stands.
    bool tryBeside(Mark &sign, const QString &text, double padding, const QRectF &node)
    {
        const auto around = LabelPlacing::around(node, sizeOf(text, padding));
        const std::array places = {around[6], around[7], around[1], around[2],
                                   around[3], around[4], around[5], around[0]};
        const std::optional<QRectF> box = m_placing.placeAt(places, m_pane.area);
        if (!box)
            return false;
        put(sign, text, *box);
        return true;
    }

    std::optional<QRectF> ringsAround(const QRectF &node, QSizeF size)
    {
        std::vector<QRectF> places;
        for (int ring = 1; ring <= rings; ++ring) {
            for (int i = 0; i < placesOnRing; ++i) {
                const double angle = 2 * std::numbers::pi * i / placesOnRing - std::numbers::pi / 4;
                QRectF box({}, size);
                box.moveCenter(node.center() + QPointF(std::cos(angle) * (node.width() / 2 + ring * ringStep),
                                                       std::sin(angle) * (node.height() / 2 + ring * ringStep)));
                places.push_back(box);
            }
        }
        return m_placing.placeAt(places, m_pane.area);
    }

    static Mark tie(const Mark &sign, const QRectF &node)
    {
        Mark line;
        line.standsFor = sign.standsFor;
        line.shape = Shape::Polyline;
        line.role = sign.role;
        line.layer = 3;
        line.order = -1;
        line.alt = sign.alt;
        line.points = {node.center(), sign.box.center()};
        return line;
    }

    bool isChanged(const Mark &mark) const
    {
        return !mark.standsFor.empty() && m_pane.comparison.find(mark.standsFor.front().entity()) != nullptr;
    }

    void sortLabels()
    {
        const auto weight = [this](const Mark &label) {
            const auto node =
                label.standsFor.empty() ? m_nodeOf.constEnd() : m_nodeOf.constFind(label.standsFor.front());
            return std::pair(!isChanged(label), node == m_nodeOf.constEnd() ? 0.0 : -m_shown[*node].importance);
        };
        std::ranges::stable_sort(m_labels, {}, weight);
    }

    /// Where it stood, else at another side of its node; the alt text of the node says it in any case.
    void addLabel(Mark label, std::vector<Mark> &over)
    {
        const auto node = label.standsFor.empty() ? m_nodeOf.constEnd() : m_nodeOf.constFind(label.standsFor.front());
        if (node == m_nodeOf.constEnd())
            return;
        std::vector<QRectF> places{label.textBox};
        for (const QRectF &box : LabelPlacing::around(m_shown[*node].box, label.textBox.size()))
            places.push_back(box);
        const std::optional<QRectF> box = m_placing.placeAt(places, m_pane.area);
        if (!box)
            return;
        label.box = *box;
        label.textBox = *box;
        over.push_back(std::move(label));
    }

    const ComparePane &m_pane;
    std::vector<Mark> m_shown;
    std::vector<Mark> m_labels;
    QHash<core::Ref, std::size_t> m_nodeOf;
    LabelPlacing m_placing;
};

} // namespace

std::vector<Mark> paneMarks(const Picture &day, QPointF offset, const ComparePane &pane)
{
    return PaneBuilder(day, offset, pane).build();
}

} // namespace app
