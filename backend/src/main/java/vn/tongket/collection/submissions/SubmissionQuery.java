package vn.tongket.collection.submissions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.Level;

/** The query parameters of {@code GET /reporting-rounds/{code}/submissions}. */
class SubmissionQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes or ids of units; several with commas.", example = "01849")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Only this unit and those below it (code or id), on the last day of the period.",
            example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "Levels of unit: province, district, commune, village, organisation.")
    String level;

    @RestQuery
    @Nullable
    @Parameter(description = "not-started, draft, submitted, approved, returned, superseded; all without it.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "open, due-soon, overdue, on-time, late; all without it.")
    String timeliness;

    /** What was asked, read. */
    record Filter(
            List<String> rounds,
            List<String> units,
            @Nullable String within,
            List<String> levels,
            List<String> statuses,
            List<String> timeliness,
            @Nullable ReportAudience audience) {}

    Filter read(QueryReader reader, String round) {
        return new Filter(
                List.of(round),
                reader.texts("unit", unit),
                reader.one("within", within, text -> text, "06"),
                reader.choices("level", level, Codes.all(Level.class)),
                reader.choices("status", status, Codes.all(SubmissionStatus.class)),
                reader.choices("timeliness", timeliness, Codes.all(Timeliness.class)),
                null);
    }
}
