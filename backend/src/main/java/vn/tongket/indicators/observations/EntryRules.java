package vn.tongket.indicators.observations;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/** What rooms that collect values say about entering them. They implement it; this room asks before it writes. */
public interface EntryRules {

    /** The periods about whose places anything may be said. */
    Set<Period> periods();

    /** What is said about places; one about which nothing is said is left out. */
    Map<Place, Rule> about(Collection<Place> places);

    /** Where values are entered; a rule holds for all parts of a whole. */
    record Place(UUID indicator, UUID unit, Period period) {}

    /**
     * What is said about a place.
     *
     * @param basis the basis that a new chain gets, or null
     * @param closed code of the round that no longer takes its value, or null
     * @param heldBy code of the round to which the unit has sent it, and that has not decided yet, or null
     * @param days of which days of the period its value tells; null where nothing is said about it
     */
    record Rule(
            @Nullable PeriodBasis basis,
            @Nullable String closed,
            @Nullable String heldBy,
            @Nullable Days days) {

        /** Nothing. */
        public static final Rule NONE = new Rule(null, null, null, null);

        /** What two rooms say; where both say something, the first of them. */
        Rule and(Rule other) {
            return new Rule(
                    basis == null ? other.basis : basis,
                    closed == null ? other.closed : closed,
                    heldBy == null ? other.heldBy : heldBy,
                    days == null ? other.days : days);
        }

        void requireOpen() {
            if (closed != null) {
                throw ApiProblem.conflict("round.closed", closed);
            }
        }

        void requireFree() {
            if (heldBy != null) {
                throw ApiProblem.conflict("observation.held", heldBy);
            }
        }
    }
}
