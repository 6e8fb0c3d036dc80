#pragma once

#include <utility>
#include <vector>

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include "app/picture/Theme.h"
#include "app/window/PaletteModel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace app {

class CommandSet;
class Document;
class Guard;
class Selection;

/// Find and go: lists what fits while one types, of the project and of the commands (after `>` commands alone). Arrows
/// move, Return selects and shows, Escape closes. Lies over the window, so that no window system gets a say in where it
/// is.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    /// Who is asked and told.
    struct Parts
    {
        Document &document;
        Selection &selection;
        Guard &guard;
        CommandSet &commands;
    };

    SearchPalette(const Parts &parts, QWidget *window);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void search();
    std::vector<PaletteRow> finds(const QString &text) const;
    std::vector<PaletteRow> commands(const QString &text, int limit) const;
    void fill(std::vector<PaletteRow> rows);
    void move(int direction);
    void choose(const QModelIndex &index);
    void goTo(core::Ref ref);
    bool handleKey(int key);

    Parts m_parts;
    Theme m_theme{Theme::Mode::Light};
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    PaletteModel *m_model;
    QTimer m_pause;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace app
