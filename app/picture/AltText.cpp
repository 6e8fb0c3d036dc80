#include "app/picture/AltText.h"

#include <map>

#include <QCoreApplication>

#include "app/picture/Shapes.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr MarkState toldStates[] = {Ended, Partial, Absent, Unchecked, Disputed, Pinned};

core::EntityKind kindOf(StyleRole role)
{
    static_assert(int(StyleRole::Actor) == int(core::EntityKind::Actor));
    static_assert(int(StyleRole::Source) == int(core::EntityKind::Source));
    return core::EntityKind(int(role));
}

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? text : text + u'.';
}

QString manyWord(StyleRole role)
{
    if (role <= StyleRole::Source)
        return wordForMany(kindOf(role));
    switch (role) {
    case StyleRole::Edge:
        return Words::tr("Links");
    case StyleRole::Gap:
        return Words::tr("Gaps");
    case StyleRole::Disagreement:
        return Words::tr("Disagreements");
    case StyleRole::Kept:
        return Words::tr("Kept");
    case StyleRole::Reworded:
        return Words::tr("Reworded");
    case StyleRole::Narrowed:
        return Words::tr("Narrowed");
    case StyleRole::Broadened:
        return Words::tr("Broadened");
    case StyleRole::Returned:
        return Words::tr("Returned");
    case StyleRole::Dropped:
        return Words::tr("Dropped");
    default:
        return {};
    }
}

/// "Actors: 4. Treaties: 2."
QString countsText(const Picture &picture)
{
    std::map<StyleRole, int> counts;
    for (const MarkIndex i : picture.readingOrder())
        ++counts[picture.marks[std::size_t(i)].role];
    QStringList parts;
    for (const auto &[role, count] : counts)
        if (const QString word = manyWord(role); !word.isEmpty())
            parts << Words::tr("%1: %2").arg(word).arg(count);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString wordFor(StyleRole role)
{
    if (role <= StyleRole::Source)
        return wordFor(kindOf(role));
    switch (role) {
    case StyleRole::Edge:
        return Words::tr("Link");
    case StyleRole::Gap:
        return Words::tr("Gap");
    case StyleRole::Headline:
        return Words::tr("Headline");
    case StyleRole::Note:
        return Words::tr("Note");
    case StyleRole::DateHandle:
        return Words::tr("Date shown");
    case StyleRole::Disagreement:
        return Words::tr("Sources differ");
    case StyleRole::Kept:
    case StyleRole::Reworded:
    case StyleRole::Narrowed:
    case StyleRole::Broadened:
    case StyleRole::Returned:
    case StyleRole::Dropped:
        return manyWord(role);
    default:
        return {};
    }
}

QString wordFor(MarkState state)
{
    switch (state) {
    case Ended:
        return Words::tr("ended");
    case Absent:
        return Words::tr("checked and absent");
    case Unchecked:
        return Words::tr("not checked against a text");
    case Disputed:
        return Words::tr("sources differ");
    case Pinned:
        return Words::tr("pinned");
    case Partial:
        return Words::tr("in part");
    default:
        return {};
    }
}

QString altOf(const Mark &mark)
{
    if (!mark.alt.isEmpty())
        return mark.alt;
    const bool isLink = isLine(mark.shape) && mark.role == StyleRole::Edge;
    const QString kind = isLink ? wordFor(mark.modality) : wordFor(mark.role);
    const QString text = mark.text.simplified();
    QStringList parts;
    parts << (kind.isEmpty() || text.isEmpty() ? kind + text : Words::tr("%1: %2").arg(kind, text));
    for (const MarkState state : toldStates)
        if (mark.has(state))
            parts << wordFor(state);
    parts.removeAll(QString());
    return asSentence(parts.join(QStringLiteral(", ")));
}

QString altOf(const Picture &picture)
{
    QStringList sentences;
    sentences << asSentence(picture.headline.isEmpty() ? picture.title : picture.headline);
    sentences << asSentence(countsText(picture));
    if (!picture.sources.isEmpty())
        sentences << asSentence(Words::tr("Sources: %1").arg(picture.sources.join(QStringLiteral("; "))));
    if (!picture.dataDate.isEmpty())
        sentences << asSentence(Words::tr("Data as of %1").arg(picture.dataDate));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace app
