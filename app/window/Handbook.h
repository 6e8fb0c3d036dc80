#pragma once

#include <utility>

#include <QDialog>

namespace app {

/// The handbook, to be read beside the window.
class Handbook : public QDialog
{
    Q_OBJECT

public:
    explicit Handbook(QWidget *parent = nullptr);
};

} // namespace app
