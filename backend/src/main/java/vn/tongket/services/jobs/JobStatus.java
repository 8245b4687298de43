package vn.tongket.services.jobs;

import vn.tongket.kernel.text.Coded;

/** Where a job stands. */
public enum JobStatus implements Coded {
    /** Waits for a worker. */
    QUEUED,
    /** A worker is at it. */
    RUNNING,
    /** Done; its result is there. */
    SUCCEEDED,
    /** Not done, and nothing of it is left; its problem says why. */
    FAILED
}
