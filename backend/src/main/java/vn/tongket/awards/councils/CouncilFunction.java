package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** What somebody is on a council. Whatever they are, they have one vote. */
public enum CouncilFunction implements Coded {
    /** Presides, and signs the minutes. */
    CHAIR,
    /** Does so in the place of the chair. */
    DEPUTY_CHAIR,
    /** Keeps agenda, attendance and votes in writing. */
    SECRETARY,
    /** Votes. */
    MEMBER;

    /** Keeps agenda and attendance, opens and counts votes. */
    boolean leads() {
        return this != MEMBER;
    }

    /** Signs the minutes. */
    boolean presides() {
        return this == CHAIR || this == DEPUTY_CHAIR;
    }
}
