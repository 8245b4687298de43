package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureDraft;
import vn.tongket.indicators.analytics.making.FigureKey;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.TargetsThen;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Period;

/** Looks up the targets of figures, of many at once. */
@ApplicationScoped
class FigureTargetRepository {

    private static final String TARGETS = """
            select f.place, t.period, d.direction, t.value, t.legal_basis, t.first_value, t.first_legal_basis, t.version
            from unnest(?::int[], ?::text[], ?::uuid[], ?::text[], ?::date[], ?::text[])
                f(place, indicator, unit_id, period, period_end, breakdown)
            join indicators i on i.code = f.indicator
            join lateral %s d on true
            join lateral (
                select t.period, tv.version, tv.value, tv.legal_basis, first.value as first_value,
                    first.legal_basis as first_legal_basis
                from targets t
                join %s
                join target_versions first on first.target_id = t.id and first.version = 1
                where t.indicator_id = i.id and t.unit_id = f.unit_id and t.breakdown = f.breakdown
                  and t.period_end >= f.period_end
                order by (t.period = f.period) desc, t.period_end, t.period limit 1) t on true
            """;

    private record TargetRow(
            int place,
            Direction direction,
            FigureResponse.FigureTarget now,
            FigureResponse.@Nullable FigureTarget first) {}

    private final Sql sql;

    FigureTargetRepository(Sql sql) {
        this.sql = sql;
    }

    /** Figures with their targets, which those that were computed have not got yet. */
    List<FigureResponse> complete(List<FigureResponse> figures, @Nullable AsOf asOf) {
        return figures.isEmpty() || figures.stream().allMatch(figure -> figure.target() != null)
                ? figures
                : with(
                        figures,
                        asOf,
                        (figure, found) -> figure.target() == null
                                ? new FigureDraft(figure)
                                        .target(
                                                found.now(),
                                                found.now()
                                                        .attainment(
                                                                figure.value() == null ? null : figure.exactly(),
                                                                found.direction()))
                                        .made()
                                : figure);
    }

    /** Figures with their targets as these were first set, where they were changed since. */
    List<FigureResponse> withOriginals(List<FigureResponse> figures, @Nullable AsOf asOf) {
        return with(
                figures,
                asOf,
                (figure, found) -> found.first() == null
                        ? figure
                        : new FigureDraft(figure)
                                .targetOriginal(
                                        found.first(),
                                        found.first()
                                                .attainment(
                                                        figure.value() == null ? null : figure.exactly(),
                                                        found.direction()))
                                .made());
    }

    private interface Completion {
        FigureResponse of(FigureResponse figure, TargetRow found);
    }

    private List<FigureResponse> with(List<FigureResponse> figures, @Nullable AsOf asOf, Completion completion) {
        Map<Integer, TargetRow> byPlace = new HashMap<>();
        find(figures, asOf).forEach(found -> byPlace.put(found.place(), found));
        return IntStream.range(0, figures.size())
                .mapToObj(place -> byPlace.containsKey(place)
                        ? completion.of(figures.get(place), byPlace.get(place))
                        : figures.get(place))
                .toList();
    }

    private List<TargetRow> find(List<FigureResponse> figures, @Nullable AsOf asOf) {
        List<FigureKey> keys = figures.stream().map(FigureKey::of).toList();
        List<Object> arguments = new ArrayList<>(List.of(
                IntStream.range(0, keys.size()).boxed().toList(),
                column(keys, FigureKey::indicator),
                column(keys, FigureKey::unit),
                column(keys, key -> key.period().text()),
                column(keys, key -> key.period().lastDay()),
                column(keys, FigureKey::breakdown)));
        if (asOf != null) {
            arguments.addAll(List.of(asOf.known(), asOf.recorded()));
        }
        arguments.addAll(TargetsThen.arguments(asOf));
        return sql.list(
                TARGETS.formatted(
                        asOf == null
                                ? "indicator_version_at(i.id, f.period_end)"
                                : "indicator_version_known_at(i.id, f.period_end, ?, ?)",
                        TargetsThen.of(asOf)),
                FigureTargetRepository::found,
                arguments.toArray());
    }

    private static List<Object> column(List<FigureKey> keys, Function<FigureKey, Object> value) {
        return keys.stream().map(value).toList();
    }

    private static TargetRow found(Row row) {
        Period period = Period.parse(row.text("period"));
        return new TargetRow(
                row.number("place"),
                Codes.read(Direction.class, row.text("direction")),
                target(period, row.decimal("value"), row.textOrNull("legal_basis")),
                row.number("version") == 1
                        ? null
                        : target(period, row.decimal("first_value"), row.textOrNull("first_legal_basis")));
    }

    private static FigureResponse.FigureTarget target(Period period, BigDecimal value, @Nullable String basis) {
        return new FigureResponse.FigureTarget(value, period, basis);
    }
}
