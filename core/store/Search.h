#pragma once

#include <vector>

#include <QString>

#include "core/model/Ref.h"

namespace core {

class Project;

/// One find, best first.
struct SearchHit
{
    Ref ref; ///< names, codes and the texts of clauses and topics lead to the entity they belong to
    QString key;
    QString kind; ///< entity kind, "statement" or "passage"
    QString title;
    QString snippet; ///< the words around the find, the find itself between U+0002 and U+0003
};

/// Looks `text` up in labels, names in all scripts, codes, clauses, statements and passages. Words may come in any
/// order, the last one may be unfinished; letter case and accents do not matter; words of Han, Hangul and Cyrillic are
/// found from one character on, also inside a longer run. Characters that mean something to FTS5 are taken as text.
/// Empty text finds nothing.
std::vector<SearchHit> search(const Project &project, const QString &text, int limit = 50);

} // namespace core
