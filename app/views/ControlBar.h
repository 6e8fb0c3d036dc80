#pragma once

#include <functional>
#include <initializer_list>

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace app {

class Selection;
struct ViewOptions;

/// The row of controls above a view: buttons and lists at the left, at the right the field that searches in it.
class ControlBar : public QWidget
{
    Q_OBJECT

public:
    struct SearchField
    {
        QString objectName;
        QString placeholder; ///< what is searched: "Clause"
        QString purpose;     ///< what finding does, for the screen reader
    };

    explicit ControlBar(QWidget *parent);

    void add(std::initializer_list<QWidget *> controls);
    /// At the right end; nothing is added behind it.
    QLineEdit *addSearch(const SearchField &field);

private:
    QHBoxLayout *m_row;
};

/// Shows what is searched for, without telling anybody.
void showSearch(QLineEdit &field, const QString &text);

/// Lets `edit` change the options that all views share, and tells of it once.
void editOptions(Selection &selection, const std::function<void(ViewOptions &)> &edit);

} // namespace app
