package vn.tongket.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Definition;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.time.Days;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Forest;
import vn.tongket.units.Land;
import vn.tongket.units.Span;
import vn.tongket.units.Succession;
import vn.tongket.units.UnitVersion;

/** Which keys may have a value, whether it comes alone or with many others. */
final class KeyRules {

    private KeyRules() {}

    /**
     * What is wrong with a key; empty when nothing is.
     *
     * @param basis which days the value is for
     * @param ownDays whether it is for those on which its unit was there
     */
    static List<Fault> faultsOfKey(
            Definition definition,
            Forest forest,
            UnitVersion reporter,
            Period period,
            Breakdown breakdown,
            PeriodBasis basis,
            boolean ownDays,
            LocalDate today) {
        List<Fault> faults = new ArrayList<>(definition.faultsOfKey(period, breakdown));
        faults.addAll(definition.faultsOfReporter(reporter.level(), reporter.kind()));
        if (period.firstDay(definition.periodBasis()).isAfter(today)) {
            faults.add(Fault.of("period", "observation.period-not-begun", period));
        }
        LocalDate deciding = ownDays ? period.firstDay(basis) : period.lastDay(basis);
        if (!reporter.span().end().isAfter(deciding)) {
            faults.add(ended(forest, reporter));
        }
        LocalDate begin = forest.life(reporter.unit()).getFirst().span().begin();
        if (ownDays && begin.isAfter(period.lastDay(basis))) {
            faults.add(Fault.of(
                    "unit", "observation.unit-not-begun", reporter.name().vi(), begin));
        }
        return faults;
    }

    /**
     * Of which days of a period a unit tells, where each reports the days on which it was there; null for all of them, with
     * the same land on each.
     */
    static @Nullable Days daysOf(Forest forest, UUID unit, Period period, PeriodBasis basis) {
        LocalDate begin = forest.life(unit).getFirst().span().begin();
        LocalDate end = forest.life(unit).getLast().span().end();
        LocalDate first = period.firstDay(basis);
        LocalDate last = period.lastDay(basis);
        boolean there = !begin.isAfter(last) && end.isAfter(first);
        return !there || sameLand(forest, unit, first, last)
                ? null
                : new Days(begin.isAfter(first) ? begin : first, end.isAfter(last) ? last : end.minusDays(1));
    }

    /** Whether a unit was there from one day to another, as far as anybody can say with the same land. */
    private static boolean sameLand(Forest forest, UUID unit, LocalDate first, LocalDate last) {
        List<LocalDate> days = forest.stretches(first, last).map(Span::begin).toList();
        if (!days.stream().allMatch(day -> forest.at(unit, day).isPresent())) {
            return false;
        }
        try {
            return days.stream()
                            .map(day -> forest.land().ground(unit, day))
                            .distinct()
                            .count()
                    == 1;
        } catch (Land.Tangled tangled) {
            return true;
        }
    }

    /** Who is there on the last day reports the whole period: of a unit that has ended, who came after it. */
    private static Fault ended(Forest forest, UnitVersion reporter) {
        LocalDate day = reporter.span().end();
        String successors = forest.successorsOf(reporter.unit()).stream()
                .map(Succession::successor)
                .filter(Objects::nonNull)
                .map(successor -> forest.nearest(successor, day))
                .map(successor -> successor.name().vi() + " (" + successor.code() + ")")
                .collect(Collectors.joining(", "));
        return successors.isEmpty()
                ? Fault.of("unit", "observation.unit-abolished", reporter.name().vi(), day)
                : Fault.of("unit", "observation.unit-ended", reporter.name().vi(), day, successors);
    }
}
