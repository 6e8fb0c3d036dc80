#pragma once

#include <utility>

#include <QPushButton>

class QFrame;
class QLabel;
class QLineEdit;

namespace app {

class Selection;

/// The button "Dates…" and what it opens: the first and the last day of what is to be shown. A year or a month stands
/// for its first or last day. Works on the filter of `Selection` when Return or Apply is pressed.
class WindowFilter : public QPushButton
{
    Q_OBJECT

public:
    explicit WindowFilter(Selection &selection, QWidget *parent = nullptr);

    void open();

private:
    void makePopup();
    void apply();
    void clearDates();

    Selection &m_selection;
    QFrame *m_popup;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_fault;
};

} // namespace app
