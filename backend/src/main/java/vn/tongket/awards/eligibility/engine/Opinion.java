package vn.tongket.awards.eligibility.engine;

import vn.tongket.kernel.text.Coded;

/** What the old unit of a transferred person says of the proposal. */
public enum Opinion implements Coded {
    AGREES,
    DISAGREES
}
