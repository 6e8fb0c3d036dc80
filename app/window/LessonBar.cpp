#include "app/window/LessonBar.h"

#include <algorithm>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/LessonProgress.h"
#include "app/session/Prompts.h"
#include "app/session/Selection.h"
#include "app/session/Settings.h"
#include "app/window/CardText.h"
#include "app/window/Icons.h"
#include "app/window/Workplace.h"
#include "core/base/CodePoints.h"

namespace app {

namespace {

constexpr qsizetype longestChoice = 90;

QLabel *label(const char *name, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

LessonBar::LessonBar(const Workplace &workplace, QWidget *parent)
    : QFrame(parent),
      m_workplace(workplace),
      m_place(label("lessonPlace", this)),
      m_bar(new QProgressBar(this)),
      m_progress(label("lessonProgress", this)),
      m_again(new QToolButton(this)),
      m_close(new QToolButton(this)),
      m_question(label("lessonQuestion", this)),
      m_answer(label("lessonAnswer", this)),
      m_guide(label("lessonGuide", this)),
      m_sign(new QLabel(this)),
      m_verdict(label("lessonVerdict", this)),
      m_hint(label("lessonHint", this))
{
    setObjectName(QStringLiteral("lessonBar"));
    build();
    connect(&workplace.document, &Document::opened, this, &LessonBar::end);
    connect(&workplace.selection, &Selection::selectionChanged, this, &LessonBar::followSelection);
    hide();
}

void LessonBar::build()
{
    QFont large = m_question->font();
    large.setPixelSize(QFontInfo(large).pixelSize() * 5 / 4);
    large.setWeight(QFont::DemiBold);
    m_question->setFont(large);
    m_guide->setText(tr("Answer by selecting: a passage in the reader, words there, or a mark of any view."));
    for (QLabel *line : {m_guide, m_verdict})
        line->setMinimumHeight(std::max(18, line->fontMetrics().lineSpacing()));
    m_place->setWordWrap(false);
    m_progress->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_bar->setObjectName(QStringLiteral("lessonDone"));
    m_bar->setAccessibleName(tr("Questions done"));
    m_again->setObjectName(QStringLiteral("lessonAgain"));
    m_again->setAutoRaise(true);
    m_again->setText(tr("Start again"));
    m_again->setToolTip(tr("Forget all answers of this lesson, and begin at the first question"));
    connect(m_again, &QToolButton::clicked, this, [this] { m_workplace.guard.run([this] { askToStartAgain(); }); });
    m_close->setObjectName(QStringLiteral("lessonClose"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("End the lesson"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &LessonBar::end);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_place);
    head->addStretch(1);
    head->addWidget(m_progress);
    head->addWidget(m_bar);
    head->addWidget(m_again);
    head->addWidget(m_close);
    auto *said = new QHBoxLayout;
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_verdict, 1);
    said->addWidget(m_guide, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addLayout(said);
    column->addWidget(m_hint);
    column->addLayout(makeAnswerRow());
}

QHBoxLayout *LessonBar::makeAnswerRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_answer, 1);
    m_check = addButton(*row, "lessonCheck", [this] { checkOrGoOn(); });
    m_hintButton = addButton(*row, "lessonHintButton", [this] { takeHint(); });
    m_previous = addButton(*row, "lessonPrevious", [this] { goTo(m_lesson->at() - 1); });
    m_next = addButton(*row, "lessonNext", [this] { goTo(m_lesson->at() + 1); });
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("Ne&xt"));
    return row;
}

QPushButton *LessonBar::addButton(QHBoxLayout &row, const char *name, const std::function<void()> &run)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, run] { m_workplace.guard.run(run); });
    row.addWidget(button);
    return button;
}

QString LessonBar::keyOf(const Lesson &lesson) const
{
    return lessonKey(m_workplace.document.path(), lesson.name());
}

void LessonBar::start(const Story &story)
{
    m_lesson.emplace(story);
    m_lesson->resume(progressFrom(m_workplace.settings.lessonProgress(keyOf(*m_lesson))));
    show();
    window()->activateWindow(); // a lesson that a dialog began goes on here
    goTo(m_lesson->at());
}

void LessonBar::askToStartAgain()
{
    m_workplace.prompts.confirm({.title = tr("Start the lesson again"),
                                 .text = tr("Forget what was answered so far?"),
                                 .detail = progressText(*m_lesson),
                                 .doIt = tr("Start again")},
                                [this] {
                                    if (!m_lesson)
                                        return;
                                    m_lesson->startAgain();
                                    keepProgress();
                                    goTo(0);
                                });
}

void LessonBar::keepProgress()
{
    const std::vector<Lesson::Progress> progress = m_lesson->progress();
    m_workplace.settings.setLessonProgress(keyOf(*m_lesson), progress.empty() ? QByteArray() : toBytes(progress));
}

void LessonBar::end()
{
    m_lesson.reset();
    hide();
    Q_EMIT changed();
}

