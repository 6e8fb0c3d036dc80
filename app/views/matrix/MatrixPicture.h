#pragma once

#include "app/picture/Picture.h"
#include "app/session/Filter.h"
#include "app/views/matrix/MatrixLayout.h"

namespace app {

/// The picture and what a view needs to let people handle it.
struct MatrixPicture
{
    Picture picture;
    MatrixLayout layout;
};

/// Topics as rows, treaties as columns. A cell that is covered is a filled bar with its articles, one covered in part
/// is hardly filled and its articles stand in brackets; checked and absent is hollow with a dashed outline and says
/// "none"; where sources differ it has another shape, a fork and the word; what nobody coded has no shape at all and
/// says so. A pure function.
MatrixPicture buildMatrixPicture(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                                 const MatrixPictureOptions &options);

/// What the matrix of these options has, within what all views leave out.
core::MatrixQuery matrixQuery(const core::Knowledge &knowledge, const MatrixOptions &options, const Filter &filter);

/// The sentence that says what the matrix shows, computed from it, what stands below it, and the statements that the
/// sentence rests on.
struct MatrixHeadline
{
    QString text;
    QString detail;
    std::vector<core::Ref> standsFor;
};
MatrixHeadline matrixHeadline(const core::Knowledge &knowledge, const core::TopicMatrix &matrix);

} // namespace app
