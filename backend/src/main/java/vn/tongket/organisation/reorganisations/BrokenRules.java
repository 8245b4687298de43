package vn.tongket.organisation.reorganisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Breach;

/** What the state after an act breaks, told at the rows that break it. */
final class BrokenRules {

    private final Map<UUID, List<Change>> rows;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Reads the rows of an act.
     *
     * @param rows by the unit that they are about
     */
    BrokenRules(Map<UUID, List<Change>> rows) {
        this.rows = rows;
    }

    /** Tells all broken rules at rows; at the whole only where they show at no row. */
    List<Fault> told(List<Breach> breaches) {
        breaches.forEach(this::breach);
        if (faults.isEmpty()) {
            breaches.forEach(breach -> faults.add(Fault.at(
                    "/changes",
                    "unit-change.rule-broken",
                    breach.unit().name().vi(),
                    breach.unit().code())));
        }
        return faults;
    }

    /** Tells a broken rule at the row that breaks it: the unit's own, else that of the unit it clashes with. */
    private void breach(Breach breach) {
        List<Change> own = rows.getOrDefault(breach.unit().unit(), List.of());
        List<Change> others = breach.otherUnit() == null ? List.of() : rows.getOrDefault(breach.otherUnit(), List.of());
        String name = breach.unit().name().vi();
        String code = breach.unit().code();
        if (own.isEmpty() && others.isEmpty()) {
            return;
        }
        Change change = own.isEmpty() ? others.getFirst() : own.getFirst();
        faults.add(
                switch (breach.rule()) {
                    case CODE_TAKEN ->
                        change.fault(
                                change.code() == null ? "unit" : "code",
                                "unit-change.code-taken",
                                code,
                                Objects.requireNonNull(breach.other()).name().vi());
                    case PARENT_MISSING ->
                        own.isEmpty()
                                ? change.fault("unit", "unit-change.child-left", name, code)
                                : parentRow(own).fault("parent", "unit-change.parent-ends", name, code);
                    case PARENT_LEVEL ->
                        (own.isEmpty() ? change : parentRow(own))
                                .fault(
                                        own.isEmpty() ? "kind" : "parent",
                                        "unit.parent-level",
                                        breach.unit().level().code(),
                                        Objects.requireNonNull(breach.other())
                                                .level()
                                                .code());
                    case CYCLE -> parentRow(own).fault("parent", "unit.cycle");
                    case OVERLAP -> change.fault("unit", "unit.versions-overlap");
                    case GAP -> change.fault("unit", "unit.versions-gap");
                    case SUCCESSION_DAY -> change.fault("unit", "unit.succession-day");
                });
    }

    private static Change parentRow(List<Change> rows) {
        return rows.stream()
                .filter(change -> change.parent() != null)
                .findFirst()
                .orElse(rows.getFirst());
    }
}
