#include "app/picture/Picture.h"

#include <algorithm>

namespace app {

std::vector<MarkIndex> Picture::readingOrder() const
{
    std::vector<MarkIndex> indices;
    for (MarkIndex i = 0; i < MarkIndex(marks.size()); ++i)
        if (marks[std::size_t(i)].isInteractive() && marks[std::size_t(i)].order >= 0)
            indices.push_back(i);
    std::stable_sort(indices.begin(), indices.end(), [this](MarkIndex a, MarkIndex b) {
        return marks[std::size_t(a)].order < marks[std::size_t(b)].order;
    });
    return indices;
}

MarkIndex Picture::find(core::Ref ref) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [ref](const Mark &mark) {
        return std::find(mark.standsFor.begin(), mark.standsFor.end(), ref) != mark.standsFor.end();
    });
    return found == marks.end() ? -1 : MarkIndex(found - marks.begin());
}

} // namespace app
