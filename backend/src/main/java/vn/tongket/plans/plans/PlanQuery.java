package vn.tongket.plans.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /plans}. */
class PlanQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Plans of this unit (code or id).", example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Plans of this unit and all below it (code or id).", example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "The year planned for.", example = "2023")
    String year;

    @RestQuery
    @Nullable
    @Parameter(description = "draft, submitted, issued, closed, recorded; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The day on which codes of units are read; without it the last day of `year`, else today.",
            example = "2023-12-31")
    String date;

    @RestQuery
    @Nullable
    @Parameter(description = "Plans as known at this instant.", example = "2023-01-01T00:00:00Z")
    String asOf;

    /** What was asked, read. */
    record Filter(
            @Nullable String unit,
            @Nullable String within,
            @Nullable Integer year,
            List<String> statuses,
            LocalDate day,
            @Nullable Instant asOf) {}

    Filter read(QueryReader reader, Clock clock) {
        Integer planned = reader.year("year", year);
        LocalDate day = reader.date("date", date);
        LocalDate byYear = planned == null ? LocalDate.now(clock) : PlanEntity.day(planned);
        return new Filter(
                reader.one("unit", unit, text -> text, "SO-TTTT"),
                reader.one("within", within, text -> text, "06"),
                planned,
                reader.choices("status", status, Codes.all(PlanStatus.class)),
                day == null ? byYear : day,
                reader.instant("asOf", asOf));
    }
}
