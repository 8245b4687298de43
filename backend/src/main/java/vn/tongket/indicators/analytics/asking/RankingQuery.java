package vn.tongket.indicators.analytics.asking;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;

/** The query parameters of {@code GET /rankings}. */
public class RankingQuery {

    @RestQuery
    @Nullable
    @Parameter(
            description = "Codes of indicators, several with commas; each must have a direction.",
            example = "VILLAGE_TEAMS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Code or id of the unit within which units are ranked; all units without it.",
            example = "06")
    String within;

    @RestQuery
    @Nullable
    @Parameter(
            description = "The level of the units: province, district, commune, village or organisation.",
            example = "commune")
    String level;

    @RestQuery
    @Nullable
    @Parameter(
            description = "Code or id of one of the units: its place among all of them, and no other row.",
            example = "SO-TTTT")
    String unit;

    @RestQuery
    @Nullable
    @Parameter(description = "The period.", example = "2022")
    String period;

    @RestQuery
    @Nullable
    @Parameter(description = "Which part of the whole; the whole without it.", example = "level:commune")
    String breakdown;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "`as-reported`: each period in the units of its last day. `current`, or a day: both periods in the units of today, or of that day.",
            example = "current")
    String boundaries;

    @RestQuery
    @Nullable
    @Parameter(description = "As known at this instant.", example = "2025-08-01T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "As on file at this instant: nothing that this installation recorded later, whatever it says of before. Together with `asOf` an answer stands for ever; alone it is both.",
            example = "2025-08-01T00:00:00Z")
    String recorded;

    /**
     * What was asked, read.
     *
     * @param within null for all units
     * @param unit the only unit whose place is told; null for those of all
     * @param breakdown in canonical text; empty text for the whole
     */
    public record Filter(
            List<String> indicators,
            @Nullable String within,
            Level level,
            @Nullable String unit,
            Period period,
            String breakdown,
            Boundaries boundaries,
            @Nullable AsOf asOf) {}

    /**
     * Reads them.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 with all faults
     */
    public Filter read(QueryReader reader) {
        require(reader, "indicator", indicator);
        require(reader, "level", level);
        require(reader, "period", period);
        List<String> codes = reader.texts("indicator", indicator);
        String above = reader.one("within", within, text -> text, "…");
        List<String> levels = reader.choices("level", level, Codes.all(Level.class));
        if (levels.size() > 1) {
            reader.add(Fault.of("level", "query.unknown-value", level, String.join(" | ", Codes.all(Level.class))));
        }
        String one = reader.one("unit", unit, text -> text, "…");
        Period during = reader.one("period", period, Period::parse, Period.FORMS);
        String part = reader.one("breakdown", breakdown, FigureQuery::breakdown, FigureQuery.BREAKDOWNS);
        Boundaries shown = reader.one("boundaries", boundaries, Boundaries::parse, Boundaries.FORMS);
        AsOf known = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        reader.check();
        return new Filter(
                codes,
                above,
                Codes.read(Level.class, levels.getFirst()),
                one,
                Objects.requireNonNull(during),
                part == null ? "" : part,
                shown == null ? new Boundaries.AsReported() : shown,
                known);
    }

    private static void require(QueryReader reader, String name, @Nullable String value) {
        if (value == null) {
            reader.add(Fault.of(name, "query.required", name));
        }
    }
}
