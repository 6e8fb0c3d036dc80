#pragma once

#include <QObject>
#include <QPalette>

#include "app/picture/Theme.h"
#include "app/session/Settings.h"

namespace app {

/// The palette of the widgets that goes with a theme of the pictures, so that window and picture are one.
QPalette paletteFor(const Theme &theme);
/// The few things for which Fusion has no palette role.
QString styleSheetFor(const Theme &theme);

/// How the program looks: what the user chose, and what comes of it on this desktop.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    Settings::ThemeChoice choice() const { return m_choice; }
    void choose(Settings::ThemeChoice choice);
    const Theme &theme() const { return m_theme; }
    /// Gives style, palette and style sheet to the whole program.
    void apply();

Q_SIGNALS:
    void themeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme::Mode wantedMode();

    Settings &m_settings;
    Settings::ThemeChoice m_choice;
    Theme m_theme{Theme::Mode::Light};
    bool m_isApplying = false;
};

} // namespace app
