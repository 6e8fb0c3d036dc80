#include "app/session/RowGrounds.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(core::PartialDate::Precision precision)
{
    switch (precision) {
    case core::PartialDate::Precision::Decade:
        return u"decade"_s;
    case core::PartialDate::Precision::Year:
        return u"year"_s;
    case core::PartialDate::Precision::Month:
        return u"month"_s;
    case core::PartialDate::Precision::Day:
        return u"day"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString keysText(const core::Knowledge &knowledge, std::span<const core::Ref> refs)
{
    QStringList keys;
    for (const core::Ref ref : refs)
        keys << knowledge.key(ref);
    keys.removeDuplicates();
    return keys.join(u' ');
}

QStringList groundsHeader()
{
    return {u"passages"_s, u"sources"_s};
}

QStringList groundsOf(const core::Knowledge &knowledge, std::span<const core::Ref> refs)
{
    QStringList passages;
    QStringList sources;
    for (const core::Evidence &evidence : knowledge.why(refs)) {
        const core::Passage &passage = knowledge.passage(evidence.passage);
        passages << passage.key;
        const QString source = knowledge.entity(passage.source).label;
        if (!sources.contains(source))
            sources << source;
    }
    return {passages.join(u' '), sources.join(u"; "_s)};
}

QStringList boundTexts(const std::optional<core::PartialDate> &bound)
{
    return bound ? QStringList{bound->toText(), wordFor(bound->precision())} : QStringList{{}, {}};
}

} // namespace app
