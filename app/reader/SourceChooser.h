#pragma once

#include <utility>

#include <QComboBox>

#include "core/model/Knowledge.h"

namespace app {

/// All sources that have a text, grouped by their kind. Short titles in the list, whole ones as tool tips.
class SourceChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit SourceChooser(QWidget *parent = nullptr);

    /// Fills the list anew; keeps the source that was chosen where it is still there, else chooses the first. Emits
    /// nothing.
    void fill(const core::Knowledge &knowledge);
    core::EntityId chosen() const;
    /// Shows a source as the one chosen. Emits nothing.
    void choose(core::EntityId source);

Q_SIGNALS:
    /// A person chose another source.
    void sourceChosen(core::EntityId source);

private:
    void addGroup(const QString &title);
    void addSource(const core::Knowledge &knowledge, core::EntityId source);
};

} // namespace app
