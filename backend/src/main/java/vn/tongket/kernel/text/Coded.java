package vn.tongket.kernel.text;

import com.fasterxml.jackson.annotation.JsonValue;

/** An enum whose constants are written as codes: in lower case, with dashes. {@link Codes} reads them. */
public interface Coded {

    /** The code on the wire and in the database. */
    @JsonValue
    default String code() {
        return Codes.of((Enum<?>) this);
    }
}
