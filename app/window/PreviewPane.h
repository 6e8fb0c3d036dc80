#pragma once

#include <utility>

#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace app {

struct FilePreview;

/// Shows a file that was made: its picture as large as there is room, or the beginning of its table. Of several
/// pictures one at a time, to be leafed through.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void show(const FilePreview &preview);
    /// Another picture of the same file.
    void showPage(int page, const QImage &image);
    /// The picture that was read from the file.
    const QImage &image() const { return m_image; }

Q_SIGNALS:
    /// Counted from 0.
    void pageWanted(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePager();
    void turn(int by);
    void paintSheet();

    QStackedWidget *m_stack;
    QWidget *m_sheet;
    QPlainTextEdit *m_text;
    QWidget *m_pager;
    QToolButton *m_back;
    QToolButton *m_on;
    QLabel *m_number;
    QImage m_image;
    int m_page = 0;
    int m_pages = 1;
};

} // namespace app
