#pragma once

#include <utility>

#include <QWidget>

#include "app/session/options/CompareOptions.h"
#include "app/views/compare/Comparison.h"

class QComboBox;
class QDateEdit;
class QMenu;
class QToolButton;

namespace app {

/// The two days to be compared, with a menu of pairs worth comparing, and whether they stand side by side.
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    void setDays(DayPair days);
    void setForm(CompareOptions::Form form);
    /// Pairs of days around the signing of each treaty go into the menu.
    void setKnowledge(const core::Knowledge &knowledge);

Q_SIGNALS:
    void daysChosen(QDate then, QDate now);
    void formChosen(app::CompareOptions::Form form);

private:
    QDateEdit *addDay(const QString &objectName, const QString &name);
    void addPreset(const QString &text, DayPair days);
    void tell();

    QDateEdit *m_then;
    QDateEdit *m_now;
    QToolButton *m_presets;
    QMenu *m_menu;
    QComboBox *m_form;
};

} // namespace app
