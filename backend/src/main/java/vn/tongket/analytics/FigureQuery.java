package vn.tongket.analytics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
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
            description = "Codes or ids of units; a code is read on the last day of each figure's period.",
            example = "06")
    String unit;

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
    @Parameter(description = "`as-reported`: each period in the units of its time.")
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
            @Nullable Instant asOf) {}

    Filter read(QueryReader reader) {
        reader.choices("boundaries", boundaries, List.of("as-reported"));
        return new Filter(
                reader.texts("indicator", indicator),
                reader.texts("unit", unit),
                reader.choices("level", level, Level.codes()),
                reader.periods("period", period),
                reader.many(
                        "breakdown", breakdown, text -> Breakdown.parse(text).text(), Breakdown.FORM),
                reader.instant("asOf", asOf));
    }
}
