package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** What holds up an award while it is open. */
public enum ConductKind implements Coded {
    /** A disciplinary measure, while it lasts, or one that is being considered. */
    DISCIPLINE,
    INVESTIGATION,
    INSPECTION,
    /** A complaint or denunciation that is being verified. */
    COMPLAINT
}
