#pragma once

#include <QStringList>

#include "app/export/ExportOptions.h"
#include "core/model/Knowledge.h"

namespace app {

/// What is looked at before a page is handed over.
struct PageCheck
{
    int marks = 0;
    int withPassage = 0;       ///< rest on a passage of a source at least
    QStringList cut = {};      ///< labels that do not stand on the page whole
    double smallestText = 0;   ///< points on paper; 0 without text
    QStringList contrast = {}; ///< see `contrastWarnings`

    /// Of several pages.
    void add(const PageCheck &other);
    bool isGood() const { return marks == withPassage && cut.isEmpty() && contrast.isEmpty(); }
};

/// Marks and passages alone, for pages that other programs set.
PageCheck checkMarks(const core::Knowledge &knowledge, const Picture &picture);
PageCheck checkPage(const core::Knowledge &knowledge, const Picture &picture, const ExportOptions &options);
/// A sentence each, the good news first: "9 of 9 marks have a passage."
QStringList sentences(const PageCheck &check);

} // namespace app
