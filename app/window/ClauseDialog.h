#pragma once

#include <utility>
#include <vector>

#include <QDialog>
#include <QStringList>

#include "app/picture/Theme.h"
#include "core/graph/lineage/LineageChain.h"

class QListWidget;
class QPushButton;
class QTextBrowser;
class QUrl;

namespace app {

class Document;
class Selection;

/// What became of a clause, step by step: at the left every step of its chain and the whole way from the first clause
/// to the last, at the right the two clauses of the chosen one side by side: words removed and added, likeness,
/// triggers and conditions line by line, and the numbered passages of both. Stays open beside the window; a passage
/// opens in the reader.
class ClauseDialog : public QDialog
{
    Q_OBJECT

public:
    ClauseDialog(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// Shows the chain through these links, at the first of them.
    void showLinks(const std::vector<core::StatementId> &links);
    void setTheme(const Theme &theme);

private:
    QWidget *makeBody();
    QWidget *makeButtons();
    void fill();
    void fillSteps();
    void showStep();
    void stepBy(int rows);
    void follow(const QUrl &link);
    void askWhy();
    /// What the chosen row rests on.
    std::vector<core::StatementId> shownLinks() const;

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    QListWidget *m_steps;
    QTextBrowser *m_text;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QStringList m_links; ///< identifiers of the statements; ids change when the project does
    core::LineageChain m_chain;
};

} // namespace app
