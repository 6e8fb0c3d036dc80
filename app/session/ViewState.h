#pragma once

#include <optional>

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVector>

#include "app/session/Filter.h"
#include "app/session/ViewKind.h"
#include "app/session/ViewOptions.h"
#include "core/model/Ref.h"

namespace app {

class Selection;

/// Everything that tells what is shown: one state, one picture. What saved views keep, what files made here carry, and
/// what pages are made from. A plain value.
struct ViewState
{
    ViewKind kind = ViewKind::Graph;
    Filter filter = {};
    QSet<core::EntityId> expanded = {};
    std::optional<QDate> validOn = {}; ///< nothing: all time
    std::optional<QDate> knownOn = {}; ///< nothing: all that is known today
    QVector<core::Ref> selected = {};
    ViewOptions options = {};

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// What is shown in the centre of the window.
ViewState viewState(const Selection &selection);
/// The state of one view, whichever is in the centre.
ViewState viewState(const Selection &selection, ViewKind kind);
/// Shows it: filter, dates, options, selection and view, in this order. What the two clocks are is set, too. Of the
/// options those of its view alone, as files and saved views carry no others.
void show(Selection &selection, const ViewState &state);
/// What a newcomer sees of a view: see `OpeningView`.
ViewState openingState(const core::Knowledge &knowledge, ViewKind kind);

/// Entities are named by their identifiers; members stand sorted, options of other views are left out, so that the same
/// state gives the same bytes.
QJsonObject toJson(const ViewState &state, const core::Knowledge &knowledge);
QByteArray toBytes(const ViewState &state, const core::Knowledge &knowledge);

/// A state that was read, and the identifiers in it that the project does not have.
struct ReadViewState
{
    ViewState state;
    QStringList missing;
};

/// Throws `core::Error` of the kind Invalid for what is no state of ours.
ReadViewState viewStateFrom(const QJsonObject &object, const core::Knowledge &knowledge);
ReadViewState viewStateFrom(const QByteArray &bytes, const core::Knowledge &knowledge);

} // namespace app
