#pragma once

#include <utility>

#include <QHash>
#include <QWidget>

#include "app/picture/Theme.h"
#include "app/session/Filter.h"

class QLabel;
class QPushButton;
class QTreeWidgetItem;

namespace app {

class Document;
class FilterTree;
class PartyFilter;
class Selection;
class WindowFilter;

/// What is shown and what is left out: kinds of things, ways of knowing, topics; and how many questions the sources
/// differ on. Writes and follows the filter of `Selection`, and nothing else.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    FilterPanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    PartyFilter &parties() { return *m_parties; }
    WindowFilter &dates() { return *m_dates; }

Q_SIGNALS:
    void disagreementsRequested();

private:
    void addNarrowing();
    void addSection(const QString &title, FilterTree *tree, int stretch);
    void fillKinds();
    void fillModalities();
    /// The topics of the open project.
    void fillTopics();
    void count();
    void followFilter();
    void tickKind(QTreeWidgetItem *item);
    void tickModality(QTreeWidgetItem *item);
    void pickTopics();
    void drawSwatches();

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    FilterTree *m_kinds;
    FilterTree *m_modalities;
    FilterTree *m_topics;
    PartyFilter *m_parties;
    WindowFilter *m_dates;
    QPushButton *m_clearTopics;
    QPushButton *m_disagreements;
    QHash<int, QTreeWidgetItem *> m_actorTypes;
};

} // namespace app
