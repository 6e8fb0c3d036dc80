#pragma once

#include <utility>

#include <QWidget>

#include "app/picture/Theme.h"
#include "core/model/Knowledge.h"

namespace app {

/// Says that sources differ, and how: "Signed 19 June 2024 (3 sources): GIS report says 19 July 2024. Compare".
class DisagreementBadge : public QWidget
{
    Q_OBJECT

public:
    DisagreementBadge(const core::Knowledge &knowledge, core::DisagreementId id, const Theme &theme,
                      QWidget *parent = nullptr);

    core::DisagreementId disagreement() const { return m_id; }

Q_SIGNALS:
    void compareRequested(core::DisagreementId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::DisagreementId m_id;
    Theme m_theme;
};

} // namespace app
