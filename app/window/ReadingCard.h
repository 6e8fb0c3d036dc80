#pragma once

#include <functional>

#include <QFrame>

#include "app/session/Readings.h"

class QVBoxLayout;

namespace app {

/// One reading of a disagreement: its value, how it is ranked, its statements with the passages they rest on, and a
/// button to use it.
class ReadingCard : public QFrame
{
    Q_OBJECT

public:
    /// Whether the button can do anything.
    enum class Access { ReadWrite, ReadOnly };

    ReadingCard(const core::Knowledge &knowledge, const Reading &reading, Access access, QWidget *parent = nullptr);

Q_SIGNALS:
    void used();
    void passageClicked(core::PassageId passage);
    void statementClicked(core::StatementId statement);

private:
    QWidget *head(const Reading &reading);
    QWidget *statementText(const core::Knowledge &knowledge, core::StatementId id);
    QWidget *button(const Reading &reading, Access access);
    void follow(const QString &link);
};

} // namespace app
