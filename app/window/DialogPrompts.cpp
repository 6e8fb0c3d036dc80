#include "app/window/DialogPrompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

QFileDialog *fileDialog(const Prompts::FileQuestion &question, QWidget *window, const Prompts::Answer &answer)
{
    auto *dialog = new QFileDialog(window, question.title, question.suggestion, question.nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(question.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    return dialog;
}

} // namespace

void DialogPrompts::askFileToOpen(const FileQuestion &question, const Answer &answer)
{
    QFileDialog *dialog = fileDialog(question, m_window, answer);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogPrompts::askFileToSave(const FileQuestion &question, const Answer &answer)
{
    QFileDialog *dialog = fileDialog(question, m_window, answer);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->open();
}

void DialogPrompts::askText(const TextQuestion &question, const Answer &answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput, question.lines == TextQuestion::Lines::Several);
    dialog->setTextValue(question.text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, answer);
    dialog->open();
}

void DialogPrompts::confirm(const Confirmation &confirmation, const std::function<void()> &agreed)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, confirmation.title, confirmation.text, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(confirmation.detail);
    QPushButton *doIt = box->addButton(confirmation.doIt, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(doIt, &QPushButton::clicked, box, agreed);
    box->open();
}

} // namespace app
