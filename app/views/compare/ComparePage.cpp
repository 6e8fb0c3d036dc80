#include "app/views/compare/ComparePage.h"

#include "app/picture/Legend.h"

namespace app {

Picture comparePage(const core::Knowledge &knowledge, const DayPicture &draw, const ComparePageOptions &options)
{
    ComparePictureOptions drawn{
        .days = options.days, .filter = options.filter, .form = options.form, .size = options.page};
    // Legend and sources, which the foot holds, depend on the marks.
    const double foot = footerHeight(buildComparePicture(knowledge, draw, drawn).picture, options.page.width());
    drawn.size.rheight() -= foot;
    return buildComparePicture(knowledge, draw, drawn).picture;
}

} // namespace app
