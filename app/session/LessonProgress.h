#pragma once

#include <QByteArray>

#include "app/session/Lesson.h"

namespace app {

/// How far somebody is with a lesson, as JSON that a later start of the program takes up again.
QByteArray toBytes(const std::vector<Lesson::Progress> &progress);
/// What is not understood is left out: a file of settings may come from anywhere.
std::vector<Lesson::Progress> progressFrom(const QByteArray &bytes);

/// Tells a lesson of a project from all others, in the settings of a user.
QString lessonKey(const QString &projectPath, const QString &story);

} // namespace app
