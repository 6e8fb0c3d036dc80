#pragma once

#include <vector>

#include <QByteArray>

#include "core/model/Knowledge.h"

namespace core {

/// The sources of a project as reference managers read them. UTF-8; the same sources give the same bytes. Names of
/// authors are written whole, as they stand: which part of a name is the family's is not known. What a format has no
/// word for (an approximate date in RIS) is left out rather than guessed.

/// All sources that have a title, in the order of their identifiers.
std::vector<EntityId> citableSources(const Knowledge &knowledge);

/// CSL-JSON, the format of Zotero and of citation processors.
QByteArray cslJson(const Knowledge &knowledge, const std::vector<EntityId> &sources);
/// BibTeX, with the `date` of BibLaTeX beside the `year`.
QByteArray bibTex(const Knowledge &knowledge, const std::vector<EntityId> &sources);
/// RIS, lines ended by CR LF as its specification asks.
QByteArray ris(const Knowledge &knowledge, const std::vector<EntityId> &sources);

} // namespace core
