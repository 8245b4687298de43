package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.time.Period;
import vn.tongket.units.Forest;
import vn.tongket.units.UnitVersion;

/**
 * Sets figures beside what they are compared with: all figures of a page at once, made by the same rules in the same
 * boundaries, by one statement for other periods and one for the units above.
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
            List<FigureResponse> figures, Set<Comparison> compared, FigureQuestion question, Forest forest) {
        if (figures.isEmpty() || compared.isEmpty()) {
            return figures;
        }
        List<FigureResponse> beside = compared.contains(Comparison.TARGET) ? targets.withOriginals(figures) : figures;
        if (compared.contains(Comparison.PREVIOUS) || compared.contains(Comparison.YEAR_EARLIER)) {
            beside = withEarlier(beside, compared, question, forest);
        }
        return compared.contains(Comparison.PARENT) ? withParents(beside, question, forest) : beside;
    }

    private List<FigureResponse> withEarlier(
            List<FigureResponse> figures, Set<Comparison> compared, FigureQuestion question, Forest forest) {
        boolean previous = compared.contains(Comparison.PREVIOUS);
        boolean year = compared.contains(Comparison.YEAR_EARLIER);
        Set<Period> periods = new LinkedHashSet<>();
        figures.forEach(figure -> {
            if (previous) {
                periods.add(figure.period().previous());
            }
            if (year) {
                periods.add(figure.period().yearEarlier());
            }
        });
        Map<FigureKey, FigureResponse> earlier = others(figures, units(figures), periods, question, forest);
        return figures.stream()
                .map(figure -> {
                    FigureKey key = FigureKey.of(figure);
                    FigureDraft draft = new FigureDraft(figure);
                    if (previous) {
                        draft.previous(value(earlier, key.during(key.period().previous())));
                    }
                    if (year) {
                        draft.yearEarlier(value(earlier, key.during(key.period().yearEarlier())));
                    }
                    return draft.made();
                })
                .toList();
    }

    private List<FigureResponse> withParents(List<FigureResponse> figures, FigureQuestion question, Forest forest) {
        Set<UUID> parents = new LinkedHashSet<>();
        Set<Period> periods = new LinkedHashSet<>();
        figures.forEach(figure -> {
            parent(figure, question, forest).ifPresent(parents::add);
            periods.add(figure.period());
        });
        if (parents.isEmpty()) {
            return figures;
        }
        Map<FigureKey, FigureResponse> above = others(figures, parents, periods, question, forest);
        return figures.stream()
                .map(figure -> parent(figure, question, forest)
                        .map(parent -> new FigureDraft(figure)
                                .parent(value(above, FigureKey.of(figure).at(parent)))
                                .made())
                        .orElse(figure))
                .toList();
    }

    private static Optional<UUID> parent(FigureResponse figure, FigureQuestion question, Forest forest) {
        return forest.at(figure.unit().id(), question.shownDay(figure.period())).map(UnitVersion::parent);
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
            Forest forest) {
        return maker.byKey(
                question.of(distinct(figures.stream().map(FigureResponse::indicator)))
                        .about(FigureUnits.of(units))
                        .during(List.copyOf(periods))
                        .parts(distinct(figures.stream()
                                .map(figure -> FigureKey.of(figure).breakdown()))),
                forest);
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().toList();
    }

    private static @Nullable BigDecimal value(Map<FigureKey, FigureResponse> figures, FigureKey key) {
        FigureResponse figure = figures.get(key);
        return figure == null ? null : figure.value();
    }
}
