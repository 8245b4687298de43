package vn.tongket.indicators.analytics.asking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.http.bind.QueryReader;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;

/** The query parameters that name one figure. */
public class FigureKeyQuery {

    @RestQuery
    @Nullable
    @Parameter(description = "Code of the indicator.", example = "VILLAGE_TEAMS")
    String indicator;

    @RestQuery
    @Nullable
    @Parameter(
            description =
                    "Code or id of the unit. A code is read on the last day of the period; with `boundaries` of a day, on that day.",
            example = "19")
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
                    "`as-reported`: in the units of the period's last day. `current`, or a day: in the units of today, or of that day.",
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
     * The figure that is meant.
     *
     * @param breakdown in canonical text; empty text for the whole
     */
    public record Key(
            String indicator,
            String unit,
            Period period,
            String breakdown,
            Boundaries boundaries,
            @Nullable AsOf asOf) {

        /** The same as the query of an address. */
        public String query() {
            StringBuilder query = new StringBuilder("indicator=" + written(indicator) + "&unit=" + written(unit)
                    + "&period=" + written(period.text()) + "&boundaries=" + boundaries.text());
            if (!breakdown.isEmpty()) {
                query.append("&breakdown=").append(written(breakdown));
            }
            if (asOf != null) {
                query.append("&").append(asOf.query());
            }
            return query.toString();
        }

        private static String written(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /**
     * Reads them.
     *
     * @throws vn.tongket.kernel.http.ApiProblem 400 with all faults
     */
    public Key read(QueryReader reader) {
        String one = required(reader, "indicator", indicator);
        String of = required(reader, "unit", unit);
        Period during = reader.one("period", period, Period::parse, Period.FORMS);
        if (period == null) {
            reader.add(Fault.of("period", "query.required", "period"));
        }
        String part = reader.one("breakdown", breakdown, FigureQuery::breakdown, FigureQuery.BREAKDOWNS);
        Boundaries shown = reader.one("boundaries", boundaries, Boundaries::parse, Boundaries.FORMS);
        AsOf known = AsOf.of(reader.instant("asOf", asOf), reader.instant("recorded", recorded));
        reader.check();
        return new Key(
                one,
                of,
                Objects.requireNonNull(during),
                part == null ? "" : part,
                shown == null ? new Boundaries.AsReported() : shown,
                known);
    }

    private static String required(QueryReader reader, String name, @Nullable String value) {
        if (value == null) {
            reader.add(Fault.of(name, "query.required", name));
        }
        String read = reader.one(name, value, text -> text, "…");
        return read == null ? "" : read;
    }
}
