package vn.tongket.indicators.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tongket.indicators.catalogue.Breakdown;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Succession;
import vn.tongket.organisation.units.UnitHierarchy;
import vn.tongket.organisation.units.UnitVersion;

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
            UnitHierarchy hierarchy,
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
            faults.add(ended(hierarchy, reporter));
        }
        LocalDate begin = hierarchy.life(reporter.unit()).getFirst().span().begin();
        if (ownDays && begin.isAfter(period.lastDay(basis))) {
            faults.add(Fault.of(
                    "unit", "observation.unit-not-begun", reporter.name().vi(), begin));
        }
        return faults;
    }

    /** Who is there on the last day reports the whole period: of a unit that has ended, who came after it. */
    private static Fault ended(UnitHierarchy hierarchy, UnitVersion reporter) {
        LocalDate day = reporter.span().end();
        String successors = hierarchy.successorsOf(reporter.unit()).stream()
                .map(Succession::successor)
                .filter(Objects::nonNull)
                .map(successor -> hierarchy.nearest(successor, day))
                .map(successor -> successor.name().vi() + " (" + successor.code() + ")")
                .collect(Collectors.joining(", "));
        return successors.isEmpty()
                ? Fault.of("unit", "observation.unit-abolished", reporter.name().vi(), day)
                : Fault.of("unit", "observation.unit-ended", reporter.name().vi(), day, successors);
    }
}
