#pragma once

#include <QRandomGenerator>

#include "app/session/ViewState.h"
#include "app/views/charts/ChartKind.h"

namespace test {

/// A view state in which everything that may be set is set at times, from a seed; it holds together with the knowledge,
/// and leaves the options of other views as usual.
class RandomViewState
{
public:
    static app::ViewState state(const core::Knowledge &knowledge, app::ViewKind kind, quint32 seed)
    {
        RandomViewState random(knowledge, seed);
        app::ViewState state = app::openingState(knowledge, kind);
        random.fillShared(state);
        random.fillOptions(state);
        return state;
    }

private:
    RandomViewState(const core::Knowledge &knowledge, quint32 seed) : m_knowledge(knowledge), m_random(seed) {}

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QDate day() { return QDate(1950, 1, 1).addDays(m_random.bounded(27000)); }

    template <typename List>
    const auto &one(const List &list)
    {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }

    template <typename List>
    QSet<core::EntityId> some(const List &list, int most)
    {
        QSet<core::EntityId> ids;
        for (int i = m_random.bounded(most + 1); i > 0; --i)
            ids.insert(one(list).id);
        return ids;
    }

    void fillShared(app::ViewState &state)
    {
        const core::KnowledgeTables &data = m_knowledge.data();
        app::Filter &filter = state.filter;
        if (chance(30))
            filter.hiddenKinds.insert(core::EntityKind::Scenario);
        if (chance(30))
            filter.hiddenModalities.insert(core::Modality::Assessment);
        if (chance(25))
            filter.actors = some(data.actors, 3);
        filter.parties = chance(50) ? app::Filter::Parties::AnyOf : app::Filter::Parties::Between;
        if (chance(25))
            filter.from = QDate(1940 + m_random.bounded(20), 2, 3);
        if (chance(25))
            filter.to = QDate(2000 + m_random.bounded(24), 4, 5);
        if (chance(30))
            filter.hidden += some(data.treaties, 2);
        filter.unlinked = chance(30) ? app::Filter::Unlinked::Shown : app::Filter::Unlinked::Hidden;
        state.expanded = some(data.treaties, 1);
        state.validOn = chance(70) ? std::optional(day()) : std::nullopt;
        if (chance(25))
            state.knownOn = QDate(2024, 1 + m_random.bounded(12), 15);
        if (chance(40))
            state.selected = {core::Ref(one(data.treaties).id), core::Ref(one(data.statements).id)};
    }

    void fillOptions(app::ViewState &state)
    {
        const core::KnowledgeTables &data = m_knowledge.data();
        app::ViewOptions &options = state.options;
        switch (state.kind) {
        case app::ViewKind::Graph:
            options.graph.layout = one(app::graphLayouts);
            if (chance(40))
                options.graph.sizeBy = core::Measure::PageRank;
            return;
        case app::ViewKind::Timeline:
            options.timeline.lanes = static_cast<app::TimelineOptions::Lanes>(m_random.bounded(3));
            if (chance(50)) {
                options.timeline.from = QDate(1945, 1, 1).addDays(m_random.bounded(3000));
                options.timeline.to = QDate(1990, 1, 1).addDays(m_random.bounded(9000));
            }
            return;
        case app::ViewKind::Lineage:
            options.lineage.search = chance(30) ? QStringLiteral("défense, 조약") : QString();
            return;
        case app::ViewKind::Matrix:
            options.matrix.order = static_cast<core::MatrixQuery::Order>(m_random.bounded(3));
            if (chance(30))
                options.matrix.codings = app::MatrixOptions::Codings::LeftOut;
            options.matrix.folded = chance(50) ? QSet<core::EntityId>{one(data.topics).id} : QSet<core::EntityId>();
            return;
        case app::ViewKind::Chart:
            options.chart.name = app::toWord(one(app::chartKinds));
            return;
        case app::ViewKind::Table:
            options.table.of = one(app::tableLists);
            options.table.sortedBy = QStringLiteral("id");
            if (chance(50))
                options.table.direction = app::TableOptions::Direction::Descending;
            return;
        case app::ViewKind::Compare:
            options.compare.then = day();
            options.compare.now = options.compare.then->addDays(m_random.bounded(9000));
            if (chance(50))
                options.compare.form = app::CompareOptions::Form::Overlaid;
            return;
        }
    }

    const core::Knowledge &m_knowledge;
    QRandomGenerator m_random;
};

} // namespace test
