package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;

/** The query parameters of {@code GET /unit-changes}. */
class UnitChangeQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "in-force, undone; several with commas.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "Only acts whose rows name this unit, by code or id.", example = "01849")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Only acts that take effect on this day or later.")
    String from;

    @RestQuery
    @Nullable
    @Parameter(description = "Only acts that take effect before this day.")
    String to;

    /** What was asked, read. */
    record Filter(
            List<String> statuses,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.choices("status", status, Codes.all(UnitChangeStatus.class)),
                reader.one("unit", unit, text -> text, "06"),
                reader.date("from", from),
                reader.date("to", to));
    }
}
