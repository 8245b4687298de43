package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.FigureQuery;
import vn.tongket.indicators.analytics.making.FigureBreaks;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.FigureRollUp;
import vn.tongket.indicators.analytics.making.FigureRule;
import vn.tongket.indicators.analytics.making.ObservationStatus;
import vn.tongket.indicators.analytics.making.RolledUp;
import vn.tongket.indicators.analytics.making.TargetsThen;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/** Every query about values as they are stored. */
@ApplicationScoped
class FigureRepository {

    private static final String COLUMNS = """
            i.code as indicator, o.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
            o.period, o.breakdown, o.period_basis, v.value, v.numerator, v.denominator, v.value_origin, v.not_applicable,
            v.known_since, v.definition_version,
            v.source_document, v.source_page, v.source_url, v.source_quote,
            d.version as definition_in_force, d.valid_from as definition_valid_from, d.direction, d.unit_of_measure, t.value as target_value, t.period as target_period, t.legal_basis as target_legal_basis
            """;

    /** With each value the target of its period, else of the next later one. */
    private static final String TABLES = """
            observations o
            join indicators i on i.id = o.indicator_id
            join observation_versions v on v.observation_id = o.id
            join lateral %s u on true
            join lateral %s d on true
            left join lateral (
                select tv.value, t.period, tv.legal_basis
                from targets t join %s
                where t.indicator_id = o.indicator_id and t.unit_id = o.unit_id and t.breakdown = o.breakdown
                  and t.period_end >= o.period_end
                order by (t.period = o.period) desc, t.period_end, t.period limit 1) t on true
            """;

    /** What tells of some days of its period only is no figure of it. */
    private static final String OF_ALL_DAYS = "v.first_day is null";

    private static final String ASKED = "(select ?::timestamptz as known, ?::timestamptz as recorded) a cross join ";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("indicator", "i.code"),
            SortKey.text("unit", "u.code"),
            SortKey.text("period", "o.period"),
            SortKey.text("breakdown", "o.breakdown"),
            SortKey.id("o.id"));

    /** The newest ones, a few. */
    static final PageRequest LATEST =
            new PageRequest(20, null, List.of("-period", "indicator", "unit", "breakdown"), false);

    private final Sql sql;

    FigureRepository(Sql sql) {
        this.sql = sql;
    }

    /** Values of whole periods as they are stored, whatever their units. */
    Page<FigureResponse> page(FigureQuery.Filter filter, PageRequest page, FigureBreaks breaks) {
        return query(filter.asOf())
                .whereAny("i.code", filter.indicators())
                .whereAny("o.period", filter.periods())
                .whereAny("o.breakdown", filter.breakdowns())
                .page(sql, page, row -> figure(row, breaks), FigureResponse.class);
    }

    Optional<Figures.KnownFigure> one(
            String indicator, UUID unit, Period period, Breakdown breakdown, FigureBreaks breaks) {
        return query(null)
                .where("i.code = ?", indicator)
                .where("o.unit_id = ?", unit)
                .where("o.period = ?", period.text())
                .where("o.breakdown = ?", breakdown.text())
                .page(
                        sql,
                        PageRequest.everything(),
                        row -> new Figures.KnownFigure(figure(row, breaks), row.instant("known_since")),
                        Figures.KnownFigure.class)
                .items()
                .stream()
                .findFirst();
    }

    List<FigureResponse> latestOfUnit(UUID unit, FigureBreaks breaks) {
        return latest(query(null).where("o.unit_id = ?", unit), breaks);
    }

    List<FigureResponse> latestOfIndicator(String indicator, FigureBreaks breaks) {
        return latest(query(null).where("i.code = ?", indicator), breaks);
    }

    private List<FigureResponse> latest(ListQuery query, FigureBreaks breaks) {
        return query.page(sql, LATEST, row -> figure(row, breaks), FigureResponse.class)
                .items();
    }

    private static ListQuery query(@Nullable AsOf asOf) {
        List<String> order = List.of("indicator", "unit", "period", "breakdown");
        if (asOf == null) {
            String tables = TABLES.formatted(
                    "unit_version_at(o.unit_id, o.period_end)",
                    "indicator_version_at(o.indicator_id, o.period_end)",
                    TargetsThen.of(null));
            return new ListQuery(COLUMNS + ", false as learned_later", tables, List.of(), SORTABLE, order)
                    .where("v.status = 'approved'")
                    .where(OF_ALL_DAYS);
        }
        String tables = ASKED
                + TABLES.formatted(
                        "unit_version_known_at(o.unit_id, o.period_end, a.known, a.recorded)",
                        "indicator_version_known_at(o.indicator_id, o.period_end, a.known, a.recorded)",
                        TargetsThen.of(asOf));
        List<Object> arguments = new ArrayList<>(List.of(asOf.known(), asOf.recorded()));
        arguments.addAll(TargetsThen.arguments(asOf));
        return new ListQuery(COLUMNS + ", v.approved_at > a.known as learned_later", tables, arguments, SORTABLE, order)
                .where("v.id = (select k.id from observation_version_known_at(o.id, a.known, a.recorded) k)")
                .where(OF_ALL_DAYS);
    }

    private static FigureResponse figure(Row row, FigureBreaks breaks) {
        RolledUp.Amounts amounts = new RolledUp.Amounts(
                row.decimalOrNull("value"), row.decimalOrNull("numerator"), row.decimalOrNull("denominator"));
        FigureResponse.FigureTarget target = FigureResponse.FigureTarget.from(row);
        UnitRef unit = UnitRef.from(row, "unit");
        Period period = Period.parse(row.text("period"));
        boolean redefined = FigureRule.changedIn(
                period, row.number("definition_in_force"), row.dateOrNull("definition_valid_from"));
        boolean broken =
                redefined || breaks.at(unit.id(), period, Codes.read(PeriodBasis.class, row.text("period_basis")));
        return new FigureResponse(
                row.text("indicator"),
                unit,
                period,
                Breakdown.toMap(row.text("breakdown")),
                amounts.value(),
                amounts.numerator(),
                amounts.denominator(),
                row.text("value_origin"),
                row.text("unit_of_measure"),
                Codes.read(PeriodBasis.class, row.text("period_basis")),
                "reported",
                row.flag("not_applicable") ? "not-applicable" : null,
                new FigureResponse.Coverage(1, 1),
                target,
                target == null
                        ? null
                        : target.attainment(amounts.exactly(), Codes.read(Direction.class, row.text("direction"))),
                null,
                null,
                false,
                false,
                broken,
                redefined ? List.of(FigureRollUp.DEFINITION_CHANGED) : List.of(),
                List.of(),
                ObservationStatus.of(amounts.value(), false, false, broken),
                row.source(),
                null,
                null,
                null,
                null,
                null,
                null,
                row.number("definition_version"),
                redefined,
                null,
                row.flag("learned_later") || breaks.learnedLater(unit.id()) ? true : null);
    }

    /** The target in the columns {@code target_…}, or null. */
}
