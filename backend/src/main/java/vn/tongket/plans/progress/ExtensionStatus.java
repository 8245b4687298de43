package vn.tongket.plans.progress;

import vn.tongket.kernel.text.Coded;

/** What became of a request for another deadline; all but the first are final. */
public enum ExtensionStatus implements Coded {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN
}
