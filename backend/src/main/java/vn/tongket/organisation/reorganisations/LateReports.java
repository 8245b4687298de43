package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.organisation.units.TakenBack;

/**
 * Reports of rounds for days on which an act, recorded afterwards, has ended the unit: they are closed with their history, and
 * the unit that comes after owes one. The room of reports implements it.
 */
public interface LateReports {

    /**
     * What some units sent to rounds whose units are those of a day or later, but for rounds that go on asking them for the
     * days on which they were there.
     */
    List<LateReport> of(Collection<UUID> units, LocalDate day);

    /** Closes them, in the transaction of the act. */
    void supersede(LateValues.Ending act, Collection<UUID> units);

    /** Opens again what an act closed, and tells what that was. */
    List<TakenBack> restore(UUID act, String reason);
}
