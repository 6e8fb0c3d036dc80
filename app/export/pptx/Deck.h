#pragma once

#include <vector>

#include <QByteArray>
#include <QDate>
#include <QString>

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

/// What one slide shows: a picture, and what it rests on.
struct DeckSlide
{
    QString title = {};
    QString sentence = {};
    Picture picture = {};
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
