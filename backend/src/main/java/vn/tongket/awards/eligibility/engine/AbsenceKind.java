package vn.tongket.awards.eligibility.engine;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** Why somebody in service did not work. */
public enum AbsenceKind implements Coded {
    /** Injured or ill, treated or recovering by confirmation. */
    TREATMENT,
    MATERNITY,
    STUDY,
    UNPAID_LEAVE,
    OTHER;

    /** The same for a column that may be null. */
    public static @Nullable AbsenceKind ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(AbsenceKind.class, code);
    }
}
