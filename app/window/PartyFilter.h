#pragma once

#include <utility>

#include <QPushButton>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QRadioButton;

namespace app {

class Document;
class Selection;

/// The button "Parties…" and what it opens: the actors that are parties to treaties, to be ticked, and whether treaties
/// with any of them or those between them are wanted. Works on the filter of `Selection` at once.
class PartyFilter : public QPushButton
{
    Q_OBJECT

public:
    PartyFilter(Document &document, Selection &selection, QWidget *parent = nullptr);

    void open();

private:
    void makePopup();
    void fill();
    void follow();
    void narrowList(const QString &words);
    void tick(QListWidgetItem *item);
    void setRule();

    Document &m_document;
    Selection &m_selection;
    QFrame *m_popup;
    QLineEdit *m_words;
    QListWidget *m_actors;
    QRadioButton *m_any;
    QRadioButton *m_between;
    QPushButton *m_clear;
};

} // namespace app
