#pragma once

#include <QStringList>

#include "app/picture/Picture.h"
#include "core/model/Knowledge.h"

namespace app {

/// Short titles of the sources that the marks of a picture rest on, in order of first mark, each once: the footer of a
/// picture.
QStringList shortSources(const core::Knowledge &knowledge, const Picture &picture);

} // namespace app
