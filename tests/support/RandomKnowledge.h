#pragma once

#include <QRandomGenerator>
#include <QString>

#include "core/model/KnowledgeData.h"

namespace test {

/// Knowledge in which everything that may be there is there at times, from a seed: every kind and word, references
/// forwards and backwards, texts in several scripts and with characters that mean something to SQL. It holds together,
/// but makes no sense.
class RandomKnowledge
{
public:
    struct Size
    {
        int entities = 60; ///< of all seven kinds together
        int passages = 40;
        int statements = 80;
        int disagreements = 5;
    };

    static core::KnowledgeData data(quint32 seed) { return data(seed, Size()); }
    static core::KnowledgeData data(quint32 seed, const Size &size)
    {
        RandomKnowledge random(seed, size);
        random.addEntities();
        random.addDetails();
        random.addNames();
        random.addPassages();
        random.addStatements();
        random.addDisagreements();
        random.addRest();
        return random.m_data;
    }

private:
    RandomKnowledge(quint32 seed, const Size &size) : m_random(seed), m_size(size) {}

    int upTo(int bound) { return int(m_random.bounded(bound)); }
    bool chance(int percent) { return upTo(100) < percent; }

    template <typename Enum>
    Enum any()
    {
        return static_cast<Enum>(upTo(int(core::termCount<Enum>)));
    }

    template <typename Row>
    auto anyId(const std::vector<Row> &rows)
    {
        return rows[std::size_t(upTo(int(rows.size())))].id;
    }

    QString word()
    {
        static const QStringList words{
            QStringLiteral("treaty"),       QStringLiteral("défense"), QStringLiteral("договор"),
            QStringLiteral("조선민주주의"), QStringLiteral("条约"),    QStringLiteral("O'Brien"),
            QStringLiteral("\"quoted\""),   QStringLiteral("100%"),    QStringLiteral("a_b"),
            QStringLiteral("🕊"),         QStringLiteral("NEAR("),   QStringLiteral("--"),
            QStringLiteral("Pyongyang"),    QStringLiteral("Москва"),  QStringLiteral("ünïcödé"),
            QStringLiteral("AND"),          QStringLiteral("x;y"),     QStringLiteral("*"),
            QStringLiteral("armed"),        QStringLiteral("attack")};
        return words[upTo(int(words.size()))];
    }

    QString words(int atMost)
    {
        QStringList list;
        for (int i = upTo(atMost + 1); i > 0; --i)
            list += word();
        return list.join(chance(5) ? u'\n' : u' ');
    }

    std::optional<core::Period> anyPeriod()
    {
        static const QStringList periods{QStringLiteral("1961"),          QStringLiteral("1961-07-06/1996-09-10"),
                                         QStringLiteral("2024-12-04/.."), QStringLiteral("../1953"),
                                         QStringLiteral("196X"),          QStringLiteral("1961~/1962?")};
        return chance(50) ? std::nullopt : core::Period::parse(periods[upTo(int(periods.size()))]);
    }

    void addEntities()
    {
        for (int i = 1; i <= m_size.entities; ++i) {
            core::Entity entity;
            entity.id = {i};
            // One of each first, so that there is always something to refer to.
            entity.kind = i <= 7 ? static_cast<core::EntityKind>(i - 1) : any<core::EntityKind>();
            entity.key = QStringLiteral("%1/%2").arg(core::toWord(entity.kind)).arg(i);
            entity.label = words(3) + QString::number(i);
            entity.description = words(12);
            entity.note = words(2);
            entity.confidence = any<core::Confidence>();
            m_data.entities.push_back(entity);
        }
    }

    void addDetails()
    {
        using Kind = core::EntityKind;
        const core::EntityId treaty{1 + int(Kind::Treaty)};
        const core::EntityId lastTopic = lastOf(Kind::Topic);
        for (const core::Entity &entity : m_data.entities) {
            switch (entity.kind) {
            case Kind::Actor:
                m_data.actors.push_back({entity.id, any<core::ActorType>(), anyPeriod()});
                break;
            case Kind::Treaty:
                m_data.treaties.push_back({entity.id, word(), words(2), word(), words(3), upTo(40)});
                break;
            case Kind::Clause:
                m_data.clauses.push_back({entity.id, treaty, upTo(20), word(), words(3), word(), words(4), words(4),
                                          word(), words(3), word()});
                break;
            case Kind::Topic: // its parent may come later
                m_data.topics.push_back({entity.id, chance(50) && entity.id != lastTopic ? lastTopic : core::EntityId(),
                                         word(), word(), word()});
                break;
            case Kind::Event:
                m_data.events.push_back({entity.id, word(), words(2), word()});
                break;
            case Kind::Scenario:
                m_data.scenarios.push_back(
                    {entity.id, any<core::Likelihood>(), chance(50) ? anyId(m_data.entities) : core::EntityId()});
                break;
            case Kind::Source:
                addSource(entity.id);
                break;
            }
        }
    }

