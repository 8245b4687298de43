package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** Of whom a share of votes is taken. */
public enum VoteShare implements Coded {
    /** All members of the council, present or not, recused or not. */
    MEMBERS,
    /** Those who were present and not recused, and those who voted in writing. */
    TAKING_PART
}
