package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.indicators.analytics.asking.Comparison;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.indicators.analytics.making.FigureDraft;
import vn.tongket.indicators.analytics.making.FigureKey;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/**
 * Sets figures beside what they are compared with: all figures of a page at once, made by the same rules in the boundaries
 * of each figure, by one statement for other periods in each set of boundaries and one for the units above.
 */
@ApplicationScoped
class Comparisons {

    private final FigureMaker maker;
    private final FigureTargetRepository targets;

    Comparisons(FigureMaker maker, FigureTargetRepository targets) {
        this.maker = maker;
        this.targets = targets;
    }

    List<FigureResponse> of(
            List<FigureResponse> figures, Set<Comparison> compared, FigureQuestion question, UnitHierarchy hierarchy) {
        if (figures.isEmpty() || compared.isEmpty()) {
            return figures;
        }
        List<FigureResponse> beside =
                compared.contains(Comparison.TARGET) ? targets.withOriginals(figures, question.asOf()) : figures;
        if (compared.contains(Comparison.PREVIOUS) || compared.contains(Comparison.YEAR_EARLIER)) {
            beside = withEarlier(beside, compared, question, hierarchy);
        }
        return compared.contains(Comparison.PARENT) ? withParents(beside, question, hierarchy) : beside;
    }

    private static LocalDate shown(FigureResponse figure, FigureQuestion question) {
        return question.shownDay(figure.period(), figure.periodBasis());
    }

    /** Each figure is compared within its own boundaries: the earlier one is made for the land that the unit has there. */
    private List<FigureResponse> withEarlier(
            List<FigureResponse> figures, Set<Comparison> compared, FigureQuestion question, UnitHierarchy hierarchy) {
        Map<Optional<LocalDate>, List<FigureResponse>> byBoundaries = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> Optional.ofNullable(hierarchy.epochOf(shown(figure, question))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<FigureKey, FigureResponse> beside = new HashMap<>();
        byBoundaries.values().forEach(some -> {
            LocalDate day = shown(some.getFirst(), question);
            Map<FigureKey, FigureResponse> earlier =
                    others(some, units(some), earlier(some, compared), question.in(day), hierarchy);
            some.forEach(figure -> beside.put(FigureKey.of(figure), beside(figure, compared, earlier)));
        });
        return figures.stream()
                .map(figure -> Objects.requireNonNull(beside.get(FigureKey.of(figure))))
                .toList();
    }

    private static Set<Period> earlier(List<FigureResponse> figures, Set<Comparison> compared) {
        Set<Period> periods = new LinkedHashSet<>();
        figures.forEach(figure -> {
            if (compared.contains(Comparison.PREVIOUS)) {
                periods.add(figure.period().previous());
            }
            if (compared.contains(Comparison.YEAR_EARLIER)) {
                periods.add(figure.period().yearEarlier());
            }
        });
        return periods;
    }

    private static FigureResponse beside(
            FigureResponse figure, Set<Comparison> compared, Map<FigureKey, FigureResponse> earlier) {
        FigureKey key = FigureKey.of(figure);
        FigureDraft draft = new FigureDraft(figure);
        if (compared.contains(Comparison.PREVIOUS)) {
            draft.previous(earlier.get(key.during(key.period().previous())));
        }
        if (compared.contains(Comparison.YEAR_EARLIER)) {
            draft.yearEarlier(earlier.get(key.during(key.period().yearEarlier())));
        }
        return draft.made();
    }

    private List<FigureResponse> withParents(
            List<FigureResponse> figures, FigureQuestion question, UnitHierarchy hierarchy) {
        Set<UUID> parents = new LinkedHashSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        figures.forEach(figure -> {
            parent(figure, question, hierarchy).ifPresent(parents::add);
            periods.add(figure.period());
        });
        if (parents.isEmpty()) {
            return figures;
        }
        Map<FigureKey, FigureResponse> above = others(figures, parents, periods, question, hierarchy);
        return figures.stream()
                .map(figure -> parent(figure, question, hierarchy)
                        .map(parent -> new FigureDraft(figure)
                                .parent(above.get(FigureKey.of(figure).at(parent)))
                                .made())
                        .orElse(figure))
                .toList();
    }

    private static Optional<UUID> parent(FigureResponse figure, FigureQuestion question, UnitHierarchy hierarchy) {
        return hierarchy.at(figure.unit().id(), shown(figure, question)).map(UnitVersion::parent);
    }

    private static Set<UUID> units(List<FigureResponse> figures) {
        Set<UUID> units = new LinkedHashSet<>();
        figures.forEach(figure -> units.add(figure.unit().id()));
        return units;
    }

    private Map<FigureKey, FigureResponse> others(
            List<FigureResponse> figures,
            Set<UUID> units,
            Set<Period> periods,
            FigureQuestion question,
            UnitHierarchy hierarchy) {
        return maker.byKey(
                question.of(distinct(figures.stream().map(FigureResponse::indicator)))
                        .about(FigureUnits.of(units))
                        .during(List.copyOf(periods))
                        .parts(distinct(figures.stream()
                                .map(figure -> FigureKey.of(figure).breakdown()))),
                hierarchy);
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().toList();
    }
}
