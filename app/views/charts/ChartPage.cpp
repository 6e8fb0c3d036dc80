#include "app/views/charts/ChartPage.h"

#include "app/picture/Legend.h"

namespace app {

Picture chartPage(const core::Knowledge &knowledge, const ChartPageOptions &options)
{
    const ChartData data = chartData(knowledge, options.request);
    ChartPictureOptions content{.size = options.page, .use = ChartPictureOptions::Use::Page};
    const Picture first = buildChartPicture(knowledge, data, content).picture;
    const double foot = footerHeight(first, options.page.width());
    content.size.rheight() -= foot;
    return buildChartPicture(knowledge, data, content).picture;
}

} // namespace app
