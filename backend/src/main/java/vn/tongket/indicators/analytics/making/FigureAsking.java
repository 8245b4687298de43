package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.asking.Boundaries;
import vn.tongket.indicators.analytics.asking.FigureKeyQuery;
import vn.tongket.indicators.analytics.asking.FigureQuery;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.indicators.analytics.asking.LastPeriods;
import vn.tongket.indicators.analytics.asking.RankingQuery;
import vn.tongket.indicators.analytics.asking.Visibility;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Indicators;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.time.AsOf;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;
import vn.tongket.organisation.units.Units;

/** Decides what callers leave open: which units codes mean, on which day figures are shown, which the last periods are. */
@ApplicationScoped
public class FigureAsking {

    private static final LastPeriods LAST = new LastPeriods(12, null);

    private final RolledUpRepository rolledUp;
    private final Units units;
    private final Indicators indicators;
    private final CurrentRequest request;
    private final Clock clock;

    FigureAsking(RolledUpRepository rolledUp, Units units, Indicators indicators, CurrentRequest request, Clock clock) {
        this.rolledUp = rolledUp;
        this.units = units;
        this.indicators = indicators;
        this.request = request;
        this.clock = clock;
    }

    /** The question that a filter asks. */
    public FigureQuestion question(FigureQuery.Filter filter, UnitHierarchy hierarchy) {
        LocalDate fixed = fixed(filter.boundaries(), filter.asOf());
        FigureUnits asked =
                new FigureUnits(ids(filter, fixed, hierarchy), codes(filter, fixed), levels(filter), filter.children());
        return new FigureQuestion(
                filter.indicators(),
                asked,
                filter.periods(),
                filter.breakdowns(),
                fixed,
                filter.asOf(),
                filter.breakdowns().contains(""),
                filter.provisional() ? Visibility.of(request.actor()) : null);
    }

    /** The question about one figure. */
    public FigureQuestion question(FigureKeyQuery.Key key, UnitHierarchy hierarchy) {
        LocalDate fixed = fixed(key.boundaries(), key.asOf());
        UUID unit = unit(key.unit(), List.of(key.period()), fixed, key.asOf(), hierarchy);
        return new FigureQuestion(
                List.of(key.indicator()),
                FigureUnits.of(List.of(unit)),
                List.of(key.period()),
                List.of(key.breakdown()),
                fixed,
                key.asOf(),
                key.breakdown().isEmpty(),
                null);
    }

    /** The unit whose place alone is told; empty where all are. */
    public Optional<UUID> unit(RankingQuery.Filter filter, UnitHierarchy hierarchy) {
        LocalDate fixed = fixed(filter.boundaries(), filter.asOf());
        return Optional.ofNullable(filter.unit())
                .map(unit -> unit(unit, List.of(filter.period()), fixed, filter.asOf(), hierarchy));
    }

    /** The question about the units that are ranked, in a period and the one before. */
    public FigureQuestion question(RankingQuery.Filter filter, UnitHierarchy hierarchy) {
        LocalDate fixed = fixed(filter.boundaries(), filter.asOf());
        List<UUID> within = filter.within() == null
                ? List.of()
                : List.of(unit(filter.within(), List.of(filter.period()), fixed, filter.asOf(), hierarchy));
        return new FigureQuestion(
                filter.indicators(),
                new FigureUnits(within, List.of(), List.of(filter.level()), false),
                List.of(filter.period(), filter.period().previous()),
                List.of(filter.breakdown()),
                fixed,
                filter.asOf(),
                filter.breakdown().isEmpty(),
                null);
    }

    /** Whose waiting values, and whose names, the caller sees. */
    public Visibility visibility() {
        return Visibility.of(request.actor());
    }

    /** The day in whose units all is shown; null where each period is shown in the units of its own last day. */
    private @Nullable LocalDate fixed(Boundaries boundaries, @Nullable AsOf asOf) {
        return switch (boundaries) {
            case Boundaries.AsReported() -> null;
            case Boundaries.Current() -> today(asOf);
            case Boundaries.On(LocalDate day) -> day;
        };
    }

    private static List<Level> levels(FigureQuery.Filter filter) {
        return filter.levels().stream()
                .map(code -> Codes.read(Level.class, code))
                .toList();
    }

    /** Codes that mean what they mean on the last day of each period, of which there may be several. */
    private static List<String> codes(FigureQuery.Filter filter, @Nullable LocalDate fixed) {
        return fixed == null && filter.periods().size() != 1
                ? filter.units().stream().filter(unit -> !Units.isId(unit)).toList()
                : List.of();
    }

