#include "app/window/ExportForm.h"

#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStandardItemModel>

#include "app/export/ExportPresets.h"
#include "app/session/Prompts.h"

namespace app {

namespace {

using Part = PageParts::Part;
constexpr int smallestSide = 200;
constexpr int largestSide = 16000;

} // namespace

ExportForm::ExportForm(Prompts &prompts, QWidget *parent) : QWidget(parent), m_prompts(prompts)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addContent(*form);
    addFormat(*form);
    addSize(*form);
    addLooks(*form);
    addParts(*form);
    setChoices({});
}

void ExportForm::addContent(QFormLayout &form)
{
    m_content = new QComboBox(this);
    m_content->setObjectName(QStringLiteral("exportContent"));
    form.addRow(tr("&What"), m_content);
    connect(m_content, &QComboBox::currentIndexChanged, this, [this] {
        m_choices.story = m_content->currentData().toString();
        tell();
    });
}

void ExportForm::setContents(ViewKind kind, const std::vector<Story> &stories)
{
    const QScopedValueRollback quiet(m_isSetting, true);
    m_kind = kind;
    m_content->clear();
    m_content->addItem(tr("This view: %1").arg(wordFor(kind)), QString());
    for (const Story &story : stories)
        m_content->addItem(tr("Story: %1").arg(story.title), story.name);
    m_choices.story.clear();
}

void ExportForm::addFormat(QFormLayout &form)
{
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const FileFormat format : fileFormats)
        m_format->addItem(wordFor(format));
    form.addRow(tr("&Format"), m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_choices.format = fileFormats[std::size_t(row)];
        tell();
    });
}

QSpinBox *ExportForm::addNumber(const QString &name, const QString &accessibleName)
{
    auto *number = new QSpinBox(this);
    number->setObjectName(name);
    number->setAccessibleName(accessibleName);
    number->setRange(smallestSide, largestSide);
    number->setKeyboardTracking(false);
    connect(number, &QSpinBox::valueChanged, this, [this, number] { changeSize(number); });
    return number;
}

void ExportForm::addSize(QFormLayout &form)
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    for (const ExportPreset &preset : exportPresets())
        m_preset->addItem(wordFor(preset));
    m_preset->addItem(tr("A size of your own"));
    form.addRow(tr("&Page"), m_preset);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportForm::choosePreset);
    m_width = addNumber(QStringLiteral("exportWidth"), tr("Width in pixels"));
    m_height = addNumber(QStringLiteral("exportHeight"), tr("Height in pixels"));
    auto *size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height, 1);
    size->addWidget(new QLabel(tr("px"), this));
    form.addRow(tr("&Size"), size);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(size)))
        label->setBuddy(m_width);
    m_lock = new QCheckBox(tr("&Keep the proportions"), this);
    m_lock->setObjectName(QStringLiteral("exportLock"));
    m_lock->setChecked(true);
    form.addRow(QString(), m_lock);
    connect(m_lock, &QCheckBox::toggled, this,
            [this] { m_ratio = double(m_width->value()) / double(m_height->value()); });
    m_dpi = addNumber(QStringLiteral("exportDpi"), tr("Resolution in pixels an inch"));
    m_dpi->setRange(24, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    form.addRow(tr("&Resolution"), m_dpi);
    m_paper = new QLabel(this);
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    form.addRow(QString(), m_paper);
}

void ExportForm::addLooks(QFormLayout &form)
{
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("exportMode"));
    m_mode->addItems({tr("Light"), tr("Dark")});
    form.addRow(tr("&Ground"), m_mode);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_choices.mode = row == 0 ? Theme::Mode::Light : Theme::Mode::Dark;
        tell();
    });
    m_colours = new QComboBox(this);
    m_colours->setObjectName(QStringLiteral("exportColours"));
    m_colours->setToolTip(tr("A JSON file with the colours of your organisation: background, text, kinds and lines"));
    form.addRow(tr("&Colours"), m_colours);
    connect(m_colours, &QComboBox::activated, this, [this](int row) {
        if (row == m_colours->count() - 1) {
            askColours();
        } else if (row == 0) {
            m_choices.coloursFile.clear();
            setChoices(m_choices);
            tell();
        }
    });
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("exportTitle"));
    m_title->setPlaceholderText(tr("The headline of the view"));
    m_title->setMaxLength(300);
    form.addRow(tr("&Title"), m_title);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_choices.title = text.simplified();
        tell();
    });
}

void ExportForm::addParts(QFormLayout &form)
{
    addPart(form, tr("Title &and headline"), &PageParts::headline);
    addPart(form, tr("&Legend"), &PageParts::legend);
    addPart(form, tr("S&ources at the foot"), &PageParts::sources);
    addPart(form, tr("&Date of the data"), &PageParts::dataDate);
}

