#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringView>

namespace core {

/// The closed vocabularies of the domain. Each has a word that is written into files (`toWord`) and read back
/// (`fromWord`); the words never change once released and are not translated. Words to be shown come from
/// `app/session/Wording`. A byte each: large projects hold millions of them.

enum class EntityKind : quint8 { Actor, Treaty, Clause, Topic, Event, Scenario, Source };
enum class ActorType : quint8 { State, Organisation, Body, Person, Bloc };
enum class Modality : quint8 { Fact, Commitment, Claim, Assessment, Report, Scenario };
/// How something is known. `Memory` means that nobody has checked it against a text.
enum class Confidence : quint8 { Text, Press, Data, Corroborated, Memory, Opinion };
enum class Rank : quint8 { Preferred, Normal, Deprecated };
enum class Stance : quint8 { Supports, Disputes };
enum class Likelihood : quint8 { None, Unlikely, Likely, Unlabelled };
enum class Strength : quint8 { None, Partial, Explicit };
enum class Polarity : quint8 { Affirmed, Negated };
enum class ValueKind : quint8 { None, Text, Date };
/// What part an entity, another statement or a bare text plays in a statement.
enum class Role : quint8 { Subject, Object, Addressee, Attributed, Clause, Topic };
enum class NameKind : quint8 { Official, Short, Alias, Title };

template <typename Enum>
struct TermTable;

#define CORE_TERMS(Enum, ...)                                                                                          \
    template <>                                                                                                        \
    struct TermTable<Enum>                                                                                             \
    {                                                                                                                  \
        static constexpr auto words = std::to_array<const char16_t *>({__VA_ARGS__});                                  \
    };

CORE_TERMS(EntityKind, u"actor", u"treaty", u"clause", u"topic", u"event", u"scenario", u"source")
CORE_TERMS(ActorType, u"state", u"organisation", u"body", u"person", u"bloc")
CORE_TERMS(Modality, u"fact", u"commitment", u"claim", u"assessment", u"report", u"scenario")
CORE_TERMS(Confidence, u"text", u"press", u"data", u"corroborated", u"memory", u"opinion")
CORE_TERMS(Rank, u"preferred", u"normal", u"deprecated")
CORE_TERMS(Stance, u"supports", u"disputes")
CORE_TERMS(Likelihood, u"none", u"unlikely", u"likely", u"unlabelled")
CORE_TERMS(Strength, u"none", u"partial", u"explicit")
CORE_TERMS(Polarity, u"affirmed", u"negated")
CORE_TERMS(ValueKind, u"none", u"text", u"date")
CORE_TERMS(Role, u"subject", u"object", u"addressee", u"attributed", u"clause", u"topic")
CORE_TERMS(NameKind, u"official", u"short", u"alias", u"title")
#undef CORE_TERMS

template <typename Enum>
inline constexpr std::size_t termCount = TermTable<Enum>::words.size();

template <typename Enum>
QString toWord(Enum term)
{
    return QString::fromUtf16(TermTable<Enum>::words[static_cast<std::size_t>(term)]);
}

template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (std::size_t i = 0; i < termCount<Enum>; ++i)
        if (word == QStringView(TermTable<Enum>::words[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace core
