#pragma once

#include <vector>

#include <QAccessibleWidget>
#include <QHash>

#include "app/picture/Picture.h"

namespace app {

class PictureView;

/// Makes screen readers see pictures. Call once, before the first view is made accessible.
void installPictureAccessibility();

/// A picture for a screen reader: a list with one child for each mark in reading order, then the widgets that stand on
/// it.
class PictureAccessible : public QAccessibleWidget
{
public:
    explicit PictureAccessible(PictureView *view);
    ~PictureAccessible() override;

    PictureView &view() const;
    /// Marks in reading order, as the picture is now.
    const std::vector<MarkIndex> &order() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

private:
    mutable std::vector<MarkIndex> m_order;
    mutable int m_revision = -1;
    /// One interface for each place in the order: it says what stands there now.
    mutable QHash<int, QAccessible::Id> m_children;
};

/// A mark for a screen reader. Pressing selects it; `why` shows the passages it rests on.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(const PictureAccessible &picture, int place) : m_picture(picture), m_place(place) {}

    int place() const { return m_place; }
    static QString whyAction();

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    const Mark &mark() const;

    const PictureAccessible &m_picture;
    int m_place;
};

} // namespace app
