#include "app/window/PreviewPane.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>

#include "app/window/FilePreview.h"

namespace app {

PreviewPane::PreviewPane(QWidget *parent)
    : QStackedWidget(parent), m_sheet(new QWidget(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview of the file"));
    m_sheet->setObjectName(QStringLiteral("exportSheet"));
    m_sheet->setAccessibleName(tr("Preview of the file"));
    m_sheet->installEventFilter(this);
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setAccessibleName(tr("Preview of the table"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addWidget(m_sheet);
    addWidget(m_text);
    setMinimumSize(320, 240);
}

void PreviewPane::show(const FilePreview &preview)
{
    m_image = preview.image;
    m_text->setPlainText(preview.text);
    m_sheet->setAccessibleDescription(preview.alt);
    setCurrentWidget(preview.text.isEmpty() ? m_sheet : static_cast<QWidget *>(m_text));
    m_sheet->update();
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Paint) {
        paintSheet();
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void PreviewPane::paintSheet()
{
    QPainter painter(m_sheet);
    painter.fillRect(m_sheet->rect(), palette().color(QPalette::Mid));
    if (m_image.isNull())
        return;
    constexpr int margin = 12;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_sheet->size() - QSize(2 * margin, 2 * margin);
    const QSize size = m_image.size().scaled(room, Qt::KeepAspectRatio);
    QImage scaled = m_image.scaled(size * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    painter.drawImage(QPoint((m_sheet->width() - size.width()) / 2, (m_sheet->height() - size.height()) / 2), scaled);
}

} // namespace app
