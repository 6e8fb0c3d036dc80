#pragma once

#include <vector>

#include <QString>
#include <QStringView>

namespace core {

/// Text as the search compares it: small letters without accents. Hangul stays whole. Knows where each unit came from.
struct FoldedText
{
    QString text;
    std::vector<qsizetype>
        origins; ///< index in the original of each unit of `text`, and the original's length behind the last

    static FoldedText of(QStringView original);
};

} // namespace core
