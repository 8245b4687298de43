package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.Visibility;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** Every query about where a figure comes from. */
@ApplicationScoped
@Reads({"unit_change_rows", "unit_changes", "unit_succession_records"})
class ExplanationRepository {

    private static final String SEEN =
            "exists (select 1 from unit_covered_by(o.unit_id, o.period_end) a where a = any(?))";

    private static final String LINES = """
            select o.unit_id, o.period, o.breakdown, o.period_basis, v.*, v.approved_at is null as waiting, %s as named, (
                select %s from observations w
                join indicators wi on wi.id = w.indicator_id and wi.code = ?%s
                where w.unit_id = o.unit_id and w.period = o.period and w.breakdown in (o.breakdown, '')
                order by w.breakdown desc limit 1) as weight
            from indicators i
            join observations o on o.indicator_id = i.id
            join lateral (%s) v on true
            where i.code = ? and o.period = any(?) and o.unit_id = any(?::uuid[])
            """;

    private static final String KNOWN_THEN = "select x.* from observation_version_known_at(o.id, ?, ?) x";
    private static final String WEIGHT_KNOWN_THEN = " join lateral observation_version_known_at(w.id, ?, ?) wv on true";
    private static final String NOW = """
            select x.* from observation_versions x
            where x.observation_id = o.id and (x.status = 'approved' or (x.status in ('draft', 'submitted') and %s))
            """;

    private static final String MEANING = """
            select i.code, d.* from indicators i join lateral %s d on true where i.code = ?
            """;

    private static final String ACTS = """
            select c.id, c.effective_date, c.title_vi, c.title_en, c.source_document
            from unit_changes c cross join (select ?::uuid[] as units) concerned
            where %s and c.effective_date > ? and c.effective_date <= ?
              and (exists (
                    select 1 from unit_change_rows r
                    where r.change_id = c.id and (r.unit_id = any(units) or r.successor_id = any(units)))
                or exists (
                    select 1 from unit_succession_records s
                    where s.change_id = c.id and (s.predecessor_id = any(units) or s.successor_id = any(units))))
            order by c.effective_date, c.sequence
            """;

    private static final String ACTS_THEN =
            "c.known_since <= ? and c.recorded_at <= ? and coalesce(c.undone_at > ?, true)";

    private final Sql sql;

    ExplanationRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * What units reported, with what waits where the caller may see it.
     *
     * @param weight code of the indicator that weighs, or null
     * @param asOf as known when, without what waited then; null for now
     */
    List<ReportedLine> lines(
            String indicator,
            @Nullable String weight,
            Collection<Period> periods,
            Collection<UUID> reporters,
            @Nullable AsOf asOf,
            Visibility visibility) {
        List<@Nullable Object> arguments = new ArrayList<>(see(visibility));
        arguments.add(weight == null ? "" : weight);
        if (asOf == null) {
            arguments.addAll(see(visibility));
        } else {
            arguments.addAll(then(asOf));
            arguments.addAll(then(asOf));
        }
        arguments.add(indicator);
        arguments.add(periods.stream().map(Period::text).toList());
        arguments.add(reporters);
        String seen = visibility.everywhere() ? "true" : visibility.units().isEmpty() ? "false" : SEEN;
        return sql.list(
                LINES.formatted(
                        seen,
                        asOf == null ? "w.value_in_force" : "wv.value",
                        asOf == null ? "" : WEIGHT_KNOWN_THEN,
                        asOf == null ? NOW.formatted(seen) : KNOWN_THEN),
                ExplanationRepository::line,
                arguments.toArray());
    }

    private static List<Object> then(AsOf asOf) {
        return List.of(asOf.known(), asOf.recorded());
    }

    private static List<Object> see(Visibility visibility) {
        return visibility.everywhere() || visibility.units().isEmpty() ? List.of() : List.of(visibility.units());
    }

    private static ReportedLine line(Row row) {
        return new ReportedLine(
                row.id("unit_id"),
                Period.parse(row.text("period")),
                row.text("breakdown"),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                row.daysOrNull(),
                row.decimalOrNull("value"),
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"),
                row.decimalOrNull("weight"),
                row.number("version"),
                row.text("value_origin"),
                row.number("definition_version"),
                row.source(),
                row.textOrNull("comment"),
                row.instant("recorded_at"),
                row.instantOrNull("approved_at"),
                row.instantOrNull("known_since"),
                row.text("recorded_by"),
                row.textOrNull("approved_by"),
                row.flag("waiting"),
                row.flag("named"));
    }

    /** The definition in force on a day of an indicator that exists. */
    FigureExplanation.Meaning meaning(String indicator, LocalDate day, @Nullable AsOf asOf) {
        List<Object> arguments = new ArrayList<>(List.of(day));
        if (asOf != null) {
            arguments.addAll(then(asOf));
        }
        arguments.add(indicator);
        return sql.one(
                        MEANING.formatted(
                                asOf == null
                                        ? "indicator_version_at(i.id, ?)"
                                        : "indicator_version_known_at(i.id, ?, ?, ?)"),
                        ExplanationRepository::meaning,
                        arguments.toArray())
                .orElseThrow();
    }

    private static FigureExplanation.Meaning meaning(Row row) {
        return new FigureExplanation.Meaning(
                row.text("code"),
                row.number("version"),
                row.dateOrNull("valid_from"),
                row.name("name"),
                row.localizedTextOrNull("meaning"),
                Codes.read(Measure.class, row.text("measure")),
                row.nameOrNull("numerator"),
                row.nameOrNull("denominator"),
                row.text("unit_of_measure"),
                row.number("decimals"),
                Codes.read(Direction.class, row.text("direction")),
                Codes.read(RollUp.class, row.text("roll_up_in_space")),
                Codes.read(RollUp.class, row.text("roll_up_in_time")),
                row.text("missing_in_space"),
                row.text("missing_in_time"),
                Codes.read(ReportsFor.class, row.text("reports_for")),
                row.textOrNull("weight"),
                row.textOrNull("legal_basis"),
                row.localizedTextOrNull("scope"),
                row.localizedTextOrNull("exclusions"));
    }

    /** The reorganisation acts after one day and up to another that concern some units. */
    List<FigureExplanation.BoundaryAct> acts(
            LocalDate after, LocalDate until, Collection<UUID> units, @Nullable AsOf asOf) {
        List<Object> arguments = new ArrayList<>(List.of(units));
        if (asOf != null) {
            arguments.addAll(then(asOf));
            arguments.add(asOf.both());
        }
        arguments.add(after);
        arguments.add(until);
        return sql.list(
                ACTS.formatted(asOf == null ? "c.status = 'in-force'" : ACTS_THEN),
                row -> new FigureExplanation.BoundaryAct(
                        row.id("id"), row.date("effective_date"), row.name("title"), row.text("source_document")),
                arguments.toArray());
    }
}
