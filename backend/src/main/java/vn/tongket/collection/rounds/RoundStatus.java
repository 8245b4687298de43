package vn.tongket.collection.rounds;

import vn.tongket.kernel.text.Coded;

/** Whether a round takes reports. */
public enum RoundStatus implements Coded {
    /** Its first day lies ahead. */
    PLANNED,
    /** It takes reports. */
    OPEN,
    /** It takes none any more. */
    CLOSED
}
