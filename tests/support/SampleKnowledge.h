#pragma once

#include "tests/support/KnowledgeBuilder.h"

namespace test {

/// The three treaties between Moscow and Pyongyang with a few clauses, as a small whole in which every entity and
/// statement has a passage. Ids are found by key: `treaty/russia-dprk-2024/article-4`, `statement/C003`,
/// `disagreement/K01`. Topic B1 is covered in 1961, absent in 2000, covered in 2024; B2 is covered in all; C1 is
/// disputed in 2000 and not coded elsewhere.
class SampleKnowledge
{
public:
    static core::KnowledgeData data()
    {
        SampleKnowledge sample;
        sample.addActors();
        sample.addTopics();
        sample.addTreaties();
        sample.addDates();
        sample.addClauses();
        sample.addCoverage();
        sample.addClaims();
        return sample.m_build.data();
    }

private:
    void addActors()
    {
        m_build.data().meta = {{QStringLiteral("title"), QStringLiteral("Sample")},
                               {QStringLiteral("data-date"), QStringLiteral("2026-01-01")}};
        m_build.predicate(QStringLiteral("describedAs"), QStringLiteral("is described as"), QStringLiteral("content"));
        m_build.predicate(QStringLiteral("partyTo"), QStringLiteral("is a party to"), QStringLiteral("law"));
        m_build.predicate(QStringLiteral("hasTopic"), QStringLiteral("is about"), QStringLiteral("content"));
        m_build.predicate(QStringLiteral("obliges"), QStringLiteral("obliges"), QStringLiteral("law"));
        m_notes = m_build.source(QStringLiteral("notes"), QStringLiteral("Notes on actors and topics"),
                                 QStringLiteral("Notes"));
        m_article = m_build.source(QStringLiteral("article"), QStringLiteral("An article on the pact"),
                                   QStringLiteral("Article"));
        m_russia = m_build.actor(QStringLiteral("russia"), QStringLiteral("Russia"));
        m_soviet = m_build.actor(QStringLiteral("soviet-union"), QStringLiteral("Soviet Union"));
        m_korea = m_build.actor(QStringLiteral("north-korea"), QStringLiteral("North Korea"));
        m_build.data().names.push_back(
            {m_korea, QStringLiteral("조선민주주의인민공화국"), QStringLiteral("ko"), core::NameKind::Official});
        m_build.data().codes.push_back({m_korea, QStringLiteral("iso3"), QStringLiteral("PRK")});
        describe(m_russia, QStringLiteral("Russia borders North Korea."));
        describe(m_soviet, QStringLiteral("The Soviet Union was the first ally of the North."));
        describe(m_korea, QStringLiteral("North Korea — 조선 — is party to all three treaties."));
    }

    void addTopics()
    {
        m_defence = m_build.topic(QStringLiteral("B"), QStringLiteral("Mutual defence"));
        m_attack = m_build.topic(QStringLiteral("B1"), QStringLiteral("Defence on armed attack"), m_defence);
        m_consult = m_build.topic(QStringLiteral("B2"), QStringLiteral("Consultation in a crisis"), m_defence);
        const core::EntityId economy = m_build.topic(QStringLiteral("C"), QStringLiteral("Economy"));
        m_trade = m_build.topic(QStringLiteral("C1"), QStringLiteral("Trade"), economy);
        describe(m_defence, QStringLiteral("What the parties do when there is war."));
        describe(m_attack, QStringLiteral("Help when a party is attacked."));
        describe(m_consult, QStringLiteral("Talks when danger looms."));
        describe(economy, QStringLiteral("What the parties trade and build."));
        describe(m_trade, QStringLiteral("Trade between the parties."));
    }

