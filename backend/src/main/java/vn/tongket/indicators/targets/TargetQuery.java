package vn.tongket.indicators.targets;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.time.Period;

/** The query parameters of {@code GET /targets}. */
class TargetQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Codes of indicators; several with commas.", example = "ONLINE_RECORDS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Code or id of a unit; a code is read on the last day of each target's period.",
            example = "06")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "Periods; several with commas.", example = "2025")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "One part of the whole.", example = "level:commune")
    String breakdown;

    @RestQuery
    @Nullable
    @Parameter(description = "As set at this instant.", example = "2022-12-31T00:00:00Z")
    String asOf;

    /** What was asked, read. */
    record Filter(
            List<String> indicators,
            @Nullable String unit,
            List<Period> periods,
            @Nullable Breakdown breakdown,
            @Nullable Instant asOf) {}

    Filter read(QueryReader reader) {
        return new Filter(
                reader.texts("indicator", indicator),
                reader.one("unit", unit, text -> text, "06"),
                reader.periods("period", period),
                reader.one("breakdown", breakdown, Breakdown::parse, "level:commune, level:district"),
                reader.instant("asOf", asOf));
    }
}
