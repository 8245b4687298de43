package vn.tongket.awards.eligibility.engine;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** What holds up an award while it is open. */
public enum ConductKind implements Coded {
    /** A disciplinary measure, while it lasts, or one that is being considered. */
    DISCIPLINE,
    INVESTIGATION,
    INSPECTION,
    /** A complaint or denunciation that is being verified. */
    COMPLAINT;

    /** The same for a column that may be null. */
    public static @Nullable ConductKind ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(ConductKind.class, code);
    }
}
