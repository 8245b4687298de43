package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Direction;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.ListQuery;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.SortKey;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.UnitRef;

/** Every query about figures. */
@ApplicationScoped
class FigureRepository {

    private static final String COLUMNS = """
            i.code as indicator, o.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en,
            o.period, o.breakdown, o.period_basis, v.value, v.numerator, v.denominator, v.value_origin, v.not_applicable,
            v.known_since,
            v.source_document, v.source_page, v.source_url, v.source_quote,
            d.direction, d.unit_of_measure, t.value as target_value, t.period as target_period, t.legal_basis as target_legal_basis
            """;

    /** With each value the target of its period, else of the next later one. */
    private static final String TABLES = """
            observations o
            join indicators i on i.id = o.indicator_id
            join observation_versions v on v.observation_id = o.id
            join lateral unit_version_at(o.unit_id, o.period_end) u on true
            join lateral indicator_version_at(o.indicator_id, o.period_end) d on true
            left join lateral (
                select tv.value, t.period, tv.legal_basis
                from targets t join target_versions tv on tv.target_id = t.id and tv.version = t.revision
                where t.indicator_id = o.indicator_id and t.unit_id = o.unit_id and t.breakdown = o.breakdown
                  and t.period_end >= o.period_end
                order by (t.period = o.period) desc, t.period_end, t.period limit 1) t on true
            """;

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("indicator", "i.code"),
            SortKey.text("unit", "u.code"),
            SortKey.text("period", "o.period"),
            SortKey.text("breakdown", "o.breakdown"),
            SortKey.id("o.id"));

    private static final int FEW = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ATTAINMENT_DECIMALS = 2;

    private final Sql sql;

    FigureRepository(Sql sql) {
        this.sql = sql;
    }

    Page<FigureResponse> page(FigureQuery.Filter filter, Collection<UUID> units, PageRequest page) {
        ListQuery query = query(filter.asOf())
                .whereAny("i.code", filter.indicators())
                .whereAny("o.period", filter.periods())
                .whereAny("o.breakdown", filter.breakdowns())
                .whereAny("o.unit_id", units)
                .whereAny("(select k.level from unit_kinds k where k.kind = u.kind)", filter.levels());
        if (units.isEmpty()) {
            query.whereAny("u.code", filter.units());
        }
        return query.page(sql, page, FigureRepository::figure, FigureResponse.class);
    }

    Optional<Figures.Known> one(String indicator, UUID unit, Period period, Breakdown breakdown) {
        return query(null)
                .where("i.code = ?", indicator)
                .where("o.unit_id = ?", unit)
                .where("o.period = ?", period.text())
                .where("o.breakdown = ?", breakdown.text())
                .page(
                        sql,
                        PageRequest.everything(),
                        row -> new Figures.Known(figure(row), row.instant("known_since")),
                        Figures.Known.class)
                .items()
                .stream()
                .findFirst();
    }

    List<FigureResponse> latestOfUnit(UUID unit) {
        return latest(query(null).where("o.unit_id = ?", unit));
    }

    List<FigureResponse> latestOfIndicator(String indicator) {
        return latest(query(null).where("i.code = ?", indicator));
    }

    private List<FigureResponse> latest(ListQuery query) {
        return query.page(
                        sql,
                        new PageRequest(FEW, null, List.of("-period", "indicator", "unit", "breakdown"), false),
                        FigureRepository::figure,
                        FigureResponse.class)
                .items();
    }

    private static ListQuery query(@Nullable Instant asOf) {
        ListQuery query = new ListQuery(
                COLUMNS, TABLES, List.of(), SORTABLE, List.of("indicator", "unit", "period", "breakdown"));
        return asOf == null
                ? query.where("v.status = 'approved'")
                : query.where("v.id = (select k.id from observation_version_known_at(o.id, ?) k)", asOf);
    }

    private static FigureResponse figure(Row row) {
        BigDecimal value = row.decimalOrNull("value");
        FigureResponse.FigureTarget target = target(row);
        return new FigureResponse(
                row.text("indicator"),
                UnitRef.from(row, "unit"),
                Period.parse(row.text("period")),
                Breakdown.toMap(row.text("breakdown")),
                value,
                row.decimalOrNull("numerator"),
                row.decimalOrNull("denominator"),
                row.text("value_origin"),
                row.text("unit_of_measure"),
                PeriodBasis.of(row.text("period_basis")),
                "reported",
                row.flag("not_applicable") ? "not-applicable" : null,
                new FigureResponse.Coverage(1, 1),
                target,
                attainment(value, target, Direction.of(row.text("direction"))),
                null,
                null,
                false,
                false,
                false,
                row.source());
    }

    private static FigureResponse.@Nullable FigureTarget target(Row row) {
        String period = row.textOrNull("target_period");
        return period == null
                ? null
                : new FigureResponse.FigureTarget(
                        row.decimal("target_value"), Period.parse(period), row.textOrNull("target_legal_basis"));
    }

    private static @Nullable BigDecimal attainment(
            @Nullable BigDecimal value, FigureResponse.@Nullable FigureTarget target, Direction direction) {
        if (value == null || target == null || direction == Direction.NEUTRAL) {
            return null;
        }
        BigDecimal part = direction == Direction.HIGHER_IS_BETTER ? value : target.value();
        BigDecimal whole = direction == Direction.HIGHER_IS_BETTER ? target.value() : value;
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, ATTAINMENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
