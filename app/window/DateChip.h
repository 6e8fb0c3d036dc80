#pragma once

#include <optional>

#include <QDate>
#include <QPushButton>

class QCalendarWidget;
class QFrame;
class QLineEdit;

namespace app {

class Selection;

/// One of the two clocks as a button: the day on which things held, or the day by which they had been published. Opens
/// a calendar with a field for typing and a button that takes the day away.
class DateChip : public QPushButton
{
    Q_OBJECT

public:
    enum class Clock { ValidOn, KnownOn };

    DateChip(Selection &selection, Clock clock, QWidget *parent = nullptr);

    void openCalendar();

private:
    std::optional<QDate> day() const;
    void setDay(std::optional<QDate> day);
    void makePopup();
    void follow();
    void pick(QDate day);
    void take(const QString &typed);

    Selection &m_selection;
    Clock m_clock;
    QFrame *m_popup;
    QCalendarWidget *m_calendar;
    QLineEdit *m_field;
};

} // namespace app
