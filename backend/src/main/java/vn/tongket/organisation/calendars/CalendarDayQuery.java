package vn.tongket.organisation.calendars;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;

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

    @RestQuery
    @Nullable
    @Parameter(description = AS_OF, example = "2023-01-01T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(description = RECORDED, example = "2023-01-01T00:00:00Z")
    String recorded;

    static final String AS_OF =
            "As known at this instant. A day is known since it was entered, at the latest on itself.";
    static final String RECORDED = "As on file at this instant.";

    /**
     * What was asked, read.
     *
     * @param asOf as known and on file when; null for now
     */
    record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> kinds,
            @Nullable AsOf asOf) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.date("from", from),
                reader.date("to", to),
                reader.choices("kind", kind, Codes.all(DayKind.class)),
                AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded)));
    }
}
