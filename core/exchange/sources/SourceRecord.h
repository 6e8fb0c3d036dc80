#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "core/model/Knowledge.h"

namespace core {

/// What the writers of source lists have in common: one source, its values simplified to one line each.
struct SourceRecord
{
    QString key;  ///< `gis-article`: the identifier without its kind, fit to be a BibTeX key
    QString type; ///< CSL type
    QString title;
    QString shortTitle;
    QStringList authors;
    QString publisher;
    std::optional<Period> published;
    QString language;
    QString address;
};

SourceRecord sourceRecord(const Knowledge &knowledge, EntityId source);

} // namespace core
