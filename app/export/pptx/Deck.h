#pragma once

#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "app/export/pptx/DeckChart.h"
#include "app/export/pptx/DeckTable.h"
#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace app {

/// A passage as the notes have it.
struct DeckPassage
{
    QString words = {};
    QString citation = {};
    bool isInItsWords = false; ///< else in ours
};

struct DeckSource
{
    QString citation = {};
    QString address = {}; ///< on the web; empty: none
};

/// What one slide shows: a picture, a chart or a table, and what it rests on.
struct DeckSlide
{
    QString title = {};
    QString sentence = {};
    QString shown = {}; ///< by what clock and filter; stands at the foot, empty where the title says it
    /// With no marks where a chart or a table stands in its place: then it tells sources and date alone.
    Picture picture = {};
    std::optional<DeckChart> chart = {};
    std::optional<DeckTable> table = {};
    std::vector<DeckPassage> passages = {}; ///< numbered from 1 in the notes
    QByteArray viewState = {};              ///< kept as it is; see PptxViewStates.h
};

/// A file of slides. A plain value.
struct Deck
{
    QString title = {};
    QDate date = {}; ///< of the data; told as the date of the file, so that the same data give the same bytes
    std::optional<QDateTime> made = {}; ///< told in its place as the time of making
    Theme::Mode mode = Theme::Mode::Light;
    HouseColours colours = {};
    std::vector<DeckSlide> slides = {};
    std::vector<DeckSource> sources = {}; ///< of all slides, for the last one
};

/// A picture with more marks than this is put on its slide as an image with its labels as text; the slide says so.
inline constexpr int mostNativeMarks = 1000;

} // namespace app
