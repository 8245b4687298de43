package vn.tongket.organisation.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tongket.kernel.http.answer.IfMatch;
import vn.tongket.kernel.http.answer.Imported;

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

    @Override
    public Imported putDay(LocalDate date, WriteCalendarDay day) {
        return Imported.of(service.put(date.toString(), day, new IfMatch.Anything()));
    }
}