void LessonBar::goTo(int question)
{
    m_lesson->goTo(question);
    m_isShowing = true;
    m_workplace.guard.run(
        [&] { app::show(m_workplace.selection, stateOf(m_lesson->view(), *m_workplace.document.wholeKnowledge())); });
    m_isShowing = false;
    m_choice = {};
    m_verdict->clear();
    m_hint->clear();
    if (m_lesson->isSettled())
        m_verdict->setText(m_lesson->question().explanation);
    refresh();
    setAccessibleName(tr("%1: %2").arg(m_place->text(), m_question->text()));
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void LessonBar::pointAt(const std::vector<core::TextStretch> &stretches)
{
    if (m_lesson)
        choose({stretches, wordsOf(stretches)});
}

void LessonBar::followSelection()
{
    if (!m_lesson || m_isShowing || !m_workplace.document.isOpen())
        return;
    const core::Knowledge &knowledge = *m_workplace.document.knowledge();
    const QVector<core::Ref> refs = m_workplace.selection.refs();
    Choice choice;
    choice.stretches = core::stretchesOf(knowledge, {refs.constData(), std::size_t(refs.size())});
    if (refs.size() == 1)
        choice.words = shortened(knowledge.title(refs.front()), longestChoice);
    else if (!refs.isEmpty())
        choice.words = tr("%1 marks").arg(refs.size());
    if (choice.stretches.size() > 1)
        choice.words = tr("%1 (%2 passages)").arg(choice.words).arg(choice.stretches.size());
    choose(std::move(choice));
}

/// "Opening: “The parties are …”" for a whole passage, the words alone for words that were marked.
QString LessonBar::wordsOf(const std::vector<core::TextStretch> &stretches) const
{
    if (stretches.empty())
        return {};
    const core::Knowledge &knowledge = *m_workplace.document.knowledge();
    const core::TextStretch &first = stretches.front();
    const QString &text = knowledge.source(first.source)->text;
    const qsizetype start = core::unitOffset(text, first.span.start);
    const QString words =
        shortened(text.mid(start, core::unitOffset(text, stretches.front().span.end) - start), longestChoice);
    for (const core::PassageId passage : knowledge.passagesOf(first.source)) {
        if (stretches.size() == 1 && knowledge.passage(passage).span == first.span)
            return words.startsWith(knowledge.passage(passage).locator)
                       ? words
                       : tr("%1: “%2”").arg(knowledge.passage(passage).locator, words);
    }
    return tr("“%1”").arg(words);
}

void LessonBar::choose(Choice choice)
{
    m_choice = std::move(choice);
    if (!m_lesson->isSettled())
        m_verdict->clear(); // it was about another choice
    refresh();
}

void LessonBar::checkOrGoOn()
{
    if (!m_lesson)
        return;
    if (!m_lesson->isSettled())
        check();
    else if (m_lesson->isOver())
        end();
    else
        goTo(m_lesson->nextOpen());
}

void LessonBar::check()
{
    if (m_choice.stretches.empty()) {
        say(tr("Nothing is chosen yet: click a passage in the reader, mark words there, or select a mark."), {});
        return;
    }
    const core::AnswerCheck checked = m_lesson->answer(*m_workplace.document.knowledge(), m_choice.stretches);
    keepProgress();
    say(answerText(*m_lesson, checked), m_lesson->isSettled() ? QString() : m_hint->text());
}

void LessonBar::takeHint()
{
    if (!canTakeHint())
        return;
    if (!m_lesson->hasHint()) {
        reveal();
        return;
    }
    const QString hint = m_lesson->takeHint();
    keepProgress();
    say(m_verdict->text(),
        tr("Hint %1 of %2: %3").arg(m_lesson->hintsSeen()).arg(m_lesson->question().hints.size()).arg(hint));
}

void LessonBar::reveal()
{
    const QVector<core::Ref> passages = m_lesson->reveal(*m_workplace.document.knowledge());
    keepProgress();
    m_workplace.selection.select(passages);
    if (!passages.isEmpty())
        Q_EMIT m_workplace.selection.readRequested(passages.front().passage());
    say(tr("It stands here. %1").arg(m_lesson->question().explanation), {});
}

void LessonBar::say(const QString &verdict, const QString &hint)
{
    const QString told = hint.isEmpty() || hint == m_hint->text() ? verdict : hint; // what is new
    m_verdict->setText(verdict);
    m_hint->setText(hint);
    refresh();
    setAccessibleName(told);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LessonBar::setIconColour(const QColor &colour)
{
    m_iconColour = colour;
    m_close->setIcon(lineIcon(QStringLiteral("close"), colour));
    if (m_lesson)
        refresh();
}

void LessonBar::refresh()
{
    if (!m_lesson)
        return;
    m_place->setText(
        tr("%1 · question %2 of %3").arg(m_lesson->title()).arg(m_lesson->at() + 1).arg(m_lesson->count()));
    m_question->setText(m_lesson->view().caption);
    m_progress->setText(progressText(*m_lesson));
    m_bar->setRange(0, m_lesson->count());
    m_bar->setValue(m_lesson->count() - m_lesson->countOf(Lesson::Standing::Open));
    m_answer->setText(m_choice.words.isEmpty() ? tr("Your answer: nothing is chosen yet.")
                                               : tr("Your answer: %1").arg(m_choice.words));
    // One line is always there, so that the views below do not jump.
    m_guide->setVisible(m_verdict->text().isEmpty() && m_hint->text().isEmpty());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_sign->setVisible(!m_verdict->text().isEmpty());
    const QString sign = m_lesson->isSettled() ? QStringLiteral("check") : QStringLiteral("info");
    m_sign->setPixmap(lineIcon(sign, m_iconColour).pixmap(QSize(18, 18), devicePixelRatioF()));
    refreshButtons();
}

void LessonBar::refreshButtons()
{
    const bool isSettled = m_lesson->isSettled();
    m_check->setText(!isSettled ? tr("&Check answer") : m_lesson->isOver() ? tr("&Finish") : tr("&Go on"));
    m_hintButton->setText(
        m_lesson->hasHint() ? tr("H&int %1 of %2").arg(m_lesson->hintsSeen() + 1).arg(m_lesson->question().hints.size())
                            : tr("Show the answe&r"));
    m_hintButton->setEnabled(!isSettled);
    m_previous->setEnabled(m_lesson->at() > 0);
    m_next->setEnabled(m_lesson->at() + 1 < m_lesson->count());
    m_again->setVisible(!m_lesson->progress().empty());
    Q_EMIT changed();
}

} // namespace app
