package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tongket.kernel.http.Fault;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.Units;

/** What rows must keep by themselves, and those about one unit among each other, whatever units there are. */
final class RowRules {

    private final Map<String, Level> levels;
    private final List<Fault> faults;

    /**
     * Rules for the rows of one act.
     *
     * @param levels the level of each known kind of unit
     * @param faults where broken rules are told
     */
    RowRules(Map<String, Level> levels, List<Fault> faults) {
        this.levels = levels;
        this.faults = faults;
    }

    void checkCells(Change change) {
        if (change.code() != null && !Units.isCode(change.code())) {
            faults.add(change.fault("code", "unit.code-form"));
        }
        if (change.unitKind() != null && !levels.containsKey(change.unitKind())) {
            faults.add(change.fault(
                    "kind",
                    "body.unknown-value",
                    String.join(", ", levels.keySet().stream().sorted().toList())));
        }
        BigDecimal share = change.share();
        if (share != null && !possible(share, change.kind())) {
            faults.add(change.fault("share", "unit-change.share-range"));
        }
    }

    /** A part of a divided unit is neither nothing nor all of it; what a transferred unit brings along may be. */
    private static boolean possible(BigDecimal share, ChangeKind kind) {
        int parts = kind == ChangeKind.SPLIT ? 1 : 0;
        return share.signum() >= parts && BigDecimal.ONE.compareTo(share) >= parts;
    }

    /** Rows about one unit must fit together: it ends in one way, or it goes on. */
    void checkTogether(List<Change> changes) {
        List<Change> endings =
                changes.stream().filter(change -> change.kind().ends()).toList();
        List<Change> others =
                changes.stream().filter(change -> change.kind().goesOn()).toList();
        if (endings.isEmpty()) {
            checkRepeated(others);
            return;
        }
        others.forEach(change -> faults.add(change.fault(
                "unit", "unit-change.ends-and-goes-on", endings.getFirst().row())));
        boolean divided = endings.stream().allMatch(change -> change.kind() == ChangeKind.SPLIT);
        if (divided) {
            checkShares(endings);
        } else {
            endings.stream()
                    .skip(1)
                    .forEach(change -> faults.add(change.fault(
                            "unit", "unit-change.ends-twice", endings.getFirst().row())));
        }
    }

    private void checkRepeated(List<Change> changes) {
        Set<ChangeKind> seen = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Change change : changes) {
            boolean repeated = !seen.add(change.kind()) || (change.name() != null && !named.add("name"));
            if (repeated) {
                faults.add(change.fault("unit", "unit-change.repeated"));
            }
        }
    }

    private void checkShares(List<Change> parts) {
        Change last = parts.getLast();
        if (parts.size() < 2) {
            faults.add(last.fault("successor", "unit-change.split-alone"));
            return;
        }
        List<BigDecimal> shares =
                parts.stream().map(Change::share).filter(Objects::nonNull).toList();
        if (!shares.isEmpty() && shares.size() < parts.size()) {
            parts.stream()
                    .filter(part -> part.share() == null)
                    .forEach(part -> faults.add(part.fault("share", "unit-change.share-missing")));
            return;
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!shares.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            faults.add(last.fault("share", "unit-change.shares-sum", sum.toPlainString()));
        }
    }
}
