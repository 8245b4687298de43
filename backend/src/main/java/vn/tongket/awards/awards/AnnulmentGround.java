package vn.tongket.awards.awards;

import vn.tongket.kernel.text.Coded;

/** Why an award is taken back. */
public enum AnnulmentGround implements Coded {
    /** The achievement was not what it was said to be. */
    FRAUD,
    FALSE_PAPERS,
    WRONG_PROCEDURE,
    /** A violation found afterwards. */
    LATER_VIOLATION,
    OTHER
}
