#pragma once

#include <algorithm>

#include <QString>
#include <QStringList>

#include "core/model/KnowledgeData.h"

namespace test {

/// Every value of `data`, one row a line, so that two can be compared and a difference be read.
class KnowledgeText
{
public:
    static QStringList of(const core::KnowledgeData &data)
    {
        KnowledgeText text;
        text.addMeta(data);
        text.addEntities(data);
        text.addDetails(data);
        text.addSources(data);
        text.addStatements(data);
        text.addRest(data);
        return text.m_lines;
    }

private:
    static QString shown(const QString &value) { return u'[' + value + u']'; }
    static QString shown(qint64 value) { return QString::number(value); }
    static QString shown(int value) { return QString::number(value); }
    static QString shown(double value) { return QString::number(value, 'g', 17); }
    static QString shown(const std::optional<core::Period> &value)
    {
        return value ? value->toText() : QStringLiteral("-");
    }
    static QString shown(const core::TextSpan &value)
    {
        return QStringLiteral("%1..%2").arg(value.start).arg(value.end);
    }
    template <typename Tag>
    static QString shown(core::Id<Tag> value)
    {
        return u'#' + QString::number(value.value);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static QString shown(Enum value) { return core::toWord(value); }

    template <typename... Values>
    void line(const char16_t *table, const Values &...values)
    {
        m_lines += QString::fromUtf16(table) + u' ' + QStringList{shown(values)...}.join(u' ');
    }

    void addMeta(const core::KnowledgeData &data)
    {
        QStringList keys = data.meta.keys();
        std::sort(keys.begin(), keys.end());
        for (const QString &key : std::as_const(keys))
            line(u"meta", key, data.meta.value(key));
    }

    void addEntities(const core::KnowledgeData &data)
    {
        for (const auto &e : data.entities)
            line(u"entity", e.id, e.kind, e.key, e.label, e.description, e.note, e.confidence);
        for (const auto &n : data.names)
            line(u"name", n.entity, n.text, n.language, n.kind);
        for (const auto &c : data.codes)
            line(u"code", c.entity, c.scheme, c.value);
    }

    void addDetails(const core::KnowledgeData &data)
    {
        for (const auto &a : data.actors)
            line(u"actor", a.id, a.type, a.exists);
        for (const auto &t : data.treaties)
            line(u"treaty", t.id, t.type, t.shortLabel, t.place, t.registration, t.articleCount);
        for (const auto &c : data.clauses)
            line(u"clause", c.id, c.treaty, c.ordinal, c.label, c.title, c.kind, c.trigger, c.conditions, c.addressees,
                 c.anchor, c.seenIn);
        for (const auto &t : data.topics)
            line(u"topic", t.id, t.parent, t.code, t.atop, t.pax);
        for (const auto &e : data.events)
            line(u"event", e.id, e.type, e.place, e.seenIn);
        for (const auto &s : data.scenarios)
            line(u"scenario", s.id, s.likelihood, s.holder);
    }

    void addSources(const core::KnowledgeData &data)
    {
        for (const auto &s : data.sources) {
            line(u"source", s.id, s.type, s.shortTitle, s.authors.join(u'|'), s.publisher, s.published, s.language,
                 s.address, s.text);
            for (const auto &heading : s.headings)
                line(u" heading", heading);
        }
        for (const auto &p : data.passages)
            line(u"passage", p.id, p.key, p.source, p.span, p.locator, p.anchor, p.confidence);
    }

    void addStatements(const core::KnowledgeData &data)
    {
        for (const auto &p : data.predicates)
            line(u"predicate", p.id, p.label, p.passive, p.family);
        for (const auto &s : data.statements) {
            line(u"statement", s.id, s.key, s.text, s.predicate, s.value, s.valueKind, s.modality, s.confidence, s.rank,
                 s.rankReason, s.valid, s.polarity, s.likelihood, s.strength, s.scenario, s.note);
            for (const auto &p : s.participants)
                line(u" participant", p.role, p.entity, p.statement, p.text);
        }
        for (const auto &e : data.evidence)
            line(u"evidence", e.statement, e.passage, e.stance, e.quote ? shown(*e.quote) : QString());
    }

    void addRest(const core::KnowledgeData &data)
    {
        for (const auto &d : data.disagreements) {
            line(u"disagreement", d.id, d.key, d.question, d.subject, d.property, d.reason, d.note);
            for (const auto &m : d.members)
                line(u" member", m.statement, m.value);
        }
        for (const auto &p : data.pins)
            line(u"pin", p.entity, p.x, p.y);
    }

    QStringList m_lines;
};

} // namespace test
