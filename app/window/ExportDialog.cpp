#include "app/window/ExportDialog.h"

#include <algorithm>

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

#include "app/export/OutputFiles.h"
#include "app/export/ShellText.h"
#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Prompts.h"
#include "app/session/Settings.h"
#include "app/session/Stories.h"
#include "app/window/ExportForm.h"
#include "app/window/PreviewPane.h"
#include "core/base/Error.h"

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
    setWindowTitle(tr("Export"));
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
    connect(m_pane, &PreviewPane::pageWanted, this, &ExportDialog::makePage);
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
    auto *label = new QLabel(tr("Witho&ut the window:"), foot);
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

void ExportDialog::openFor(const ViewState &state, std::optional<FileFormat> format)
{
    m_subject = {m_workplace.document.wholeKnowledge(), m_workplace.document.wholeGraph(), state};
    ExportChoices choices = exportChoicesFrom(m_workplace.settings.exportChoices());
    choices.format = format.value_or(choices.format);
    const bool isGraphFormat = choices.format == FileFormat::GraphMl || choices.format == FileFormat::Gexf;
    if (isGraphFormat && state.kind != ViewKind::Graph)
        choices.format = FileFormat::Png;
    m_form->setContents(state.kind, storiesOf(*m_subject.knowledge));
    m_form->setChoices(choices);
    setWindowTitle(tr("Export: %1").arg(wordFor(state.kind)));
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

/// Read from the files that are already made; those of choices that changed meanwhile are not shown.
void ExportDialog::makePage(int page)
{
    const auto work = [draw = m_preview.page, page, number = m_shown,
                       self = QPointer(this)](const core::Progress &) -> Jobs::Done {
        const QImage image = draw(page);
        return [self, image, page, number] {
            if (self && number == self->m_shown)
                self->m_pane->showPage(page, image);
        };
    };
    m_workplace.jobs.start(tr("Making the preview"), work);
}

void ExportDialog::tellCommand()
{
    m_command->setText(
        shellText(commandWords(m_form->choices(), m_subject.state, *m_subject.knowledge, m_workplace.document.path())));
    m_command->setCursorPosition(0);
}

void ExportDialog::askPlace()
{
    const ExportChoices &choices = m_form->choices();
    const QString ending = toWord(choices.format);
    const QString folder = m_workplace.settings.lastFolder();
    const QString what = choices.story.isEmpty() ? toWord(m_subject.state.kind) : choices.story;
    const QString name = QFileInfo(m_workplace.document.path()).completeBaseName() + u'-' + what + u'.' + ending;
    m_workplace.prompts.askFileToSave(
        {.title = choices.story.isEmpty() ? tr("Export the view") : tr("Export the story"),
         .suggestion = QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name),
         .nameFilter = QStringLiteral("%1 (*.%2)").arg(wordFor(choices.format), ending),
         .suffix = ending},
        [this](const QString &path) { askToReplace(path); });
}

QStringList ExportDialog::pathsFor(const QString &path) const
{
    if (m_preview.files.size() <= 1)
        return {path};
    const QFileInfo file(path);
    QStringList paths;
    for (std::size_t i = 1; i <= m_preview.files.size(); ++i)
        paths << file.dir().filePath(QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(i).arg(file.suffix()));
    return paths;
}

/// Whether the file that was named may be replaced was asked with its name; the numbered ones nobody has seen yet.
void ExportDialog::askToReplace(const QString &path)
{
    const auto named = fileFormatOf(QFileInfo(path).suffix());
    if (named && *named != m_form->choices().format) {
        m_findings->setText(tr("“%1” is to be a %2 by its name: choose that format above, or another name.")
                                .arg(QFileInfo(path).fileName(), wordFor(*named)));
        return;
    }
    const QStringList paths = pathsFor(path);
    const auto there = std::count_if(paths.begin(), paths.end(), [](const QString &p) { return QFileInfo::exists(p); });
    if (paths.size() == 1 || there == 0) {
        write(paths);
        return;
    }
    m_workplace.prompts.confirm(
        {.title = tr("Replace files"),
         .text = tr("%1 of the %2 files are there already. Replace them?").arg(there).arg(paths.size()),
         .detail = tr("They are called %1 and so on.").arg(QFileInfo(paths.front()).fileName()),
         .doIt = tr("Replace")},
        [this, paths] { write(paths); });
}

/// What cannot be written is told here, where somebody looks, and the choices stay.
void ExportDialog::write(const QStringList &paths)
{
    m_workplace.settings.setLastFolder(QFileInfo(paths.front()).absolutePath());
    m_write->setEnabled(false);
    const auto work = [files = m_preview.files, paths, self = QPointer(this)](const core::Progress &) -> Jobs::Done {
        QString fault;
        try {
            std::vector<FileToWrite> all;
            for (std::size_t i = 0; i < files.size(); ++i)
                all.push_back({paths[qsizetype(i)], files[i]});
            writeFiles(all);
        } catch (const core::Error &error) {
            fault = error.message();
        }
        return [self, paths, fault] {
            if (self)
                self->end(paths, fault);
        };
    };
    m_workplace.jobs.start(tr("Writing %1").arg(QFileInfo(paths.front()).fileName()), work);
}

void ExportDialog::end(const QStringList &paths, const QString &fault)
{
    m_write->setEnabled(true);
    if (!fault.isEmpty()) {
        m_findings->setText(QStringLiteral("✗ ") + fault);
        return;
    }
    Q_EMIT written(paths.front());
    accept();
}

} // namespace app
