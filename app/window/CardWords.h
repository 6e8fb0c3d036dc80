#pragma once

#include <QCoreApplication>

#include "app/window/ListRow.h"
#include "core/model/Knowledge.h"

namespace app {

/// Where the words of the cards are looked up by translators.
struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QString wordFor(core::NameKind kind);
/// "Commitment by Russia · since 4 December 2024": how a statement is known, whose it is, and when it holds.
QString knownAs(const core::Knowledge &knowledge, const core::Statement &statement);
/// The row that names a thing in a list.
RowContent rowOf(const core::Knowledge &knowledge, core::Ref ref, const Theme &theme);

} // namespace app
