#pragma once

namespace app {

/// Numbers the objects of one slide. 1 is the tree of shapes itself.
class ShapeIds
{
public:
    int next() { return ++m_last; }

private:
    int m_last = 1;
};

} // namespace app
