#pragma once

#include <optional>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "app/session/ViewState.h"

namespace app {

/// Asked by the caption of a view, answered by selecting passages. A plain value.
struct Question
{
    std::vector<QStringList> answer = {}; ///< all parts are needed; of a part, any of its passages (identifiers)
    QStringList hints = {};               ///< each more telling than the one before
    QString explanation = {};

    friend bool operator==(const Question &, const Question &) = default;
};

/// A view with a caption: one step of a story. A plain value.
struct SavedView
{
    QString caption;
    QJsonObject view = {}; ///< as `toJson(ViewState)` writes it; what it leaves out is as the project opens
    std::optional<Question> question = {};

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Saved views in an order: a tour, a brief, a lesson, or what somebody keeps for themselves. A plain value.
struct Story
{
    QString name;  ///< "brief": for the command line
    QString title; ///< for people
    std::vector<SavedView> views = {};

    friend bool operator==(const Story &, const Story &) = default;
};

/// Whether it asks something.
bool isLesson(const Story &story);

/// The story that the command to save a view adds to.
QString ownStoryName();
/// The stories of a project, by title, the own one first; one that is damaged is left out.
std::vector<Story> storiesOf(const core::Knowledge &knowledge);
/// Throws `core::Error` of the kind NotFound, with the names there are.
Story storyNamed(const core::Knowledge &knowledge, const QString &name);
/// What the project keeps of it: see `core::keepStory`. Empty when it has no views.
QString contentOf(const Story &story);
/// What a saved view keeps: what is shown, and where things are pinned, so that it comes back as it was whatever is
/// pinned later.
QJsonObject viewToSave(const Selection &selection, const core::Knowledge &knowledge);
/// Throws `core::Error` of the kind Invalid when the view cannot be read.
ViewState stateOf(const SavedView &view, const core::Knowledge &knowledge);

} // namespace app
