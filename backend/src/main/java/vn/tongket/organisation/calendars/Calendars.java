package vn.tongket.organisation.calendars;

import java.time.LocalDate;
import vn.tongket.kernel.http.answer.Imported;

/** Where days of the calendar come in from files. */
public interface Calendars {

    /**
     * Records a day; one that is there stays as it is.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator, 422 against a rule
     */
    void importDay(LocalDate date, WriteCalendarDay day);

    /**
     * The same, and where one is there, it says this afterwards.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 403 where the actor is no administrator, 422 against a rule
     */
    Imported putDay(LocalDate date, WriteCalendarDay day);
}
