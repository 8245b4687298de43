package vn.tongket.organisation.reorganisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What becomes of a value of a unit that an act ends, for days on which the unit is not there any more. */
@Schema(name = "LateDecision")
public enum Decision {
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
    WITHDRAW;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** All codes. */
    public static List<String> codes() {
        return Codes.all(Decision.class);
    }

    /** Reads a code. */
    @JsonCreator
    public static Decision of(String code) {
        return Codes.read(Decision.class, code);
    }
}
