package vn.tongket.organisation.reorganisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.TakenBack;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitHierarchy;

/** What was reported for days on which an act, recorded afterwards, has ended the unit. The room of values implements it. */
public interface LateValues {

    /** The values of some units whose period ends on a day or later, in force or waiting. */
    List<LateValue> of(Collection<UUID> units, LocalDate day);

    /**
     * Carries decisions out, in the transaction of the act. What is handed on to a successor waits there for an approver.
     *
     * @return why some cannot be carried out; then nothing of the act may stay
     */
    List<Fault> decide(Ending act, List<Decided> decisions);

    /** What decisions of an act handed on, and somebody has approved or written anew since: it keeps the act from being undone. */
    List<UnitDependants.Resting> taken(UUID act);

    /** Takes back what decisions of an act made and nobody approved, puts back what they withdrew, and tells what that was. */
    List<TakenBack> takeBack(UUID act, String reason);

    /**
     * Puts back, for an approver, what told of whole periods before decisions of an act let it tell of some days only, and
     * somebody has approved that. Nothing hinders the undoing of the act then.
     *
     * @return what is put back
     */
    List<TakenBack> restore(UUID act, String reason);

    /** The values of some units that somebody has answered for, since they were sent or are in force. */
    List<LateValue> answeredFor(Collection<UUID> units);

    /** What keeps values from being taken away with their units: a round that holds them, or that only an approver may. */
    List<Fault> hindersTaking(List<LateValue> values);

    /** Withdraws values of units that are taken back, in the same transaction, and tells what that was. */
    List<TakenBack> take(List<Returned> returned, String reason);

    /** What keeps units that are there again from getting what was meant for them. */
    List<Fault> hindersGiving(List<Returned> returned, UnitHierarchy after);

    /** Gives it to them, where it waits for an approver, and tells what that was. */
    List<TakenBack> give(List<Returned> returned, String reason);

    /**
     * A value of a unit that is taken back, with what becomes of it.
     *
     * @param pointer where that was said
     * @param predecessor the unit that gets it; null where none does
     */
    record Returned(
            LateValue value,
            UndoDecision decision,
            String pointer,
            @Nullable UUID predecessor) {}

    /**
     * An act, as far as values have to know it.
     *
     * @param day first day of the new state
     * @param document what it rests on
     * @param after all units after it
     */
    record Ending(UUID act, LocalDate day, Name title, Source document, UnitHierarchy after) {}

    /**
     * A value with what becomes of it.
     *
     * @param pointer where that was said
     * @param successor the unit that gets it; null where none does, and where it is divided among several
     */
    record Decided(
            LateValue value,
            Decision decision,
            String pointer,
            @Nullable UUID successor) {}
}