    void addTreaties()
    {
        m_1961 =
            m_build.treaty(QStringLiteral("ussr-dprk-1961"), QStringLiteral("USSR–DPRK 1961"), QStringLiteral("1961"));
        m_2000 = m_build.treaty(QStringLiteral("russia-dprk-2000"), QStringLiteral("Russia–DPRK 2000"),
                                QStringLiteral("2000"));
        m_2024 = m_build.treaty(QStringLiteral("russia-dprk-2024"), QStringLiteral("Russia–DPRK 2024"),
                                QStringLiteral("2024"));
        for (const core::EntityId treaty : {m_1961, m_2000, m_2024}) {
            const QString key = path(treaty);
            const core::EntityId digest =
                m_build.source(QStringLiteral("digest-") + key, QStringLiteral("Digest of ") + key, key);
            m_digests.insert(treaty, digest);
            m_build.heading(digest, QStringLiteral("Parties and dates"));
            m_facts.insert(treaty, m_build.passage(digest, QStringLiteral("facts"),
                                                   QStringLiteral("Who signed, when, and for how long.")));
            for (const core::EntityId party : {treaty == m_1961 ? m_soviet : m_russia, m_korea}) {
                m_build.statement({.key = key + QStringLiteral("/party/") + path(party),
                                   .text = QStringLiteral("A party to ") + key,
                                   .predicate = QStringLiteral("partyTo"),
                                   .subjects = {party},
                                   .objects = {treaty},
                                   .evidence = {m_facts[treaty]}});
            }
        }
    }

    void date(core::EntityId treaty, const QString &key, const QString &predicate, const QString &day)
    {
        m_build.statement(
            {.key = key,
             .text = predicate + u' ' + day,
             .predicate = predicate,
             .subjects = {treaty},
             .evidence = {m_facts[treaty]},
             .date = day,
             .rank = key == QStringLiteral("russia-dprk-2024/signed") ? core::Rank::Preferred : core::Rank::Normal});
    }

    void addDates()
    {
        const QString isSigned = QStringLiteral("signed");
        const QString entered = QStringLiteral("entersIntoForce");
        date(m_1961, QStringLiteral("ussr-dprk-1961/signed"), isSigned, QStringLiteral("1961-07-06"));
        date(m_1961, QStringLiteral("ussr-dprk-1961/in-force"), entered, QStringLiteral("1961-09-10"));
        date(m_1961, QStringLiteral("ussr-dprk-1961/ended"), QStringLiteral("ended"), QStringLiteral("1996-09-10"));
        date(m_2000, QStringLiteral("russia-dprk-2000/signed"), isSigned, QStringLiteral("2000-02-09"));
        date(m_2000, QStringLiteral("russia-dprk-2000/in-force"), entered, QStringLiteral("2000-10"));
        date(m_2000, QStringLiteral("russia-dprk-2000/ended"), QStringLiteral("ended"), QStringLiteral("2024-12-04"));
        date(m_2024, QStringLiteral("russia-dprk-2024/signed"), isSigned, QStringLiteral("2024-06-19"));
        date(m_2024, QStringLiteral("russia-dprk-2024/in-force"), entered, QStringLiteral("2024-12-04"));
    }

    core::EntityId clause(core::EntityId treaty, const QString &key, const QString &title, const QString &kind)
    {
        const core::EntityId id = m_build.clause(treaty, key, title, kind);
        const core::PassageId passage =
            m_build.passage(m_digests[treaty], key, title + QStringLiteral(", in our own words."));
        m_clausePassages.insert(id, passage);
        m_build.statement({.key = path(treaty) + QStringLiteral("/part/") + key,
                           .text = title + QStringLiteral(" is part of the treaty"),
                           .predicate = QStringLiteral("hasPart"),
                           .subjects = {treaty},
                           .objects = {id},
                           .evidence = {passage}});
        return id;
    }

    void addClauses()
    {
        const QString defence = QStringLiteral("obligation-defence");
        const QString consultation = QStringLiteral("consultation-crisis");
        m_help1961 = clause(m_1961, QStringLiteral("article-1"), QStringLiteral("Mutual defence"), defence);
        m_talks1961 = clause(m_1961, QStringLiteral("article-3"), QStringLiteral("Consultation"), consultation);
        m_talks2000 = clause(m_2000, QStringLiteral("article-2"), QStringLiteral("Contact in a crisis"), consultation);
        m_talks2024 = clause(m_2024, QStringLiteral("article-3"), QStringLiteral("Consultation"), consultation);
        m_help2024 = clause(m_2024, QStringLiteral("article-4"), QStringLiteral("Mutual defence"), defence);
    }

    void cover(core::EntityId clause, core::EntityId topic)
    {
        m_build.statement({.key = path(clause) + QStringLiteral("/topic/") + path(topic),
                           .text = path(clause) + QStringLiteral(" is about ") + path(topic),
                           .predicate = QStringLiteral("hasTopic"),
                           .subjects = {clause},
                           .objects = {topic},
                           .evidence = {m_clausePassages[clause]}});
    }

