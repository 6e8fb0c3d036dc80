#pragma once

#include <QString>

#include "core/base/Id.h"
#include "core/model/Entity.h"
#include "core/model/Terms.h"

namespace core {

/// A stretch of a source's digest (code points into `Source::text`) and the place in the original it stands for.
/// Selectors follow the W3C Web Annotation model: text position, and text quote (`Knowledge::quote`).
struct Passage
{
    PassageId id;
    QString key; ///< `passage/gis-article/P12`
    EntityId source;
    TextSpan span;
    QString locator; ///< "Strategic win for North Korea, ¶1"
    QString anchor;  ///< at most six words of the original
    Confidence confidence = Confidence::Memory;
};

} // namespace core
