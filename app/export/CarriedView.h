#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QJsonObject>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include "app/picture/Picture.h"
#include "app/session/ViewState.h"

namespace app {

/// What a file made here carries of the view that it shows, so that it opens again as that view and tells what changed
/// in the data since.
struct CarriedView
{
    int format = 0;
    QString project;           ///< title of the project it was made from
    QString knowledge;         ///< fingerprint of all that the project knew
    QJsonObject view;          ///< see `toJson(ViewState)`
    QString caption = {};      ///< that it has in a story
    QSizeF page = {1600, 900}; ///< that the view was laid out on: what fits decides on what there is
    /// What the picture rests on: identifiers of statements, passages and sources with their fingerprints.
    std::map<QString, QString> rests = {};
};

/// Above this many things nothing but the fingerprint of the whole is carried.
inline constexpr std::size_t mostRests = 4000;

/// Statements, passages and sources that the marks of a picture rest on, with their fingerprints.
std::map<QString, QString> restsOf(const core::Knowledge &knowledge, const Picture &picture);

/// A view that was laid out and is to be carried. Guests that outlive the call.
struct ViewOnPage
{
    const ViewState &state;
    const Picture &picture;
    QSizeF page;
    QString caption = {};
};

/// As text to be put into a file. The same input gives the same text.
QString carriedText(const core::Knowledge &knowledge, const ViewOnPage &view);

/// Reads the text back. Throws `core::Error` of the kind Invalid for what is no such text, Newer for one of a later
/// version, Damaged where it is not as it was written.
CarriedView carriedFrom(const QString &text);

/// The name under which a picture file keeps it.
QString viewStateKey();
/// The text kept in a PNG, SVG or PDF file made here; empty when there is none. The file is not trusted: what is
/// damaged or too long counts as none.
QString viewStateOf(const QByteArray &file);
/// The same for files that may carry several: of slides those of each in order, else the one or none.
std::vector<QString> viewStatesIn(const QByteArray &file);

/// What became of the things that a picture rested on.
struct ViewChanges
{
    /// Whether the picture was made from other data altogether: of what it rests on, the project has hardly anything.
    bool isOtherData = false;
    bool isSameData = false;  ///< nothing at all changed in the whole project
    QStringList changed = {}; ///< identifiers
    QStringList gone = {};
    QStringList added = {};

    bool isEmpty() const { return changed.isEmpty() && gone.isEmpty() && added.isEmpty(); }
};

/// `now` is what the view rests on today; see `restsOf`.
ViewChanges changesSince(const CarriedView &carried, const core::Knowledge &knowledge,
                         const std::map<QString, QString> &now);
/// In a sentence or two, with counts by kind and the first names: "Since then 2 statements and 1 passage changed …".
/// Empty when nothing did.
QString changesText(const ViewChanges &changes, const CarriedView &carried, const core::Knowledge &knowledge);

} // namespace app
