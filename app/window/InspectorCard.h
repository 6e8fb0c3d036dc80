#pragma once

#include <utility>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "app/picture/Theme.h"
#include "app/session/NumberedPassages.h"
#include "app/window/RowList.h"

class QGridLayout;
class QLabel;

namespace app {

class ColumnLayout;
class PassageList;

/// One column of the inspector, filled from top to bottom. All text wraps and can be selected; links and rows tell what
/// they point at.
class InspectorCard : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorCard(const Theme &theme, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }

    /// A coloured word in small capitals with its sign.
    void addKind(const Mark &sign, const QString &words);
    void addTitle(const QString &title);
    /// Short facts in rounded boxes side by side; empty ones are left out.
    void addChips(const QStringList &facts);
    void addText(const QString &text);
    void addMuted(const QString &text);
    void addHtml(const QString &html);
    /// A name and what stands beside it; nothing is added for an empty value. Fields that follow each other stand in
    /// one table.
    void addField(const QString &name, const QString &text);
    void addFieldHtml(const QString &name, const QString &html);
    void addBadge(const core::Knowledge &knowledge, core::DisagreementId id);
    void addHeading(const QString &title, const QString &hint = {});
    void addRows(const QString &accessibleName, std::vector<RowContent> rows, RowList::Size size);
    /// Something that is folded away until asked for.
    void addFolded(const QString &title, const QString &html);
    PassageList *addPassages(const core::Knowledge &knowledge, const std::vector<NumberedPassage> &passages);
    PassageList *passages() const { return m_passages; }
    void addSpace(int pixels);

Q_SIGNALS:
    void linkActivated(const QString &link);
    void refActivated(core::Ref ref);
    void readRequested(core::PassageId passage);
    void compareRequested(core::DisagreementId id);

private:
    QLabel *makeLabel(const QString &html);
    void append(QWidget *widget, int inset);

    Theme m_theme;
    ColumnLayout *m_column;
    QGridLayout *m_fields = nullptr; ///< the table that is being filled
    PassageList *m_passages = nullptr;
};

} // namespace app
