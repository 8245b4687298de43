package vn.tongket.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Units through time, as somebody would write them on paper. */
final class History {

    /** A part of a divided unit, or all of a merged one. */
    record Heir(String unit, @Nullable BigDecimal share) {}

    /** Where a line of land lies from a day on. */
    record Step(String unit, LocalDate from) {}

    private static final class Unit {
        final int level;
        final LocalDate begin;
        LocalDate end = LocalDate.MAX;
        final TreeMap<LocalDate, String> parents = new TreeMap<>();
        final Map<LocalDate, BigDecimal> brought = new LinkedHashMap<>();
        final List<Heir> heirs = new ArrayList<>();
        boolean hasOrigin;

        Unit(int level, LocalDate begin) {
            this.level = level;
            this.begin = begin;
        }
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();

    /** The same units, which go on by themselves. */
    History copy() {
        History copy = new History();
        units.forEach((code, unit) -> {
            Unit same = new Unit(unit.level, unit.begin);
            same.end = unit.end;
            same.parents.putAll(unit.parents);
            same.brought.putAll(unit.brought);
            same.heirs.addAll(unit.heirs);
            same.hasOrigin = unit.hasOrigin;
            copy.units.put(code, same);
        });
        return copy;
    }

    void begin(String unit, int level, LocalDate day, @Nullable String parent) {
        units.put(unit, new Unit(level, day));
        if (parent != null) {
            move(unit, day, parent);
        }
    }

    void move(String unit, LocalDate day, String parent) {
        units.get(unit).parents.put(day, parent);
    }

    /** A unit comes below another, with a share of what the one that it leaves had told. */
    void move(String unit, LocalDate day, String parent, @Nullable BigDecimal share) {
        move(unit, day, parent);
        if (share != null) {
            units.get(unit).brought.put(day, share);
        }
    }

    @Nullable
    BigDecimal brought(String unit, LocalDate day) {
        return units.get(unit).brought.get(day);
    }

    void end(String unit, LocalDate day, Heir... heirs) {
        Unit ended = units.get(unit);
        ended.end = day;
        for (Heir heir : heirs) {
            ended.heirs.add(heir);
            units.get(heir.unit()).hasOrigin = true;
        }
    }

    /** The days on which anything changes. */
    Set<LocalDate> turns() {
        TreeSet<LocalDate> turns = new TreeSet<>();
        units.values().forEach(unit -> {
            turns.add(unit.begin);
            turns.add(unit.end);
            turns.addAll(unit.parents.keySet());
        });
        return turns;
    }

    /** Who has anything to do with what changes on a day, but for those that are above. */
    Set<String> concerned(LocalDate day) {
        Set<String> concerned = new LinkedHashSet<>();
        units.forEach((code, unit) -> {
            if (unit.begin.equals(day) || unit.end.equals(day) || unit.parents.containsKey(day)) {
                concerned.add(code);
                concerned.add(parent(code, day.minusDays(1)));
                concerned.add(parent(code, day));
            }
        });
        concerned.removeIf(code -> code == null || level(code) == 0);
        return concerned;
    }

    Set<String> all() {
        return units.keySet();
    }

    int level(String unit) {
        return units.get(unit).level;
    }

    boolean exists(String unit, LocalDate day) {
        return !units.get(unit).begin.isAfter(day) && day.isBefore(units.get(unit).end);
    }

    LocalDate lastDay(String unit) {
        return units.get(unit).end.minusDays(1);
    }

    List<Heir> heirs(String unit) {
        return units.get(unit).heirs;
    }

    boolean endedForNobody(String unit) {
        return !units.get(unit).end.equals(LocalDate.MAX)
                && units.get(unit).heirs.isEmpty();
    }

    /** The day on which a unit is looked at. */
    LocalDate within(String unit, LocalDate day) {
        if (day.isBefore(units.get(unit).begin)) {
            return units.get(unit).begin;
        }
        return day.isBefore(units.get(unit).end) ? day : lastDay(unit);
    }

    @Nullable
    String parent(String unit, LocalDate day) {
        Map.Entry<LocalDate, String> at = units.get(unit).parents.floorEntry(day);
        return at == null ? null : at.getValue();
    }

    List<String> children(String unit, LocalDate day) {
        return units.keySet().stream()
                .filter(each -> exists(each, day) && unit.equals(parent(each, day)))
                .toList();
    }

    Set<String> below(String unit, LocalDate day) {
        Set<String> all = new LinkedHashSet<>(Set.of(unit));
        children(unit, day).forEach(child -> all.addAll(below(child, day)));
        return all;
    }

    /** Where the own land of a unit goes that ended for nobody. */
    String follower(String unit) {
        LocalDate day = units.get(unit).end;
        Set<String> parents = new LinkedHashSet<>();
        for (String child : children(unit, day.minusDays(1))) {
            if (exists(child, day)) {
                parents.add(parent(child, day));
            } else {
                heirs(child).forEach(heir -> parents.add(parent(heir.unit(), day)));
            }
        }
        return parents.size() == 1
                ? parents.iterator().next()
                : java.util.Objects.requireNonNull(parent(unit, day.minusDays(1)));
    }

    /** Every line of land from its beginning to its end. */
    List<List<Step>> lines() {
        List<List<Step>> lines = new ArrayList<>();
        units.forEach((code, unit) -> {
            if (!unit.hasOrigin) {
                walk(code, unit.begin, List.of(), lines);
            }
        });
        return lines;
    }

    private void walk(String unit, LocalDate from, List<Step> before, List<List<Step>> lines) {
        List<Step> line = new ArrayList<>(before);
        line.add(new Step(unit, from));
        LocalDate end = units.get(unit).end;
        if (end.equals(LocalDate.MAX)) {
            lines.add(line);
        } else if (heirs(unit).isEmpty()) {
            walk(follower(unit), end, line, lines);
        } else {
            heirs(unit).forEach(heir -> walk(heir.unit(), end, line, lines));
        }
    }
}
