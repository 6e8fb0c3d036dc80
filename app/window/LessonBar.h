#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QFrame>

#include "app/session/Lesson.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace app {

struct Workplace;

/// A lesson over the panels of the window: the question, what is chosen as its answer (the passage under the caret of
/// the reader, words marked there, or what is selected in any view), what is to be said about it, hints, and how far it
/// is. Shows the view of each question. Hidden while there is no lesson.
class LessonBar : public QFrame
{
    Q_OBJECT

public:
    explicit LessonBar(const Workplace &workplace, QWidget *parent = nullptr);

    /// Goes on where the same user left the same lesson of the same project.
    void start(const Story &story);
    void end();
    /// Null while there is none.
    const Lesson *lesson() const { return m_lesson ? &*m_lesson : nullptr; }

    /// Takes what is chosen for the answer; once the question is settled, goes to the next one that is open, and at the
    /// end ends the lesson.
    void checkOrGoOn();
    /// The next hint; after the last one, the answer.
    void takeHint();
    bool canTakeHint() const { return m_lesson && !m_lesson->isSettled(); }
    void goTo(int question);
    /// Forgets all answers and hints, once somebody agrees.
    void askToStartAgain();

    /// Words of sources that somebody points at in the reader.
    void pointAt(const std::vector<core::TextStretch> &stretches);
    void setIconColour(const QColor &colour);

Q_SIGNALS:
    /// A lesson began, went on or ended.
    void changed();

private:
    /// What would be checked, and what it is called.
    struct Choice
    {
        std::vector<core::TextStretch> stretches = {};
        QString words = {};
    };

    void build();
    QHBoxLayout *makeAnswerRow();
    QPushButton *addButton(QHBoxLayout &row, const char *name, const std::function<void()> &run);
    void followSelection();
    void choose(Choice choice);
    QString wordsOf(const std::vector<core::TextStretch> &stretches) const;
    void check();
    void reveal();
    QString keyOf(const Lesson &lesson) const;
    void keepProgress();
    void say(const QString &verdict, const QString &hint);
    void refresh();
    void refreshButtons();

    const Workplace &m_workplace;
    std::optional<Lesson> m_lesson;
    Choice m_choice;
    bool m_isShowing = false; ///< the view of a question is being shown: what that selects is no answer
    QColor m_iconColour = Qt::black;
    QLabel *m_place;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QToolButton *m_again;
    QToolButton *m_close;
    QLabel *m_question;
    QLabel *m_answer;
    QLabel *m_guide;
    QLabel *m_sign;
    QLabel *m_verdict;
    QLabel *m_hint;
    QPushButton *m_check = nullptr;
    QPushButton *m_hintButton = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace app
