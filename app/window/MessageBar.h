#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace app {

/// A line under the toolbar for what went wrong or cannot be done now. It never stands in the way; Escape or its cross
/// puts it away.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Weight { Note, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `detail` is for those who want to report it: a tool tip.
    void tell(Weight weight, const QString &message, const QString &detail = {});
    void dismiss();
    QString message() const;
    void setColours(const QColor &icon);

private:
    void drawIcons();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QColor m_colour = Qt::black;
    Weight m_weight = Weight::Note;
};

} // namespace app
