package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** Why somebody in service did not work. */
public enum AbsenceKind implements Coded {
    /** Injured or ill, treated or recovering by confirmation. */
    TREATMENT,
    MATERNITY,
    STUDY,
    UNPAID_LEAVE,
    OTHER
}
