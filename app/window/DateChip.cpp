#include "app/window/DateChip.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/session/Selection.h"
#include "app/session/Wording.h"
#include "app/window/PopUnder.h"
#include "core/model/PartialDate.h"

namespace app {

DateChip::DateChip(Selection &selection, QWidget *parent)
    : QPushButton(parent),
      m_selection(selection),
      m_popup(new QFrame(this, Qt::Popup)),
      m_calendar(new QCalendarWidget(m_popup)),
      m_field(new QLineEdit(m_popup))
{
    setObjectName(QStringLiteral("dateChip"));
    setProperty("chip", true);
    makePopup();
    connect(this, &QPushButton::clicked, this, &DateChip::openCalendar);
    connect(&selection, &Selection::validOnChanged, this, &DateChip::follow);
    follow();
}

void DateChip::makePopup()
{
    m_popup->setObjectName(QStringLiteral("datePopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_calendar->setObjectName(QStringLiteral("dateCalendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setMinimumDate(QDate(1800, 1, 1));
    m_field->setObjectName(QStringLiteral("dateField"));
    m_field->setPlaceholderText(tr("Year, year-month or year-month-day"));
    m_field->setAccessibleName(tr("Date"));
    auto *all = new QPushButton(tr("All dates"), m_popup);
    all->setObjectName(QStringLiteral("allDates"));
    auto *column = new QVBoxLayout(m_popup);
    column->addWidget(m_field);
    column->addWidget(m_calendar);
    column->addWidget(all);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateChip::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateChip::pick);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_field->text()); });
    connect(all, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        m_selection.setValidOn(std::nullopt);
    });
}

void DateChip::openCalendar()
{
    m_calendar->setSelectedDate(m_selection.validOn().value_or(QDate::currentDate()));
    m_field->setText(m_selection.validOn() ? m_selection.validOn()->toString(Qt::ISODate) : QString());
    m_field->selectAll();
    popUnder(*m_popup, *this);
    m_field->setFocus(Qt::PopupFocusReason);
}

void DateChip::follow()
{
    const auto day = m_selection.validOn();
    setText(day ? tr("Valid on %1").arg(dateText(*day)) : tr("All dates"));
    setToolTip(day ? tr("What held on %1. Click for another day.").arg(dateText(*day))
                   : tr("Everything, whenever it held. Click to pick a day."));
    setAccessibleName(text());
}

void DateChip::pick(QDate day)
{
    m_popup->hide();
    m_selection.setValidOn(day);
}

void DateChip::take(const QString &typed)
{
    if (const auto date = core::PartialDate::parse(typed.trimmed()))
        pick(date->earliest());
    else
        m_field->selectAll();
}

} // namespace app