    void deny(core::EntityId treaty, const QString &key, core::EntityId topic)
    {
        m_build.statement({.key = key,
                           .text = QStringLiteral("There is no clause on it."),
                           .predicate = QStringLiteral("hasTopic"),
                           .subjects = {treaty},
                           .objects = {topic},
                           .evidence = {m_facts[treaty]},
                           .polarity = core::Polarity::Negated});
    }

    void addCoverage()
    {
        cover(m_help1961, m_attack);
        cover(m_help2024, m_attack);
        cover(m_talks1961, m_consult);
        cover(m_talks2000, m_consult);
        cover(m_talks2024, m_consult);
        cover(m_talks2000, m_trade);
        deny(m_2000, QStringLiteral("russia-dprk-2000/absent/B1"), m_attack);
        deny(m_2000, QStringLiteral("russia-dprk-2000/absent/C1"), m_trade);
    }

    void addClaims()
    {
        m_build.heading(m_article, QStringLiteral("What was signed"));
        const core::PassageId signing = m_build.passage(m_article, QStringLiteral("P01"),
                                                        QStringLiteral("The article puts the signing on 19 July."));
        const core::PassageId duty = m_build.passage(m_article, QStringLiteral("P02"),
                                                     QStringLiteral("Each party helps the other when it is attacked."));
        const core::StatementId july =
            m_build.statement({.key = QStringLiteral("C006"),
                               .text = QStringLiteral("The treaty was signed on 19 July 2024."),
                               .predicate = QStringLiteral("signed"),
                               .subjects = {m_russia, m_korea},
                               .objects = {m_2024},
                               .evidence = {signing},
                               .date = QStringLiteral("2024-07-19"),
                               .modality = core::Modality::Claim,
                               .rank = core::Rank::Deprecated});
        m_build.statement({.key = QStringLiteral("C003"),
                           .text = QStringLiteral("Russia and North Korea must defend each other."),
                           .predicate = QStringLiteral("obliges"),
                           .subjects = {m_russia, m_korea},
                           .clauses = {m_help2024},
                           .evidence = {duty, m_clausePassages[m_help2024]},
                           .value = QStringLiteral("help if attacked"),
                           .modality = core::Modality::Commitment});
        m_build.disagreement(
            QStringLiteral("K01"), QStringLiteral("On which day was the 2024 treaty signed?"), m_2024,
            {{statementOf(QStringLiteral("statement/russia-dprk-2024/signed")), QStringLiteral("19 June 2024")},
             {july, QStringLiteral("19 July 2024")}});
        m_build.data().disagreements.back().property = QStringLiteral("signed");
    }

    void describe(core::EntityId entity, const QString &text)
    {
        core::Entity &row = m_build.data().entities[static_cast<std::size_t>(entity.value - 1)];
        row.description = text;
        const core::PassageId passage = m_build.passage(m_notes, row.key.section(u'/', 1), text);
        m_build.statement({.key = row.key,
                           .text = text,
                           .predicate = QStringLiteral("describedAs"),
                           .subjects = {entity},
                           .evidence = {passage},
                           .value = text});
    }

    /// The key without its kind.
    QString path(core::EntityId id)
    {
        return m_build.data().entities[static_cast<std::size_t>(id.value - 1)].key.section(u'/', 1);
    }

    core::StatementId statementOf(const QString &key)
    {
        for (const core::Statement &statement : m_build.data().statements)
            if (statement.key == key)
                return statement.id;
        qFatal("no such statement");
    }

    KnowledgeBuilder m_build;
    core::EntityId m_notes, m_article;
    core::EntityId m_russia, m_soviet, m_korea;
    core::EntityId m_defence, m_attack, m_consult, m_trade;
    core::EntityId m_1961, m_2000, m_2024;
    core::EntityId m_help1961, m_talks1961, m_talks2000, m_talks2024, m_help2024;
    QHash<core::EntityId, core::EntityId> m_digests;
    QHash<core::EntityId, core::PassageId> m_facts;
    QHash<core::EntityId, core::PassageId> m_clausePassages;
};

} // namespace test
