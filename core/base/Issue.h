#pragma once

#include <QString>

namespace core {

/// One fault in a user's data: where it is and what to do about it. Collected and returned, never thrown, so that an
/// import reports all its faults and not the first.
struct Issue
{
    QString file;    ///< file name, empty where there is none
    int line = 0;    ///< counted from 1; 0 where there is none
    QString kind;    ///< short word for machines, such as "unknown-identifier"
    QString subject; ///< identifier of the thing concerned, if any
    QString message; ///< one translated sentence

    /// "file:line: message", leaving out what is not there.
    QString toLine() const;
};

} // namespace core
