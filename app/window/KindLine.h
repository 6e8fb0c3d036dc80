#pragma once

#include <utility>

#include <QWidget>

#include "app/picture/Theme.h"

namespace app {

/// The coloured word above a title that says what a thing is, with its sign before it.
class KindLine : public QWidget
{
    Q_OBJECT

public:
    KindLine(const Mark &sign, const QString &words, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_sign;
    Theme m_theme;
};

} // namespace app
