#pragma once

#include <utility>

#include <QLabel>

namespace app {

class Document;
class Selection;

/// The sentence over the centre that says what is shown: day, filters, what was known. The graph has it in its
/// headline, so it goes while the graph is there.
class ShownLine : public QLabel
{
    Q_OBJECT

public:
    ShownLine(Document &document, Selection &selection, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void fit();

    Document &m_document;
    Selection &m_selection;
    QString m_sentence;
};

} // namespace app
