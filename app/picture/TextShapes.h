#pragma once

#include <array>

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>

#include "app/picture/Mark.h"

namespace app {

/// Lines of text as they were shaped once: a view paints the same labels at every step of the wheel, and shaping takes
/// several times as long as drawing. Belongs to one thread.
class TextShapes
{
public:
    struct Line
    {
        QList<QGlyphRun> runs; ///< places count from the upper left corner of the line
        double ascent = 0;
        double width = 0; ///< in pixels, the spaces at the end included
    };

    TextShapes();

    /// Those that the calling thread keeps as long as it lives, or the application.
    static TextShapes &ofThread();

    const QFont &font(TextRole role) const { return m_fonts[std::size_t(role)]; }
    /// Stays until the next call.
    const Line &line(const QString &text, TextRole role);

private:
    static constexpr std::size_t roleCount = 7;

    std::array<QFont, roleCount> m_fonts; ///< its own: those shared between threads would meet in their caches
    std::array<QHash<QString, Line>, roleCount> m_lines;
};

} // namespace app
