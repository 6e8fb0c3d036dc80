#pragma once

#include <utility>
#include <vector>

#include "app/session/NumberedPassages.h"
#include "app/window/RowList.h"

namespace app {

/// The numbered passages under "Why is this here?": number, words, source and locator, whether it disputes and whether
/// it was checked. Return or a click reads one, the digits 1 to 9 read the passage of that number.
class PassageList : public RowList
{
    Q_OBJECT

public:
    PassageList(const core::Knowledge &knowledge, const std::vector<NumberedPassage> &passages, const Theme &theme,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void readRequested(core::PassageId passage);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace app