    /** The other units, which must exist at some time; a code that did not exist on the day in question is told so. */
    private List<UUID> ids(FigureQuery.Filter filter, @Nullable LocalDate fixed, UnitHierarchy hierarchy) {
        List<String> later = codes(filter, fixed);
        return filter.units().stream()
                .filter(unit -> !later.contains(unit))
                .map(unit -> unit(unit, filter.periods(), fixed, filter.asOf(), hierarchy))
                .toList();
    }

    private LocalDate today(@Nullable AsOf asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf.today();
    }

    private UUID unit(
            String unit,
            List<Period> periods,
            @Nullable LocalDate fixed,
            @Nullable AsOf asOf,
            UnitHierarchy hierarchy) {
        UUID found = Optional.ofNullable(fixed)
                .flatMap(day -> hierarchy.find(unit, day))
                .map(UnitVersion::unit)
                .or(() -> asOf == null ? Optional.empty() : knownThen(unit, periods, fixed, asOf, hierarchy))
                .orElseGet(() -> reporting(unit, periods, fixed));
        if (hierarchy.life(found).isEmpty()) {
            throw ApiProblem.notFound("unit.not-known-then", unit);
        }
        return found;
    }

    /** The same as {@link #reporting}, as it was known then. */
    private static Optional<UUID> knownThen(
            String unit, List<Period> periods, @Nullable LocalDate fixed, AsOf asOf, UnitHierarchy hierarchy) {
        return periods.size() == 1
                ? hierarchy.find(unit, periods.getFirst()).map(UnitVersion::unit)
                : hierarchy.find(unit, fixed == null ? asOf.today() : fixed).map(UnitVersion::unit);
    }

    private UUID reporting(String unit, List<Period> periods, @Nullable LocalDate fixed) {
        return periods.size() == 1
                ? units.resolve(unit, periods.getFirst()).id()
                : units.resolve(unit, fixed == null ? LocalDate.now(clock) : fixed)
                        .id();
    }

    /**
     * The figures of a derived indicator are stored nowhere: without units those of its levels are meant, and without
     * periods the last ones.
     */
    public FigureQuery.Filter chosen(FigureQuery.Filter filter) {
        if (filter.choosesUnits() || filter.indicators().isEmpty()) {
            return filter;
        }
        LocalDate today = today(filter.asOf());
        List<Definition> definitions = filter.indicators().stream()
                .flatMap(code -> indicators.find(code, today, filter.asOf()).stream())
                .toList();
        boolean derived = definitions.size() == filter.indicators().size()
                && definitions.stream().allMatch(Definition::derived);
        if (!derived) {
            return filter;
        }
        List<String> levels = definitions.stream()
                .flatMap(definition -> definition.levels().stream())
                .distinct()
                .map(Level::code)
                .toList();
        LastPeriods last = filter.periods().isEmpty() && filter.last() == null ? LAST : filter.last();
        return filter.at(levels, last);
    }

    /** The filter with its last periods named. */
    public FigureQuery.Filter withPeriods(FigureQuery.Filter filter) {
        LastPeriods last = filter.last();
        if (last == null) {
            return filter;
        }
        LocalDate today = today(filter.asOf());
        Frequency frequency =
                last.frequency() == null ? own(filter.indicators(), today, filter.asOf()) : last.frequency();
        Set<String> reported = new LinkedHashSet<>();
        filter.indicators().forEach(code -> addReported(code, today, filter.asOf(), reported));
        LocalDate day = rolledUp.lastDay(reported, filter.asOf()).orElse(today);
        Period newest = Period.of(frequency, YearMonth.from(day));
        List<Period> periods = Stream.iterate(newest, Period::previous)
                .limit(last.number())
                .toList()
                .reversed();
        return filter.about(periods);
    }

    private Frequency own(List<String> codes, LocalDate today, @Nullable AsOf asOf) {
        List<Frequency> frequencies = codes.stream()
                .flatMap(code -> indicators.find(code, today, asOf).stream())
                .map(Definition::frequency)
                .distinct()
                .toList();
        if (frequencies.size() != 1) {
            indicators.requireKnown(codes);
            throw ApiProblem.invalidQuery(List.of(Fault.of("freq", "query.required", "freq")));
        }
        return frequencies.getFirst();
    }

    /** An indicator, or those that a derived one is computed from. */
    private void addReported(String code, LocalDate today, @Nullable AsOf asOf, Set<String> reported) {
        if (reported.add(code)) {
            indicators
                    .find(code, today, asOf)
                    .filter(Definition::derived)
                    .ifPresent(derived -> Objects.requireNonNull(derived.formula())
                            .codes()
                            .forEach(operand -> addReported(operand, today, asOf, reported)));
        }
    }
}
