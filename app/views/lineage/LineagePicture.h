#pragma once

#include <optional>

#include <QDate>
#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/session/Filter.h"
#include "app/session/options/LineageOptions.h"
#include "core/graph/Lineage.h"

namespace app {

/// Sizes of a lineage in pixels. Letters keep their size; where rows get too low for them, they are left out.
struct LineageSizes
{
    double pitch = 260;  ///< from column to column
    double block = 132;  ///< width of a block
    double row = 26;     ///< height of a block and the air below it
    double labels = 176; ///< room for the names of the groups, at the left
    double header = 52;  ///< room for the names of the treaties, at the top, and a ring around one
    enum class Names { InBand, Whole };
    Names names = Names::InBand; ///< whole: a band is high enough for the name of its group
    static constexpr double leastRowWithText = 15;
};

/// Sizes with which a lineage fills an area: as wide as it is, and as high as it is where the rows stay readable. What
/// a block takes of its column is words, the rest ribbons.
LineageSizes fittingSizes(const core::Lineage &lineage, QSizeF area, double wordShare = 0.66);

/// As `fittingSizes`; where the columns do not all fit into the area, so that it is scrolled in any case, with room for
/// words in blocks and on ribbons; and with room for the names of groups.
LineageSizes scrollingSizes(const core::Lineage &lineage, QSizeF area);

struct LineagePictureOptions
{
    LineageSizes sizes = {};
    std::optional<QDate> validOn = {};
    QString search = {};                 ///< marks without these words are drawn paler; empty: none is
    QSizeF area = {};                    ///< of the whole picture, where there is nothing to show
    QSet<core::EntityId> continued = {}; ///< groups that another page has begun: their names say so
};

/// Treaties as columns in the order of their dates, clauses as blocks in bands by topic, what became of each as ribbons
/// told apart by edge, colour and word; what was looked for and not found as a hollow block. A pure function.
Picture buildLineagePicture(const core::Knowledge &knowledge, const core::Lineage &lineage,
                            const LineagePictureOptions &options);

/// What is asked of the core for these options: no choice is the pair with the most links.
core::LineageQuery lineageQuery(const core::Knowledge &knowledge, const LineageOptions &options, const Filter &filter);

/// The sentence that says what is shown, computed from it, what stands below it, and the statements behind both.
struct LineageHeadline
{
    QString text;
    QString detail;
    std::vector<core::Ref> standsFor;
};
LineageHeadline lineageHeadline(const core::Knowledge &knowledge, const core::Lineage &lineage);

} // namespace app
