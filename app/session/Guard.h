#pragma once

#include <functional>

#include <QObject>
#include <QString>

namespace app {

/// The one wrapper every triggered action runs through: an error becomes a sentence that the window shows, and nothing
/// else happens.
class Guard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Outcome { Done, Failed };
    Outcome run(const std::function<void()> &action);

Q_SIGNALS:
    void failed(const QString &message, const QString &detail);
};

} // namespace app
