#include "app/window/KeySheet.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/window/CommandTable.h"

namespace app {

namespace {

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("   "));
}

bool fits(const QTreeWidgetItem &row, const QString &text)
{
    for (int column = 0; column < 3; ++column)
        if (row.text(column).contains(text, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

KeySheet::KeySheet(QWidget *parent) : QDialog(parent), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    resize(1000, 680);
    auto *field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("keySheetField"));
    field->setPlaceholderText(tr("Find a command or a key"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("keySheetList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(12);
    auto *column = new QVBoxLayout(this);
    column->addWidget(field);
    column->addWidget(m_list, 1);
    fill();
    connect(field, &QLineEdit::textChanged, this, &KeySheet::narrow);
}

QTreeWidgetItem *KeySheet::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

void KeySheet::fill()
{
    QTreeWidgetItem *group = nullptr;
    for (const Command &command : commandTable()) {
        const QString title = menuTitle(command.menu).remove(u'&');
        if (group == nullptr || group->text(0) != title)
            group = addGroup(title);
        new QTreeWidgetItem(group, {plainText(command), keysText(shortcuts(command)), toolTipText(command)});
    }
    group = addGroup(tr("On graph and timeline"));
    for (const CanvasKey &key : canvasKeys())
        new QTreeWidgetItem(group, {plainText(key), keysText(shortcuts(key)), toolTipText(key)});
    m_list->expandAll();
    m_list->header()->resizeSection(0, 250);
    m_list->header()->resizeSection(1, 190);
}

void KeySheet::narrow(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool isShown = fits(*group->child(row), text);
            group->child(row)->setHidden(!isShown);
            shown += isShown ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

} // namespace app
