#pragma once

#include <utility>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/session/options/TimelineOptions.h"

class QComboBox;
class QToolButton;

namespace app {

/// What lanes there are, and the buttons for the running date: back, play or stop, on, again and again.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineControls(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setOptions(const TimelineOptions &options);

    enum class Clock { Stands, Runs };
    void setClock(Clock clock);

Q_SIGNALS:
    void lanesChosen(app::TimelineOptions::Lanes lanes);
    void playPressed();
    void stepPressed(int direction);
    void loopToggled(bool loops);

private:
    QToolButton *add(const QString &objectName, const QString &name);
    void drawIcons();

    QComboBox *m_lanes;
    QToolButton *m_back;
    QToolButton *m_play;
    QToolButton *m_on;
    QToolButton *m_loop;
    QColor m_colour = Qt::black;
    Clock m_clock = Clock::Stands;
};

} // namespace app
