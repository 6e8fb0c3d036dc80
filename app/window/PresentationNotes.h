#pragma once

#include <QString>

#include "app/session/Stories.h"

namespace app {

/// What whoever presents may want to read while a saved view is shown: the numbered passages that its selection rests
/// on, each with its citation; of a question its hints and the passages that answer it.
QString notesHtml(const core::Knowledge &knowledge, const SavedView &view);

} // namespace app
