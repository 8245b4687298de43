package vn.tongket.organisation.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** How a unit ended. */
public enum SuccessionKind {
    MERGED,
    SPLIT,
    ABOLISHED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SuccessionKind of(String code) {
        return Codes.read(SuccessionKind.class, code);
    }
}
