package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

/** Which figures above the units that an act ends or moves become others. It is asked before the act is written, and after. */
final class ChangedFigures {

    private static final Comparator<UnitChangeResult.ChangedFigure> ORDER = Comparator.comparing(
                    UnitChangeResult.ChangedFigure::indicator)
            .thenComparing(figure -> figure.unit().code())
            .thenComparing(figure -> figure.period().text())
            .thenComparing(figure -> figure.breakdown().toString());

    private final List<FigureEffects.Question> asked;
    private final LocalDate begin;
    private final UnitHierarchy before;
    private final UnitHierarchy after;
    private final Set<UUID> above = new LinkedHashSet<>();
    private final Optional<Map<FigureEffects.Key, FigureEffects.State>> former;

    /**
     * Asks for them as they are before.
     *
     * @param days on which units change, by the act that is tried and by the one whose place it takes
     * @param concerned the units that change
     */
    ChangedFigures(
            List<FigureEffects> figures,
            SortedSet<LocalDate> days,
            Set<UUID> concerned,
            UnitHierarchy before,
            UnitHierarchy after) {
        this.begin = days.getFirst();
        this.before = before;
        this.after = after;
        for (UUID unit : concerned) {
            for (LocalDate day : days) {
                addAbove(unit, before, day.minusDays(1));
                addAbove(unit, before, day);
                addAbove(unit, after, day);
            }
        }
        above.removeIf(unit -> before.at(unit, begin.minusDays(1)).isEmpty()
                || after.at(unit, days.getLast()).isEmpty());
        this.asked =
                figures.stream().map(each -> each.of(concerned, begin, above)).toList();
        this.former = states(before);
    }

    private void addAbove(UUID unit, UnitHierarchy hierarchy, LocalDate on) {
        Optional<UUID> parent = parent(unit, hierarchy, on);
        while (parent.isPresent()) {
            above.add(parent.get());
            parent = parent(parent.get(), hierarchy, on);
        }
    }

    private static Optional<UUID> parent(UUID unit, UnitHierarchy hierarchy, LocalDate on) {
        return hierarchy.at(unit, on).map(UnitVersion::parent);
    }

    private Optional<Map<FigureEffects.Key, FigureEffects.State>> states(UnitHierarchy hierarchy) {
        Map<FigureEffects.Key, FigureEffects.State> states = new HashMap<>();
        for (FigureEffects.Question each : asked) {
            Optional<List<FigureEffects.State>> found = each.in(hierarchy);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.get().forEach(state -> states.put(state.key(), state));
        }
        return Optional.of(states);
    }

    /** Those that are others now that the act is written; empty where they are too many to be worked out. */
    Optional<List<UnitChangeResult.ChangedFigure>> found() {
        return former.flatMap(was -> states(after).map(is -> changed(was, is)));
    }

    private List<UnitChangeResult.ChangedFigure> changed(
            Map<FigureEffects.Key, FigureEffects.State> was, Map<FigureEffects.Key, FigureEffects.State> is) {
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .map(key -> changed(
                        was.getOrDefault(key, FigureEffects.State.none(key)),
                        is.getOrDefault(key, FigureEffects.State.none(key))))
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    private Optional<UnitChangeResult.ChangedFigure> changed(FigureEffects.State was, FigureEffects.State is) {
        return was.says(is)
                ? Optional.empty()
                : Optional.of(UnitChangeResult.ChangedFigure.of(
                        was,
                        is,
                        before.nearest(was.key().unit(), begin.minusDays(1)).ref()));
    }
}
