#pragma once

#include <algorithm>
#include <memory>

#include "app/session/Document.h"
#include "core/base/CodePoints.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"

namespace test {

/// The sample with what reader and inspector have to show beside it: quotes, an unchecked and a disputing passage,
/// anchors, terms of a clause, and a long report (`source/report`) of a hundred paragraphs under ten headings.
class ReadingSample
{
public:
    static core::KnowledgeData data()
    {
        ReadingSample sample;
        sample.m_data = SampleKnowledge::data();
        sample.fillClause();
        sample.fillArticle();
        sample.addReport();
        sample.quoteDuty();
        return sample.m_data;
    }

    /// Opens it in a document.
    static void openIn(app::Document &document) { document.setProject(core::Project::inMemory(data())); }

private:
    template <typename Rows>
    auto &row(Rows &rows, const QString &key)
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&key](const auto &each) { return each.key == key; });
        Q_ASSERT(found != rows.end());
        return *found;
    }

    core::Source &sourceRow(core::EntityId id)
    {
        return *std::find_if(m_data.sources.begin(), m_data.sources.end(),
                             [id](const core::Source &source) { return source.id == id; });
    }

    void fillClause()
    {
        core::Entity &entity = row(m_data.entities, QStringLiteral("treaty/russia-dprk-2024/article-4"));
        entity.description = QStringLiteral("If one party is attacked and so finds itself at war, the other gives it "
                                            "military and other help at once, with all the means it has.");
        for (core::Clause &clause : m_data.clauses) {
            if (clause.id != entity.id)
                continue;
            clause.trigger = QStringLiteral("Armed attack that puts a party in a state of war");
            clause.conditions = QStringLiteral("Article 51 of the UN Charter; the laws of both parties");
            clause.addressees = QStringLiteral("both");
            clause.anchor = QStringLiteral("military and other assistance with");
            clause.seenIn = QStringLiteral("KCNA English text, TASS");
        }
        core::Statement &entry = row(m_data.statements, QStringLiteral("statement/russia-dprk-2024/in-force"));
        entry.confidence = core::Confidence::Memory;
    }

    void fillArticle()
    {
        core::Entity &entity = row(m_data.entities, QStringLiteral("source/article"));
        entity.label = QStringLiteral("The global ramifications of the pact");
        core::Source &source = sourceRow(entity.id);
        source.authors = {QStringLiteral("Zorigt Dashdorj")};
        source.publisher = QStringLiteral("GIS (inferred)");
        source.published = core::Period::parse(u"2024-10-18/2024-12-04");
        core::Passage &signing = row(m_data.passages, QStringLiteral("passage/article/P01"));
        signing.locator = QStringLiteral("What was signed, ¶1");
        signing.anchor = QStringLiteral("on July 19, 2024, occurred");
        row(m_data.passages, QStringLiteral("passage/article/P02")).locator = QStringLiteral("What was signed, ¶2");
        core::Passage &clause = row(m_data.passages, QStringLiteral("passage/digest-russia-dprk-2024/article-4"));
        clause.confidence = core::Confidence::Memory;
    }

    void addReport()
    {
        core::Entity entity;
        entity.id = {std::ssize(m_data.entities) + 1};
        entity.kind = core::EntityKind::Source;
        entity.key = QStringLiteral("source/report");
        entity.label = QStringLiteral("A long report on alliances");
        m_data.entities.push_back(entity);
        core::Source source;
        source.id = entity.id;
        source.type = QStringLiteral("report");
        source.shortTitle = QStringLiteral("Long report");
        m_data.sources.push_back(source);
        for (int chapter = 1; chapter <= 10; ++chapter) {
            const QString heading = QStringLiteral("Chapter %1").arg(chapter);
            m_data.sources.back().headings.push_back(append(m_data.sources.back(), heading));
            for (int paragraph = 1; paragraph <= 10; ++paragraph)
                addParagraph(heading, paragraph);
        }
        addReportStatement();
    }

    void addParagraph(const QString &heading, int paragraph)
    {
        core::Source &source = m_data.sources.back();
        core::Passage passage;
        passage.id = {std::ssize(m_data.passages) + 1};
        passage.key = QStringLiteral("passage/report/%1").arg(passage.id.value);
        passage.source = source.id;
        passage.locator = QStringLiteral("%1, ¶%2").arg(heading).arg(paragraph);
        passage.confidence = core::Confidence::Press;
        // A letter beyond the first plane in each: offsets are code points, and the difference must add up.
        passage.span =
            append(source, QStringLiteral("In %1, paragraph %2 𝄞 speaks of promises that states make each other, "
                                          "of what sets them off, and of what became of them when the time "
                                          "came to keep them. It is long enough to fill a few lines.")
                               .arg(heading)
                               .arg(paragraph));
        m_data.passages.push_back(passage);
    }

    /// Rests on the first and the last paragraph of the report, and is disputed by one in the middle.
    void addReportStatement()
    {
        core::Statement statement;
        statement.id = {std::ssize(m_data.statements) + 1};
        statement.key = QStringLiteral("statement/report");
        statement.text = QStringLiteral("Promises are kept when it costs little.");
        statement.predicate = QStringLiteral("describedAs");
        statement.modality = core::Modality::Assessment;
        core::Participant subject;
        subject.entity = row(m_data.entities, QStringLiteral("actor/russia")).id;
        statement.participants = {subject};
        m_data.statements.push_back(statement);
        const qint64 last = std::ssize(m_data.passages);
        m_data.evidence.push_back({statement.id, {last - 99}, core::Stance::Supports, {}});
        m_data.evidence.push_back({statement.id, {last - 50}, core::Stance::Disputes, {}});
        m_data.evidence.push_back({statement.id, {last}, core::Stance::Supports, {}});
    }

    /// C003 rests on some words of the article, not on the whole passage.
    void quoteDuty()
    {
        const core::Statement &duty = row(m_data.statements, QStringLiteral("statement/C003"));
        const core::Passage &passage = row(m_data.passages, QStringLiteral("passage/article/P02"));
        const QString text = sourceRow(passage.source).text;
        const qsizetype start = core::codePointOffset(text, text.indexOf(QStringLiteral("helps the other")));
        for (core::Evidence &evidence : m_data.evidence)
            if (evidence.statement == duty.id && evidence.passage == passage.id)
                evidence.quote = core::TextSpan{start, start + 15};
    }

    static core::TextSpan append(core::Source &source, const QString &text)
    {
        if (!source.text.isEmpty())
            source.text += QStringLiteral("\n\n");
        const qsizetype start = core::codePointOffset(source.text, source.text.size());
        source.text += text;
        return {start, core::codePointOffset(source.text, source.text.size())};
    }

    core::KnowledgeData m_data;
};

} // namespace test
