#include "app/window/PassageList.h"

#include <QKeyEvent>

#include "app/reader/NumberDisc.h"
#include "app/session/Wording.h"
#include "app/window/CardText.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 170;
constexpr int passagesShown = 8;

QString wordsOf(const core::Knowledge &knowledge, const NumberedPassage &passage)
{
    const core::Passage &row = knowledge.passage(passage.passage);
    if (passage.quotes.empty())
        return knowledge.quote(row).simplified();
    QStringList quotes;
    for (const core::TextSpan &quote : passage.quotes)
        quotes << knowledge.quote({{}, row.id, passage.stance, quote}).simplified();
    return quotes.join(u" … "_s);
}

QString placeOf(const core::Knowledge &knowledge, const core::Passage &passage)
{
    const core::Source *source = knowledge.source(passage.source);
    const QString shortTitle = source == nullptr ? QString() : source->shortTitle;
    QStringList parts{shortTitle.isEmpty() ? knowledge.entity(passage.source).label : shortTitle, passage.locator};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

RowContent rowOf(const core::Knowledge &knowledge, const NumberedPassage &passage, const Theme &theme)
{
    const core::Passage &row = knowledge.passage(passage.passage);
    const QString words = wordsOf(knowledge, passage);
    QStringList warnings;
    if (passage.stance == core::Stance::Disputes)
        warnings << PassageList::tr("disputes");
    if (row.confidence == core::Confidence::Memory)
        warnings << PassageList::tr("not checked against a text");
    RowContent content;
    content.ref = row.id;
    content.words = shortened(words, longestWords);
    content.details = placeOf(knowledge, row);
    content.warning = warnings.join(u" · "_s);
    content.accessibleName = PassageList::tr("Passage %1: %2 %3. %4")
                                 .arg(QString::number(passage.number), words, content.details,
                                      warnings.isEmpty() ? wordFor(row.confidence) : content.warning);
    content.lead = [number = passage.number, stance = passage.stance, theme](QPainter &painter, const QRectF &box) {
        paintNumberDisc(painter, box.adjusted(1, 1, -1, -1), number, stance, theme);
    };
    return content;
}

std::vector<RowContent> rowsOf(const core::Knowledge &knowledge, const std::vector<NumberedPassage> &passages,
                               const Theme &theme)
{
    std::vector<RowContent> rows;
    rows.reserve(passages.size());
    for (const NumberedPassage &passage : passages)
        rows.push_back(rowOf(knowledge, passage, theme));
    return rows;
}

} // namespace

PassageList::PassageList(const core::Knowledge &knowledge, const std::vector<NumberedPassage> &passages,
                         const Theme &theme, QWidget *parent)
    : RowList(rowsOf(knowledge, passages, theme), {.shown = passagesShown}, theme, parent)
{
    setObjectName(QStringLiteral("passageList"));
    setAccessibleName(tr("Passages it rests on"));
    setAccessibleDescription(tr("Arrow keys walk, Return or the number reads the passage"));
    connect(this, &RowList::activated, this, [this](core::Ref ref) { Q_EMIT readRequested(ref.passage()); });
}

void PassageList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit >= 1 && digit <= 9)
        activateRow(digit - 1);
    else
        RowList::keyPressEvent(event);
}

} // namespace app
