#pragma once

#include <functional>
#include <utility>

#include <QAbstractButton>

#include "app/picture/Theme.h"
#include "core/model/Ref.h"

class QLabel;
class QPainter;

namespace app {

/// What a row of a list in the inspector says and stands for.
struct RowContent
{
    core::Ref ref = {};
    QString words = {};
    QString details = {};                                      ///< muted, under the words
    QString warning = {};                                      ///< behind the details, told apart by colour and weight
    QString accessibleName = {};                               ///< all of it as one sentence
    std::function<void(QPainter &, const QRectF &)> lead = {}; ///< draws the sign before the words
};

/// A row to be pressed: a sign, words, and where they are from. The words can be selected with the mouse all the same.
class ListRow : public QAbstractButton
{
    Q_OBJECT

public:
    ListRow(const RowContent &content, const Theme &theme, QWidget *parent);

    core::Ref ref() const { return m_ref; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QLabel *addLabel(const QString &html);

    core::Ref m_ref;
    Theme m_theme;
    std::function<void(QPainter &, const QRectF &)> m_lead;
    QPoint m_pressedAt;
};

} // namespace app
