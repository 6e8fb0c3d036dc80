#pragma once

#include <QString>

#include "app/session/Filter.h"

namespace app {

/// What a filter keeps and leaves out, in words, compared with what a newcomer sees: "between Russia and China, from
/// 1 January 1950 to 31 December 1999, on Mutual defence, without claims". Empty for the usual filter.
QString filterText(const core::Knowledge &knowledge, const Filter &filter);

/// "from 1950 to 1999", "from 1 March 1950", "until 1999": whole years are told as years. Empty without bounds.
QString windowText(const Filter &filter);

} // namespace app
