#pragma once

#include "core/exchange/graph/GraphRows.h"
#include "core/model/KnowledgeData.h"

namespace core {

/// Turns the rows of a file into sources of a size that can be read: so many rows a passage, so many passages a source.
/// Each row can then be quoted.
class RowSource
{
public:
    /// `data` outlives it.
    RowSource(KnowledgeData &data, const QString &fileName);

    /// Adds a row to the text; what comes back points at it, with a null statement.
    Evidence add(const GraphRow &row);

private:
    void beginSource(int line);
    void beginPassage(int line);

    KnowledgeData &m_data;
    QString m_fileName;
    QString m_slug;
    int m_sources = 0;
    int m_rowsInPassage = 0;
    int m_passagesInSource = 0;
    qsizetype m_length = 0; ///< of the source's text, in code points
};

/// Small letters, digits and hyphens, as identifiers have them; "x" where nothing is left.
QString slugOf(const QString &text);

} // namespace core
