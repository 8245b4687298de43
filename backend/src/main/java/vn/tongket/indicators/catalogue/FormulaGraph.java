package vn.tongket.indicators.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which indicators are computed from which, on each day. */
final class FormulaGraph {

    private static final Comparator<Dated> IN_FORCE_LAST =
            Comparator.comparing(Dated::begin).thenComparing(Dated::version);

    /**
     * A definition, as far as it is computed from others.
     *
     * @param validFrom its first day, or null where it is not known
     * @param formula null where it is reported
     */
    record Dated(
            String code,
            int version,
            @Nullable LocalDate validFrom,
            @Nullable Formula formula) {

        LocalDate begin() {
            return validFrom == null ? LocalDate.MIN : validFrom;
        }
    }

    private final Map<String, List<Dated>> lives = new HashMap<>();
    private final Set<LocalDate> turns = new TreeSet<>();

    FormulaGraph(List<Dated> definitions) {
        for (Dated definition : definitions) {
            lives.computeIfAbsent(definition.code(), code -> new ArrayList<>()).add(definition);
            turns.add(definition.begin());
        }
        turns.add(LocalDate.MIN);
    }

    /** The codes from one back to itself, where on any day it is computed from itself; empty where on none. */
    List<String> circleThrough(String code) {
        return turns.stream()
                .map(day -> path(code, code, day, new HashSet<>()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable List<String> path(String from, String to, LocalDate day, Set<String> seen) {
        for (String next : operands(from, day)) {
            if (next.equals(to)) {
                return List.of(from, to);
            }
            List<String> rest = seen.add(next) ? path(next, to, day, seen) : null;
            if (rest != null) {
                List<String> whole = new ArrayList<>(List.of(from));
                whole.addAll(rest);
                return whole;
            }
        }
        return null;
    }

    private Set<String> operands(String code, LocalDate day) {
        return inForce(lives.getOrDefault(code, List.of()), day)
                .map(Dated::formula)
                .map(Formula::codes)
                .orElse(Set.of());
    }

    /** As {@code indicator_version_at}: the one that began last by then, in its latest wording; before all, the first. */
    private static Optional<Dated> inForce(List<Dated> life, LocalDate day) {
        return life.stream()
                .filter(definition -> !definition.begin().isAfter(day))
                .max(IN_FORCE_LAST)
                .or(() -> life.stream().min(Comparator.comparing(Dated::version)));
    }
}
