#pragma once

#include <utility>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace app {

class Document;
class LineageView;
class Selection;
class Theme;

/// The lineage with what governs it above: which treaties, which topic, folding, a search; and the sentence that says
/// what is shown. All of it is kept in the options that views share.
class LineagePanel : public QWidget
{
    Q_OBJECT

public:
    LineagePanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    LineageView *view() const { return m_view; }
    void setTheme(const Theme &theme);

private:
    QWidget *makeBar();
    QWidget *makeHead();
    void connectControls();
    void follow();
    void fillTreaties();
    void fillTopics();
    void choose(qint64 treaty);
    void foldAll();
    void askWhy();

    Document &m_document;
    Selection &m_selection;
    QToolButton *m_treaties;
    QComboBox *m_topic;
    QToolButton *m_fold;
    QLineEdit *m_search = nullptr;
    QLabel *m_headline;
    QLabel *m_detail;
    QToolButton *m_why;
    LineageView *m_view;
};

} // namespace app
