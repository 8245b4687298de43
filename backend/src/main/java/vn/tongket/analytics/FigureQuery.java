package vn.tongket.analytics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.http.QueryReader;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Level;

/** The query parameters of {@code GET /figures}. */
class FigureQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of indicators; several with commas.", example = "ONLINE_RECORDS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Codes or ids of units. A code is read on the last day of each figure's period; with `boundaries` of a day, on that day.",
            example = "06")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Levels of unit: province, district, commune, village, organisation. With `unit`, the units of these levels within those.")
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
                    "`as-reported`: each period in the units of its last day. `current`, or a day: all periods in the units of today, or of that day; wants `unit` or `level`.",
            example = "current")
    String boundaries;

    @RestQuery
    @Nullable
    @Parameter(description = "As known at this instant.", example = "2022-12-31T00:00:00Z")
    String asOf;

    /** What was asked, read. */
    record Filter(
            List<String> indicators,
            List<String> units,
            List<String> levels,
            List<Period> periods,
            List<String> breakdowns,
            Boundaries boundaries,
            @Nullable Instant asOf) {

        /** Whether units are asked for, and not only what is stored. */
        boolean choosesUnits() {
            return !units.isEmpty() || !levels.isEmpty();
        }
    }

    Filter read(QueryReader reader) {
        Boundaries shown = reader.one("boundaries", boundaries, Boundaries::parse, Boundaries.FORMS);
        if (shown != null && !(shown instanceof Boundaries.AsReported) && unit == null && level == null) {
            reader.add(Fault.of("unit", "query.required", "unit, level"));
        }
        return new Filter(
                reader.texts("indicator", indicator),
                reader.texts("unit", unit),
                reader.choices("level", level, Level.codes()),
                reader.periods("period", period),
                reader.many(
                        "breakdown", breakdown, text -> Breakdown.parse(text).text(), Breakdown.FORM),
                shown == null ? new Boundaries.AsReported() : shown,
                reader.instant("asOf", asOf));
    }
}
