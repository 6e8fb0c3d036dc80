#pragma once

#include "app/picture/Picture.h"

namespace app {

struct Views;
struct Workplace;

/// What the view at work shows, put on a page for files and the clipboard: the whole of it, whatever part of it is in
/// the window.
Picture shownPicture(const Workplace &workplace, const Views &views);

} // namespace app
