package vn.tongket.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Definition;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.time.Period;
import vn.tongket.platform.time.PeriodBasis;
import vn.tongket.units.Forest;
import vn.tongket.units.Succession;
import vn.tongket.units.UnitVersion;

/** Which keys may have a value, whether it comes alone or with many others. */
final class KeyRules {

    private KeyRules() {}

    /**
     * What is wrong with a key; empty when nothing is.
     *
     * @param basis which days the value is for
     */
    static List<Fault> faultsOfKey(
            Definition definition,
            Forest forest,
            UnitVersion reporter,
            Period period,
            Breakdown breakdown,
            PeriodBasis basis,
            LocalDate today) {
        List<Fault> faults = new ArrayList<>(definition.faultsOfKey(period, breakdown));
        faults.addAll(definition.faultsOfReporter(reporter.level(), reporter.kind()));
        if (period.firstDay(definition.periodBasis()).isAfter(today)) {
            faults.add(Fault.of("period", "observation.period-not-begun", period));
        }
        if (!reporter.span().end().isAfter(period.lastDay(basis))) {
            faults.add(ended(forest, reporter));
        }
        return faults;
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
