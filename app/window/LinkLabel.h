#pragma once

#include <utility>

#include <QLabel>

namespace app {

/// A label that wraps, whose words can be selected and whose links can be reached by Tab: the first Tab into it stands
/// on its first link already, so that the focus is always seen.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    LinkLabel(const QString &html, QWidget *parent);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace app