    core::EntityId lastOf(core::EntityKind kind) const
    {
        core::EntityId last;
        for (const core::Entity &entity : m_data.entities)
            last = entity.kind == kind ? entity.id : last;
        return last;
    }

    void addSource(core::EntityId id)
    {
        core::Source source;
        source.id = id;
        source.type = word();
        source.shortTitle = words(2);
        for (int i = upTo(3); i > 0; --i)
            source.authors += word();
        source.publisher = words(2);
        source.published = anyPeriod();
        source.language = QStringLiteral("en");
        source.address = word();
        source.text = words(60);
        for (int i = upTo(3); i > 0; --i)
            source.headings.push_back({upTo(10), 10 + upTo(10)});
        m_data.sources.push_back(source);
    }

    void addNames()
    {
        for (int i = 0; i < m_size.entities; ++i) {
            m_data.names.push_back({anyId(m_data.entities), words(3), QStringLiteral("ko"), any<core::NameKind>()});
            m_data.codes.push_back({anyId(m_data.entities), word(), word()});
        }
    }

    void addPassages()
    {
        for (int i = 1; i <= m_size.passages; ++i) {
            const core::Source &source = m_data.sources[std::size_t(upTo(int(m_data.sources.size())))];
            const int length = int(source.text.toUcs4().size());
            const int start = upTo(length + 1);
            m_data.passages.push_back({.id = {i},
                                       .key = QStringLiteral("passage/%1").arg(i),
                                       .source = source.id,
                                       .span = {start, start + upTo(length - start + 1)},
                                       .locator = words(2),
                                       .anchor = words(3),
                                       .confidence = any<core::Confidence>()});
        }
    }

    core::Participant participant()
    {
        core::Participant p;
        p.role = any<core::Role>();
        if (chance(70))
            p.entity = anyId(m_data.entities);
        else if (chance(50))
            p.statement = {1 + upTo(m_size.statements)};
        else
            p.text = words(3);
        return p;
    }

    void addStatements()
    {
        for (int i = 1; i <= m_size.statements; ++i) {
            core::Statement s;
            s.id = {i};
            s.key = QStringLiteral("statement/%1").arg(i);
            s.text = words(8);
            s.predicate = chance(80) ? QStringLiteral("p%1").arg(upTo(4)) : word();
            for (int n = upTo(4); n > 0; --n)
                s.participants.push_back(participant());
            s.value = words(2);
            s.valueKind = any<core::ValueKind>();
            s.modality = any<core::Modality>();
            s.confidence = any<core::Confidence>();
            s.rank = any<core::Rank>();
            s.rankReason = words(3);
            s.valid = anyPeriod();
            s.polarity = any<core::Polarity>();
            s.likelihood = any<core::Likelihood>();
            s.strength = any<core::Strength>();
            s.scenario = chance(20) ? anyId(m_data.scenarios) : core::EntityId();
            s.note = words(2);
            m_data.statements.push_back(s);
            addEvidence(s.id);
        }
    }

    void addEvidence(core::StatementId statement)
    {
        for (int n = 1 + upTo(3); n > 0; --n) {
            core::Evidence e{statement, anyId(m_data.passages), any<core::Stance>(), std::nullopt};
            if (chance(30))
                e.quote = core::TextSpan{upTo(10), 10 + upTo(10)};
            m_data.evidence.push_back(e);
        }
    }

    void addDisagreements()
    {
        for (int i = 1; i <= m_size.disagreements; ++i) {
            core::Disagreement d;
            d.id = {i};
            d.key = QStringLiteral("disagreement/K%1").arg(i);
            d.question = words(5);
            d.subject = chance(80) ? anyId(m_data.entities) : core::EntityId();
            d.property = word();
            d.reason = words(4);
            d.note = words(2);
            for (int n = 0; n < 2 + upTo(3); ++n)
                d.members.push_back({anyId(m_data.statements), QStringLiteral("reading %1").arg(n % 3)});
            m_data.disagreements.push_back(d);
        }
    }

    void addRest()
    {
        for (int i = 0; i < 4; ++i) {
            m_data.meta.insert(QStringLiteral("key%1").arg(i), words(4));
            m_data.predicates.push_back({QStringLiteral("p%1").arg(i), words(2), words(2), word()});
        }
        for (int i = 1; i <= m_size.entities; i += 1 + upTo(10))
            m_data.pins.push_back({{i}, m_random.generateDouble() * 1000, -m_random.generateDouble() / 3});
    }

    QRandomGenerator m_random;
    Size m_size;
    core::KnowledgeData m_data;
};

} // namespace test
