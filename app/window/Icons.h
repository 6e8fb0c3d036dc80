#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace app {

/// A line icon of resources/icons in the colours of the palette at hand, sharp at every size.
QIcon lineIcon(const QString &name, const QColor &normal, const QColor &disabled);
QIcon lineIcon(const QString &name, const QColor &colour);

} // namespace app
