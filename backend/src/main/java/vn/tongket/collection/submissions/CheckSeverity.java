package vn.tongket.collection.submissions;

import vn.tongket.kernel.text.Coded;

/** What a check means for sending. */
public enum CheckSeverity implements Coded {
    /** It must be put right. */
    ERROR,
    /** It wants a comment. */
    WARNING
}
