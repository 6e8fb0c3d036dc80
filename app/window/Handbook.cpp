#include "app/window/Handbook.h"

#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

namespace {

QString handbookText()
{
    QFile file(QStringLiteral(":/handbook/handbook.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The handbook is missing from the program.");
    return QString::fromUtf8(file.readAll());
}

} // namespace

Handbook::Handbook(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("handbook"));
    setWindowTitle(tr("Handbook"));
    resize(720, 640);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenExternalLinks(true);
    text->document()->setDocumentMargin(20);
    text->setMarkdown(handbookText());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
}

} // namespace app
