#include "app/session/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString withCertainty(const core::PartialDate &date, const QString &text)
{
    if (date.isApproximate() && date.isUncertain())
        return Words::tr("about %1 (uncertain)").arg(text);
    if (date.isApproximate())
        return Words::tr("about %1").arg(text);
    if (date.isUncertain())
        return Words::tr("%1 (uncertain)").arg(text);
    return text;
}

QString countText(int count, const char *one, const char *many)
{
    return count == 1 ? Words::tr(one) : Words::tr(many).arg(count);
}

/// Whole years, months and days from one day to a later one, as people count them.
struct Span
{
    int years = 0;
    int months = 0;
    int days = 0;
};

Span spanBetween(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return {months / 12, months % 12, int(from.addMonths(months).daysTo(to))};
}

} // namespace

QString wordFor(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Actor:
        return Words::tr("Actor");
    case core::EntityKind::Treaty:
        return Words::tr("Treaty");
    case core::EntityKind::Clause:
        return Words::tr("Clause");
    case core::EntityKind::Topic:
        return Words::tr("Topic");
    case core::EntityKind::Event:
        return Words::tr("Event");
    case core::EntityKind::Scenario:
        return Words::tr("Scenario");
    case core::EntityKind::Source:
        return Words::tr("Source");
    }
    return {};
}

QString wordForMany(core::EntityKind kind)
{
    switch (kind) {
    case core::EntityKind::Actor:
        return Words::tr("Actors");
    case core::EntityKind::Treaty:
        return Words::tr("Treaties");
    case core::EntityKind::Clause:
        return Words::tr("Clauses");
    case core::EntityKind::Topic:
        return Words::tr("Topics");
    case core::EntityKind::Event:
        return Words::tr("Events");
    case core::EntityKind::Scenario:
        return Words::tr("Scenarios");
    case core::EntityKind::Source:
        return Words::tr("Sources");
    }
    return {};
}

QString wordFor(core::ActorType type)
{
    switch (type) {
    case core::ActorType::State:
        return Words::tr("State");
    case core::ActorType::Organisation:
        return Words::tr("Organisation");
    case core::ActorType::Body:
        return Words::tr("Body");
    case core::ActorType::Person:
        return Words::tr("Person");
    case core::ActorType::Bloc:
        return Words::tr("Bloc");
    }
    return {};
}

QString wordForMany(core::ActorType type)
{
    switch (type) {
    case core::ActorType::State:
        return Words::tr("States");
    case core::ActorType::Organisation:
        return Words::tr("Organisations");
    case core::ActorType::Body:
        return Words::tr("Bodies");
    case core::ActorType::Person:
        return Words::tr("Persons");
    case core::ActorType::Bloc:
        return Words::tr("Blocs");
    }
    return {};
}

QString wordFor(core::Modality modality)
{
    switch (modality) {
    case core::Modality::Fact:
        return Words::tr("Fact");
    case core::Modality::Commitment:
        return Words::tr("Commitment");
    case core::Modality::Claim:
        return Words::tr("Claim");
    case core::Modality::Assessment:
        return Words::tr("Assessment");
    case core::Modality::Report:
        return Words::tr("Report");
    case core::Modality::Scenario:
        return Words::tr("Scenario", "modality");
    }
    return {};
}

QString wordFor(core::Confidence confidence)
{
    switch (confidence) {
    case core::Confidence::Text:
        return Words::tr("Seen in a published text");
    case core::Confidence::Press:
        return Words::tr("Known from press reports");
    case core::Confidence::Data:
        return Words::tr("From a coded data set");
    case core::Confidence::Corroborated:
        return Words::tr("Agrees with another source");
    case core::Confidence::Memory:
        return Words::tr("Not checked against a text");
    case core::Confidence::Opinion:
        return Words::tr("An opinion: cannot be checked");
    }
    return {};
}

QString wordFor(core::Rank rank)
{
    switch (rank) {
    case core::Rank::Preferred:
        return Words::tr("Preferred");
    case core::Rank::Normal:
        return Words::tr("Also held");
    case core::Rank::Deprecated:
        return Words::tr("Thought wrong");
    }
    return {};
}

QString wordFor(core::Stance stance)
{
    return stance == core::Stance::Supports ? Words::tr("Supports") : Words::tr("Disputes");
}

QString wordFor(core::Likelihood likelihood)
{
    switch (likelihood) {
    case core::Likelihood::None:
        return {};
    case core::Likelihood::Unlikely:
        return Words::tr("Unlikely");
    case core::Likelihood::Likely:
        return Words::tr("Likely");
    case core::Likelihood::Unlabelled:
        return Words::tr("Possible");
    }
    return {};
}

QString wordFor(core::Coverage coverage)
{
    switch (coverage) {
    case core::Coverage::NotCoded:
        return Words::tr("Not coded");
    case core::Coverage::Present:
        return Words::tr("Present");
    case core::Coverage::Absent:
        return Words::tr("Checked, absent");
    case core::Coverage::Disputed:
        return Words::tr("Sources differ");
    }
    return {};
}

QString dateText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMMM yyyy", "date format"));
}

QString dateText(const core::PartialDate &date)
{
    const QDate day = date.earliest();
    switch (date.precision()) {
    case core::PartialDate::Precision::Decade:
        return withCertainty(date, Words::tr("%1s", "decade").arg(date.year() / 10 * 10));
    case core::PartialDate::Precision::Year:
        return withCertainty(date, QString::number(date.year()));
    case core::PartialDate::Precision::Month:
        return withCertainty(date, QLocale().toString(day, Words::tr("MMMM yyyy", "month format")));
    case core::PartialDate::Precision::Day:
        return withCertainty(date, dateText(day));
    }
    return {};
}

QString periodText(const core::Period &period)
{
    const bool hasStart = period.start().has_value();
    const bool hasEnd = period.end().has_value();
    if (period.isSingleDate() && hasStart)
        return dateText(*period.start());
    if (hasStart && hasEnd)
        return Words::tr("%1 – %2").arg(dateText(*period.start()), dateText(*period.end()));
    if (hasStart)
        return period.endBound() == core::Period::Bound::Open
                   ? Words::tr("since %1").arg(dateText(*period.start()))
                   : Words::tr("%1 – end not known").arg(dateText(*period.start()));
    if (hasEnd)
        return Words::tr("until %1").arg(dateText(*period.end()));
    return Words::tr("at all times");
}

QString dataDateText(const core::Knowledge &knowledge)
{
    const auto day = core::PartialDate::parse(knowledge.meta().value(QStringLiteral("data-date")));
    return day ? dateText(*day) : QString();
}

QString withKnownOn(const QString &sentence, const core::Knowledge &knowledge)
{
    const std::optional<QDate> day = knowledge.data().knownOn;
    return day ? Words::tr("%1, as known on %2").arg(sentence, dateText(*day)) : sentence;
}

QString durationText(QDate from, QDate to)
{
    const Span span = spanBetween(from, to);
    QStringList parts;
    if (span.years > 0)
        parts << countText(span.years, "1 year", "%1 years");
    if (span.months > 0)
        parts << countText(span.months, "1 month", "%1 months");
    if (span.days > 0 || parts.isEmpty())
        parts << countText(span.days, "1 day", "%1 days");
    return parts.join(u' ');
}

QString yearsText(QDate from, QDate to)
{
    const Span span = spanBetween(from, to);
    return span.years >= 2 ? countText(span.years, "1 year", "%1 years") : durationText(from, to);
}

} // namespace app
