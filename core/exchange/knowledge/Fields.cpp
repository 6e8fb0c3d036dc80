#include "core/exchange/knowledge/Fields.h"

#include <algorithm>

#include "core/base/CodePoints.h"

namespace core {

using namespace Qt::StringLiterals;

Place Item::place() const
{
    return {file, node.Mark().line + 1};
}

QString Item::text() const
{
    if (!node.IsScalar())
        return {};
    return QString::fromStdString(node.Scalar()).normalized(QString::NormalizationForm_C).simplified();
}

Fields::Fields(Draft &draft, const Item &item) : m_draft(draft), m_place(item.place()), m_isMapping(item.isMapping())
{
    if (m_isMapping)
        readEntries(item);
    else
        draft.fault(m_place, u"wrong-form"_s, {}, Draft::tr("A mapping (key: value) belongs here."));
}

Fields::Fields(Draft &draft, const Item &item, Words allowed) : Fields(draft, item)
{
    for (const auto &[key, value] : m_entries) {
        const auto isKey = [name = QStringView(key)](const char16_t *word) { return name == QStringView(word); };
        if (std::none_of(allowed.begin(), allowed.end(), isKey))
            draft.fault(value.place(), u"unknown-key"_s, key, Draft::tr("The key “%1” is not known here.").arg(key));
    }
}

void Fields::readEntries(const Item &item)
{
    for (const auto &entry : item.node) {
        const Item name{item.file, entry.first};
        const QString key = name.text();
        if (std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &known) { return known.first == key; }))
            m_draft.fault(name.place(), u"used-twice"_s, key, Draft::tr("The key “%1” stands twice.").arg(key));
        else if (!entry.second.IsNull())
            m_entries.emplace_back(key, Item{item.file, entry.second});
    }
}

std::optional<Item> Fields::item(const QString &key) const
{
    for (const auto &[name, value] : m_entries)
        if (name == key)
            return value;
    return std::nullopt;
}

bool Fields::has(const QString &key) const
{
    return item(key).has_value();
}

Place Fields::placeOf(const QString &key) const
{
    const std::optional<Item> value = item(key);
    return value ? value->place() : m_place;
}

QString Fields::text(const QString &key) const
{
    const std::optional<Item> value = item(key);
    if (value && !value->isScalar())
        m_draft.fault(value->place(), u"wrong-form"_s, key, Draft::tr("One text belongs behind “%1”.").arg(key));
    return value ? value->text() : QString();
}

void Fields::require(const QString &key) const
{
    const std::optional<Item> value = item(key);
    const bool isEmpty = !value || (value->isScalar() && value->text().isEmpty());
    if (isEmpty && m_isMapping)
        m_draft.fault(placeOf(key), u"missing-key"_s, key, Draft::tr("The key “%1” is missing.").arg(key));
}

QString Fields::required(const QString &key) const
{
    require(key);
    return text(key);
}

QString Fields::label(const QString &key, qsizetype limit) const
{
    QString value = required(key);
    if (codePointOffset(value, value.size()) > limit)
        m_draft.fault(placeOf(key), u"too-long"_s, key,
                      Draft::tr("“%1” is too long: at most %2 characters are drawn.").arg(value).arg(limit));
    return value;
}

QString Fields::anchor() const
{
    QString value = text(u"anchor"_s);
    if (value.split(u' ', Qt::SkipEmptyParts).size() > 6)
        m_draft.fault(placeOf(u"anchor"_s), u"too-long"_s, u"anchor"_s,
                      Draft::tr("The anchor “%1” has more than six words.").arg(value));
    return value;
}

void Fields::reportWord(const QString &key, const QString &word, const QStringList &words) const
{
    m_draft.fault(
        placeOf(key), u"unknown-word"_s, key,
        Draft::tr("“%1” cannot stand behind “%2”; one of these can: %3.").arg(word, key, words.join(u", "_s)));
}

QString Fields::word(const QString &key, Words words) const
{
    QString value = required(key);
    QStringList known;
    for (const char16_t *word : words)
        known += QString::fromUtf16(word);
    if (!value.isEmpty() && !known.contains(value))
        reportWord(key, value, known);
    return value;
}

int Fields::number(const QString &key) const
{
    const QString value = text(key);
    bool isNumber = value.isEmpty();
    const int number = isNumber ? 0 : value.toInt(&isNumber);
    if (!isNumber || number < 0)
        m_draft.fault(placeOf(key), u"wrong-form"_s, key, Draft::tr("A number belongs behind “%1”.").arg(key));
    return number;
}

bool Fields::flag(const QString &key) const
{
    const QString value = text(key);
    if (!value.isEmpty() && value != u"true"_s && value != u"false"_s)
        reportWord(key, value, {u"true"_s, u"false"_s});
    return value == u"true"_s;
}

Confidence Fields::confidence(Confidence fallback) const
{
    return term(u"confidence"_s, fallback);
}

std::optional<Period> Fields::period(const QString &key) const
{
    const QString value = text(key);
    const std::optional<Period> period = Period::parse(value);
    if (!period && !value.isEmpty())
        m_draft.fault(
            placeOf(key), u"bad-date"_s, key,
            Draft::tr("“%1” is no date; dates look like 1961-07-06, 1961~ or 1961-09-10/1996-09-10.").arg(value));
    return period;
}

std::vector<Item> Fields::list(const QString &key) const
{
    const std::optional<Item> value = item(key);
    if (!value)
        return {};
    std::vector<Item> items;
    if (value->node.IsSequence())
        for (const YAML::Node &node : value->node)
            items.push_back({value->file, node});
    else
        m_draft.fault(value->place(), u"wrong-form"_s, key, Draft::tr("A list belongs behind “%1”.").arg(key));
    return items;
}

std::vector<Item> Fields::listOrOne(const QString &key) const
{
    const std::optional<Item> value = item(key);
    if (value && !value->node.IsSequence())
        return {*value};
    return list(key);
}

} // namespace core
