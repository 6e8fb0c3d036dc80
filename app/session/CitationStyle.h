#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringView>

#include "core/model/Knowledge.h"

namespace app {

/// In which form a source is cited. Chicago: the notes of the Chicago Manual of Style; OSCOLA: the Oxford standard for
/// legal authorities.
enum class CitationStyle { Plain, Chicago, Oscola };

inline constexpr std::array citationStyles = {CitationStyle::Plain, CitationStyle::Chicago, CitationStyle::Oscola};

/// For settings: "plain", "chicago", "oscola". Never translated.
QString toWord(CitationStyle style);
std::optional<CitationStyle> citationStyleOf(QStringView word);

/// A source on one line, with the place in it where one is given. Names of authors stand as the source gives them.
/// Throws nothing; asking for what is no source is a bug.
QString cited(const core::Knowledge &knowledge, core::EntityId source, CitationStyle style,
              const QString &locator = {});

} // namespace app
