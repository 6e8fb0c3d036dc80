#include "app/views/lineage/LineageWords.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lineage)
};

} // namespace

StyleRole roleOf(core::LineageChange change)
{
    return StyleRole(int(StyleRole::Kept) + int(change));
}

QString strandWords(const core::Knowledge &knowledge, const core::LineageStrand &strand)
{
    const QString earlier = clauseTitle(knowledge, strand.earlier);
    if (strand.later.isNull()) {
        const core::Statement &by = knowledge.statement(strand.statements.back());
        const core::EntityId treaty = by.participants.empty() ? core::EntityId() : by.participants.front().entity;
        return treaty.isNull() ? Words::tr("%1: dropped").arg(earlier)
                               : Words::tr("%1: dropped in %2").arg(earlier, knowledge.entity(treaty).label);
    }
    return Words::tr("%1: %2 as %3", "clause, what became of it, later clause")
        .arg(earlier, wordFor(strand.change), clauseTitle(knowledge, strand.later));
}

QString altOf(const core::Knowledge &knowledge, const core::LineageRibbon &ribbon)
{
    QStringList sentences;
    for (const core::LineageStrand &strand : ribbon.strands) {
        QStringList notes;
        for (const core::StatementId id : strand.statements)
            if (const QString note = knowledge.statement(id).note; !note.isEmpty())
                notes << note;
        sentences << strandWords(knowledge, strand) + u'.';
        sentences << notes;
    }
    return sentences.join(u' ');
}

QString altOf(const core::Knowledge &knowledge, const core::Lineage &lineage, const core::LineageBlock &block)
{
    const QString group = groupName(knowledge, lineage.groups[std::size_t(block.group)]);
    if (block.kind == core::LineageBlock::Kind::Absent) {
        QStringList sentences;
        for (const core::StatementId id : block.absences)
            sentences << knowledge.title(id);
        return Words::tr("%1: checked and absent. %2", "topic, sentences").arg(group, sentences.join(u' '));
    }
    QStringList clauses;
    for (const core::EntityId clause : block.clauses)
        clauses << Words::tr("%1, %2", "clause, title")
                       .arg(clauseTitle(knowledge, clause), knowledge.clause(clause)->title);
    return Words::tr("%1: %2.", "topic, clauses").arg(group, clauses.join(QStringLiteral("; ")));
}

QString groupName(const core::Knowledge &knowledge, core::EntityId group)
{
    return group.isNull() ? Words::tr("No topic") : knowledge.entity(group).label;
}

} // namespace app
