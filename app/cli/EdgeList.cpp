#include "app/cli/EdgeList.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <optional>
#include <string_view>

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include "core/base/Error.h"

namespace app {

namespace {

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The next word of a line, which it is taken from; empty at its end.
std::string_view takeWord(std::string_view &line)
{
    constexpr std::string_view space = " \t\r";
    const std::size_t start = std::min(line.find_first_not_of(space), line.size());
    const std::size_t end = std::min(line.find_first_of(space, start), line.size());
    const std::string_view word = line.substr(start, end - start);
    line.remove_prefix(end);
    return word;
}

std::optional<std::uint64_t> numberOf(std::string_view word)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || (word.size() > 1 && word.front() == '0'))
        return std::nullopt;
    return number;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Numbers by their value and before other words.
bool comesBefore(const QByteArray &a, const QByteArray &b)
{
    const auto left = numberOf(view(a));
    const auto right = numberOf(view(b));
    if (left && right)
        return *left < *right;
    return left.has_value() != right.has_value() ? left.has_value() : a < b;
}

/// Numbers the names as they come.
class NameIndex
{
public:
    std::uint32_t of(std::string_view word)
    {
        const auto next = std::uint32_t(m_names.size());
        // A view into the text as long as it is only looked for; a copy when it is new.
        const QByteArray seen = QByteArray::fromRawData(word.data(), qsizetype(word.size()));
        const auto found = m_numbers.constFind(seen);
        if (found != m_numbers.constEnd())
            return *found;
        const QByteArray name(word.data(), qsizetype(word.size()));
        m_numbers.insert(name, next);
        m_names.append(name);
        return next;
    }
    const QByteArrayList &names() const { return m_names; }

private:
    QHash<QByteArray, std::uint32_t> m_numbers;
    QByteArrayList m_names;
};

EdgeList sortedByName(const QByteArrayList &names, Edges edges)
{
    std::vector<std::uint32_t> order(std::size_t(names.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return comesBefore(names[qsizetype(a)], names[qsizetype(b)]); });
    EdgeList list;
    std::vector<std::uint32_t> placeOf(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = std::uint32_t(i);
        list.names.append(names[qsizetype(order[i])]);
    }
    for (auto &[from, to] : edges) {
        from = placeOf[from];
        to = placeOf[to];
    }
    std::sort(edges.begin(), edges.end());
    list.edges = std::move(edges);
    return list;
}

QByteArray csvField(const QByteArray &name)
{
    if (!name.contains(',') && !name.contains('"'))
        return name;
    QByteArray quoted = name;
    return '"' + quoted.replace('"', "\"\"") + '"';
}

void appendNumber(QByteArray &text, double number)
{
    std::array<char, 32> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    text.append(digits.data(), result.ptr - digits.data());
}

} // namespace

EdgeList readEdgeList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::Error::Kind::Unreadable,
                          Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return parseEdgeList(file.readAll(), path);
}

EdgeList parseEdgeList(const QByteArray &text, const QString &path)
{
    NameIndex index;
    Edges edges;
    std::string_view rest = view(text);
    for (int number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::string_view from = takeWord(line);
        if (from.empty() || from.front() == '#')
            continue;
        const std::string_view to = takeWord(line);
        if (to.empty() || !takeWord(line).empty())
            throw core::Error(
                core::Error::Kind::Invalid,
                Words::tr("%1:%2: a line holds two names with a space between them.").arg(path).arg(number));
        // In this order, so that a node has its number by where it stands first.
        const std::uint32_t start = index.of(from);
        edges.emplace_back(start, index.of(to));
    }
    if (edges.empty())
        throw core::Error(core::Error::Kind::Invalid, Words::tr("%1 holds no edge.").arg(path));
    return sortedByName(index.names(), std::move(edges));
}

QByteArray positionsCsv(const QByteArrayList &names, const std::vector<core::Point> &points)
{
    QByteArray text("id,x,y\n");
    text.reserve(names.size() * 48);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const core::Point &point = points[std::size_t(i)];
        text.append(csvField(names[i])).append(',');
        appendNumber(text, point.x);
        text.append(',');
        appendNumber(text, point.y);
        text.append('\n');
    }
    return text;
}

} // namespace app
