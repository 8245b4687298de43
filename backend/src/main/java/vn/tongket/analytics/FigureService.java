package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Indicators;
import vn.tongket.platform.http.Page;
import vn.tongket.platform.http.PageRequest;
import vn.tongket.platform.persistence.DataVersions;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;
import vn.tongket.units.Level;
import vn.tongket.units.UnitVersion;
import vn.tongket.units.Units;

/** Use cases of figures. */
@ApplicationScoped
class FigureService implements Figures {

    private final FigureRepository figures;
    private final RolledUpRepository rolledUp;
    private final Units units;
    private final Indicators indicators;
    private final DataVersions versions;
    private final Clock clock;

    FigureService(
            FigureRepository figures,
            RolledUpRepository rolledUp,
            Units units,
            Indicators indicators,
            DataVersions versions,
            Clock clock) {
        this.figures = figures;
        this.rolledUp = rolledUp;
        this.units = units;
        this.indicators = indicators;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * The tag of an answer: it changes whenever a value, a target, a definition or a unit behind it does, and with the day
     * where it is shown in the units of today.
     */
    String tag(FigureQuery.Filter filter) {
        long data = filter.indicators().isEmpty()
                ? versions.currentOfAll("indicator ") + versions.currentOfAll("units")
                : versions.current(topics(filter.indicators()));
        return filter.boundaries() instanceof Boundaries.Current
                ? "\"" + data + "-" + LocalDate.now(clock) + "\""
                : "\"" + data + "\"";
    }

    private static List<String> topics(List<String> indicators) {
        List<String> topics = new ArrayList<>(List.of("units"));
        indicators.forEach(code -> topics.add("indicator " + code));
        return topics;
    }

    Page<FigureResponse> page(FigureQuery.Filter filter, PageRequest page) {
        Forest forest = units.forest();
        Page<FigureResponse> found = filter.choosesUnits()
                ? rolledUp(filter, page, forest)
                : figures.page(filter, page, new FigureBreaks(forest));
        if (found.items().isEmpty()) {
            indicators.requireKnown(filter.indicators());
        }
        return found;
    }

    private Page<FigureResponse> rolledUp(FigureQuery.Filter filter, PageRequest page, Forest forest) {
        LocalDate fixed = fixed(filter.boundaries());
        FigureUnits asked = new FigureUnits(ids(filter, fixed, forest), codes(filter, fixed), levels(filter));
        FigureScope scope = new FigureScope(forest, rolledUp.rules(filter), asked, fixed);
        FigureRollUp rollUp = new FigureRollUp(scope, forest, fixed == null ? new FigureBreaks(forest) : null);
        return rolledUp.page(filter, scope, page, rollUp::figure);
    }

    /** The day in whose units all is shown; null where each period is shown in the units of its own last day. */
    private @Nullable LocalDate fixed(Boundaries boundaries) {
        return switch (boundaries) {
            case Boundaries.AsReported() -> null;
            case Boundaries.Current() -> LocalDate.now(clock);
            case Boundaries.On(LocalDate day) -> day;
        };
    }

    private static List<Level> levels(FigureQuery.Filter filter) {
        return filter.levels().stream().map(Level::of).toList();
    }

    /** Codes that mean what they mean on the last day of each period, of which there may be several. */
    private static List<String> codes(FigureQuery.Filter filter, @Nullable LocalDate fixed) {
        return fixed == null && filter.periods().size() != 1
                ? filter.units().stream().filter(unit -> !Units.isId(unit)).toList()
                : List.of();
    }

    /** The other units, which must exist at some time; a code that did not exist on the day in question is told so. */
    private List<UUID> ids(FigureQuery.Filter filter, @Nullable LocalDate fixed, Forest forest) {
        List<String> later = codes(filter, fixed);
        return filter.units().stream()
                .filter(unit -> !later.contains(unit))
                .map(unit -> Optional.ofNullable(fixed)
                        .flatMap(day -> forest.find(unit, day))
                        .map(UnitVersion::unit)
                        .orElseGet(() -> reporting(unit, filter.periods(), fixed)))
                .toList();
    }

    private UUID reporting(String unit, List<Period> periods, @Nullable LocalDate fixed) {
        return periods.size() == 1
                ? units.resolve(unit, periods.getFirst()).id()
                : units.resolve(unit, fixed == null ? LocalDate.now(clock) : fixed)
                        .id();
    }

    @Override
    public Optional<Known> figure(String indicator, UUID unit, Period period, Breakdown breakdown) {
        return figures.one(indicator, unit, period, breakdown, new FigureBreaks(units.forest()));
    }

    @Override
    public List<FigureResponse> ofUnit(UUID unit) {
        return figures.latestOfUnit(unit, new FigureBreaks(units.forest()));
    }

    @Override
    public List<FigureResponse> ofIndicator(String indicator) {
        return figures.latestOfIndicator(indicator, new FigureBreaks(units.forest()));
    }
}
