#pragma once

#include <QColor>
#include <QFont>
#include <QPen>

#include "app/picture/HouseColours.h"
#include "app/picture/Mark.h"

namespace app {

/// Colours, pens and fonts by role, light or dark. A plain value. Text on any fill keeps 4.5:1, marks 3:1 against the
/// background (a test computes it).
class Theme
{
public:
    enum class Mode { Light, Dark };

    explicit Theme(Mode mode, const HouseColours &house = {});

    Mode mode() const { return m_mode; }
    QColor background() const;
    QColor panel() const; ///< side panels
    QColor paper() const; ///< the reader
    QColor text() const;
    QColor mutedText() const;
    QColor line() const;      ///< hairlines
    QColor accent() const;    ///< selection, focus, primary button
    QColor highlight() const; ///< passages lit up
    QColor highlightLine() const;
    QColor warning() const;

    /// The colour of a kind, and of a way of knowing, before states and contrast are looked at.
    QColor kind(StyleRole role) const;
    QColor modality(core::Modality modality) const;

    QColor fill(const Mark &mark) const;
    QColor textOn(const Mark &mark) const; ///< text inside the shape
    /// Line of an edge, outline of a shape: width, dash and colour from role, modality and states.
    QPen pen(const Mark &mark) const;
    static QFont font(TextRole role);
    /// The named families, first the one the pictures are measured with.
    static QStringList sansFamilies();
    static QStringList serifFamilies();

private:
    Mode m_mode;
    HouseColours m_house;
};

} // namespace app
