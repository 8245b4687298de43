package vn.tongket.plans.directives;

import vn.tongket.kernel.text.Coded;

/** Where leaders direct. */
public enum OccasionKind implements Coded {
    /** Spoken at a conference. */
    CONFERENCE,
    /** Written in a document. */
    DOCUMENT
}
