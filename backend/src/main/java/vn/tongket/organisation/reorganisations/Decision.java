package vn.tongket.organisation.reorganisations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Coded;

/** What becomes of a value of a unit that an act ends, for days on which the unit is not there any more. */
@Schema(name = "LateDecision")
public enum Decision implements Coded {
    /** Nothing moves: the value counts until its unit's successor has reported. */
    STAND_IN,
    /** It tells only of the days on which its unit was there; the successor reports the others. */
    OWN_DAYS,
    /** It was meant for the successor, which gets the same number. */
    MOVE,
    /** The successor gets the sum of what all its predecessors reported. */
    ADD_UP,
    /** Each part of a divided unit gets its stated share. */
    DIVIDE,
    /** It does not count any more. */
    WITHDRAW
}
