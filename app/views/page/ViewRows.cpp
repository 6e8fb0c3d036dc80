#include "app/views/page/ViewRows.h"

#include <QCoreApplication>

#include "app/session/RowGrounds.h"
#include "app/views/lineage/LineagePage.h"
#include "app/views/matrix/MatrixPage.h"
#include "app/views/page/KindRows.h"
#include "app/views/page/ViewPage.h"
#include "app/views/table/TableRows.h"
#include "core/base/Error.h"
#include "core/model/KnownOn.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The texts as seen, between the identifier of what a row is about and what it rests on.
std::vector<QStringList> tableRowsOf(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    const TableScope scope = tableScope(knowledge, graph, state);
    std::vector<QStringList> rows = tableTexts(knowledge, state.options.table, scope);
    const std::vector<core::Ref> refs = tableRows(knowledge, state.options.table, scope);
    rows.front() = QStringList{QStringLiteral("id")} + rows.front() + groundsHeader();
    for (std::size_t i = 0; i < refs.size(); ++i)
        rows[i + 1] = QStringList{knowledge.key(refs[i])} + rows[i + 1] + groundsOf(knowledge, std::span(&refs[i], 1));
    return rows;
}

std::vector<QStringList> rowsOf(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    switch (state.kind) {
    case ViewKind::Graph:
        return graphRows(graphFile(knowledge, graph, state));
    case ViewKind::Timeline:
        return timelineRows(knowledge, state);
    case ViewKind::Lineage:
        return lineageRows(knowledge, state.options.lineage, state.filter);
    case ViewKind::Matrix:
        return matrixRows(knowledge, state.options.matrix, state.filter);
    case ViewKind::Table:
        return tableRowsOf(knowledge, graph, state);
    case ViewKind::Chart:
        return chartFileRows(knowledge, state);
    case ViewKind::Compare:
        return compareRows(knowledge, state);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<QStringList> viewRows(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    if (!state.knownOn)
        return rowsOf(knowledge, graph, state);
    const core::Knowledge known(core::knownOn(knowledge, *state.knownOn));
    return rowsOf(known, core::Graph::build(known), state);
}

core::GraphFile viewGraph(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    if (state.kind != ViewKind::Graph)
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("Only the graph can be written as GraphML or GEXF. Choose CSV for the data of "
                                    "this view."));
    if (!state.knownOn)
        return graphFile(knowledge, graph, state);
    const core::Knowledge known(core::knownOn(knowledge, *state.knownOn));
    return graphFile(known, core::Graph::build(known), state);
}

} // namespace app
