#pragma once

#include <memory>
#include <utility>

#include <QWidget>

#include "app/picture/Picture.h"
#include "app/views/graph/NodeColours.h"

namespace app {

/// A key put into rows from the origin downwards; marks of it stand for nothing.
struct ColourKeyRows
{
    std::vector<Mark> marks = {};
    QSizeF size = {};
};

/// What each colour tells, in rows of at most `width` pixels.
ColourKeyRows colourKeyRows(const NodeColours &colours, double width);

/// The key over the graph in the window. A click, Space or Return folds it to its title and back.
class ColourKey : public QWidget
{
    Q_OBJECT

public:
    explicit ColourKey(QWidget *parent);

    /// Null: no colours, no key.
    void show(const std::shared_ptr<const NodeColours> &colours);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void make();
    void fold();

    std::shared_ptr<const NodeColours> m_colours;
    Picture m_picture;
    Theme m_theme{Theme::Mode::Light};
    bool m_isFolded = false;
};

} // namespace app
