#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <QTextBrowser>

#include "app/picture/Theme.h"
#include "app/reader/ReadingText.h"
#include "app/session/NumberedPassages.h"

namespace app {

/// Shows a reading text with a visible caret, for reading alone. Lit passages are laid over it as formats, their
/// numbers stand in the gutter, and a bar there marks the passage under the caret.
class PassageBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PassageBrowser(QWidget *parent = nullptr);
    ~PassageBrowser() override;

    void setTheme(const Theme &theme);
    /// Shows another text. The caret goes to its beginning and nothing is lit.
    void setReading(const core::Knowledge &knowledge, core::EntityId source);
    void clearReading();
    const ReadingText *reading() const { return m_reading.get(); }

    /// Lights these passages, so far as they stand in the text shown.
    void light(const std::vector<NumberedPassage> &passages);
    const std::vector<NumberedPassage> &lit() const { return m_lit; }

    core::PassageId passageAtCaret() const;
    /// Puts the caret at the beginning of a passage and brings it into view. False when it is not placed in the text.
    bool goTo(core::PassageId passage);
    /// Brings a passage into view; the caret stays.
    void scrollTo(core::PassageId passage);

    /// What the tool tip of a passage says, and what goes behind words that are copied.
    void setTips(std::function<QString(core::PassageId)> tips) { m_tips = std::move(tips); }
    void setCiting(std::function<QString(const ReadingText::Range &)> citing) { m_citing = std::move(citing); }

Q_SIGNALS:
    void focusEntered();
    void focusLeft();
    void escapePressed();
    void nextRequested();
    void previousRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void replaceDocument(QTextDocument *document);
    void copyPassageAtCaret();
    bool handleKey(const QKeyEvent &event);
    QRect lineAt(int position) const;
    /// Keeps the lines at a measure that reads well, however wide the reader is.
    void setMargins(QTextDocument &document);
    void bringTargetIntoView();
    void paintNumbers(QPainter &painter) const;
    void paintCaretBar(QPainter &painter) const;

    Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<ReadingText> m_reading;
    std::vector<NumberedPassage> m_lit;
    core::PassageId m_target; ///< stays in view until somebody scrolls
    std::function<QString(core::PassageId)> m_tips;
    std::function<QString(const ReadingText::Range &)> m_citing;
};

} // namespace app
