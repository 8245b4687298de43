package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** Why a member takes no part in an item. */
public enum RecusalGround implements Coded {
    /** The nomination comes from where they work, or is of somebody who works there. */
    OWN_UNIT,
    /** The nomination is of the member. */
    SELF,
    /** They, or who leads the session for them, declared it. */
    DECLARED
}
