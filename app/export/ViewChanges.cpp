#include <QCoreApplication>

#include "app/export/CarriedView.h"
#include "core/exchange/Fingerprint.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarriedView)
};

/// "2 statements", "1 passage": by the kind that stands in front of each identifier.
QString counted(const QStringList &keys)
{
    int statements = 0;
    int passages = 0;
    int sources = 0;
    for (const QString &key : keys) {
        statements += key.startsWith(u"statement/"_s) ? 1 : 0;
        passages += key.startsWith(u"passage/"_s) ? 1 : 0;
        sources += key.startsWith(u"source/"_s) ? 1 : 0;
    }
    QStringList parts;
    if (statements > 0)
        parts << (statements == 1 ? Words::tr("1 statement") : Words::tr("%1 statements").arg(statements));
    if (passages > 0)
        parts << (passages == 1 ? Words::tr("1 passage") : Words::tr("%1 passages").arg(passages));
    if (sources > 0)
        parts << (sources == 1 ? Words::tr("1 source") : Words::tr("%1 sources").arg(sources));
    return parts.join(Words::tr(", ", "between counts"));
}

QString nameOf(const core::Knowledge &knowledge, const QString &key)
{
    constexpr qsizetype longest = 60;
    const core::Ref ref = knowledge.find(key);
    const QString name = ref.isNull() ? key : knowledge.title(ref).simplified();
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

QString named(const QStringList &keys, const core::Knowledge &knowledge)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const QString &key : keys.mid(0, most))
        names << u'“' + nameOf(knowledge, key) + u'”';
    if (keys.size() > most)
        names << Words::tr("and %1 more").arg(keys.size() - most);
    return names.join(Words::tr(", ", "between names"));
}

void addSentence(QStringList &sentences, const QString &pattern, const QStringList &keys,
                 const core::Knowledge &knowledge)
{
    if (!keys.isEmpty())
        sentences << pattern.arg(counted(keys), named(keys, knowledge));
}

} // namespace

ViewChanges changesSince(const CarriedView &carried, const core::Knowledge &knowledge,
                         const std::map<QString, QString> &now)
{
    ViewChanges changes;
    changes.isSameData = carried.knowledge == core::fingerprint(knowledge);
    if (changes.isSameData)
        return changes;
    for (const auto &[key, print] : carried.rests) {
        const core::Ref ref = knowledge.find(key);
        if (ref.isNull())
            changes.gone << key;
        else if (core::fingerprint(knowledge, ref) != print)
            changes.changed << key;
    }
    if (!carried.rests.empty())
        for (const auto &[key, print] : now)
            if (!carried.rests.contains(key))
                changes.added << key;
    changes.isOtherData = !carried.rests.empty() && 2 * std::size_t(changes.gone.size()) > carried.rests.size();
    return changes;
}

QString changesText(const ViewChanges &changes, const CarriedView &carried, const core::Knowledge &knowledge)
{
    if (changes.isOtherData) {
        const QString project = carried.project.isEmpty() ? Words::tr("a project without a title") : carried.project;
        return Words::tr(
                   "The picture was made from other data (“%1”): of what it rests on, %2 are not in this project. "
                   "Open that project first.")
            .arg(project, counted(changes.gone));
    }
    QStringList sentences;
    addSentence(sentences, Words::tr("Changed since: %1 (%2)."), changes.changed, knowledge);
    addSentence(sentences, Words::tr("No longer there: %1 (%2)."), changes.gone, knowledge);
    addSentence(sentences, Words::tr("New: %1 (%2)."), changes.added, knowledge);
    return sentences.join(u' ');
}

} // namespace app
