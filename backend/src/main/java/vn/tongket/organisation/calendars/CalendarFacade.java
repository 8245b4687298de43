package vn.tongket.organisation.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Leads from the door to the use cases behind it. */
@ApplicationScoped
class CalendarFacade implements Calendars {

    private final CalendarDayService service;

    CalendarFacade(CalendarDayService service) {
        this.service = service;
    }

    @Override
    public void importDay(LocalDate date, WriteCalendarDay day) {
        service.record(date, day);
    }
}
