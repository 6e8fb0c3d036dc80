#include "app/window/DialogPrompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace app {

namespace {

constexpr int textWidth = 420; ///< a sentence is seen whole

QFileDialog *fileDialog(const Prompts::FileQuestion &question, QWidget *window)
{
    auto *dialog = new QFileDialog(window, question.title, question.suggestion, question.nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

} // namespace

void DialogPrompts::askFileToOpen(const FileQuestion &question, const Answer &answer)
{
    QFileDialog *dialog = fileDialog(question, m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
    dialog->open();
}

void DialogPrompts::askFilesToOpen(const FileQuestion &question, const Answers &answer)
{
    QFileDialog *dialog = fileDialog(question, m_window);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, answer);
    dialog->open();
}

void DialogPrompts::askFileToSave(const FileQuestion &question, const Answer &answer)
{
    QFileDialog *dialog = fileDialog(question, m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, answer);
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
    for (auto *field : dialog->findChildren<QWidget *>())
        if (qobject_cast<QLineEdit *>(field) != nullptr || qobject_cast<QPlainTextEdit *>(field) != nullptr)
            field->setMinimumWidth(textWidth);
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
