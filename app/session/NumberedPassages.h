#pragma once

#include <vector>

#include <QVector>

#include "core/model/Knowledge.h"

namespace app {

/// One passage that a selection rests on, with the number that inspector, reader and citation all give it.
struct NumberedPassage
{
    int number = 0; ///< from 1
    core::PassageId passage;
    core::Stance stance = core::Stance::Supports;
    /// The words meant, in code points of the source's text, in order; empty: the whole passage.
    std::vector<core::TextSpan> quotes = {};
};

/// What the selection rests on, in the order of `Knowledge::why`.
std::vector<NumberedPassage> numberedPassages(const core::Knowledge &knowledge, const QVector<core::Ref> &refs);

/// The refs that the knowledge still has: after an edit or an undo a selection may point at what is gone.
QVector<core::Ref> thoseStillThere(const core::Knowledge &knowledge, const QVector<core::Ref> &refs);

} // namespace app
