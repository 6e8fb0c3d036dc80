#pragma once

#include <QStringList>

#include "app/session/Prompts.h"

namespace test {

/// Answers questions from a script, at once; a question without an answer left is called off. Keeps what was asked.
class ScriptedPrompts : public app::Prompts
{
public:
    QStringList answers; ///< for files and texts, in order
    bool agrees = true;
    QStringList asked; ///< titles
    QString suggested; ///< with the last question for a text

    void askFileToOpen(const FileQuestion &question, const Answer &answer) override { reply(question.title, answer); }
    void askFilesToOpen(const FileQuestion &question, const Answers &answer) override
    {
        reply(question.title, [&](const QString &file) { answer({file}); });
    }
    void askFileToSave(const FileQuestion &question, const Answer &answer) override { reply(question.title, answer); }
    void askText(const TextQuestion &question, const Answer &answer) override
    {
        suggested = question.text;
        reply(question.title, answer);
    }

    void confirm(const Confirmation &confirmation, const std::function<void()> &agreed) override
    {
        asked << confirmation.title;
        if (agrees)
            agreed();
    }

private:
    void reply(const QString &title, const Answer &answer)
    {
        asked << title;
        if (!answers.isEmpty())
            answer(answers.takeFirst());
    }
};

} // namespace test
