#pragma once

#include "app/session/Prompts.h"

class QWidget;

namespace app {

/// Asks by dialogs over a window. They are opened, never executed: the program goes on while one stands there.
class DialogPrompts : public Prompts
{
public:
    /// Over which window; must outlive the questions.
    void setWindow(QWidget *window) { m_window = window; }

    void askFileToOpen(const FileQuestion &question, const Answer &answer) override;
    void askFilesToOpen(const FileQuestion &question, const Answers &answer) override;
    void askFileToSave(const FileQuestion &question, const Answer &answer) override;
    void askText(const TextQuestion &question, const Answer &answer) override;
    void confirm(const Confirmation &confirmation, const std::function<void()> &agreed) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace app
