#pragma once

#include <utility>

#include <QImage>
#include <QStackedWidget>

class QPlainTextEdit;

namespace app {

struct FilePreview;

/// Shows a file that was made: its picture as large as there is room, or the beginning of its table.
class PreviewPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void show(const FilePreview &preview);
    /// The picture that was read from the file.
    const QImage &image() const { return m_image; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintSheet();

    QWidget *m_sheet;
    QPlainTextEdit *m_text;
    QImage m_image;
};

} // namespace app
