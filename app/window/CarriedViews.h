#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "app/session/ViewState.h"
#include "core/base/Error.h"
#include "core/graph/Graph.h"

namespace app {

/// What the views of a file are read against; may cross threads.
struct CarriedSubject
{
    std::shared_ptr<const core::Knowledge> knowledge;
    std::shared_ptr<const core::Graph> graph;
};

/// A view that a file carried, as it can be shown in the project that is open.
struct OpenedView
{
    /// Shown again as it was; what it rests on changed since; it cannot be shown: `news` says why.
    enum class State { Same, Changed, Refused };

    State state = State::Same;
    ViewState view = {};
    QString caption = {};
    QString news = {}; ///< what changed since, in sentences; empty where nothing did
    core::Error::Kind refusal = core::Error::Kind::Invalid;

    bool canBeShown() const { return state != State::Refused; }
};

/// Reads what a PNG, SVG, PDF or PPTX file carries, in the order of its slides. Any thread. The file is not trusted.
/// Throws `core::Error` for a file that cannot be read or carries no view.
std::vector<OpenedView> openedViews(const QString &path, const CarriedSubject &subject);

} // namespace app
