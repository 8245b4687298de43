package vn.tongket.publication.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import vn.tongket.kernel.text.Codes;

/** Where a review stands. */
public enum ReviewStatus {
    /** Being written; seen by those with a role on the unit. */
    DRAFT,
    /** Public, and final. */
    PUBLISHED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static ReviewStatus of(String code) {
        return Codes.read(ReviewStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(ReviewStatus.class);
    }
}
