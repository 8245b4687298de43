package vn.tongket.calendars;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.http.QueryReader;

/** The query parameters of {@code GET /calendar-days}. */
class CalendarDayQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "This day and later.", example = "2023-01-01")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "This day and earlier.", example = "2023-12-31")
    String to;

    @RestQuery
    @Nullable
    @Parameter(description = "holiday, working; several with commas.")
    String kind;

    /** What was asked, read. */
    record Filter(@Nullable LocalDate from, @Nullable LocalDate to, List<String> kinds) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.date("from", from), reader.date("to", to), reader.choices("kind", kind, DayKind.codes()));
    }
}
