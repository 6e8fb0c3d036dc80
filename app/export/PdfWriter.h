#pragma once

#include <QByteArray>

#include "app/export/ExportOptions.h"

namespace app {

/// `picture` as one page of PDF of `options.size` at `options.dpi`: lines and letters stay what they are, so that it is
/// sharp at any size and its words can be searched and copied. It carries title, description, sources and view as XMP.
/// The same input gives the same bytes: no time and no chance is in it. Any thread. Throws `core::Error`.
QByteArray pdfBytes(const Picture &picture, const ExportOptions &options);
/// What `pdfBytes` was given as `viewState`; empty when the file carries none.
QString stateOfPdf(const QByteArray &file);

} // namespace app
