#pragma once

#include <QFrame>

#include "app/picture/Theme.h"
#include "app/views/graph/GraphPicture.h"

class QLabel;

namespace app {

/// The sentence over the graph that says what is shown. Can have the focus: Space or a click asks why.
class HeadlinePlate : public QFrame
{
    Q_OBJECT

public:
    explicit HeadlinePlate(QWidget *parent = nullptr);

    /// In one line of at most `width` pixels; what does not fit is cut and stands in the tool tip.
    void setHeadline(const Headline &headline, int width);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void whyRequested(core::Ref ref);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void ask();

    QLabel *m_text;
    QLabel *m_detail;
    core::Ref m_first;
    Headline m_shown; ///< what was laid out last, and for which width
    int m_width = -1;
    QString m_sheet;
};

} // namespace app
