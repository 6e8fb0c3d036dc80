#pragma once

#include <utility>

#include <QDialog>

#include "app/picture/Theme.h"
#include "core/model/Statement.h"

class QTextBrowser;
class QUrl;

namespace app {

class Document;
class Selection;

/// The two clauses of a link of the lineage side by side: words removed and added, likeness, triggers and conditions
/// line by line, and the numbered passages of both. Stays open beside the window; a passage opens in the reader.
class ClauseDialog : public QDialog
{
    Q_OBJECT

public:
    ClauseDialog(Document &document, Selection &selection, QWidget *parent = nullptr);

    void open(core::StatementId link);
    void setTheme(const Theme &theme);

private:
    void fill();
    void follow(const QUrl &link);
    void askWhy();

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    QTextBrowser *m_text;
    QString m_link; ///< identifier of the statement; ids change when the project does
};

} // namespace app
