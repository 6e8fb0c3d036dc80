#pragma once

#include <vector>

#include <QStringList>

#include "app/session/options/TableOptions.h"
#include "app/views/table/TableScope.h"
#include "core/base/Progress.h"
#include "core/model/Knowledge.h"

namespace app {

/// How many rows a list has before anything is filtered out.
std::size_t tableSize(const core::Knowledge &knowledge, TableOf list);

/// The rows of a table as its options want them: filtered by what its columns hold and by what filter and day leave out
/// of every view, then sorted: numbers as numbers, dates by their first day, text with the numbers in it by their size;
/// what is empty comes last either way. May be stopped; then some rows. A pure function for any thread.
std::vector<core::Ref> tableRows(const core::Knowledge &knowledge, const TableOptions &options, const TableScope &scope,
                                 const core::Progress &progress = {});

/// The table as seen, for files: the header first, then each row as text.
std::vector<QStringList> tableTexts(const core::Knowledge &knowledge, const TableOptions &options,
                                    const TableScope &scope);

/// Whether `a` comes before `b`: "Article 2" before "Article 10", large letters as small ones.
bool comesBefore(QStringView a, QStringView b);

} // namespace app
