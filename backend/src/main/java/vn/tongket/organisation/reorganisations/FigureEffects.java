package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;

/** What figures are, so that an act can say which of them it changes. The room of figures implements it. */
public interface FigureEffects {

    /**
     * Figures of some units, as the current transaction sees them whenever they are asked for.
     *
     * @param concerned units of whose values for a day or later an indicator must have one
     * @param above the units whose figures are wanted
     */
    Question of(Collection<UUID> concerned, LocalDate day, Collection<UUID> above);

    /** A question that is asked before something is written, and again after. */
    interface Question {

        /**
         * Its answer in a state of all units; empty where the figures are too many to be worked out while somebody waits.
         */
        Optional<List<State>> in(UnitHierarchy hierarchy);
    }

    /** What a figure is about. */
    record Key(String indicator, UUID unit, Period period, Map<String, String> breakdown) {}

    /**
     * A figure.
     *
     * @param value null where there is none
     * @param reason why there is none, or null
     * @param reported how many of those that are due have reported
     * @param expected how many are due
     */
    record State(
            Key key,
            @Nullable BigDecimal value,
            @Nullable String reason,
            @Nullable Integer reported,
            @Nullable Integer expected) {

        static State none(Key key) {
            return new State(key, null, null, null, null);
        }

        /** Whether it says the same as another. */
        boolean says(State other) {
            return (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0)
                    && Objects.equals(reason, other.reason)
                    && Objects.equals(reported, other.reported)
                    && Objects.equals(expected, other.expected);
        }
    }
}
