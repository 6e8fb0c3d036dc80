#include "app/views/compare/Comparison.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

using core::EntityId;
using core::StatementId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// A date that some statement gives for a beginning or an end.
struct Reading
{
    StatementId statement;
    core::Period date;
};

std::vector<Reading> readingsOf(const core::Knowledge &knowledge, EntityId treaty, const QString &predicate)
{
    std::vector<Reading> readings;
    for (const StatementId id : knowledge.statementsOf(treaty)) {
        const core::Statement &statement = knowledge.statement(id);
        const bool isDate = statement.predicate == predicate && statement.valueKind == core::ValueKind::Date &&
                            statement.polarity == core::Polarity::Affirmed &&
                            statement.modality != core::Modality::Scenario;
        if (const auto date = isDate ? core::Period::parse(statement.value) : std::nullopt)
            readings.push_back({id, *date});
    }
    return readings;
}

/// Compares one treaty.
class TreatyComparison
{
public:
    TreatyComparison(const core::Knowledge &knowledge, EntityId treaty, DayPair days)
        : m_knowledge(knowledge), m_treaty(treaty), m_days(days), m_dates(knowledge.treatyDates(treaty))
    {}

    std::optional<Comparison::Item> run() const
    {
        const bool then = isThere(m_dates.life(), m_days.then);
        const bool now = isThere(m_dates.life(), m_days.now);
        Comparison::Item item{m_treaty, Change::New, {}};
        for (const StatementId id : {m_dates.signedBy, m_dates.inForceBy, m_dates.endedBy})
            if (!id.isNull())
                item.statements.push_back(id);
        if (const std::vector<StatementId> rivals = rivalsThatMatter(then, now); !rivals.empty()) {
            item.change = Change::Disputed;
            item.statements.insert(item.statements.end(), rivals.begin(), rivals.end());
            return item;
        }
        if (then != now) {
            item.change = now ? Change::New : Change::Ended;
            return item;
        }
        if (const std::vector<StatementId> news = then ? newStatements() : std::vector<StatementId>(); !news.empty()) {
            item.change = Change::Changed;
            item.statements = news;
            return item;
        }
        return std::nullopt;
    }

private:
    static bool isThere(const std::optional<core::Period> &life, QDate day) { return life && life->contains(day); }

    /// Statements by which the answer on one of the two days would be another one.
    std::vector<StatementId> rivalsThatMatter(bool then, bool now) const
    {
        std::vector<StatementId> rivals;
        const auto weigh = [&](const Reading &reading, const std::optional<core::Period> &life) {
            if (isThere(life, m_days.then) != then || isThere(life, m_days.now) != now)
                rivals.push_back(reading.statement);
        };
        const auto &end = m_dates.endedOn;
        const QString begins = m_dates.inForceOn ? u"entersIntoForce"_s : u"signed"_s;
        for (const Reading &reading : readingsOf(m_knowledge, m_treaty, begins))
            weigh(reading, core::Period::fromBounds(reading.date.start(), end ? end->end() : std::nullopt));
        const auto &start = m_dates.inForceOn ? m_dates.inForceOn : m_dates.signedOn;
        for (const Reading &reading : readingsOf(m_knowledge, m_treaty, u"ended"_s))
            weigh(reading, core::Period::fromBounds(start ? start->start() : std::nullopt, reading.date.end()));
        return rivals;
    }

    /// Statements with a time of their own that hold on one of the two days alone.
    std::vector<StatementId> newStatements() const
    {
        std::vector<StatementId> news;
        for (const StatementId id : m_knowledge.statementsOf(m_treaty)) {
            const auto &valid = m_knowledge.statement(id).valid;
            if (valid && valid->contains(m_days.then) != valid->contains(m_days.now))
                news.push_back(id);
        }
        return news;
    }

    const core::Knowledge &m_knowledge;
    EntityId m_treaty;
    DayPair m_days;
    core::TreatyDates m_dates;
};

int promisesOn(const core::Knowledge &knowledge, QDate day)
{
    return int(std::count_if(
        knowledge.data().clauses.begin(), knowledge.data().clauses.end(), [&](const core::Clause &clause) {
            return clause.kind == "obligation-defence"_L1 && knowledge.isInForceOn(clause.treaty, day);
        }));
}

