package vn.tongket.organisation.calendars;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Name;

/**
 * A day that is not what its weekday says.
 *
 * @param legalBasis what says so
 * @param recordedAt when it was last written
 */
@Schema(name = "CalendarDay")
public record CalendarDayResponse(LocalDate date, DayKind kind, Name name, String legalBasis, Instant recordedAt) {}
