#pragma once

#include <utility>

#include <QDialog>

#include "core/model/Statement.h"

class QHBoxLayout;
class QLabel;
class QListWidget;

namespace app {

class Document;
class Guard;
class Selection;

/// The questions on which the sources differ, and for one of them the readings side by side. Stays open beside the
/// window.
class DisagreementDialog : public QDialog
{
    Q_OBJECT

public:
    DisagreementDialog(Document &document, Selection &selection, Guard &guard, QWidget *parent = nullptr);

    /// Shows the list, with this one picked; null: the first, or the one shown before.
    void showDisagreement(core::DisagreementId id);

private:
    void fillList();
    void showCurrent();
    void fillCards(const core::Disagreement &disagreement);
    void use(const QString &value);
    core::DisagreementId current() const;

    Document &m_document;
    Selection &m_selection;
    Guard &m_guard;
    QListWidget *m_list;
    QLabel *m_question;
    QLabel *m_reason;
    QWidget *m_cards;
    QHBoxLayout *m_row;
};

} // namespace app
