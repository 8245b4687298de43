package vn.tongket.organisation.reorganisations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.time.Period;

/**
 * Targets for days on which an act, recorded afterwards, has ended the unit. They stay where they are; an act may set others
 * for the units that come after. The room of targets implements it.
 */
public interface LateTargets {

    /** The targets of some units for periods that end on a day or later. */
    List<LateTarget> of(Collection<UUID> units, LocalDate day);

    /**
     * Sets targets, in the transaction of the act.
     *
     * @return why some cannot be set; then nothing of the act may stay
     */
    List<Fault> set(LateValues.Ending act, List<New> targets);

    /**
     * A target to set.
     *
     * @param breakdown its part of the whole, as a canonical text
     * @param pointer where that was said
     */
    record New(String indicator, UUID unit, Period period, String breakdown, BigDecimal value, String pointer) {}
}
