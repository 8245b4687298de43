package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitHierarchy;

/** What an administrator decides about all values that a rule names. */
sealed interface ValueRule permits WriteDecision, WriteUndoDecision {

    /** Code of their indicator; null for all. */
    @Nullable
    String indicator();

    /** Code or id of their unit; null for all. */
    @Nullable
    String unit();

    /** Their period; null for all. */
    @Nullable
    Period period();

    /** Their part of the whole; null for all. */
    @Nullable
    String breakdown();

    /** How many things it names. */
    default long named() {
        return Stream.of(indicator(), unit(), period(), breakdown())
                .filter(each -> each != null)
                .count();
    }

    /**
     * Whether it is about a value.
     *
     * @param day on which codes are read
     */
    default boolean names(LateValue value, UnitHierarchy units, LocalDate day) {
        return (indicator() == null || indicator().equals(value.indicator()))
                && (period() == null || period().equals(value.period()))
                && (breakdown() == null || breakdown().equals(value.part()))
                && (unit() == null
                        || units.find(unit(), day)
                                .filter(unit -> unit.unit().equals(value.unit()))
                                .isPresent());
    }
}
