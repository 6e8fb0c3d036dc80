#include "app/reader/PassageBrowser.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolTip>

#include "app/reader/Lighting.h"
#include "app/reader/NumberDisc.h"

namespace app {

namespace {

constexpr int gutter = 34;
constexpr int rightMargin = 16;
constexpr int measure = 560; ///< widest line: some 75 letters
constexpr int barWidth = 3;

} // namespace

PassageBrowser::PassageBrowser(QWidget *parent) : QTextBrowser(parent)
{
    // The default of a browser knows links alone; keyboard selection is what makes the caret seen and movable.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_target = {}; });
    // The bar in the gutter follows the caret, and the text repaints no more than the caret's own line.
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
}

PassageBrowser::~PassageBrowser() = default;

void PassageBrowser::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.paper());
    colours.setColor(QPalette::Text, theme.text());
    colours.setColor(QPalette::Highlight, theme.accent());
    colours.setColor(QPalette::HighlightedText, theme.background());
    setPalette(colours);
}

void PassageBrowser::replaceDocument(QTextDocument *document)
{
    // The first document of all belongs to the widget's inside, which deletes it by itself.
    QTextDocument *old = this->document()->parent() == this ? this->document() : nullptr;
    setMargins(*document);
    setDocument(document);
    delete old;
}

void PassageBrowser::setReading(const core::Knowledge &knowledge, core::EntityId source)
{
    m_lit.clear();
    m_target = {};
    auto *document = new QTextDocument(this);
    m_reading = std::make_unique<ReadingText>(*document, knowledge, source, m_theme);
    setExtraSelections({});
    replaceDocument(document);
}

void PassageBrowser::clearReading()
{
    m_lit.clear();
    m_target = {};
    m_reading.reset();
    setExtraSelections({});
    replaceDocument(new QTextDocument(this));
}

void PassageBrowser::light(const std::vector<NumberedPassage> &passages)
{
    m_lit.clear();
    if (m_reading == nullptr)
        return;
    for (const NumberedPassage &passage : passages)
        if (!m_reading->rangeOf(passage.passage).isEmpty())
            m_lit.push_back(passage);
    setExtraSelections(lightingOf(*document(), *m_reading, m_lit, m_theme));
    viewport()->update();
}

core::PassageId PassageBrowser::passageAtCaret() const
{
    return m_reading == nullptr ? core::PassageId() : m_reading->passageAt(textCursor().position());
}

bool PassageBrowser::goTo(core::PassageId passage)
{
    const ReadingText::Range range = m_reading == nullptr ? ReadingText::Range() : m_reading->rangeOf(passage);
    if (range.isEmpty())
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(range.start);
    setTextCursor(cursor);
    scrollTo(passage);
    return true;
}

void PassageBrowser::scrollTo(core::PassageId passage)
{
    m_target = passage;
    bringTargetIntoView();
}

void PassageBrowser::bringTargetIntoView()
{
    if (m_target.isNull() || m_reading == nullptr)
        return;
    const ReadingText::Range range = m_reading->rangeOf(m_target);
    document()->size(); // lays out all of it, so that the scroll bar knows its end
    const int top = lineAt(range.start).top();
    const int bottom = lineAt(range.end).bottom();
    const int height = viewport()->height();
    if (range.isEmpty() || (top >= gutter && bottom <= height))
        return;
    // A quarter down, so that what leads up to it is read, too; a long one from its beginning.
    const int wanted = std::clamp(height - (bottom - top), gutter, std::max(gutter, height / 4));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - wanted);
}

QRect PassageBrowser::lineAt(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    return cursorRect(cursor);
}

void PassageBrowser::setMargins(QTextDocument &document)
{
    const int spare = viewport()->width() - gutter - rightMargin - measure;
    const int side = std::max(0, spare / 2);
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    if (format.leftMargin() == gutter + side && format.rightMargin() == rightMargin + side)
        return;
    format.setLeftMargin(gutter + side);
    format.setRightMargin(rightMargin + side);
    format.setTopMargin(8);
    format.setBottomMargin(32);
    document.rootFrame()->setFrameFormat(format);
}

void PassageBrowser::resizeEvent(QResizeEvent *event)
{
    setMargins(*document());
    QTextBrowser::resizeEvent(event);
    bringTargetIntoView();
}

void PassageBrowser::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (m_reading == nullptr)
        return;
    QPainter painter(viewport());
    paintCaretBar(painter);
    paintNumbers(painter);
}

void PassageBrowser::paintNumbers(QPainter &painter) const
{
    int free = INT_MIN; // below the disc before: two passages may begin on one line
    for (const NumberedPassage &passage : m_lit) {
        const QRect line = lineAt(m_reading->rangeOf(passage.passage).start);
        const int left = int(document()->rootFrame()->frameFormat().leftMargin()) - gutter;
        const int top = std::max(line.center().y() - numberDiscSide / 2, free);
        free = top + numberDiscSide + 1;
        if (top > viewport()->height())
            break;
        if (free > 0)
            paintNumberDisc(painter, QRectF(left + 7, top, numberDiscSide, numberDiscSide), passage.number,
                            passage.stance, m_theme);
    }
}

void PassageBrowser::paintCaretBar(QPainter &painter) const
{
    const core::PassageId passage = hasFocus() ? passageAtCaret() : core::PassageId();
    if (passage.isNull())
        return;
    const ReadingText::Range range = m_reading->rangeOf(passage);
    const int top = lineAt(range.start).top();
    const int left = int(document()->rootFrame()->frameFormat().leftMargin()) - barWidth - 3;
    painter.fillRect(QRect(left, top, barWidth, lineAt(range.end).bottom() - top), m_theme.accent());
}

bool PassageBrowser::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys mean something here: the window's own actions must not take them.
        const int key = static_cast<QKeyEvent *>(event)->key(); // NOLINT: the type says so
        if (key == Qt::Key_F3 || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

bool PassageBrowser::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_reading == nullptr || !m_tips)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type says so
    const QPointF point = help->pos() + QPoint(0, verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(point, Qt::ExactHit);
    const core::PassageId passage = position < 0 ? core::PassageId() : m_reading->passageAt(position);
    if (passage.isNull())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_tips(passage), viewport());
    return true;
}

bool PassageBrowser::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else if (event.key() == Qt::Key_F3 && event.modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (event.key() == Qt::Key_F3)
        Q_EMIT nextRequested();
    else
        return false;
    return true;
}

void PassageBrowser::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event))
        return;
    m_target = {};
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        copyPassageAtCaret();
    else
        QTextBrowser::keyPressEvent(event);
}

void PassageBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
    Q_EMIT focusEntered();
}

void PassageBrowser::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
    // A menu or another window borrows the focus; the reader is still where people read.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusLeft();
}

void PassageBrowser::copyPassageAtCaret()
{
    const core::PassageId passage = passageAtCaret();
    if (!passage.isNull() && m_citing)
        QGuiApplication::clipboard()->setText(m_citing(m_reading->rangeOf(passage)));
}

QMimeData *PassageBrowser::createMimeDataFromSelection() const
{
    if (m_reading == nullptr || !m_citing)
        return QTextBrowser::createMimeDataFromSelection();
    auto *mime = new QMimeData;
    mime->setText(m_citing({textCursor().selectionStart(), textCursor().selectionEnd()}));
    return mime;
}

} // namespace app
