#include "app/window/CardText.h"

#include <QLabel>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar wordJoin = u'/';

QString coloured(const QString &text, const QColor &colour, const QString &style)
{
    return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(colour.name(), style, plainHtml(text));
}

QString titleOf(const core::Knowledge &knowledge, const core::Participant &participant)
{
    if (!participant.entity.isNull())
        return knowledge.title(participant.entity);
    return participant.statement.isNull() ? participant.text : knowledge.title(participant.statement);
}

} // namespace

void letWrap(QLabel &label)
{
    label.setWordWrap(true);
    // A long word may not make the column wider than the panel.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
    // Its own guess is made for a narrower label, and would keep a column from ever being as short as its words.
    label.setMinimumHeight(1);
}

QString plainHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', u"<br/>"_s);
}

QString mutedHtml(const QString &text, const Theme &theme)
{
    return text.isEmpty() ? QString() : coloured(text, theme.mutedText(), u"font-size:12px"_s);
}

QString warningHtml(const QString &text, const Theme &theme)
{
    return text.isEmpty() ? QString() : coloured(text, theme.warning(), u"font-size:12px;font-weight:600"_s);
}

QString linkHtml(core::Ref ref, const QString &text, const Theme &theme)
{
    return u"<a href=\"ref:%1/%2\" style=\"color:%3\">%4</a>"_s.arg(int(ref.kind))
        .arg(ref.value)
        .arg(theme.accent().name(), plainHtml(text));
}

std::optional<core::Ref> refOfLink(const QString &link)
{
    if (!link.startsWith("ref:"_L1))
        return std::nullopt;
    const QStringList parts = link.mid(4).split(wordJoin);
    if (parts.size() != 2)
        return std::nullopt;
    core::Ref ref;
    ref.kind = static_cast<core::Ref::Kind>(parts[0].toInt());
    ref.value = parts[1].toLongLong();
    return ref;
}

QString participantsHtml(const core::Knowledge &knowledge, const core::Statement &statement, core::Role role,
                         const Theme &theme)
{
    QStringList links;
    for (const core::Participant &participant : statement.participants) {
        if (participant.role != role)
            continue;
        const QString title = titleOf(knowledge, participant);
        if (!participant.entity.isNull())
            links << linkHtml(participant.entity, title, theme);
        else if (!participant.statement.isNull())
            links << linkHtml(participant.statement, title, theme);
        else
            links << plainHtml(title);
    }
    return links.join(u", "_s);
}

QStringList participantWords(const core::Knowledge &knowledge, const core::Statement &statement, core::Role role)
{
    QStringList words;
    for (const core::Participant &participant : statement.participants)
        if (participant.role == role)
            words << titleOf(knowledge, participant);
    return words;
}

QString wordsOfTerm(const QString &term)
{
    QString words = term;
    if (const qsizetype dash = words.indexOf(u'-'); dash > 0 && !words.startsWith("non-"_L1))
        words.replace(dash, 1, u": "_s);
    return words.replace(0, 1, words.left(1).toUpper());
}

QString languageName(const QString &code)
{
    const QLocale locale(QString(code).replace(u'-', u'_'));
    if (locale.language() == QLocale::C || code.isEmpty())
        return code;
    const QString name = QLocale::languageToString(locale.language());
    return code.contains(u'-') ? u"%1 (%2)"_s.arg(name, QLocale::scriptToString(locale.script())) : name;
}

QString shortened(const QString &text, qsizetype letters)
{
    QString line = text.simplified();
    if (line.size() <= letters)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', letters);
    return line.left(space > letters / 2 ? space : letters) + u'…';
}

} // namespace app
