#pragma once

#include <utility>

#include <QDate>
#include <QObject>

namespace app {

class Document;
class Selection;

/// Keeps the selection true to the project: another project starts with nothing selected, on the day of its data; what
/// an edit or an undo removes is no longer selected. Made before the views, so that they never meet an id that is gone.
class SelectionKeeper : public QObject
{
    Q_OBJECT

public:
    SelectionKeeper(Document &document, Selection &selection, QObject *parent = nullptr);

private:
    void begin();
    void prune();

    Document &m_document;
    Selection &m_selection;
};

/// The day a project's data were last put together; an invalid day where it does not say.
QDate dataDate(const Document &document);

} // namespace app
