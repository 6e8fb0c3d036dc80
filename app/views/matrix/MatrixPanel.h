#pragma once

#include <utility>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace app {

class Document;
class MatrixView;
class Selection;
class Theme;

/// The matrix with what governs it above: how rows are sorted, whether upper topics stand for their leaves, ATOP,
/// treaties without coding, what is hidden, and a search. All of it is kept in the options that views share.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    MatrixPanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    MatrixView *view() const { return m_view; }
    void setTheme(const Theme &theme);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void connectControls();
    void follow();
    /// Or none, as the button says.
    void foldAll();
    void fillHidden();

    Document &m_document;
    Selection &m_selection;
    QComboBox *m_order;
    QToolButton *m_fold;
    QCheckBox *m_atop;
    QCheckBox *m_uncoded;
    QToolButton *m_hidden;
    QLineEdit *m_search = nullptr;
    MatrixView *m_view;
};

} // namespace app
