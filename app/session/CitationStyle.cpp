#include "app/session/CitationStyle.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

/// What the forms put together, each of one line; empty where the source does not say it.
struct Parts
{
    QString authors;
    QString title;
    QString publisher;
    QString date;
    QString address;
    QString locator;
};

/// English stands by its own rules here: both manuals prescribe its order of words, whatever the user's language.
QString americanDate(const core::PartialDate &date)
{
    const QLocale english(QLocale::English);
    switch (date.precision()) {
    case core::PartialDate::Precision::Day:
        return english.toString(date.earliest(), QStringLiteral("MMMM d, yyyy"));
    case core::PartialDate::Precision::Month:
        return english.toString(date.earliest(), QStringLiteral("MMMM yyyy"));
    case core::PartialDate::Precision::Year:
    case core::PartialDate::Precision::Decade:
        return dateText(date);
    }
    Q_UNREACHABLE();
}

QString americanDate(const core::Period &period)
{
    const bool isPlain = period.start() && !period.start()->isApproximate() && !period.start()->isUncertain();
    return period.isSingleDate() && isPlain ? americanDate(*period.start()) : periodText(period);
}

Parts partsOf(const core::Knowledge &knowledge, core::EntityId id, const QString &locator)
{
    const core::Source *source = knowledge.source(id);
    Q_ASSERT(source);
    return {.authors = source->authors.join(Words::tr(" and ", "between authors")).simplified(),
            .title = knowledge.entity(id).label.simplified(),
            .publisher = source->publisher.simplified(),
            .date = source->published ? periodText(*source->published) : QString(),
            .address = source->address.simplified(),
            .locator = locator.simplified()};
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty())
            filled << part;
    return filled.join(separator);
}

QString plain(const Parts &parts)
{
    const QString text =
        joined({parts.authors, parts.title, parts.publisher, parts.date, parts.address}, QStringLiteral(", "));
    return parts.locator.isEmpty() ? text : text + QStringLiteral(": ") + parts.locator;
}

/// Author, “Title,” Publisher, October 18, 2024, place, address.
QString chicago(const Parts &parts)
{
    const QString rest = joined({parts.publisher, parts.date, parts.locator, parts.address}, QStringLiteral(", "));
    const QString title = QStringLiteral("“%1%2”").arg(parts.title, rest.isEmpty() ? QString() : QStringLiteral(","));
    const QString text = joined({parts.authors, title}, QStringLiteral(", "));
    return joined({text, rest}, QStringLiteral(" ")) + u'.';
}

/// Author, ‘Title’ (Publisher, 18 October 2024) <address> place
QString oscola(const Parts &parts)
{
    const QString title = QStringLiteral("‘%1’").arg(parts.title);
    const QString imprint = joined({parts.publisher, parts.date}, QStringLiteral(", "));
    return joined({joined({parts.authors, title}, QStringLiteral(", ")),
                   imprint.isEmpty() ? QString() : QStringLiteral("(%1)").arg(imprint),
                   parts.address.isEmpty() ? QString() : QStringLiteral("<%1>").arg(parts.address), parts.locator},
                  QStringLiteral(" "));
}

} // namespace

QString toWord(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Plain:
        return QStringLiteral("plain");
    case CitationStyle::Chicago:
        return QStringLiteral("chicago");
    case CitationStyle::Oscola:
        return QStringLiteral("oscola");
    }
    Q_UNREACHABLE();
}

std::optional<CitationStyle> citationStyleOf(QStringView word)
{
    for (const CitationStyle style : citationStyles)
        if (word == toWord(style))
            return style;
    return std::nullopt;
}

QString cited(const core::Knowledge &knowledge, core::EntityId source, CitationStyle style, const QString &locator)
{
    Parts parts = partsOf(knowledge, source, locator);
    switch (style) {
    case CitationStyle::Plain:
        return plain(parts);
    case CitationStyle::Chicago:
        if (const auto &published = knowledge.source(source)->published)
            parts.date = americanDate(*published);
        return chicago(parts);
    case CitationStyle::Oscola:
        return oscola(parts);
    }
    Q_UNREACHABLE();
}

} // namespace app
