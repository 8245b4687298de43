package vn.tongket.awards.awards;

import java.util.Arrays;
import java.util.List;
import vn.tongket.kernel.text.Coded;

/** Where a decision and the awards under it stand. */
public enum AwardStatus implements Coded {
    /** Being prepared; seen by those with a role on the authority. */
    DRAFT,
    /** In force and public. */
    ISSUED,
    /** No longer in force, and still public. */
    ANNULLED,
    /** A draft that was given up. */
    WITHDRAWN,
    /** Known from another source; public and final. */
    RECORDED;

    /** The codes of what everybody may read. */
    static List<String> publicCodes() {
        return Arrays.stream(values())
                .filter(AwardStatus::isPublic)
                .map(AwardStatus::code)
                .toList();
    }

    boolean isPublic() {
        return this == ISSUED || this == ANNULLED || this == RECORDED;
    }

    /** Whether it stands: given, and not taken back. */
    boolean isInForce() {
        return this == ISSUED || this == RECORDED;
    }

    /** Whether a decision may move on to {@code next}. */
    boolean leadsTo(AwardStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED || next == WITHDRAWN;
            case ISSUED -> next == ANNULLED;
            case ANNULLED, WITHDRAWN, RECORDED -> false;
        };
    }
}
