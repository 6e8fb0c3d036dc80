#include "app/window/PreviewPane.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/window/FilePreview.h"

namespace app {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_sheet(new QWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_back(new QToolButton(this)),
      m_on(new QToolButton(this)),
      m_number(new QLabel(this))
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
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_text);
    m_pager = makePager();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_pager);
    setMinimumSize(320, 240);
}

QWidget *PreviewPane::makePager()
{
    auto *pager = new QWidget(this);
    auto *line = new QHBoxLayout(pager);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    const auto add = [&](QToolButton *button, const QString &name, const QString &text, QKeySequence key, int by) {
        button->setObjectName(name);
        button->setText(text);
        button->setShortcut(key);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(by < 0 ? tr("Page before") : tr("Next page"),
                                                         key.toString(QKeySequence::NativeText)));
        button->setAccessibleName(by < 0 ? tr("Page before") : tr("Next page"));
        connect(button, &QToolButton::clicked, this, [this, by] { turn(by); });
    };
    add(m_back, QStringLiteral("exportPageBefore"), QStringLiteral("‹"), Qt::Key_PageUp, -1);
    add(m_on, QStringLiteral("exportNextPage"), QStringLiteral("›"), Qt::Key_PageDown, 1);
    m_number->setObjectName(QStringLiteral("exportPageNumber"));
    line->addWidget(m_back);
    line->addWidget(m_number);
    line->addWidget(m_on);
    line->addStretch(1);
    return pager;
}

void PreviewPane::show(const FilePreview &preview)
{
    m_text->setPlainText(preview.text);
    m_sheet->setAccessibleDescription(preview.alt);
    m_stack->setCurrentWidget(preview.text.isEmpty() ? m_sheet : static_cast<QWidget *>(m_text));
    m_pages = preview.pages;
    m_pager->setVisible(m_pages > 1);
    showPage(0, preview.image);
}

void PreviewPane::showPage(int page, const QImage &image)
{
    m_page = page;
    m_image = image;
    m_number->setText(tr("%1 of %2", "page").arg(page + 1).arg(m_pages));
    m_back->setEnabled(page > 0);
    m_on->setEnabled(page + 1 < m_pages);
    m_sheet->update();
}

void PreviewPane::turn(int by)
{
    const int page = m_page + by;
    if (page >= 0 && page < m_pages)
        Q_EMIT pageWanted(page);
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Paint) {
        paintSheet();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
