package vn.tongket.indicators.observations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;

/** The query parameters of {@code GET /observations}. */
class ObservationQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of indicators; several with commas.", example = "ONLINE_RECORDS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Codes or ids of units; a code is read on the last day of each value's period.",
            example = "06")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Values of this unit (code or id) and all below it, on the last day of each value's period.")
    String within;

    @RestQuery
    @Nullable
    @Parameter(description = "Levels of unit: province, district, commune, village, organisation.")
    String level;

    @RestQuery
    @Nullable
    @Parameter(description = "Periods; several with commas.", example = "2022")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "Parts of the whole; several with commas.", example = "level:commune")
    String breakdown;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "draft, submitted, returned, approved, superseded, withdrawn; approved without it. All but approved and superseded are shown to those who have a role on the unit.")
    String status;

    @RestQuery
    @Nullable
    @Parameter(description = "As known at this instant.", example = "2022-12-31T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(
            description = "As on file at this instant: nothing that was recorded later.",
            example = "2022-12-31T00:00:00Z")
    String recorded;

    /** What was asked, read. */
    record Filter(
            List<String> indicators,
            List<String> units,
            @Nullable String within,
            List<String> levels,
            List<Period> periods,
            List<String> breakdowns,
            List<String> statuses,
            @Nullable AsOf asOf) {}

    Filter read(QueryReader reader) {
        List<String> statuses = reader.choices("status", status, Codes.all(VersionStatus.class));
        AsOf moment = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        if (status != null && moment != null) {
            reader.add(Fault.of("status", "query.not-together", asOf == null ? "recorded" : "asOf"));
        }
        return new Filter(
                reader.texts("indicator", indicator),
                reader.texts("unit", unit),
                reader.one("within", within, text -> text, "06"),
                reader.choices("level", level, Codes.all(Level.class)),
                reader.periods("period", period),
                reader.many(
                        "breakdown", breakdown, text -> Breakdown.parse(text).text(), Breakdown.FORM),
                statuses.isEmpty() ? List.of(VersionStatus.APPROVED.code()) : statuses,
                moment);
    }
}
