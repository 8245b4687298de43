package vn.tongket.organisation.reorganisations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Coded;

/** What becomes of a value of a unit that an act had made, where the act is undone. */
@Schema(name = "UndoDecision")
public enum UndoDecision implements Coded {
    /** It was meant for a unit that is there again, which gets the same number. */
    MOVE,
    /** It does not count any more. */
    WITHDRAW
}
