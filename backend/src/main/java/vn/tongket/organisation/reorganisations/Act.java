package vn.tongket.organisation.reorganisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.DatePrecision;
import vn.tongket.organisation.units.Edit;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitHierarchy;

/**
 * A reorganisation act: from a day on, by a document, some units begin, change or end. What no row names goes on
 * unchanged.
 *
 * @param effectiveDate first day of the new state
 * @param rightsFollow whether officers of a unit that ends work for its successors
 * @param knownSince since when it counts as known; null for since it is recorded
 * @param corrects the act whose place it takes, or null
 * @param decisions what becomes of values that it makes late
 * @param targets what it sets for units that come after others
 */
record Act(
        UUID id,
        LocalDate effectiveDate,
        DatePrecision precision,
        Name title,
        Source legalBasis,
        boolean rightsFollow,
        @Nullable Instant knownSince,
        @Nullable WriteCorrection corrects,
        List<Change> changes,
        List<WriteDecision> decisions,
        List<WriteLateTarget> targets) {

    /**
     * What the act makes of a state of all units.
     *
     * @param after the state after it
     * @param edits the steps to it
     * @param units by row, the unit that the row is about, a new one too
     * @param successors by row, the unit that it names as successor
     */
    record Outcome(UnitHierarchy after, List<Edit> edits, Map<Integer, UUID> units, Map<Integer, UUID> successors) {}

    /**
     * Carries the act out on a state of all units.
     *
     * @param levels the level of each known kind of unit
     * @throws vn.tongket.kernel.http.ApiProblem 422 with all rows that cannot be carried out, and why
     */
    Outcome carryOut(UnitHierarchy before, Map<String, Level> levels) {
        return new CarryingOut(this, before, levels).outcome();
    }

    /** The row that a fault is about; null where it is about the whole. */
    @Nullable
    Change rowOf(Fault fault) {
        return changes.stream()
                .filter(change -> fault.pointer() != null && fault.pointer().startsWith(change.pointer() + "/"))
                .findFirst()
                .orElse(null);
    }
}
