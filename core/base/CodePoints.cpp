#include "core/base/CodePoints.h"

#include <algorithm>

namespace core {

qsizetype unitOffset(QStringView text, qsizetype codePoint)
{
    qsizetype unit = 0;
    while (codePoint > 0 && unit < text.size()) {
        const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
        unit += isPair ? 2 : 1;
        --codePoint;
    }
    return unit;
}

qsizetype codePointOffset(QStringView text, qsizetype unit)
{
    const QStringView head = text.first(std::clamp<qsizetype>(unit, 0, text.size()));
    return std::count_if(head.begin(), head.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString midCodePoints(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype from = unitOffset(text, start);
    const qsizetype to = from + unitOffset(QStringView(text).sliced(from), end - start);
    return text.sliced(from, to - from);
}

} // namespace core
