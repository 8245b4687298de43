package vn.tongket.organisation.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;

/** Who may do what with the calendar. Everybody may read it. */
@ApplicationScoped
class CalendarDayAccess {

    /** The calendar belongs to the installation, so any administrator keeps it. */
    boolean canKeep(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
