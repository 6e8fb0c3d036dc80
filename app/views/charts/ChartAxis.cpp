#include "app/views/charts/ChartAxis.h"

#include <algorithm>

namespace app {

CountAxis countAxis(int largest, int mostTicks)
{
    const int needed = std::max(1, largest);
    const int ticks = std::max(1, mostTicks);
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            const int step = factor * power;
            const int count = (needed + step - 1) / step;
            if (count <= ticks)
                return {step, count * step};
        }
    }
}

} // namespace app
