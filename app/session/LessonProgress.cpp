#include "app/session/LessonProgress.h"

#include <algorithm>
#include <array>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

using namespace Qt::StringLiterals;
using Standing = Lesson::Standing;

constexpr std::array<std::pair<Standing, const char16_t *>, 4> standings = {{{Standing::Open, u"open"},
                                                                             {Standing::Right, u"right"},
                                                                             {Standing::RightWithHints, u"with-hints"},
                                                                             {Standing::Shown, u"shown"}}};

} // namespace

QByteArray toBytes(const std::vector<Lesson::Progress> &progress)
{
    QJsonArray questions;
    for (const Lesson::Progress &kept : progress) {
        QJsonArray found;
        for (const bool isFound : kept.found)
            found.append(isFound);
        const auto word = std::find_if(standings.begin(), standings.end(),
                                       [&](const auto &row) { return row.first == kept.standing; });
        questions.append(QJsonObject{{u"question"_s, kept.question},
                                     {u"standing"_s, QString::fromUtf16(word->second)},
                                     {u"hints"_s, kept.hintsSeen},
                                     {u"found"_s, found}});
    }
    return QJsonDocument(questions).toJson(QJsonDocument::Compact);
}

std::vector<Lesson::Progress> progressFrom(const QByteArray &bytes)
{
    std::vector<Lesson::Progress> progress;
    const QJsonArray questions = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue value : questions) {
        const QString word = value[u"standing"_s].toString();
        const auto standing = std::find_if(standings.begin(), standings.end(),
                                           [&](const auto &row) { return word == QStringView(row.second); });
        if (standing == standings.end())
            continue;
        Lesson::Progress kept{value[u"question"_s].toString(), standing->first, value[u"hints"_s].toInt()};
        const QJsonArray found = value[u"found"_s].toArray();
        for (const QJsonValue isFound : found)
            kept.found.push_back(isFound.toBool());
        progress.push_back(std::move(kept));
    }
    return progress;
}

QString lessonKey(const QString &projectPath, const QString &story)
{
    const QString place = QFileInfo(projectPath).absoluteFilePath() + u'\n' + story;
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace app
