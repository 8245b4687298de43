package vn.tongket.indicators.analytics.making;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * Which values the database has added up beforehand, and to which shown units the sums belong. Units that began under the
 * same unit share a sum; it counts as it stands where all of them that exist on a day count in the same way, and is marked
 * {@link FigureScope#MIXED} otherwise.
 */
@ApplicationScoped
class SharedSums {

    private static final int UNLIKE = FigureScope.PARTIAL | FigureScope.COMPRISING;

    /**
     * Values that are summed.
     *
     * @param unit under which their units began; the one that reported, where it is {@code alone}
     * @param alone whether they are those of one unit for periods on whose last day it does not exist
     */
    record Sum(UUID unit, boolean alone) {}

    private record UnitsOfSums(UnitHierarchy hierarchy, Map<UUID, UUID> begunUnder) {}

    private record Belonging(Sum sum, int place) {}

    private record Member(UUID reporter, FigureScope.Belonging belonging) {}

    /**
     * What is read of a scope.
     *
     * @param sums those that the database has added up beforehand
     * @param singles the reporters whose sum does not count as it stands
     */
    record Read(FigureLines<Sum> sums, FigureLines<UUID> singles) {}

    private final RolledUpRepository repository;
    private final AtomicReference<@Nullable UnitsOfSums> known = new AtomicReference<>();

    SharedSums(RolledUpRepository repository) {
        this.repository = repository;
    }

    /** What a scope is about. */
    Read lines(FigureScope scope, UnitHierarchy hierarchy) {
        Map<UUID, UUID> begunUnder = begunUnder(hierarchy);
        FigureLines<Sum> sums =
                new FigureLines<>(scope.lines().stretches(), scope.lines().classes());
        FigureLines<UUID> singles =
                new FigureLines<>(scope.lines().stretches(), scope.lines().classes());
        for (int stretch = 0; stretch < scope.stretches().size(); stretch++) {
            LocalDate day = scope.stretches().get(stretch);
            Map<Sum, Integer> sizes = sizes(hierarchy, day, begunUnder);
            int each = stretch;
            belongings(scope, hierarchy, stretch, begunUnder).forEach((belonging, members) -> {
                FigureScope.Belonging sum = together(
                        members.stream().map(Member::belonging).toList(), sizes.getOrDefault(belonging.sum(), 1));
                sums.add(belonging.sum(), sum, each);
                if ((sum.marks() & FigureScope.MIXED) != 0) {
                    members.forEach(member -> singles.add(member.reporter(), member.belonging(), each));
                }
            });
        }
        return new Read(sums, singles);
    }

    /** Read once for each state of the units: where a unit begins never changes. */
    private Map<UUID, UUID> begunUnder(UnitHierarchy hierarchy) {
        UnitsOfSums kept = known.get();
        if (kept == null || kept.hierarchy() != hierarchy) {
            kept = new UnitsOfSums(hierarchy, repository.summedWith());
            known.set(kept);
        }
        return kept.begunUnder();
    }

    private static Sum sumOf(UUID unit, boolean exists, Map<UUID, UUID> begunUnder) {
        return exists ? new Sum(Objects.requireNonNull(begunUnder.get(unit)), false) : new Sum(unit, true);
    }

    /** How many units that exist on a day share each sum. */
    private static Map<Sum, Integer> sizes(UnitHierarchy hierarchy, LocalDate day, Map<UUID, UUID> begunUnder) {
        Map<Sum, Integer> sizes = new HashMap<>();
        for (UUID unit : hierarchy.units()) {
            if (hierarchy.at(unit, day).isPresent()) {
                sizes.merge(sumOf(unit, true, begunUnder), 1, Integer::sum);
            }
        }
        return sizes;
    }

    private static Map<Belonging, List<Member>> belongings(
            FigureScope scope, UnitHierarchy hierarchy, int stretch, Map<UUID, UUID> begunUnder) {
        LocalDate day = scope.stretches().get(stretch);
        Map<Belonging, List<Member>> belongings = new LinkedHashMap<>();
        scope.lines().forEach(stretch, (reporter, belonging) -> {
            Sum sum = sumOf(reporter, hierarchy.at(reporter, day).isPresent(), begunUnder);
            belongings
                    .computeIfAbsent(new Belonging(sum, belonging.place()), key -> new ArrayList<>())
                    .add(new Member(reporter, belonging));
        });
        return belongings;
    }

    /** A sum as one belonging: that of all its reporters, or a mixed one that counts wherever one of them does. */
    private static FigureScope.Belonging together(List<FigureScope.Belonging> reporters, int size) {
        FigureScope.Belonging first = reporters.getFirst();
        boolean alike = reporters.size() == size
                && (first.marks() & UNLIKE) == 0
                && reporters.stream()
                        .allMatch(each ->
                                each.marks() == first.marks() && each.weights().equals(first.weights()));
        return alike
                ? new FigureScope.Belonging(
                        first.place(),
                        first.weights(),
                        first.marks(),
                        reporters.stream()
                                .mapToInt(FigureScope.Belonging::first)
                                .min()
                                .orElseThrow(),
                        reporters.stream()
                                .mapToInt(FigureScope.Belonging::last)
                                .max()
                                .orElseThrow())
                : new FigureScope.Belonging(first.place(), highest(reporters), FigureScope.MIXED, 0, 0);
    }

    private static List<Integer> highest(List<FigureScope.Belonging> reporters) {
        return reporters.stream()
                .map(FigureScope.Belonging::weights)
                .reduce((some, others) -> {
                    List<Integer> highest = new ArrayList<>();
                    for (int i = 0; i < some.size(); i++) {
                        highest.add(Math.max(some.get(i), others.get(i)));
                    }
                    return Collections.unmodifiableList(highest);
                })
                .orElseThrow();
    }
}
