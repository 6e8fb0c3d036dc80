#pragma once

#include <utility>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/views/page/StorySlides.h"

class QTextBrowser;

namespace app {

class Document;
class Guard;

/// A story on the whole screen, one saved view at a time: arrow keys, Page Up and Page Down, Home and End or a click go
/// through it, N shows or hides the notes, Esc ends it. Dots at the foot tell how far it is.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    Presentation(Document &document, Guard &guard, Story story, const Theme &theme, QWidget *parent = nullptr);

    const Story &story() const { return m_story; }
    int at() const { return m_at; }
    void goTo(int view);
    /// The picture that is shown, as large as the widget asks for.
    const StorySlide &slide();
    /// What the view rests on, beneath it.
    void toggleNotes();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double scale() const;
    double pictureHeight() const;
    void placeNotes();
    void paintWords(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void tell();

    Document &m_document;
    Guard &m_guard;
    Story m_story;
    Theme m_theme;
    int m_at = 0;
    QTextBrowser *m_notes;
    StorySlide m_slide;
    bool m_isStale = true;
};

} // namespace app
