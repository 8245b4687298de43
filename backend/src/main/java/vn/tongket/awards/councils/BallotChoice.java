package vn.tongket.awards.councils;

import vn.tongket.kernel.text.Coded;

/** What a ballot says. The words are of one length, so that the size of a request tells nothing. */
public enum BallotChoice implements Coded {
    /** For the proposal. */
    APPROVE,
    /** Against it. */
    DECLINE,
    /** Neither: a blank ballot. */
    ABSTAIN
}
