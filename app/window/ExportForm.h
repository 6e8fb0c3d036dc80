#pragma once

#include <utility>

#include <QWidget>

#include "app/session/Stories.h"
#include "app/window/ExportChoices.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace app {

class Prompts;

/// The fields of the export dialog.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(Prompts &prompts, QWidget *parent = nullptr);

    const ExportChoices &choices() const { return m_choices; }
    void setChoices(const ExportChoices &choices);
    /// What can be written: the view at hand, or one of these stories.
    void setContents(ViewKind kind, const std::vector<Story> &stories);

Q_SIGNALS:
    void changed();

private:
    void addContent(QFormLayout &form);
    void addFormat(QFormLayout &form);
    void addSize(QFormLayout &form);
    void addLooks(QFormLayout &form);
    void addParts(QFormLayout &form);
    QSpinBox *addNumber(const QString &name, const QString &accessibleName);
    QCheckBox *addPart(QFormLayout &form, const QString &text, PageParts::Part PageParts::*part);
    void choosePreset(int row);
    void changeSize(QSpinBox *changed);
    void askColours();
    /// What the format does not have cannot be chosen.
    void enableFields();
    void tellPaper();
    void tell();

    Prompts &m_prompts;
    ExportChoices m_choices;
    QComboBox *m_content;
    QComboBox *m_format;
    QComboBox *m_preset;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_dpi;
    QCheckBox *m_lock;
    QLabel *m_paper;
    QComboBox *m_mode;
    QComboBox *m_colours;
    QLineEdit *m_title;
    std::vector<std::pair<QCheckBox *, PageParts::Part PageParts::*>> m_parts;
    ViewKind m_kind = ViewKind::Graph;
    double m_ratio = 16.0 / 9.0;
    bool m_isSetting = false;
};

} // namespace app
