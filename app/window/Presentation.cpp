#include "app/window/Presentation.h"

#include <algorithm>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBrowser>

#include "app/picture/Legend.h"
#include "app/picture/PicturePainter.h"
#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/window/PresentationNotes.h"

namespace app {

namespace {

constexpr double pageWidth = 1600; ///< wider screens show the page enlarged, so that it is read from afar
constexpr double dotsHeight = 28;
constexpr double dotDistance = 18;
constexpr double notesShare = 0.3; ///< of the height, while they are shown

} // namespace

Presentation::Presentation(Document &document, Guard &guard, Story story, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_document(document),
      m_guard(guard),
      m_story(std::move(story)),
      m_theme(theme),
      m_notes(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(m_story.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_notes->setObjectName(QStringLiteral("presentationNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setFocusPolicy(Qt::NoFocus); // the keys go through the views
    m_notes->setFrameShape(QFrame::NoFrame);
    QPalette colours = m_notes->palette();
    colours.setColor(QPalette::Base, m_theme.panel());
    colours.setColor(QPalette::Text, m_theme.text());
    m_notes->setPalette(colours);
    m_notes->hide();
    // What it is made from may be gone when another project is opened.
    connect(&document, &Document::opened, this, &QWidget::close);
    tell();
}

double Presentation::scale() const
{
    return std::max(1.0, width() / pageWidth);
}

double Presentation::pictureHeight() const
{
    return height() - dotsHeight * scale() - (m_notes->isHidden() ? 0 : m_notes->height());
}

const StorySlide &Presentation::slide()
{
    if (!m_isStale)
        return m_slide;
    m_isStale = false;
    const QSizeF page = QSizeF(width(), pictureHeight()) / scale();
    m_slide = {};
    m_guard.run([&] {
        m_slide =
            storySlide(*m_document.wholeKnowledge(), *m_document.wholeGraph(), m_story.views[std::size_t(m_at)], page);
    });
    return m_slide;
}

void Presentation::goTo(int view)
{
    view = std::clamp(view, 0, int(m_story.views.size()) - 1);
    if (view == m_at)
        return;
    m_at = view;
    m_isStale = true;
    placeNotes();
    tell();
    update();
}

void Presentation::toggleNotes()
{
    m_notes->setVisible(m_notes->isHidden());
    m_isStale = true;
    placeNotes();
    update();
}

void Presentation::placeNotes()
{
    if (m_notes->isHidden())
        return;
    const int top = int(height() * (1 - notesShare));
    m_notes->setGeometry(0, top, width(), height() - top);
    QFont font = m_notes->font();
    font.setPixelSize(int(16 * scale()));
    m_notes->setFont(font);
    m_guard.run([&] { m_notes->setHtml(notesHtml(*m_document.wholeKnowledge(), m_story.views[std::size_t(m_at)])); });
    m_notes->document()->setDocumentMargin(16 * scale());
}

/// For the screen reader: where it is, and the caption.
void Presentation::tell()
{
    setAccessibleName(
        tr("%1 of %2: %3").arg(m_at + 1).arg(m_story.views.size()).arg(m_story.views[std::size_t(m_at)].caption));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void Presentation::paintEvent(QPaintEvent *)
{
    const Picture &picture = slide().picture;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background());
    const QRectF &page = picture.bounds;
    const double fitting = page.isEmpty() ? 1 : std::min(width() / page.width(), pictureHeight() / page.height());
    painter.translate((width() - page.width() * fitting) / 2, 0);
    painter.scale(fitting, fitting);
    painter.translate(-page.topLeft());
    // What the caption speaks of is marked as it is in the window.
    Emphasis emphasis;
    emphasis.selected = QSet<core::Ref>(m_slide.state.selected.begin(), m_slide.state.selected.end());
    paintPicture(painter, picture, m_theme, emphasis);
    painter.resetTransform();
    paintDots(painter);
    paintWords(painter);
}

/// Which keys there are, and how far it is, on the line of the dots.
void Presentation::paintWords(QPainter &painter) const
{
    QFont font = this->font();
    font.setPixelSize(int(12 * scale()));
    painter.setFont(font);
    painter.setPen(m_theme.mutedText());
    const QRectF line(16 * scale(), pictureHeight(), width() - 32 * scale(), dotsHeight * scale());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("N: notes · Esc: end"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("%1 of %2").arg(m_at + 1).arg(m_story.views.size()));
}

/// The one that is shown is larger, not only of another colour.
void Presentation::paintDots(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int count = int(m_story.views.size());
    const double first = width() / 2.0 - (count - 1) * dotDistance * scale() / 2;
    for (int i = 0; i < count; ++i) {
        const double radius = (i == m_at ? 6 : 3.5) * scale();
        painter.setBrush(i == m_at ? m_theme.accent() : m_theme.mutedText());
        painter.drawEllipse(QPointF(first + i * dotDistance * scale(), pictureHeight() + dotsHeight * scale() / 2),
                            radius, radius);
    }
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
        goTo(m_at + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        goTo(m_at - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(int(m_story.views.size()) - 1);
        return;
    case Qt::Key_N:
        toggleNotes();
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presentation::mousePressEvent(QMouseEvent *)
{
    goTo(m_at + 1);
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isStale = true;
    placeNotes();
}

} // namespace app
