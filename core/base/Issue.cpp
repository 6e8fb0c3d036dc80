#include "core/base/Issue.h"

namespace core {

QString Issue::toLine() const
{
    QString text;
    if (!file.isEmpty()) {
        text += file + u':';
        if (line > 0)
            text += QString::number(line) + u':';
        text += u' ';
    }
    return text + message;
}

} // namespace core
