#include "app/session/EvidenceText.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "app/session/TextTable.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "GIS report, Strategic win for North Korea, ¶1 (disputes it; not checked against a text)"
QString placeText(const core::Knowledge &knowledge, const core::Evidence &evidence)
{
    const core::Passage &passage = knowledge.passage(evidence.passage);
    const core::Source *source = knowledge.source(passage.source);
    QString place = source->shortTitle.isEmpty() ? knowledge.entity(passage.source).label : source->shortTitle;
    if (!passage.locator.isEmpty())
        place += QStringLiteral(", ") + passage.locator;
    QStringList remarks;
    if (evidence.stance == core::Stance::Disputes)
        remarks << Words::tr("disputes it");
    if (passage.confidence == core::Confidence::Memory)
        remarks << Words::tr("not checked against a text");
    return remarks.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, remarks.join(QStringLiteral("; ")));
}

} // namespace

QString evidenceText(const core::Knowledge &knowledge, const std::vector<core::Evidence> &evidence, int indent)
{
    QString text;
    int number = 0;
    for (const core::Evidence &item : evidence) {
        const core::Passage &passage = knowledge.passage(item.passage);
        text += QStringLiteral("%1[%2] %3\n").arg(QString(indent, u' ')).arg(++number).arg(placeText(knowledge, item));
        text += wrapped(knowledge.quote(passage), indent + 4);
        text += QString(indent + 4, u' ') + passage.key + u'\n';
    }
    return text;
}

QJsonArray evidenceJson(const core::Knowledge &knowledge, const std::vector<core::Evidence> &evidence)
{
    QJsonArray passages;
    for (const core::Evidence &item : evidence) {
        const core::Passage &passage = knowledge.passage(item.passage);
        QJsonObject row{{QStringLiteral("n"), int(passages.size()) + 1},
                        {QStringLiteral("passage"), passage.key},
                        {QStringLiteral("source"), knowledge.entity(passage.source).key},
                        {QStringLiteral("locator"), passage.locator},
                        {QStringLiteral("text"), knowledge.quote(passage)},
                        {QStringLiteral("stance"), core::toWord(item.stance)},
                        {QStringLiteral("confidence"), core::toWord(passage.confidence)}};
        if (item.quote)
            row[QStringLiteral("quote")] = knowledge.quote(item);
        passages.append(row);
    }
    return passages;
}

} // namespace app
