#include "core/store/KnowledgeLoader.h"

#include <QCoreApplication>
#include <QDir>

#include "core/base/Error.h"
#include "core/store/ActorRepository.h"
#include "core/store/Database.h"
#include "core/store/DisagreementRepository.h"
#include "core/store/EntityRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MetaRepository.h"
#include "core/store/PinRepository.h"
#include "core/store/SourceRepository.h"
#include "core/store/StatementRepository.h"
#include "core/store/TopicRepository.h"
#include "core/store/Transaction.h"
#include "core/store/TreatyRepository.h"

namespace core {

KnowledgeData loadKnowledge(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Reading);
    const EntityRepository entities(database);
    const TreatyRepository treaties(database);
    const EventRepository events(database);
    const SourceRepository sources(database);
    const StatementRepository statements(database);
    KnowledgeData data{
        .meta = MetaRepository(database).all(),
        .entities = entities.all(),
        .names = entities.names(),
        .codes = entities.codes(),
        .actors = ActorRepository(database).all(),
        .treaties = treaties.all(),
        .clauses = treaties.clauses(),
        .topics = TopicRepository(database).all(),
        .events = events.all(),
        .scenarios = events.scenarios(),
        .sources = sources.all(),
        .passages = sources.passages(),
        .predicates = statements.predicates(),
        .statements = statements.all(),
        .evidence = statements.evidence(),
        .disagreements = DisagreementRepository(database).all(),
        .pins = PinRepository(database).all(),
    };
    transaction.commit();
    return data;
}

} // namespace core
