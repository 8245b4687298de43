package vn.tongket.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.platform.time.Frequency;
import vn.tongket.platform.time.Period;
import vn.tongket.reorganisations.FigureEffects;
import vn.tongket.units.Forest;

/** Works out the figures that an act may change, as they are before it is written and after. */
@ApplicationScoped
class ActEffects implements FigureEffects {

    private final ActEffectRepository repository;
    private final FigureMaker maker;

    ActEffects(ActEffectRepository repository, FigureMaker maker) {
        this.repository = repository;
        this.maker = maker;
    }

    @Override
    public List<State> of(Collection<UUID> concerned, LocalDate day, Collection<UUID> above, Forest forest) {
        if (above.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Period>> periods = new LinkedHashMap<>();
        repository
                .reported(concerned, day)
                .forEach(reported -> periods.computeIfAbsent(reported.indicator(), code -> new LinkedHashSet<>())
                        .addAll(around(reported.period())));
        Map<Set<Period>, Set<String>> alike = new LinkedHashMap<>();
        periods.forEach((code, all) ->
                alike.computeIfAbsent(all, each -> new LinkedHashSet<>()).add(code));
        return alike.entrySet().stream()
                .flatMap(each -> maker.all(question(each.getValue(), each.getKey(), above), forest).stream())
                .map(ActEffects::state)
                .toList();
    }

    /** The period itself, and the longer ones in which it lies. */
    private static List<Period> around(Period period) {
        Stream<Period> longer = Stream.of(Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR)
                .filter(frequency -> period.frequency().finerThan(frequency))
                .map(frequency -> Period.of(frequency, period.firstMonth()));
        return Stream.concat(Stream.of(period), longer).toList();
    }

    private static FigureQuestion question(Set<String> codes, Set<Period> periods, Collection<UUID> above) {
        return new FigureQuestion(
                List.copyOf(codes), FigureUnits.of(above), List.copyOf(periods), List.of(), null, null, false, null);
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
