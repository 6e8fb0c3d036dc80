#include "app/session/KnownSearch.h"

namespace app {

std::vector<core::SearchHit> searchKnown(const core::Project &project, const core::Knowledge &knowledge,
                                         const QString &text, int limit)
{
    if (!knowledge.data().knownOn)
        return core::search(project, text, limit);
    constexpr int widest = 1 << 16;
    std::vector<core::SearchHit> hits;
    // How many have to be passed over shows only in looking.
    for (int asked = 4 * limit; asked <= widest; asked *= 4) {
        hits = core::search(project, text, asked);
        const bool areAll = int(hits.size()) < asked;
        std::erase_if(hits, [&](const core::SearchHit &hit) { return knowledge.find(hit.key).isNull(); });
        if (areAll || int(hits.size()) >= limit)
            break;
    }
    if (int(hits.size()) > limit)
        hits.resize(std::size_t(limit));
    return hits;
}

} // namespace app
