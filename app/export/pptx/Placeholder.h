#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/Emu.h"

namespace app {

/// Where things stand on every slide.
namespace slideplace {

inline constexpr EmuRect title = {457200, 228600, 11277600, 457200};
inline constexpr EmuRect sentence = {457200, 685800, 11277600, 304800};
inline constexpr EmuRect content = {457200, 1104900, 11277600, 4838700};
inline constexpr EmuRect legend = {457200, 5991225, 11277600, 381000};
inline constexpr EmuRect footer = {457200, 6410325, 10439400, 295275};
inline constexpr EmuRect number = {11049000, 6410325, 685800, 295275};
inline constexpr EmuRect text = {457200, 1104900, 11277600, 5181600};

} // namespace slideplace

/// A place for text that slides take over from their layout, and layouts from the master.
struct Placeholder
{
    enum class Content { Words, SlideNumber };

    const char *type = "body";
    int index = 0; ///< 0: none is written
    QString name = {};
    std::optional<EmuRect> box = {}; ///< nothing: as the layout has it
    QStringList paragraphs = {};
    Content content = Content::Words;
    std::optional<int> fontSize = {}; ///< of a layout or master; in hundredths of a point
    int runSize = 0;                  ///< of the words themselves; 0: as the layout has it
    const char *anchor = nullptr;     ///< of a layout or master
    const char *align = nullptr;
};

void writePlaceholder(PartXml &xml, int id, const Placeholder &placeholder, const DeckColours &colours);
/// Where the image of a slide stands on its notes: a page takes the place over from the master.
enum class NotesImage { OfMaster, OfPage };
void writeNotesImage(PartXml &xml, int id, NotesImage image);

struct LinkedParagraph
{
    QString words;
    QString linkId; ///< the relationship of an address; empty: no link
};
/// The text of a slide of the layout `Text`, a link behind each paragraph that has one.
void writeLinkedPlaceholder(PartXml &xml, int id, const std::vector<LinkedParagraph> &paragraphs,
                            const DeckColours &colours);
/// The beginning of a tree of shapes: what stands before its first shape.
void writeTreeHead(PartXml &xml);

} // namespace app
