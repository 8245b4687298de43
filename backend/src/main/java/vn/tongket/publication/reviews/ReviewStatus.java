package vn.tongket.publication.reviews;

import vn.tongket.kernel.text.Coded;

/** Where a review stands. */
public enum ReviewStatus implements Coded {
    /** Being written; seen by those with a role on the unit. */
    DRAFT,
    /** Public, and final. */
    PUBLISHED
}
