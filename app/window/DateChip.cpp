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

DateChip::DateChip(Selection &selection, Clock clock, QWidget *parent)
    : QPushButton(parent),
      m_selection(selection),
      m_clock(clock),
      m_popup(new QFrame(this, Qt::Popup)),
      m_calendar(new QCalendarWidget(m_popup)),
      m_field(new QLineEdit(m_popup))
{
    setObjectName(clock == Clock::ValidOn ? QStringLiteral("dateChip") : QStringLiteral("knownChip"));
    setProperty("chip", true);
    makePopup();
    connect(this, &QPushButton::clicked, this, &DateChip::openCalendar);
    connect(&selection, clock == Clock::ValidOn ? &Selection::validOnChanged : &Selection::knownOnChanged, this,
            &DateChip::follow);
    follow();
}

std::optional<QDate> DateChip::day() const
{
    return m_clock == Clock::ValidOn ? m_selection.validOn() : m_selection.knownOn();
}

void DateChip::setDay(std::optional<QDate> day)
{
    m_popup->hide();
    if (m_clock == Clock::ValidOn)
        m_selection.setValidOn(day);
    else
        m_selection.setKnownOn(day);
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
    m_field->setAccessibleName(m_clock == Clock::ValidOn ? tr("Date") : tr("Known on"));
    auto *all = new QPushButton(m_clock == Clock::ValidOn ? tr("All dates") : tr("All that is known"), m_popup);
    all->setObjectName(QStringLiteral("allDates"));
    auto *column = new QVBoxLayout(m_popup);
    column->addWidget(m_field);
    column->addWidget(m_calendar);
    column->addWidget(all);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateChip::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateChip::pick);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_field->text()); });
    connect(all, &QPushButton::clicked, this, [this] { setDay(std::nullopt); });
}

void DateChip::openCalendar()
{
    m_calendar->setSelectedDate(day().value_or(m_selection.validOn().value_or(QDate::currentDate())));
    m_field->setText(day() ? day()->toString(Qt::ISODate) : QString());
    m_field->selectAll();
    popUnder(*m_popup, *this);
    m_field->setFocus(Qt::PopupFocusReason);
}

void DateChip::follow()
{
    if (m_clock == Clock::ValidOn) {
        setText(day() ? tr("Valid on %1").arg(dateText(*day())) : tr("All dates"));
        setToolTip(day() ? tr("What held on %1. Click for another day.").arg(dateText(*day()))
                         : tr("Everything, whenever it held. Click to pick a day."));
    } else {
        setText(day() ? tr("Known on %1").arg(dateText(*day())) : tr("All that is known"));
        setToolTip(day() ? tr("Only what had been published by %1. Click for another day.").arg(dateText(*day()))
                         : tr("Everything, whenever it was published. Click to see what was known on a day."));
    }
    setAccessibleName(text());
}

void DateChip::pick(QDate day)
{
    setDay(day);
}

void DateChip::take(const QString &typed)
{
    const auto date = core::PartialDate::parse(typed.trimmed());
    if (!date)
        m_field->selectAll();
    else // a year's knowledge is that at its end
        setDay(m_clock == Clock::ValidOn ? date->earliest() : date->latest());
}

} // namespace app
