#pragma once

#include <QString>
#include <QStringList>

#include "core/model/Period.h"

namespace core {

// Words for the sentences that the reader makes itself. They are data, in the language of the data, and so not
// translated.

/// "19 June 2024", "about June 1961", "the 1960s", "1998 (uncertain)".
QString dateWords(const PartialDate &date);
/// "19 June 2024", "since 4 December 2024", "from 10 September 1961 to 10 September 1996".
QString periodWords(const Period &period);
/// With the preposition that a verb wants: "on 19 June 2024", "in June 1961", "from … to …".
QString whenWords(const Period &period);
/// With its first letter small, but for names and abbreviations.
QString lowered(const QString &label);
/// A label as the object of a sentence: lowered; in quotes where that would not read well ("no clause on no hostile
/// alliances").
QString inSentence(const QString &label);
/// "A", "A and B", "A, B and C".
QString listWords(const QStringList &items);
/// With a full stop behind it, unless it ends in one.
QString sentence(const QString &text);

} // namespace core
