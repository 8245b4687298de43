package vn.tongket.awards.recipients;

import vn.tongket.kernel.text.Coded;

/** Whether a merge holds. */
public enum MergeStatus implements Coded {
    IN_FORCE,
    UNDONE
}
