#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// The name under which a picture file keeps the view it shows.
QString viewStateKey();
/// The view kept in a PNG or SVG file made here; empty when there is none. The file is not trusted: what is damaged or
/// too long counts as none.
QString viewStateOf(const QByteArray &file);

} // namespace app
