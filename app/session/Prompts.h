#pragma once

#include <functional>
#include <utility>

#include <QString>
#include <QStringList>

namespace app {

/// Asks the user. The answer comes to a callback, later or at once; nothing waits for it. A question that is called off
/// is never answered. The window asks by dialogs, tests by a script.
class Prompts
{
public:
    struct FileQuestion
    {
        QString title;
        QString suggestion; ///< folder or file to begin with
        QString nameFilter; ///< "Pactgraph projects (*.pactgraph)"
        QString suffix;     ///< put behind a name to save that has none
    };
    struct TextQuestion
    {
        enum class Lines { One, Several };

        QString title;
        QString label;
        QString text; ///< what stands there at first
        Lines lines = Lines::One;
    };
    struct Confirmation
    {
        QString title;
        QString text;
        QString detail;
        QString doIt; ///< word on the button that goes ahead: "Delete"
    };
    using Answer = std::function<void(const QString &)>;
    using Answers = std::function<void(const QStringList &)>;

    virtual ~Prompts() = default;

    virtual void askFileToOpen(const FileQuestion &question, const Answer &answer) = 0;
    virtual void askFilesToOpen(const FileQuestion &question, const Answers &answer) = 0;
    virtual void askFileToSave(const FileQuestion &question, const Answer &answer) = 0;
    virtual void askText(const TextQuestion &question, const Answer &answer) = 0;
    virtual void confirm(const Confirmation &confirmation, const std::function<void()> &agreed) = 0;
};

} // namespace app
