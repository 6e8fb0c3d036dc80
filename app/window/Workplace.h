#pragma once

namespace app {

class Appearance;
class Document;
class Guard;
class Importer;
class Jobs;
class ProjectOpener;
class Prompts;
class Selection;
class Settings;

/// What the window and its commands work with; made and owned by `Application`, outlives the window.
struct Workplace
{
    Document &document;
    Selection &selection;
    Guard &guard;
    Jobs &jobs;
    Settings &settings;
    Prompts &prompts;
    Appearance &appearance;
    ProjectOpener &opener;
    Importer &importer;
};

} // namespace app
