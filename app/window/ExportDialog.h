#pragma once

#include <optional>
#include <utility>

#include <QDialog>

#include "app/window/FilePreview.h"
#include "app/window/Workplace.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace app {

class ExportForm;
class PreviewPane;

/// Choices on the right, on the left the file that comes of them: what is shown was read from the very bytes that are
/// written. Stays open beside the window.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Workplace &workplace, QWidget *parent = nullptr);

    /// Shows it for a view as it is now; with a format that is wanted, else with the one of the last time.
    void openFor(const ViewState &state, std::optional<FileFormat> format = {});
    /// Whether what is chosen has been made and is shown.
    bool isReady() const { return m_shown == m_wanted && m_wanted > 0; }
    const FilePreview &preview() const { return m_preview; }

Q_SIGNALS:
    /// A file was written, or several, of which this is the first.
    void written(const QString &path);

private:
    QWidget *makeFoot();
    void makeLater();
    void make();
    void take(const FilePreview &preview, int number);
    void makePage(int page);
    void tellCommand();
    void askPlace();
    void askToReplace(const QString &path);
    void write(const QStringList &paths);
    /// Where the files go whose first name is `path`: several are numbered.
    QStringList pathsFor(const QString &path) const;
    /// `fault`: why nothing was written; empty when all was.
    void end(const QStringList &paths, const QString &fault);

    Workplace m_workplace;
    ExportSubject m_subject;
    FilePreview m_preview;
    PreviewPane *m_pane;
    ExportForm *m_form;
    QLabel *m_findings;
    QLineEdit *m_command;
    QPushButton *m_copy;
    QPushButton *m_write;
    QTimer *m_timer;
    int m_wanted = 0; ///< number of the newest choices
    int m_shown = 0;  ///< number of those whose file is shown
};

} // namespace app
