#include "app/window/CardWords.h"

#include "app/session/Wording.h"
#include "app/window/CardText.h"
#include "app/window/Signs.h"

namespace app {

using namespace Qt::StringLiterals;

QString wordFor(core::NameKind kind)
{
    switch (kind) {
    case core::NameKind::Official:
        return CardWords::tr("official");
    case core::NameKind::Short:
        return CardWords::tr("short");
    case core::NameKind::Alias:
        return CardWords::tr("also");
    case core::NameKind::Title:
        return CardWords::tr("title");
    }
    Q_UNREACHABLE();
}

QString knownAs(const core::Knowledge &knowledge, const core::Statement &statement)
{
    const QString whose = participantWords(knowledge, statement, core::Role::Attributed).join(u", "_s);
    QStringList parts{whose.isEmpty() ? wordFor(statement.modality)
                                      : CardWords::tr("%1 by %2").arg(wordFor(statement.modality), whose)};
    if (const std::optional<core::Period> valid = knowledge.validity(statement.id))
        parts << periodText(*valid);
    parts << wordFor(statement.likelihood);
    if (statement.rank == core::Rank::Deprecated)
        parts << wordFor(statement.rank);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

RowContent rowOf(const core::Knowledge &knowledge, core::Ref ref, const Theme &theme)
{
    RowContent row;
    row.ref = ref;
    row.words = knowledge.title(ref);
    if (ref.kind == core::Ref::Kind::Entity)
        row.details = wordFor(knowledge.entity(ref.entity()).kind);
    if (ref.kind == core::Ref::Kind::Statement) {
        const core::Statement &statement = knowledge.statement(ref.statement());
        row.details = knownAs(knowledge, statement);
        if (statement.confidence == core::Confidence::Memory)
            row.warning = CardWords::tr("not checked against a text");
    }
    if (ref.kind == core::Ref::Kind::Passage)
        row.details = knowledge.title(knowledge.passage(ref.passage()).source);
    row.accessibleName = QStringList{row.words, row.details, row.warning}.join(u". "_s);
    row.lead = [sign = signOf(knowledge, ref), theme](QPainter &painter, const QRectF &box) {
        paintSign(painter, box, sign, theme);
    };
    return row;
}

} // namespace app
