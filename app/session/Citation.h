#pragma once

#include <QString>
#include <QVector>

#include "app/session/CitationStyle.h"
#include "core/model/Knowledge.h"

namespace app {

/// Citations as plain text. A bundled source is a digest in our own words, so words taken from it are cited as "after"
/// the source and never set in quotation marks as if they were its author's.

/// Whether the text of a source is what stands in it, word for word, as it is with rows of an imported file.
bool isInItsWords(const core::Knowledge &knowledge, core::EntityId source);

/// A source on one line: `Zorigt Dashdorj, The global ramifications of …, GIS, 18 October 2024 – 4 December 2024,
/// https://…`.
QString citationOf(const core::Knowledge &knowledge, core::EntityId source);
/// A passage on one line: its source, its locator, and that it was not checked against a text, where so.
QString citationOf(const core::Knowledge &knowledge, core::PassageId passage,
                   CitationStyle style = CitationStyle::Plain);
/// Words taken from the reader with what they rest on behind: `passages` are those the words touch; without any, the
/// source alone.
QString citedWords(const core::Knowledge &knowledge, const QString &words, core::EntityId source,
                   const std::vector<core::PassageId> &passages);
/// A selection: what each thing says, then its passages, numbered as in the inspector, each with words, source and
/// locator.
QString citationOf(const core::Knowledge &knowledge, const QVector<core::Ref> &selection,
                   CitationStyle style = CitationStyle::Plain);

} // namespace app
