#pragma once

#include <vector>

#include "app/export/pptx/DeckTable.h"
#include "app/picture/Theme.h"
#include "core/graph/TopicMatrix.h"

namespace app {

/// The cells of a matrix as cells of a table. The states are told apart by word, fill and outline: covered is filled,
/// covered in part hardly filled and in brackets, checked and absent hollow with a dashed outline, disputed has a
/// pattern and the words, not coded is hatched.
class MatrixCells
{
public:
    /// All three are guests that outlive it.
    MatrixCells(const core::Knowledge &known, const core::TopicMatrix &matrix, const Theme &theme);

    /// The fullest text that fits, else the shortest cut off.
    DeckCell cell(const core::MatrixCell &cell, Emu width) const;
    /// What the fullest text needs; of what is not covered, the shortest one, which says as much.
    Emu fullWidth(const core::MatrixCell &cell) const;
    /// What ATOP has noted.
    DeckCell coding(const core::MatrixCell &cell) const;
    /// The name of a treaty, and its years and counts below.
    DeckCell head(std::size_t column) const;
    DeckCell underHead(std::size_t column) const;
    /// One of each kind that the matrix has.
    std::vector<DeckSample> samples() const;
    DeckSample codingSample() const;
    QColor dashes() const;

private:
    DeckCell styled(const core::MatrixCell &cell) const;

    const core::Knowledge &m_known;
    const core::TopicMatrix &m_matrix;
    const Theme &m_theme;
};

} // namespace app
