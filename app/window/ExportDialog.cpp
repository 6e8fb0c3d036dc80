#include "app/window/ExportDialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/export/OutputFile.h"
#include "app/export/ShellText.h"
#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Prompts.h"
#include "app/session/Settings.h"
#include "app/window/ExportForm.h"
#include "app/window/PreviewPane.h"

namespace app {

namespace {

/// While somebody types, nothing is made.
constexpr int patience = 150;

} // namespace

ExportDialog::ExportDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent),
      m_workplace(workplace),
      m_pane(new PreviewPane(this)),
      m_form(new ExportForm(workplace.prompts, this)),
      m_findings(new QLabel(this)),
      m_command(new QLineEdit(this)),
      m_copy(new QPushButton(tr("Copy co&mmand"), this)),
      m_write(new QPushButton(tr("&Export…"), this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export picture"));
    resize(1080, 720);
    auto *side = new QVBoxLayout;
    side->addWidget(m_form);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_pane, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    m_form->setFixedWidth(300);
    m_timer->setSingleShot(true);
    m_timer->setInterval(patience);
    connect(m_timer, &QTimer::timeout, this, &ExportDialog::make);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::makeLater);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::askPlace);
}

QWidget *ExportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_findings->setObjectName(QStringLiteral("exportFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setObjectName(QStringLiteral("exportCommand"));
    m_command->setReadOnly(true);
    auto *label = new QLabel(tr("&Without the window:"), foot);
    label->setBuddy(m_command);
    m_command->setAccessibleName(tr("Command line that writes the same file"));
    m_copy->setObjectName(QStringLiteral("exportCopyCommand"));
    m_write->setObjectName(QStringLiteral("exportWrite"));
    m_write->setDefault(true);
    m_copy->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_command, 1);
    line->addWidget(m_copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_findings);
    column->addLayout(line);
    column->addWidget(buttons);
    return foot;
}

void ExportDialog::open(const ViewState &state)
{
    m_subject = {m_workplace.document.wholeKnowledge(), m_workplace.document.wholeGraph(), state};
    ExportChoices choices = exportChoicesFrom(m_workplace.settings.exportChoices());
    m_form->setChoices(choices);
    setWindowTitle(tr("Export picture: %1").arg(wordFor(state.kind)));
    makeLater();
    show();
    raise();
    activateWindow();
}

void ExportDialog::makeLater()
{
    ++m_wanted;
    m_write->setEnabled(false);
    m_findings->setText(tr("Making the file…"));
    tellCommand();
    m_timer->start();
}

/// What is made for choices that changed meanwhile is thrown away.
void ExportDialog::make()
{
    const auto work = [subject = m_subject, choices = m_form->choices(), number = m_wanted,
                       self = QPointer(this)](const core::Progress &) -> Jobs::Done {
        const FilePreview preview = previewOf(subject, choices);
        return [self, preview, number] {
            if (self)
                self->take(preview, number);
        };
    };
    m_workplace.jobs.start(tr("Making the preview"), work);
}

void ExportDialog::take(const FilePreview &preview, int number)
{
    if (number != m_wanted)
        return;
    m_shown = number;
    m_preview = preview;
    m_pane->show(preview);
    const bool isMade = preview.fault.isEmpty();
    const QString sign = preview.isGood ? QStringLiteral("✓ ") : QStringLiteral("⚠ ");
    m_findings->setText(isMade ? sign + preview.findings.join(QStringLiteral("  ")) : preview.fault);
    m_write->setEnabled(isMade);
    if (isMade)
        m_workplace.settings.setExportChoices(toBytes(m_form->choices()));
}

void ExportDialog::tellCommand()
{
    m_command->setText(
        shellText(commandWords(m_form->choices(), m_subject.state, *m_subject.knowledge, m_workplace.document.path())));
    m_command->setCursorPosition(0);
}

void ExportDialog::askPlace()
{
    const QString ending = toWord(m_form->choices().format);
    const QString folder = m_workplace.settings.lastFolder();
    const QString name = QFileInfo(m_workplace.document.path()).completeBaseName() + QStringLiteral("-") +
                         toWord(m_subject.state.kind) + QStringLiteral(".") + ending;
    m_workplace.prompts.askFileToSave(
        {.title = tr("Export the picture"),
         .suggestion = QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name),
         .nameFilter = QStringLiteral("%1 (*.%2)").arg(wordFor(m_form->choices().format), ending),
         .suffix = ending},
        [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    const auto named = fileFormatOf(QFileInfo(path).suffix());
    if (named && *named != m_form->choices().format) {
        m_findings->setText(tr("“%1” is to be a %2 by its name: choose that format above, or another name.")
                                .arg(QFileInfo(path).fileName(), wordFor(*named)));
        return;
    }
    m_workplace.settings.setLastFolder(QFileInfo(path).absolutePath());
    const auto work = [bytes = m_preview.bytes, path, self = QPointer(this)](const core::Progress &) -> Jobs::Done {
        writeFile(path, bytes);
        return [self, path] {
            if (self)
                self->end(path);
        };
    };
    m_workplace.jobs.start(tr("Writing %1").arg(QFileInfo(path).fileName()), work);
}

void ExportDialog::end(const QString &path)
{
    Q_EMIT written(path);
    accept();
}

} // namespace app
