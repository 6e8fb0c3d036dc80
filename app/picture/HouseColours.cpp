#include "app/picture/HouseColours.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/picture/AltText.h"
#include "app/picture/Contrast.h"
#include "app/picture/Theme.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseColours)
};

constexpr qsizetype longestFile = qsizetype(64) * 1024;
constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

QColor colourOf(const QString &name, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}$"_s);
    if (!pattern.match(value.toString()).hasMatch())
        throw invalid(Words::tr("The house colour “%1” is no colour: write it as in #0072B2.").arg(name));
    return QColor(value.toString());
}

const std::map<QString, StyleRole> &kindWords()
{
    static const std::map<QString, StyleRole> words = {
        {u"actor"_s, StyleRole::Actor},  {u"treaty"_s, StyleRole::Treaty}, {u"clause"_s, StyleRole::Clause},
        {u"topic"_s, StyleRole::Topic},  {u"event"_s, StyleRole::Event},   {u"scenario"_s, StyleRole::Scenario},
        {u"source"_s, StyleRole::Source}};
    return words;
}

void readKind(HouseColours &colours, const QString &name, const QJsonValue &value)
{
    const auto word = kindWords().find(name);
    if (word == kindWords().end()) {
        throw invalid(
            Words::tr("There is no kind “%1” to be coloured: name actor, treaty, clause, topic, event, scenario or "
                      "source.")
                .arg(name));
    }
    colours.kinds[word->second] = colourOf(name, value);
}

void readLine(HouseColours &colours, const QString &name, const QJsonValue &value)
{
    const auto modality = core::fromWord<core::Modality>(name);
    if (!modality) {
        throw invalid(
            Words::tr("There is no line “%1” to be coloured: name fact, commitment, claim, assessment, report or "
                      "scenario.")
                .arg(name));
    }
    colours.lines[*modality] = colourOf(name, value);
}

QJsonObject membersOf(const QString &name, const QJsonValue &value)
{
    if (!value.isObject())
        throw invalid(Words::tr("“%1” among the house colours must hold names and colours in braces.").arg(name));
    return value.toObject();
}

void readMember(HouseColours &colours, const QString &name, const QJsonValue &value)
{
    if (name == u"background"_s) {
        colours.background = colourOf(name, value);
    } else if (name == u"text"_s) {
        colours.text = colourOf(name, value);
    } else if (name == u"kinds"_s) {
        const QJsonObject kinds = membersOf(name, value);
        for (auto it = kinds.begin(); it != kinds.end(); ++it)
            readKind(colours, it.key(), it.value());
    } else if (name == u"lines"_s) {
        const QJsonObject lines = membersOf(name, value);
        for (auto it = lines.begin(); it != lines.end(); ++it)
            readLine(colours, it.key(), it.value());
    } else {
        throw invalid(Words::tr("The house colours know no “%1”: name background, text, kinds or lines.").arg(name));
    }
}

} // namespace

HouseColours houseColoursFrom(const QByteArray &json)
{
    const QJsonDocument document = json.size() > longestFile ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw invalid(Words::tr("The house colours cannot be read: the file is no JSON object."));
    HouseColours colours;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        readMember(colours, it.key(), it.value());
    return colours;
}

QStringList contrastWarnings(const HouseColours &colours, const Theme &theme)
{
    QStringList warnings;
    const auto check = [&](const QString &name, const QColor &colour, double needed) {
        const double ratio = contrastRatio(colour, theme.background());
        if (ratio < needed)
            warnings << Words::tr("%1 (%2) has a contrast of %3:1 to the background; %4:1 are needed.")
                            .arg(name, colour.name(), QString::number(ratio, 'f', 1), QString::number(needed));
    };
    if (colours.text || colours.background) {
        check(Words::tr("Text"), theme.text(), textContrast);
        check(Words::tr("Small text"), theme.mutedText(), textContrast);
    }
    for (const auto &[role, colour] : colours.kinds)
        check(wordFor(role), colour, markContrast);
    for (const auto &[modality, colour] : colours.lines)
        check(Words::tr("The line “%1”").arg(core::toWord(modality)), colour, markContrast);
    return warnings;
}

} // namespace app
