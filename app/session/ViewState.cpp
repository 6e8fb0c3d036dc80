#include "app/session/ViewState.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/session/OpeningView.h"
#include "app/session/Selection.h"
#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewState)
};

constexpr int formatVersion = 1;
constexpr qsizetype longestState = 1 << 20;

/// Runs `visit` with the member of `ViewOptions` that holds those of a view.
template <typename Visit>
auto withOptions(ViewKind kind, Visit visit)
{
    switch (kind) {
    case ViewKind::Graph:
        return visit(&ViewOptions::graph);
    case ViewKind::Timeline:
        return visit(&ViewOptions::timeline);
    case ViewKind::Lineage:
        return visit(&ViewOptions::lineage);
    case ViewKind::Matrix:
        return visit(&ViewOptions::matrix);
    case ViewKind::Chart:
        return visit(&ViewOptions::chart);
    case ViewKind::Table:
        return visit(&ViewOptions::table);
    case ViewKind::Compare:
        return visit(&ViewOptions::compare);
    }
    Q_UNREACHABLE();
}

QJsonObject optionsJson(const ViewState &state, const StateWriter &writer)
{
    return withOptions(state.kind, [&](auto of) { return toJson(state.options.*of, writer); });
}

void readOptions(ViewState &state, const QJsonObject &object, StateReader &reader)
{
    withOptions(state.kind, [&](auto of) { read(state.options.*of, object, reader); });
}

/// Those of the one view; what was set in others stays.
ViewOptions withOptionsOf(const ViewState &state, ViewOptions options)
{
    withOptions(state.kind, [&](auto of) { options.*of = state.options.*of; });
    return options;
}

void insertDay(QJsonObject &object, const QString &name, std::optional<QDate> day)
{
    if (day)
        object.insert(name, day->toString(Qt::ISODate));
}

} // namespace

ViewState viewState(const Selection &selection)
{
    return viewState(selection, selection.view());
}

ViewState viewState(const Selection &selection, ViewKind kind)
{
    return {.kind = kind,
            .filter = selection.filter(),
            .expanded = selection.expanded(),
            .validOn = selection.validOn(),
            .knownOn = selection.knownOn(),
            .selected = selection.refs(),
            .options = selection.options()};
}

void show(Selection &selection, const ViewState &state)
{
    selection.setKnownOn(state.knownOn);
    selection.setFilter(state.filter);
    selection.setValidOn(state.validOn);
    selection.setExpanded(state.expanded);
    selection.setOptions(withOptionsOf(state, selection.options()));
    selection.select(state.selected);
    if (state.kind != ViewKind::Timeline)
        selection.setView(state.kind);
}

ViewState openingState(const core::Knowledge &knowledge, ViewKind kind)
{
    const OpeningView opening = openingView(knowledge);
    ViewState state;
    state.kind = kind;
    state.filter = opening.filter;
    state.validOn = opening.validOn;
    return state;
}

QJsonObject toJson(const ViewState &state, const core::Knowledge &knowledge)
{
    const StateWriter writer(knowledge);
    QJsonObject object{{u"format"_s, formatVersion},
                       {u"view"_s, toWord(state.kind)},
                       {u"filter"_s, toJson(state.filter, writer)},
                       {u"options"_s, optionsJson(state, writer)}};
    if (!state.expanded.isEmpty())
        object.insert(u"expanded"_s, writer.keys(state.expanded));
    if (!state.selected.isEmpty())
        object.insert(u"selected"_s, writer.keys(state.selected));
    insertDay(object, u"valid-on"_s, state.validOn);
    insertDay(object, u"known-on"_s, state.knownOn);
    return object;
}

QByteArray toBytes(const ViewState &state, const core::Knowledge &knowledge)
{
    return QJsonDocument(toJson(state, knowledge)).toJson(QJsonDocument::Compact);
}

ReadViewState viewStateFrom(const QJsonObject &object, const core::Knowledge &knowledge)
{
    const auto kind = viewKindOf(StateReader::text(object, u"view"_s));
    if (!kind)
        throw StateReader::wrong(u"view"_s);
    if (StateReader::number(object, u"format"_s, 0) > formatVersion)
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("The saved view was made by a newer version of the program."));
    StateReader reader(knowledge);
    ReadViewState result;
    ViewState &state = result.state;
    state.kind = *kind;
    read(state.filter, StateReader::object(object, u"filter"_s), reader);
    state.expanded = reader.entities(object, u"expanded"_s);
    state.selected = reader.refs(object, u"selected"_s);
    state.validOn = StateReader::day(object, u"valid-on"_s);
    state.knownOn = StateReader::day(object, u"known-on"_s);
    readOptions(state, StateReader::object(object, u"options"_s), reader);
    result.missing = reader.missing();
    return result;
}

ReadViewState viewStateFrom(const QByteArray &bytes, const core::Knowledge &knowledge)
{
    const QJsonDocument document = bytes.size() > longestState ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        throw core::Error(core::Error::Kind::Invalid, Words::tr("The saved view cannot be read: it is damaged."));
    return viewStateFrom(document.object(), knowledge);
}

} // namespace app
