#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QObject>
#include <QTimer>

#include "app/picture/density/TileCache.h"
#include "app/picture/density/TileRaster.h"
#include "app/views/graph/TileWorkers.h"

class QPainter;

namespace app {

/// The density picture in the window: painted from tiles that are there already, while workers draw those that are
/// missing. Painting never waits. Until a tile has come, the nearest level of zoom that covers its place is shown.
class DenseTiles : public QObject
{
    Q_OBJECT

public:
    explicit DenseTiles(QObject *parent = nullptr);

    /// Another scene or other colours: nothing of what was drawn is of use.
    void setSubject(const TileSubject &subject);
    /// The same scene, another day: what was drawn is shown until it is drawn anew.
    void setShown(std::shared_ptr<const DensityShown> shown);
    /// The scale (device pixels a scene unit) at which everything is seen; levels are counted from it.
    void setWholeScale(double scale);
    /// What is lit over a veil; empty: nothing.
    void setLit(const TileRaster::Lit &lit);

    /// The level nearest to a scale, and its scale.
    int levelAt(double scale) const;
    double scaleOf(int level) const;

    /// Where the scene is in the widget, in device pixels.
    struct View
    {
        QPoint origin;
        QSize size;
        double scale = 1;
        double ratio = 1; ///< device pixels a pixel of the painter
    };
    void paint(QPainter &painter, const View &view);
    /// Whether all that was painted last was drawn for what is shown now.
    bool isSharp() const { return m_isSharp; }

Q_SIGNALS:
    /// There is something new to paint.
    void arrived();

private:
    const Tile *tile(const TileKey &key);
    bool isCurrent(const Tile *tile) const;
    void makeRoom(const QRect &tiles);
    QRect wholeTiles() const;
    void paintStale(QPainter &painter, const QRect &place, const View &view, int wanted);
    bool paintLevel(QPainter &painter, const QRect &place, const View &view, int level);
    void request(const View &view, int level, const QRect &tiles);
    void paintLit(QPainter &painter, const View &view);
    void take(std::vector<DrawnTile> drawn);

    TileSubject m_subject;
    TileCache m_cache;
    TileCache m_whole; ///< the level at which everything is seen: always there to fall back on
    double m_wholeScale = 1;
    int m_edition = 0;
    unsigned m_sample = 1;
    QTimer m_rest;
    bool m_isSharp = false;
    int m_oldest = 0;                             ///< edition from which on tiles are of this scene and scale
    std::shared_ptr<const TileRaster::Lit> m_lit; ///< null: nothing
    DrawnTile m_litLayer;
    QImage m_scaled;       ///< a piece of an old tile on its way to the view
    TileWorkers m_workers; ///< the last member: its threads end before what they tell goes
};

} // namespace app
