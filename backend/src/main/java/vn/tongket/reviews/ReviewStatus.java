package vn.tongket.reviews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Where a review stands. */
public enum ReviewStatus {
    /** Being written; seen by those with a role on the unit. */
    DRAFT,
    /** Public, and final. */
    PUBLISHED;

    static final List<String> CODES = List.of("draft", "published");

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a code. */
    @JsonCreator
    public static ReviewStatus of(String code) {
        return switch (code) {
            case "draft" -> DRAFT;
            case "published" -> PUBLISHED;
            default -> throw new IllegalArgumentException(String.join(", ", CODES));
        };
    }
}
