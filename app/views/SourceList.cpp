#include "app/views/SourceList.h"

namespace app {

QStringList shortSources(const core::Knowledge &knowledge, const Picture &picture)
{
    QStringList titles;
    QSet<core::EntityId> seen;
    for (const Mark &mark : picture.marks) {
        for (const core::Ref ref : mark.standsFor) {
            // Lines carry the statements; nodes would bring in all that is known of an actor.
            if (ref.kind != core::Ref::Kind::Statement)
                continue;
            for (const core::Evidence &evidence : knowledge.evidence(ref.statement())) {
                const core::EntityId source = knowledge.passage(evidence.passage).source;
                if (seen.contains(source))
                    continue;
                seen.insert(source);
                titles << knowledge.source(source)->shortTitle;
            }
        }
    }
    return titles;
}

} // namespace app
