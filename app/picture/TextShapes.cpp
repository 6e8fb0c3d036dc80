#include "app/picture/TextShapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QThreadStorage>

#include "app/picture/Theme.h"

namespace app {

namespace {

constexpr qsizetype mostLines = 3000; ///< of a role; far more than a screen holds

TextShapes::Line shaped(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return {layout.glyphRuns(), line.ascent(), QFontMetricsF(font).horizontalAdvance(text)};
}

} // namespace

TextShapes::TextShapes()
{
    for (std::size_t i = 0; i < roleCount; ++i)
        m_fonts[i] = Theme::font(TextRole(i));
}

TextShapes &TextShapes::ofThread()
{
    // Made after the storage in which Qt keeps the fonts of a thread, which is why it is emptied before that.
    static QThreadStorage<TextShapes> shapes;
    static const bool isTidy = [] {
        // The main thread outlives the application, its fonts do not.
        qAddPostRoutine([] { shapes.setLocalData({}); });
        return true;
    }();
    Q_UNUSED(isTidy)
    return shapes.localData();
}

const TextShapes::Line &TextShapes::line(const QString &text, TextRole role)
{
    QHash<QString, Line> &lines = m_lines[std::size_t(role)];
    const auto known = lines.constFind(text);
    if (known != lines.constEnd())
        return *known;
    if (lines.size() >= mostLines)
        lines.clear();
    return *lines.insert(text, shaped(text, font(role)));
}

} // namespace app
