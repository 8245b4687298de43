package vn.tongket.indicators.targets;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;

/** The query parameters of {@code GET /targets/reconciliation}. */
class ReconciliationQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Code of an indicator.", required = true, example = "ONLINE_RECORDS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Code or id of the unit above; a code is read on the last day of the period.",
            required = true,
            example = "06")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "The period of the targets.", required = true, example = "2025")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "One part of the whole; the whole without it.", example = "level:commune")
    String breakdown;

    @RestQuery
    @Nullable
    @Parameter(description = "Level of the units below; without it the next one at which there are units.")
    String level;

    /** What was asked, read. */
    record Question(
            String indicator,
            String unit,
            Period period,
            Breakdown breakdown,
            @Nullable Level level) {}

    Question read() {
        QueryReader reader = new QueryReader();
        require(reader, "indicator", indicator);
        require(reader, "unit", unit);
        require(reader, "period", period);
        String ofIndicator = reader.one("indicator", indicator, text -> text, "ONLINE_RECORDS");
        String ofUnit = reader.one("unit", unit, text -> text, "06");
        Period in = reader.one("period", period, Period::parse, Period.FORMS);
        Breakdown part = reader.one("breakdown", breakdown, Breakdown::parse, Breakdown.FORM);
        Level below = reader.one(
                "level", level, code -> Codes.read(Level.class, code), String.join(" | ", Codes.all(Level.class)));
        reader.check();
        return new Question(
                Objects.requireNonNull(ofIndicator),
                Objects.requireNonNull(ofUnit),
                Objects.requireNonNull(in),
                part == null ? Breakdown.WHOLE : part,
                below);
    }

    private static void require(QueryReader reader, String name, @Nullable String value) {
        if (value == null) {
            reader.add(Fault.of(name, "query.required", name));
        }
    }
}
