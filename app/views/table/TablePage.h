#pragma once

#include "app/picture/Picture.h"
#include "app/views/table/TableRows.h"

namespace app {

/// A table put on a page of a size in pixels, for files and printing: as many rows and columns as fit, in order, and a
/// word on what does not fit. Each row stands for what it is about; dates on which sources differ bear a fork.
struct TablePageOptions
{
    TableOptions content = {};
    TableScope scope = {};
    QSizeF page = QSizeF(1600, 900);
};

Picture tablePage(const core::Knowledge &knowledge, const TablePageOptions &options);

} // namespace app
