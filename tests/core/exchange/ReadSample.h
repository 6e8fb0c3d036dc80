#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/KnowledgeReader.h"
#include "core/model/Knowledge.h"
#include "tests/core/exchange/SampleText.h"

namespace test {

/// Writes the files into a folder of their own and reads it.
inline core::ReadKnowledge readFiles(const QMap<QString, QString> &files)
{
    QTemporaryDir dir;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(dir.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value().toUtf8()) < 0)
            qFatal("cannot write");
    }
    return core::readKnowledge(dir.path());
}

/// The sample as it was read, with short ways to look at it. Keys of statements and passages are given without their
/// kind.
class ReadSample
{
public:
    const core::Knowledge &knowledge() const { return m_knowledge; }

    core::EntityId entity(const QString &key) const
    {
        const core::EntityId id = m_knowledge.find(key).entity();
        if (id.isNull())
            qFatal("no entity %s", qPrintable(key));
        return id;
    }

    const core::Statement &statement(const QString &key) const
    {
        const core::StatementId id = m_knowledge.find(QStringLiteral("statement/") + key).statement();
        if (id.isNull())
            qFatal("no statement %s", qPrintable(key));
        return m_knowledge.statement(id);
    }

    const core::Passage &passage(const QString &key) const
    {
        const core::PassageId id = m_knowledge.find(QStringLiteral("passage/") + key).passage();
        if (id.isNull())
            qFatal("no passage %s", qPrintable(key));
        return m_knowledge.passage(id);
    }

    QString quote(const QString &passageKey) const { return m_knowledge.quote(passage(passageKey)); }

    /// The passages a statement rests on, in reading order.
    QStringList evidence(const QString &key) const
    {
        QStringList keys;
        for (const core::Evidence &item : m_knowledge.evidence(statement(key).id))
            keys += m_knowledge.passage(item.passage).key.section(u'/', 1);
        return keys;
    }

    /// The statement as one line: text | predicate | participants | value | modality confidence rank.
    QString row(const QString &key) const
    {
        const core::Statement &row = statement(key);
        QStringList participants;
        for (const core::Participant &participant : row.participants)
            participants += core::toWord(participant.role) + u' ' + who(participant);
        const QStringList known = {core::toWord(row.modality), core::toWord(row.confidence), core::toWord(row.rank)};
        return QStringList{row.text, row.predicate, participants.join(QStringLiteral(", ")), row.value,
                           known.join(u' ')}
            .join(QStringLiteral(" | "));
    }

private:
    QString who(const core::Participant &participant) const
    {
        if (!participant.entity.isNull())
            return m_knowledge.entity(participant.entity).key;
        if (!participant.statement.isNull())
            return m_knowledge.statement(participant.statement).key;
        return participant.text;
    }

    core::Knowledge m_knowledge = core::Knowledge(readFiles(sampleText()).data);
};

} // namespace test
