#pragma once

#include <utility>
#include <vector>

#include <QRect>
#include <QStringList>
#include <QWidget>

#include "app/picture/Theme.h"

namespace app {

/// Short facts in rounded boxes, as many side by side as there is room for; one that is too long for a line of its own
/// wraps inside.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    ChipRow(const QStringList &facts, const Theme &theme, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QRect> places(int width) const;

    QStringList m_facts;
    Theme m_theme;
};

} // namespace app
