#pragma once

#include <QPushButton>

class QCalendarWidget;
class QFrame;
class QLineEdit;

namespace app {

class Selection;

/// The day everything is shown on, as a button; opens a calendar with a field for typing and "All dates".
class DateChip : public QPushButton
{
    Q_OBJECT

public:
    explicit DateChip(Selection &selection, QWidget *parent = nullptr);

    void openCalendar();

private:
    void makePopup();
    void follow();
    void pick(QDate day);
    void take(const QString &typed);

    Selection &m_selection;
    QFrame *m_popup;
    QCalendarWidget *m_calendar;
    QLineEdit *m_field;
};

} // namespace app
