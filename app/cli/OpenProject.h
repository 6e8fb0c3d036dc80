#pragma once

#include <memory>

#include "core/store/Project.h"

namespace app {

class Arguments;
class Terminal;

/// A project as a sub-command sees it: open for reading alone, with what it knows.
struct OpenProject
{
    std::unique_ptr<core::Project> project;
    std::shared_ptr<const core::Knowledge> whole;
    std::shared_ptr<const core::Knowledge> knowledge; ///< what was known on the day of `--known-on`
};

/// The one named by the parameter PROJECT, else the bundled knowledge. Throws `core::Error`.
OpenProject openProject(const Arguments &arguments, Terminal &terminal);

/// What an identifier names. Throws `core::Error` of the kind NotFound with those it may be a slip of.
core::Ref refOf(const OpenProject &open, const QString &key);

} // namespace app
