#pragma once

#include <QDate>
#include <QString>

#include "core/model/Knowledge.h"

namespace app {

/// Words shown to people for the terms of the model, translated; and dates as people read them.

QString wordFor(core::EntityKind kind);
QString wordForMany(core::EntityKind kind);
QString wordFor(core::ActorType type);
QString wordForMany(core::ActorType type);
QString wordFor(core::Modality modality);
/// "Seen in a published text", "Not checked against a text" …
QString wordFor(core::Confidence confidence);
QString wordFor(core::Rank rank);
QString wordFor(core::Stance stance);
QString wordFor(core::Likelihood likelihood);
QString wordFor(core::Coverage coverage);

/// "4 December 2024", "July 1961", "1993", "about 1961", "1995 (uncertain)".
QString dateText(const core::PartialDate &date);
QString dateText(QDate day);
/// "10 September 1961 – 10 September 1996", "since 4 December 2024".
QString periodText(const core::Period &period);
/// Until when the project speaks, as people read it; empty when it does not say so.
QString dataDateText(const core::Knowledge &knowledge);
/// "On 4 December 2024: …" with "as known on 21 June 2024" behind it where the second clock is set back.
QString withKnownOn(const QString &sentence, const core::Knowledge &knowledge);
/// Years, months and days between two days: "28 years 2 months 24 days"; `yearsText` rounds down to whole years from
/// two years on: "28 years".
QString durationText(QDate from, QDate to);
QString yearsText(QDate from, QDate to);

} // namespace app