/// Treaties with a defence promise first, then the latest: a sentence has room for a few names.
std::vector<EntityId> byWeight(const core::Knowledge &knowledge)
{
    const auto weight = [&](EntityId treaty) {
        const auto clauses = knowledge.clausesOf(treaty);
        const bool isPromise = std::any_of(clauses.begin(), clauses.end(), [&](EntityId clause) {
            return knowledge.clause(clause)->kind == "obligation-defence"_L1;
        });
        const auto life = knowledge.treatyDates(treaty).life();
        return std::pair(!isPromise, life ? -life->earliest().toJulianDay() : 0);
    };
    std::vector<EntityId> treaties;
    for (const core::Treaty &treaty : knowledge.data().treaties)
        treaties.push_back(treaty.id);
    std::stable_sort(treaties.begin(), treaties.end(), [&](EntityId a, EntityId b) { return weight(a) < weight(b); });
    return treaties;
}

/// "3 new: A, B and 1 more".
QString part(const core::Knowledge &knowledge, const std::vector<EntityId> &entities, const QString &word)
{
    constexpr std::size_t mostNamed = 4;
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNamed, entities.size()); ++i)
        names << knowledge.entity(entities[i]).label;
    QString text = Words::tr("%1 %2: %3", "count, word, names").arg(entities.size()).arg(word, names.join(u", "_s));
    if (entities.size() > mostNamed)
        text = Words::tr("%1 and %2 more").arg(text).arg(entities.size() - mostNamed);
    return text;
}

} // namespace

const Comparison::Item *Comparison::find(EntityId entity) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.entity == entity; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<EntityId> Comparison::with(Change change) const
{
    std::vector<EntityId> entities;
    for (const Item &item : items)
        if (item.change == change)
            entities.push_back(item.entity);
    return entities;
}

Comparison compareDays(const core::Knowledge &knowledge, DayPair days, const Filter &filter)
{
    Comparison comparison;
    for (const EntityId treaty : byWeight(knowledge))
        if (filter.showsEntity(knowledge, treaty))
            if (auto item = TreatyComparison(knowledge, treaty, days).run())
                comparison.items.push_back(std::move(*item));
    for (const core::Actor &actor : knowledge.data().actors) {
        const bool then = !actor.exists || actor.exists->contains(days.then);
        const bool now = !actor.exists || actor.exists->contains(days.now);
        const auto statements = knowledge.statementsOf(actor.id);
        if (then != now && filter.showsEntity(knowledge, actor.id))
            comparison.items.push_back(
                {actor.id, now ? Change::New : Change::Ended, {statements.begin(), statements.end()}});
    }
    comparison.promisesThen = promisesOn(knowledge, days.then);
    comparison.promisesNow = promisesOn(knowledge, days.now);
    return comparison;
}

ComparisonWords wordsOf(const core::Knowledge &knowledge, const Comparison &comparison, DayPair days)
{
    ComparisonWords words;
    const QString span = Words::tr("From %1 to %2").arg(dateText(days.then), dateText(days.now));
    const QString promises =
        comparison.promisesThen == comparison.promisesNow
            ? Words::tr("%1: %2 defence promises in force on both days").arg(span).arg(comparison.promisesThen)
            : Words::tr("%1: defence promises in force %2 → %3")
                  .arg(span)
                  .arg(comparison.promisesThen)
                  .arg(comparison.promisesNow);
    words.text = withKnownOn(promises, knowledge);
    QStringList parts;
    for (const Change change : {Change::New, Change::Ended, Change::Changed, Change::Disputed}) {
        std::vector<EntityId> treaties = comparison.with(change);
        std::erase_if(treaties, [&](EntityId id) { return knowledge.treaty(id) == nullptr; });
        if (!treaties.empty())
            parts << part(knowledge, treaties, wordFor(change));
    }
    words.detail = parts.isEmpty() ? Words::tr("No treaty began, ended or changed in between.") : parts.join(u" · "_s);
    for (const Comparison::Item &item : comparison.items)
        if (knowledge.treaty(item.entity) != nullptr)
            words.standsFor.insert(words.standsFor.end(), item.statements.begin(), item.statements.end());
    return words;
}

QString wordFor(Change change)
{
    switch (change) {
    case Change::New:
        return Words::tr("new");
    case Change::Ended:
        return Words::tr("ended");
    case Change::Changed:
        return Words::tr("changed");
    case Change::Disputed:
        return Words::tr("disputed");
    }
    Q_UNREACHABLE();
}

DayPair chosenDays(const CompareOptions &options, std::optional<QDate> validOn, const core::Knowledge &knowledge)
{
    const QDate dataDate = knowledge.dataDate();
    const QDate usual = dataDate.isValid() ? dataDate : QDate(2000, 1, 1);
    const QDate now = options.now.value_or(validOn.value_or(usual));
    return {options.then.value_or(now.addYears(-1)), now};
}

} // namespace app
