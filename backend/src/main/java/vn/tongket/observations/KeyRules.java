package vn.tongket.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.indicators.Breakdown;
import vn.tongket.indicators.Definition;
import vn.tongket.platform.http.Fault;
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitVersion;

/** Which keys may have a value, whether it comes alone or with many others. */
final class KeyRules {

    private KeyRules() {}

    /** What is wrong with a key; empty when nothing is. */
    static List<Fault> faultsOfKey(
            Definition definition, UnitVersion reporter, Period period, Breakdown breakdown, LocalDate today) {
        List<Fault> faults = new ArrayList<>(definition.faultsOfKey(period, breakdown));
        faults.addAll(definition.faultsOfReporter(reporter.level(), reporter.kind()));
        if (period.firstDay(definition.periodBasis()).isAfter(today)) {
            faults.add(Fault.of("period", "observation.period-not-begun", period));
        }
        return faults;
    }
}
