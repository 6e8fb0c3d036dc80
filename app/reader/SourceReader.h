#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/reader/FocusOrigin.h"
#include "app/reader/ReadingText.h"
#include "app/session/NumberedPassages.h"
#include "core/base/Id.h"
#include "core/text/AnswerCheck.h"

class QLabel;

namespace app {

class Document;
class PassageBrowser;
class Selection;
class SourceChooser;

/// Reads a source beside any view: its digest in a serif, with the passages of what is selected lit and numbered. The
/// caret in a passage lights every mark that rests on it (through `Selection::setPassage`). Follows
/// `Selection::readRequested`. Escape gives the focus back to where it came from.
class SourceReader : public QWidget
{
    Q_OBJECT

public:
    SourceReader(Document &document, Selection &selection, QWidget *parent = nullptr);
    ~SourceReader() override;

    void setTheme(const Theme &theme);
    core::EntityId source() const { return m_source; }
    /// Opens a source at its beginning; one without a text is not opened.
    void open(core::EntityId source);
    /// Opens the passage's source, scrolls to it, puts the caret there and lights it. Takes the focus.
    void read(core::PassageId passage);
    /// The words that are marked, or else the passage under the caret.
    std::vector<core::TextStretch> pointedAt() const;
    /// The caret goes to the next or previous lit passage of the source, round the end.
    void readNextLit();
    void readPreviousLit();

Q_SIGNALS:
    /// Somebody reads: what `pointedAt` says may be new.
    void pointed();

private:
    void build();
    void reload();
    void render();
    void tellSource();
    void follow();
    void light();
    void followCaret();
    void tellPassage();
    void leave();
    void readLit(const NumberedPassage &passage);
    QString tipOf(core::PassageId passage) const;
    QString citing(const ReadingText::Range &range) const;
    QString statusText() const;

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    core::EntityId m_source;
    core::EntityId m_rendered;               ///< whose text stands in `m_text`
    std::vector<NumberedPassage> m_passages; ///< of the selection, in all sources
    SourceChooser *m_sources;
    QLabel *m_title;
    QLabel *m_details;
    QLabel *m_note;
    PassageBrowser *m_text;
    QLabel *m_status;
    FocusOrigin m_origin{*this};
};

} // namespace app
