package vn.tongket.indicators.analytics.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.indicators.analytics.asking.FigureQuestion;
import vn.tongket.indicators.analytics.asking.FigureUnits;
import vn.tongket.indicators.analytics.making.FigureMaker;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.analytics.making.RuleBook;
import vn.tongket.indicators.catalogue.Formula;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.reorganisations.FigureEffects;
import vn.tongket.organisation.units.UnitHierarchy;

/** Works out the figures that an act may change, as they are before it is written and after. */
@ApplicationScoped
class ActEffects implements FigureEffects {

    /** More figures are not worked out while somebody waits. */
    private static final int MOST = 10_000;

    private final ActEffectRepository repository;
    private final FigureMaker maker;

    ActEffects(ActEffectRepository repository, FigureMaker maker) {
        this.repository = repository;
        this.maker = maker;
    }

    @Override
    public Question of(Collection<UUID> concerned, LocalDate day, Collection<UUID> above) {
        Map<String, Set<Period>> periods = above.isEmpty() ? Map.of() : periods(concerned, day, above);
        List<FigureQuestion> questions = periods.entrySet().stream()
                .map(each -> question(each.getKey(), each.getValue(), above))
                .toList();
        long wanted = periods.values().stream().mapToLong(Set::size).sum() * above.size();
        return hierarchy -> wanted > MOST ? Optional.empty() : states(questions, hierarchy);
    }

    /**
     * The periods that end on a day or later, of indicators of which somebody concerned told something of their year: also those
     * above, whose land becomes another.
     */
    private Map<String, Set<Period>> periods(Collection<UUID> concerned, LocalDate day, Collection<UUID> above) {
        Map<String, Set<Period>> periods = new LinkedHashMap<>();
        Set<UUID> tellers = new LinkedHashSet<>(concerned);
        tellers.addAll(above);
        repository
                .reported(tellers, day.withDayOfYear(1))
                .forEach(reported -> around(reported.period())
                        .filter(period -> !period.lastDay().isBefore(day))
                        .forEach(period -> periods.computeIfAbsent(reported.indicator(), code -> new LinkedHashSet<>())
                                .add(period)));
        addDerived(periods);
        return periods;
    }

    /** Derived indicators change with what their formulas name. */
    private void addDerived(Map<String, Set<Period>> periods) {
        List<ActEffectRepository.Derived> open = new ArrayList<>(repository.derived());
        boolean found = true;
        while (found) {
            found = open.removeIf(derived -> {
                Set<Period> own = Formula.parse(derived.formula()).codes().stream()
                        .flatMap(code -> periods.getOrDefault(code, Set.of()).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (!own.isEmpty()) {
                    periods.computeIfAbsent(derived.indicator(), code -> new LinkedHashSet<>())
                            .addAll(own);
                }
                return !own.isEmpty();
            });
        }
    }

    private Optional<List<State>> states(List<FigureQuestion> questions, UnitHierarchy hierarchy) {
        List<State> states = new ArrayList<>();
        for (FigureQuestion question : questions) {
            // What is kept of rules is of what is committed, and this is within a transaction that is rolled back.
            RuleBook rules = maker.reported(question.indicators(), question);
            maker.all(question, rules, hierarchy).forEach(figure -> states.add(state(figure)));
            if (states.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(states);
    }

    /** The period itself, and the longer ones in which it lies. */
    private static Stream<Period> around(Period period) {
        Stream<Period> longer = Stream.of(Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.NINE_MONTHS, Frequency.YEAR)
                .filter(frequency -> period.frequency().finerThan(frequency))
                .map(frequency -> Period.of(frequency, period.firstMonth()))
                .filter(whole -> !whole.lastDay().isBefore(period.lastDay()));
        return Stream.concat(Stream.of(period), longer);
    }

    private static FigureQuestion question(String code, Set<Period> periods, Collection<UUID> above) {
        return new FigureQuestion(
                List.of(code), FigureUnits.of(above), List.copyOf(periods), List.of(), null, null, false, null);
    }

    private static State state(FigureResponse figure) {
        FigureResponse.Coverage coverage = figure.coverage();
        return new State(
                new Key(figure.indicator(), figure.unit().id(), figure.period(), Map.copyOf(figure.breakdown())),
                figure.value(),
                figure.reason(),
                coverage.reported(),
                coverage.expected());
    }
}
