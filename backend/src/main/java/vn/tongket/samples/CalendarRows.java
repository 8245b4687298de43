package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.calendars.Calendars;
import vn.tongket.organisation.calendars.DayKind;
import vn.tongket.organisation.calendars.WriteCalendarDay;

/** Days that are not what their weekday says. */
@ApplicationScoped
class CalendarRows implements RowLoader {

    private final Calendars calendars;

    CalendarRows(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Map<String, Consumer<SampleFile>> kinds() {
        return Map.of("calendar-days", RowLoader.each(this::day));
    }

    @Override
    public Map<String, PackKind> packKinds() {
        return Map.of(
                "calendar-days",
                PackKind.of(
                        PackKind.columns("day"),
                        row -> row.text("name_vi"),
                        row -> calendars.putDay(LocalDate.parse(row.text("day")), written(row))));
    }

    private void day(SampleRow row) {
        calendars.importDay(LocalDate.parse(row.text("day")), written(row));
    }

    private static WriteCalendarDay written(SampleRow row) {
        return new WriteCalendarDay(
                Codes.read(DayKind.class, row.text("kind")), row.name("name"), row.text("legal_basis"));
    }
}
