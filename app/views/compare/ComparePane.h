#pragma once

#include <vector>

#include "app/picture/Picture.h"
#include "app/views/compare/Comparison.h"

namespace app {

/// One of the two days, or both over each other, as it stands in its pane.
struct ComparePane
{
    const core::Knowledge &knowledge;
    const Comparison &comparison;
    QRectF area = {}; ///< what lies outside is left out
};

/// The nodes and links of a day, moved by `offset`, with a sign at each node that is new, ended, changed or disputed,
/// and as many labels as there is room for: no sign and no label covers a node, a sign or another label. Signs come
/// first, then the names of what changed, then all others, the more important before. Where there is no room for the
/// word of a sign its character alone stands there, if need be a little way off and tied to its node.
std::vector<Mark> paneMarks(const Picture &day, QPointF offset, const ComparePane &pane);

} // namespace app
