#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QDate>
#include <QString>

#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace app {

/// A cell of a table on a slide. States are told by sign and pattern, not by colour alone.
struct DeckCell
{
    enum class Look { Plain, Head, Present, Absent, NotCoded, Disputed };

    QString text = {};
    Look look = Look::Plain;
};

/// A table of words: columns in shares of the width, the first row being the head. All rows are as long as the first.
struct DeckTable
{
    QString alt = {};
    std::vector<double> columnShares = {};
    std::vector<std::vector<DeckCell>> rows = {};
};

struct DeckSeries
{
    QString name = {};
    StyleRole role = StyleRole::Treaty;
    std::vector<std::optional<double>> values = {}; ///< one a category; nothing: not known, which is not 0
};

/// A chart with its numbers, which "Edit data" opens.
struct DeckChart
{
    enum class Kind { Bars, StackedBars, Columns, StackedColumns, Line };

    Kind kind = Kind::Bars;
    QString alt = {};
    QString categoryTitle = {};
    QString valueTitle = {};
    QStringList categories = {};
    std::vector<DeckSeries> series = {};
};

/// A passage as the notes have it.
struct DeckPassage
{
    QString words = {};
    QString citation = {};
};

struct DeckSource
{
    QString citation = {};
    QString address = {}; ///< on the web; empty: none
};

/// What one slide shows: a picture, a table or a chart, and what it rests on.
struct DeckSlide
{
    QString title = {};
    QString sentence = {};
    Picture picture = {}; ///< with its sources and date, whatever else is shown
    std::optional<DeckTable> table = {};
    std::optional<DeckChart> chart = {};
    std::vector<DeckPassage> passages = {}; ///< numbered from 1 in the notes
    QByteArray viewState = {};              ///< kept as it is; see PptxViewStates.h
};

/// A file of slides. A plain value.
struct Deck
{
    QString title = {};
    QDate date = {}; ///< of the data; told as the date of the file, so that the same data give the same bytes
    Theme::Mode mode = Theme::Mode::Light;
    std::vector<DeckSlide> slides = {};
    std::vector<DeckSource> sources = {}; ///< of all slides, for the last one
};

/// A picture with more marks than this is put on its slide as an image with its labels as text; the slide says so.
inline constexpr int mostNativeMarks = 1000;

} // namespace app
