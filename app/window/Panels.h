#pragma once

#include <utility>
#include <vector>

#include <QWidget>

class QSplitter;

namespace app {

class FilterPanel;
class Inspector;
class Settings;
class SourceReader;
class TimelineView;
class ViewStack;

/// The parts of the window and where they stand: filters | views over timeline | inspector over reader.
class Panels : public QWidget
{
    Q_OBJECT

public:
    /// The widgets that are put together; `Panels` becomes their parent.
    struct Parts
    {
        FilterPanel *filters;
        ViewStack *views;
        TimelineView *timeline;
        Inspector *inspector;
        SourceReader *reader;
    };

    explicit Panels(const Parts &parts, QWidget *parent = nullptr);

    const Parts &parts() const { return m_parts; }
    /// Shows a panel, if it was hidden, and gives it the focus.
    void goTo(QWidget *panel);
    /// The focus goes to the next panel that is shown (1), or to the one before (-1), round the ends.
    void goRound(int direction);

    void saveTo(Settings &settings) const;
    void restoreFrom(const Settings &settings);

private:
    QSplitter *split(Qt::Orientation orientation, const QString &name, const std::vector<QWidget *> &widgets);

    Parts m_parts;
    std::vector<QWidget *> m_order;
    std::vector<QSplitter *> m_splitters;
};

} // namespace app
