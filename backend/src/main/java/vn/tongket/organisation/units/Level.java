package vn.tongket.organisation.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Where a unit stands in the hierarchy. An organisation may belong to a unit of any level. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE,
    ORGANISATION;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** All codes, from the top. */
    public static List<String> codes() {
        return Codes.all(Level.class);
    }

    /** Reads a code. */
    @JsonCreator
    public static Level of(String code) {
        return Codes.read(Level.class, code);
    }

    /** Whether a unit of this level may stand directly below one of {@code parent}. */
    boolean fitsBelow(Level parent) {
        return this == ORGANISATION || (parent != ORGANISATION && parent.ordinal() < ordinal());
    }
}
