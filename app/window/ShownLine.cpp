#include "app/window/ShownLine.h"

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ShownText.h"

namespace app {

ShownLine::ShownLine(Document &document, Selection &selection, QWidget *parent)
    : QLabel(parent), m_document(document), m_selection(selection)
{
    setObjectName(QStringLiteral("shownLine"));
    setContentsMargins(10, 3, 10, 3);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &ShownLine::tell);
    for (const auto signal : {&Selection::filterChanged, &Selection::validOnChanged, &Selection::viewChanged})
        connect(&selection, signal, this, &ShownLine::tell);
    tell();
}

void ShownLine::tell()
{
    setVisible(m_document.isOpen() && m_selection.view() != ViewKind::Graph);
    if (!m_document.isOpen())
        return;
    m_sentence = shownText(*m_document.knowledge(), viewState(m_selection));
    setAccessibleName(m_sentence);
    setToolTip(m_sentence);
    fit();
}

/// What is too long for the line stands whole in the tool tip.
void ShownLine::fit()
{
    const QMargins margins = contentsMargins();
    setText(fontMetrics().elidedText(m_sentence, Qt::ElideRight, width() - margins.left() - margins.right()));
}

void ShownLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace app
