#pragma once

#include <QWidget>

#include "app/picture/Theme.h"
#include "core/base/Id.h"

class QComboBox;
class QTextBrowser;

namespace app {

class Document;
class Selection;

/// Reads a source beside any view: its digest in a serif, with the passages of what is selected lit and numbered. The caret in a passage lights every mark
/// that rests on it (through `Selection::setPassage`). Follows `Selection::readRequested`.
class SourceReader : public QWidget
{
    Q_OBJECT

public:
    SourceReader(Document &document, Selection &selection, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    core::EntityId source() const { return m_source; }
    /// Opens a source at its beginning.
    void open(core::EntityId source);
    /// Opens the passage's source, scrolls to it, puts the caret there and lights it.
    void read(core::PassageId passage);

private:
    void fillSources();
    void render();
    void light();
    void followCaret();

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    core::EntityId m_source;
    QComboBox *m_sources;
    QTextBrowser *m_text;
};

} // namespace app
