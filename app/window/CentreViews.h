#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "app/session/ViewKind.h"

class QWidget;

namespace app {

class GraphView;
class PictureView;
class Theme;
struct Workplace;

/// One of the views of which the tabs show one at a time. The widget belongs to whoever puts it into a window.
struct CentreView
{
    ViewKind kind = ViewKind::Graph;
    QWidget *widget = nullptr;
    /// The canvas in it, that zooming and fitting act on; null where there is none.
    PictureView *canvas = nullptr;
    std::function<void(const Theme &)> setTheme = {};
};

/// All of them, in the order of the tabs; the graph is the first.
struct CentreViews
{
    GraphView *graph = nullptr;
    std::vector<CentreView> views;
};

CentreViews makeCentreViews(const Workplace &workplace);

} // namespace app
