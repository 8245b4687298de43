package vn.tongket.services.jobs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Where a job stands. */
public enum JobStatus {
    /** Waits for a worker. */
    QUEUED,
    /** A worker is at it. */
    RUNNING,
    /** Done; its result is there. */
    SUCCEEDED,
    /** Not done, and nothing of it is left; its problem says why. */
    FAILED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static JobStatus of(String code) {
        return Codes.read(JobStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(JobStatus.class);
    }
}
