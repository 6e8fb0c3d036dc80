#include "app/session/FilterWording.h"

#include <QCoreApplication>

#include "app/session/OpeningView.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// In the order of the project, so that the sentence is always the same. What is not known yet on the day of the second
/// clock has no name there.
QStringList namesOf(const core::Knowledge &knowledge, const QSet<core::EntityId> &ids)
{
    QStringList names;
    if (ids.isEmpty())
        return names;
    for (const core::Entity &entity : knowledge.data().entities)
        if (ids.contains(entity.id))
            names << entity.label;
    return names;
}

QString listed(const QStringList &names, const QString &last)
{
    constexpr qsizetype most = 4;
    if (names.size() > most)
        return Words::tr("%1 and %2 more")
            .arg(names.mid(0, most - 1).join(QStringLiteral(", ")))
            .arg(names.size() - most + 1);
    return names.size() < 2 ? names.join(QString())
                            : names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + last + names.last();
}

QString partiesText(const core::Knowledge &knowledge, const Filter &filter)
{
    const QStringList names = namesOf(knowledge, filter.actors);
    if (names.isEmpty())
        return Words::tr("with parties that were not known yet");
    const QString both = Words::tr(" and ", "between the last two names");
    if (filter.parties == Filter::Parties::AnyOf || names.size() < 2)
        return Words::tr("with %1").arg(listed(names, Words::tr(" or ", "between the last two names")));
    return Words::tr("between %1").arg(listed(names, both));
}

/// What the filter hides beyond what is usually hidden, and what it shows beyond.
template <typename Term>
void compareTerms(const QSet<Term> &hidden, const QSet<Term> &usual, QString (*word)(Term), QStringList &less,
                  QStringList &more)
{
    for (std::size_t i = 0; i < core::termCount<Term>; ++i) {
        const auto term = static_cast<Term>(i);
        if (hidden.contains(term) && !usual.contains(term))
            less << word(term).toLower();
        if (!hidden.contains(term) && usual.contains(term))
            more << word(term).toLower();
    }
}

} // namespace

QString windowText(const Filter &filter)
{
    const auto isYearBegin = [](QDate day) { return day.month() == 1 && day.day() == 1; };
    const auto isYearEnd = [](QDate day) { return day.month() == 12 && day.day() == 31; };
    const auto text = [](QDate day, bool isYear) { return isYear ? QString::number(day.year()) : dateText(day); };
    const QString from = filter.from ? text(*filter.from, isYearBegin(*filter.from)) : QString();
    const QString to = filter.to ? text(*filter.to, isYearEnd(*filter.to)) : QString();
    if (filter.from && filter.to)
        return from == to ? Words::tr("in %1").arg(from) : Words::tr("from %1 to %2").arg(from, to);
    if (filter.from)
        return Words::tr("from %1 on").arg(from);
    return filter.to ? Words::tr("until %1").arg(to) : QString();
}

QString filterText(const core::Knowledge &knowledge, const Filter &filter)
{
    const Filter usual = openingView(knowledge).filter;
    QStringList parts;
    if (!filter.actors.isEmpty())
        parts << partiesText(knowledge, filter);
    if (const QString window = windowText(filter); !window.isEmpty())
        parts << window;
    if (const QStringList topics = namesOf(knowledge, filter.topics); !topics.isEmpty())
        parts << Words::tr("on %1").arg(listed(topics, Words::tr(" or ", "between the last two names")));
    QStringList less;
    QStringList more;
    compareTerms<core::EntityKind>(filter.hiddenKinds, usual.hiddenKinds, wordForMany, less, more);
    if (!filter.hiddenKinds.contains(core::EntityKind::Actor))
        compareTerms<core::ActorType>(filter.hiddenActors, usual.hiddenActors, wordForMany, less, more);
    QStringList lessKnown;
    QStringList none;
    compareTerms<core::Modality>(filter.hiddenModalities, usual.hiddenModalities, wordFor, lessKnown, none);
    const QString both = Words::tr(" and ", "between the last two names");
    if (!more.isEmpty())
        parts << Words::tr("with %1").arg(listed(more, both));
    if (!less.isEmpty())
        parts << Words::tr("without %1").arg(listed(less, both));
    if (!lessKnown.isEmpty())
        parts << Words::tr("without what is known as %1")
                     .arg(listed(lessKnown, Words::tr(" or ", "between the last two names")));
    const auto hidden = (filter.hidden - usual.hidden).size();
    if (hidden > 0)
        parts << (hidden == 1 ? Words::tr("1 node hidden") : Words::tr("%1 nodes hidden").arg(hidden));
    return parts.join(QStringLiteral(", "));
}

} // namespace app
