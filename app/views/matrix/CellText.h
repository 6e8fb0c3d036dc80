#pragma once

#include <QStringList>

#include "core/graph/TopicMatrix.h"

namespace app {

/// The articles of clauses in few letters: "Art. 4", "Arts. 6–9, 11", "Preamble, Art. 1".
QString articlesText(const core::Knowledge &knowledge, const std::vector<core::EntityId> &clauses);

/// What may stand in a cell, the fullest text first; the last one is for cells of the least width. What is covered in
/// part stands in brackets.
QStringList cellTexts(const core::Knowledge &knowledge, const core::MatrixCell &cell);

/// "1961–1996", "since 2024", "" when nothing is known.
QString yearsInForce(const core::Knowledge &knowledge, core::EntityId treaty);
/// What stands over the rows of a heading: "First in USSR–DPRK 1961".
QString headingText(const core::Knowledge &knowledge, const core::TopicMatrix &matrix, std::size_t row);

/// What stands beside a cell for ATOP: its value, and "=" or "≠" where that can be compared.
QString codingText(const core::MatrixCell &cell);
/// The same as a sentence: "ATOP notes defense = 1, as we do."
QString codingSentence(const core::MatrixCell &cell);

/// One sentence that says all of a cell: "Russia–DPRK 2024: Defence on armed attack is covered by Article 4."
QString cellSentence(const core::Knowledge &knowledge, const core::MatrixCell &cell, core::EntityId treaty,
                     core::EntityId topic);

} // namespace app
