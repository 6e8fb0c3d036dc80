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
    KnowledgeData data;
    data.meta = MetaRepository(database).all();
    data.entities = entities.all();
    data.names = entities.names();
    data.codes = entities.codes();
    data.actors = ActorRepository(database).all();
    data.treaties = treaties.all();
    data.clauses = treaties.clauses();
    data.topics = TopicRepository(database).all();
    data.events = events.all();
    data.scenarios = events.scenarios();
    data.sources = sources.all();
    data.passages = sources.passages();
    data.predicates = statements.predicates();
    data.statements = statements.all();
    data.evidence = statements.evidence();
    data.disagreements = DisagreementRepository(database).all();
    data.pins = PinRepository(database).all();
    transaction.commit();
    return data;
}

} // namespace core
