package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** Where the caller stands in a vote. */
public enum OwnBallot implements Coded {
    /** No vote is open on the item. */
    NOT_OPEN,
    /** They may vote, and have not. */
    MAY_VOTE,
    /** They have voted. */
    CAST,
    /** They take no part. */
    RECUSED,
    /** They are not there, so that they vote in writing. */
    ABSENT,
    /** They are no member of the council. */
    NOT_MEMBER
}
