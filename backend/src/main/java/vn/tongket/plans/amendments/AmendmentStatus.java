package vn.tongket.plans.amendments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.text.Codes;

/** Where an amendment stands, and where it may go from there. */
public enum AmendmentStatus {
    /** Being written. */
    DRAFT,
    /** Sent for decision. */
    SUBMITTED,
    /** Decided, and not in force before its day. */
    DECIDED,
    /** It has made a version of the plan; final. */
    IN_FORCE,
    /** Given up before it came into force; final. */
    WITHDRAWN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AmendmentStatus of(String code) {
        return Codes.read(AmendmentStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(AmendmentStatus.class);
    }

    /** The states a person may move it to. */
    Set<AmendmentStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DRAFT, DECIDED, WITHDRAWN);
            case DECIDED -> EnumSet.of(IN_FORCE, WITHDRAWN);
            case IN_FORCE, WITHDRAWN -> EnumSet.noneOf(AmendmentStatus.class);
        };
    }

    /** Whether everybody may read it. */
    boolean published() {
        return this == DECIDED || this == IN_FORCE;
    }

    /** Whether it may still come into force. */
    boolean open() {
        return this == DRAFT || this == SUBMITTED || this == DECIDED;
    }
}
