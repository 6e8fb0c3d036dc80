#pragma once

#include <functional>
#include <utility>

#include <QWidget>

#include "app/session/Filter.h"

class QHBoxLayout;

namespace app {

class Document;
class Selection;

/// What narrows the views at the moment, as chips above the graph; a click takes one away. Not there while nothing is
/// narrowed.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    FilterChips(Document &document, Selection &selection, QWidget *parent = nullptr);

    void setIconColour(const QColor &colour);

private:
    void fill();
    void addParties();
    void addWindow();
    void addClock();
    void addTopics();
    void addLeftOut();
    void add(const QString &text, const std::function<void(Filter &)> &takeAway);
    void addChip(const QString &text, const QString &toolTip, const std::function<void()> &takeAway);

    Document &m_document;
    Selection &m_selection;
    QHBoxLayout *m_row;
    QColor m_colour = Qt::black;
};

} // namespace app
