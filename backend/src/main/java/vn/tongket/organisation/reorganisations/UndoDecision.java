package vn.tongket.organisation.reorganisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What becomes of a value of a unit that an act had made, where the act is undone. */
@Schema(name = "UndoDecision")
public enum UndoDecision {
    /** It was meant for a unit that is there again, which gets the same number. */
    MOVE,
    /** It does not count any more. */
    WITHDRAW;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** All codes. */
    public static List<String> codes() {
        return Codes.all(UndoDecision.class);
    }

    /** Reads a code. */
    @JsonCreator
    public static UndoDecision of(String code) {
        return Codes.read(UndoDecision.class, code);
    }
}
