#include "app/window/Appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QStyle>

#include "app/window/BoxStyle.h"

namespace app {

namespace {

/// The faces of the pictures, so that window and picture are one; never smaller than the desktop's own.
QFont interfaceFont()
{
    constexpr int leastSize = 13;
    QFont font = QApplication::font();
    const int size = QFontInfo(font).pixelSize();
    font.setFamilies(Theme::sansFamilies());
    font.setPixelSize(std::max(leastSize, size));
    return font;
}

} // namespace

QPalette paletteFor(const Theme &theme)
{
    QPalette palette(theme.panel());
    const QColor muted = theme.mutedText();
    palette.setColor(QPalette::Window, theme.panel());
    palette.setColor(QPalette::WindowText, theme.text());
    palette.setColor(QPalette::Base, theme.background());
    palette.setColor(QPalette::AlternateBase, theme.panel());
    palette.setColor(QPalette::Text, theme.text());
    palette.setColor(QPalette::Button, theme.panel());
    palette.setColor(QPalette::ButtonText, theme.text());
    palette.setColor(QPalette::BrightText, theme.warning());
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, theme.accent());
    palette.setColor(QPalette::HighlightedText, theme.background());
    palette.setColor(QPalette::Link, theme.accent());
    palette.setColor(QPalette::LinkVisited, theme.accent());
    palette.setColor(QPalette::ToolTipBase, theme.background());
    palette.setColor(QPalette::ToolTipText, theme.text());
    palette.setColor(QPalette::Mid, theme.line());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line());
    return palette;
}

QString styleSheetFor(const Theme &theme)
{
    static const QString sheet = QStringLiteral(R"(
QMainWindow::separator, QSplitter::handle { background: %line; }
QToolBar { border: 0; border-bottom: 1px solid %line; padding: 5px 8px; spacing: 6px; background: %panel; }
QMenuBar { background: %panel; }
QStatusBar { border-top: 1px solid %line; background: %panel; }
QStatusBar::item { border: 0; }
QStatusBar QLabel, QLabel[muted="true"] { color: %muted; }
QLabel[heading="true"] { color: %muted; }
QToolTip { color: %text; background: %ground; border: 1px solid %line; padding: 4px; }
app--FilterTree { background: %panel; border: 0; }
QListView { border: 0; }
QLineEdit { border: 1px solid %line; border-radius: 3px; padding: 2px 4px; background: %ground; }
QLineEdit:focus { border-color: %accent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 11px; }
QScrollBar:horizontal { height: 11px; }
QScrollBar::handle { background: %line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: %accent; color: %onaccent; border: 1px solid %accent; border-radius: 4px; padding: 5px 12px; font-weight: 600; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: transparent; color: %muted; border-color: %line; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[chip="true"] { background: %ground; border: 1px solid %line; border-radius: 11px; padding: 2px 10px; }
QPushButton[chip="true"]:focus, QPushButton[chip="true"]:hover { border-color: %accent; }
QPushButton[field="true"] { background: %ground; color: %muted; border: 1px solid %line; border-radius: 4px; padding: 5px 10px; text-align: left; }
QPushButton[field="true"]:focus, QPushButton[field="true"]:hover { border-color: %accent; }
QPushButton[badge="true"] { border: 0; border-top: 1px solid %line; padding: 8px 6px; text-align: left; color: %warning; background: transparent; }
QPushButton[badge="true"]:hover, QPushButton[badge="true"]:focus { text-decoration: underline; }
QToolButton[popupMode="2"] { padding: 3px 16px 3px 6px; }
QToolButton[popupMode="2"]::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QFrame[card="true"] { background: %ground; border: 1px solid %line; border-radius: 6px; }
QFrame[card="preferred"] { background: %ground; border: 2px solid %accent; border-radius: 6px; }
QFrame#searchPalette { background: %ground; border: 1px solid %accent; border-radius: 6px; }
QFrame#searchPalette QLineEdit { border: 0; border-bottom: 1px solid %line; padding: 8px 10px; background: transparent; font-size: 15px; }
QTabBar#viewTabs { background: %panel; }
QTabBar#viewTabs::tab { background: transparent; color: %muted; border: 0; border-bottom: 2px solid transparent; padding: 6px 12px 5px 12px; }
QTabBar#viewTabs::tab:hover { color: %text; }
QTabBar#viewTabs::tab:selected { color: %text; font-weight: 600; border-bottom-color: %accent; }
QTabBar#viewTabs::tab:focus { border-bottom-color: %text; }
QFrame#messageBar { background: %highlight; border: 0; border-bottom: 1px solid %highlightline; }
)");
    QString text = sheet;
    const std::pair<const char16_t *, QColor> colours[] = {{u"%highlightline", theme.highlightLine()},
                                                           {u"%highlight", theme.highlight()},
                                                           {u"%onaccent", theme.background()},
                                                           {u"%accent", theme.accent()},
                                                           {u"%warning", theme.warning()},
                                                           {u"%ground", theme.background()},
                                                           {u"%panel", theme.panel()},
                                                           {u"%muted", theme.mutedText()},
                                                           {u"%line", theme.line()},
                                                           {u"%text", theme.text()}};
    for (const auto &[name, colour] : colours)
        text.replace(QString::fromUtf16(name), colour.name());
    return text;
}

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_choice(settings.theme())
{
    // Without this a widget under a style sheet no longer hands its palette down to what is in it.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    qApp->installEventFilter(this);
}

void Appearance::choose(Settings::ThemeChoice choice)
{
    m_choice = choice;
    m_settings.setTheme(choice);
    apply();
}

/// Qt 6.4 does not say whether a desktop is dark: the lightness of its own palette does.
Theme::Mode Appearance::wantedMode()
{
    if (m_choice == Settings::ThemeChoice::Light)
        return Theme::Mode::Light;
    if (m_choice == Settings::ThemeChoice::Dark)
        return Theme::Mode::Dark;
    QApplication::setPalette(QPalette());
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Mode::Dark
                                                                                : Theme::Mode::Light;
}

void Appearance::apply()
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    if (qApp->styleSheet().isEmpty())
        QApplication::setStyle(new BoxStyle);
    QApplication::setFont(interfaceFont());
    m_theme = Theme(wantedMode());
    QApplication::setPalette(paletteFor(m_theme));
    qApp->setStyleSheet(styleSheetFor(m_theme));
    Q_EMIT themeChanged();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop turned dark or light while the program runs.
    if (event->type() == QEvent::ThemeChange && !m_isApplying && m_choice == Settings::ThemeChoice::System)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace app
