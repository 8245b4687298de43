package vn.tongket.indicators.analytics.showing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.analytics.making.FigureResponse;
import vn.tongket.indicators.catalogue.Direction;

/** Competition ranks: equal values share one, and the next is left out. */
final class Ranks {

    /**
     * A unit's rank.
     *
     * @param tied whether another unit has it too
     * @param shownTie whether another unit is shown with the same value and has another rank
     */
    record Rank(int number, boolean tied, boolean shownTie) {}

    private final Map<UUID, Rank> byUnit = new HashMap<>();

    /** The ranks of the figures that have a value. */
    Ranks(Collection<FigureResponse> figures, Direction direction) {
        Comparator<FigureResponse> order = Comparator.comparing(FigureResponse::exactly);
        List<FigureResponse> sorted = figures.stream()
                .filter(figure -> figure.value() != null)
                .sorted(direction == Direction.HIGHER_IS_BETTER ? order.reversed() : order)
                .toList();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean asBefore = i > 0 && same(sorted.get(i), sorted.get(i - 1));
            boolean asAfter = i < sorted.size() - 1 && same(sorted.get(i), sorted.get(i + 1));
            rank = asBefore ? rank : i + 1;
            byUnit.put(sorted.get(i).unit().id(), new Rank(rank, asBefore || asAfter, looksTied(sorted, i)));
        }
    }

    private static boolean looksTied(List<FigureResponse> sorted, int place) {
        FigureResponse figure = sorted.get(place);
        return Stream.of(sorted.subList(0, place).reversed(), sorted.subList(place + 1, sorted.size()))
                .anyMatch(others -> others.stream()
                        .takeWhile(other -> printedAlike(figure, other))
                        .anyMatch(other -> !same(figure, other)));
    }

    private static boolean same(FigureResponse one, FigureResponse other) {
        return one.exactly().equals(other.exactly());
    }

    private static boolean printedAlike(FigureResponse one, FigureResponse other) {
        BigDecimal value = Objects.requireNonNull(one.value());
        return value.compareTo(Objects.requireNonNull(other.value())) == 0;
    }

    /** Of a unit; null where it has no value. */
    @Nullable
    Rank of(UUID unit) {
        return byUnit.get(unit);
    }

    int size() {
        return byUnit.size();
    }
}
