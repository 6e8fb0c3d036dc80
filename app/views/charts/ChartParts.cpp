#include "app/views/charts/ChartParts.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

bool coversOne(const core::Knowledge &knowledge, EntityId treaty, const QSet<EntityId> &topics)
{
    return std::any_of(topics.begin(), topics.end(), [&](EntityId topic) {
        const core::Coverage coverage = knowledge.coverage(treaty, topic);
        return coverage == core::Coverage::Present || coverage == core::Coverage::Disputed;
    });
}

QDate firstDay(const core::Knowledge &knowledge, EntityId treaty)
{
    const core::TreatyDates dates = knowledge.treatyDates(treaty);
    for (const auto &date : {dates.signedOn, dates.inForceOn, dates.endedOn})
        if (date && date->earliest().isValid())
            return date->earliest();
    return {9999, 12, 31};
}

} // namespace

std::vector<EntityId> shownTreaties(const core::Knowledge &knowledge, const ChartRequest &request)
{
    std::vector<std::pair<QDate, EntityId>> found;
    for (const core::Treaty &treaty : knowledge.data().treaties)
        if (request.filter.showsEntity(knowledge, treaty.id) &&
            (request.filter.topics.isEmpty() || coversOne(knowledge, treaty.id, request.filter.topics)))
            found.emplace_back(firstDay(knowledge, treaty.id), treaty.id);
    std::sort(found.begin(), found.end());
    std::vector<EntityId> treaties;
    for (const auto &[day, id] : found)
        treaties.push_back(id);
    return treaties;
}

ChartCategory treatyCategory(const core::Knowledge &knowledge, EntityId treaty, const ChartRequest &request)
{
    ChartCategory category;
    category.name = knowledge.entity(treaty).label;
    category.shortName = knowledge.treaty(treaty)->shortLabel;
    category.refs = {treaty};
    const auto life = knowledge.treatyDates(treaty).life();
    if (request.validOn && life && !life->contains(*request.validOn))
        category.states = Ended;
    return category;
}

bool isTopicShown(const core::Knowledge &knowledge, const Filter &filter, EntityId leaf)
{
    return filter.topics.isEmpty() || filter.topics.contains(leaf) ||
           filter.topics.contains(knowledge.topic(leaf)->parent);
}

QDate dataDay(const core::Knowledge &knowledge)
{
    const QDate given = knowledge.dataDate();
    if (given.isValid())
        return given;
    QDate last;
    const auto include = [&last](const std::optional<core::Period> &period) {
        if (period && period->latest().isValid() && (!last.isValid() || period->latest() > last))
            last = period->latest();
    };
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const core::TreatyDates dates = knowledge.treatyDates(treaty.id);
        for (const auto &date : {dates.signedOn, dates.inForceOn, dates.endedOn})
            include(date);
    }
    for (const core::Event &event : knowledge.data().events)
        include(knowledge.eventDate(event.id));
    return last;
}

QString paleRemark(const ChartRequest &request)
{
    return request.validOn ? Words::tr("Paler: not in force on %1.").arg(dateText(*request.validOn)) : QString();
}

QString hiddenRemark(const core::Knowledge &knowledge, const ChartRequest &request)
{
    const auto hidden = int(knowledge.data().treaties.size() - shownTreaties(knowledge, request).size());
    return hidden == 0
               ? QString()
               : counted(hidden, Words::tr("1 treaty is filtered out."), Words::tr("%1 treaties are filtered out."));
}

QString topicRemark(const core::Knowledge &knowledge, const Filter &filter)
{
    QStringList names;
    for (const EntityId topic : filter.topics)
        names << knowledge.entity(topic).label;
    names.sort();
    return names.isEmpty() ? QString() : Words::tr("Chosen topics: %1.").arg(names.join(QStringLiteral(", ")));
}

QString joined(const QStringList &sentences)
{
    QStringList present = sentences;
    present.removeAll(QString());
    return present.join(u' ');
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

void appendNew(std::vector<core::Ref> &refs, core::Ref ref)
{
    if (std::find(refs.begin(), refs.end(), ref) == refs.end())
        refs.push_back(ref);
}

} // namespace app
