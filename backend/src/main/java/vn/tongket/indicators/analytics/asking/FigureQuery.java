package vn.tongket.indicators.analytics.asking;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/** The query parameters of {@code GET /figures}. */
public class FigureQuery {

    /** What a caller may write for a part of the whole, for messages. */
    static final String BREAKDOWNS = Breakdown.FORM + ", total";

    private static final String WHOLE = "total";

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
    @Parameter(
            description = "`true`: the units directly below those of `unit`, instead of these themselves.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String children;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Periods, ranges of periods such as `2022-01..2022-12`, or `last:12` for the last so many that have values; several with commas. A period that is longer than those that are reported is made of them by the indicator's rule in time.",
            example = "2022")
    String period;

    @RestQuery
    @Nullable
    @Parameter(
            description = "How long the periods of `last:…` are; without it as long as the indicator's own.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"month", "quarter", "half-year", "nine-months", "year"}))
    String freq;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Parts of the whole; several with commas. `total` is the whole, which is made of its parts where it was not reported.",
            example = "level:commune")
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
    @Parameter(
            description =
                    "As known at this instant: values, units, definitions and targets. What counts as known later is left out, `current` and `last:12` are of that day.",
            example = "2022-12-31T00:00:00Z")
    String asOf;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "As on file at this instant: nothing that this installation recorded later, whatever it says of before. Together with `asOf` an answer stands for ever; alone it is both.",
            example = "2022-12-31T00:00:00Z")
    String recorded;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "What figures are compared with: `target` as it was first set, the `previous` period, the same period `year-earlier`, the unit above (`parent`); several with commas. All are made in the same boundaries.",
            example = "target,previous,year-earlier,parent")
    String compare;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "`true`: values that are not approved yet count where they are newer and the caller may see them; the figures that have any in them are marked `provisional`. Not together with `asOf`.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String provisional;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "`true`: each figure also tells its value before it was rounded, as a decimal number or, where that does not end, as a fraction such as `4/3`.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String exact;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "`true`: units of which nobody reported anything are in the list too, as `not-reported`. Wants `indicator`, `period`, and `unit` or `level`.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String unreported;

    /**
     * What was asked, read.
     *
     * @param last how many of the last periods, of which frequency; null where periods are named
     */
    public record Filter(
            List<String> indicators,
            List<String> units,
            List<String> levels,
            boolean children,
            List<Period> periods,
            @Nullable LastPeriods last,
            List<String> breakdowns,
            Boundaries boundaries,
            @Nullable AsOf asOf,
            Set<Comparison> compared,
            boolean provisional,
            boolean exact,
            boolean unreported) {

        /** The same question about other periods. */
        public Filter about(List<Period> others) {
            return new Filter(
                    indicators,
                    units,
                    levels,
                    children,
                    others,
                    null,
                    breakdowns,
                    boundaries,
                    asOf,
                    compared,
                    provisional,
                    exact,
                    unreported);
        }

        /** The same question about units of some levels and about the last periods. */
        public Filter at(List<String> others, @Nullable LastPeriods newest) {
            return new Filter(
                    indicators,
                    units,
                    others,
                    children,
                    periods,
                    newest,
                    breakdowns,
                    boundaries,
                    asOf,
                    compared,
                    provisional,
                    exact,
                    unreported);
        }

        /** Whether units are asked for, and not only what is stored. */
        public boolean choosesUnits() {
            return !units.isEmpty() || !levels.isEmpty();
        }
    }

    public Filter read(QueryReader reader) {
        Boundaries shown = reader.one("boundaries", boundaries, Boundaries::parse, Boundaries.FORMS);
        if (shown != null && !(shown instanceof Boundaries.AsReported) && unit == null && level == null) {
            reader.add(Fault.of("unit", "query.required", "unit, level"));
        }
        AskedPeriods periods = AskedPeriods.read(reader, period, freq);
        return new Filter(
                reader.texts("indicator", indicator),
                reader.texts("unit", unit),
                reader.choices("level", level, Codes.all(Level.class)),
                readChildren(reader),
                periods.named(),
                periods.last(),
                reader.many("breakdown", breakdown, FigureQuery::breakdown, BREAKDOWNS),
                shown == null ? new Boundaries.AsReported() : shown,
                AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded)),
                readCompared(reader),
                readProvisional(reader),
                reader.flag("exact", exact),
                readUnreported(reader));
    }

    /** Which part of the whole a caller means, in canonical text. */
    static String breakdown(String text) {
        return text.equals(WHOLE) ? "" : Breakdown.parse(text).text();
    }

    private boolean readChildren(QueryReader reader) {
        boolean below = reader.flag("children", children);
        if (below && unit == null) {
            reader.add(Fault.of("unit", "query.required", "unit"));
        }
        if (below && level != null) {
            reader.add(Fault.of("children", "query.not-together", "level"));
        }
        return below;
    }

    private Set<Comparison> readCompared(QueryReader reader) {
        return Set.copyOf(reader.choices("compare", compare, Comparison.codes()).stream()
                .map(Comparison::of)
                .toList());
    }

    private boolean readUnreported(QueryReader reader) {
        boolean wanted = reader.flag("unreported", unreported);
        if (wanted && unit == null && level == null) {
            reader.add(Fault.of("unit", "query.required", "unit, level"));
        }
        if (wanted && indicator == null) {
            reader.add(Fault.of("indicator", "query.required", "indicator"));
        }
        if (wanted && period == null) {
            reader.add(Fault.of("period", "query.required", "period"));
        }
        return wanted;
    }

    private boolean readProvisional(QueryReader reader) {
        boolean wanted = reader.flag("provisional", provisional);
        if (wanted && (asOf != null || recorded != null)) {
            reader.add(Fault.of("provisional", "query.not-together", asOf == null ? "recorded" : "asOf"));
        }
        if (wanted && unit == null && level == null) {
            reader.add(Fault.of("unit", "query.required", "unit, level"));
        }
        return wanted;
    }
}
