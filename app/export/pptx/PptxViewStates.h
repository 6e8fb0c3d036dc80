#pragma once

#include <vector>

#include <QByteArray>

namespace app {

/// The views kept in a file of slides.
struct PptxViewStates
{
    /// Whether the states are those that were written, by their digest. A file without a digest counts as changed.
    enum class Digest { Agrees, Differs };

    std::vector<QByteArray> states = {}; ///< in the order of the slides; a slide without a view has none
    Digest digest = Digest::Differs;
};

/// Reads the states from the tags of the slides, else from the custom XML, which other programs keep. The file is not
/// trusted: nothing in it is executed, addresses in it are not visited, and what goes beyond the limits is refused.
/// Throws `core::Error` of the kind Damaged for what is no such file; a file of others has no states.
PptxViewStates viewStatesOfPptx(const QByteArray &file);

} // namespace app