QCheckBox *ExportForm::addPart(QFormLayout &form, const QString &text, Part PageParts::*part)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QStringLiteral("exportPart%1").arg(m_parts.size() + 1));
    form.addRow(QString(), box);
    m_parts.emplace_back(box, part);
    connect(box, &QCheckBox::toggled, this, [this, part](bool isShown) {
        m_choices.parts.*part = isShown ? Part::Shown : Part::Hidden;
        tell();
    });
    return box;
}

void ExportForm::setChoices(const ExportChoices &choices)
{
    const QScopedValueRollback quiet(m_isSetting, true);
    m_content->setCurrentIndex(std::max(0, m_content->findData(choices.story)));
    m_format->setCurrentIndex(int(choices.format));
    int row = int(exportPresets().size());
    for (int i = 0; i < int(exportPresets().size()); ++i)
        if (choices.preset == QLatin1String(exportPresets()[std::size_t(i)].name))
            row = i;
    m_preset->setCurrentIndex(row);
    m_width->setValue(choices.size.width());
    m_height->setValue(choices.size.height());
    m_dpi->setValue(int(std::lround(choices.dpi)));
    m_mode->setCurrentIndex(choices.mode == Theme::Mode::Light ? 0 : 1);
    m_title->setText(choices.title);
    for (const auto &[box, part] : m_parts)
        box->setChecked(choices.parts.*part == Part::Shown);
    m_colours->clear();
    m_colours->addItem(tr("Our own"));
    if (!choices.coloursFile.isEmpty())
        m_colours->addItem(QFileInfo(choices.coloursFile).fileName());
    m_colours->addItem(tr("From a file…"));
    m_colours->setCurrentIndex(choices.coloursFile.isEmpty() ? 0 : 1);
    m_choices = choices;
    m_ratio = double(choices.size.width()) / double(choices.size.height());
    enableFields();
    tellPaper();
}

void ExportForm::choosePreset(int row)
{
    if (m_isSetting)
        return;
    ExportChoices choices = m_choices;
    choices.preset.clear();
    if (row < int(exportPresets().size())) {
        const ExportPreset &preset = exportPresets()[std::size_t(row)];
        choices.preset = QString::fromLatin1(preset.name);
        choices.size = preset.size;
        choices.dpi = preset.dpi;
    }
    setChoices(choices);
    tell();
}

/// The other side follows while the proportions are kept; the page is then one's own.
void ExportForm::changeSize(QSpinBox *changed)
{
    if (m_isSetting)
        return;
    QSize size(m_width->value(), m_height->value());
    if (m_lock->isChecked() && changed == m_width)
        size.setHeight(qBound(smallestSide, int(std::lround(size.width() / m_ratio)), largestSide));
    else if (m_lock->isChecked() && changed == m_height)
        size.setWidth(qBound(smallestSide, int(std::lround(size.height() * m_ratio)), largestSide));
    const double ratio = m_ratio;
    ExportChoices choices = m_choices;
    choices.preset.clear();
    choices.size = size;
    choices.dpi = m_dpi->value();
    setChoices(choices);
    if (m_lock->isChecked())
        m_ratio = ratio; // rounding to pixels must not wear the proportions off
    tell();
}

void ExportForm::askColours()
{
    setChoices(m_choices); // until a file is chosen, what was stays
    m_prompts.askFileToOpen({.title = tr("House colours"),
                             .suggestion = m_choices.coloursFile,
                             .nameFilter = tr("House colours (*.json)"),
                             .suffix = QStringLiteral("json")},
                            [this](const QString &path) {
                                ExportChoices choices = m_choices;
                                choices.coloursFile = path;
                                setChoices(choices);
                                tell();
                            });
}

void ExportForm::tellPaper()
{
    if (m_choices.format == FileFormat::Pptx)
        m_paper->setText(tr("%1, as slides are").arg(paperText({1280, 720}, 96)));
    else
        m_paper->setText(isPicture(m_choices.format) ? tr("%1 on paper").arg(paperText(m_choices.size, m_choices.dpi))
                                                     : QString());
}

void ExportForm::enableFields()
{
    const bool isPage = isPicture(m_choices.format);
    for (QWidget *field : std::initializer_list<QWidget *>{m_preset, m_width, m_height, m_lock, m_dpi})
        field->setEnabled(isPage);
    for (const auto &[box, part] : m_parts)
        box->setEnabled(isPage);
    const bool isDrawn = isPage || m_choices.format == FileFormat::Pptx;
    m_mode->setEnabled(isDrawn);
    m_colours->setEnabled(isDrawn);
    m_title->setEnabled(isDrawn && m_choices.story.isEmpty());
    const bool hasGraph = m_kind == ViewKind::Graph && m_choices.story.isEmpty();
    auto *formats = qobject_cast<QStandardItemModel *>(m_format->model());
    for (const FileFormat format : {FileFormat::GraphMl, FileFormat::Gexf})
        formats->item(int(format))->setEnabled(hasGraph);
}

void ExportForm::tell()
{
    if (m_isSetting)
        return;
    enableFields();
    tellPaper();
    Q_EMIT changed();
}

} // namespace app
