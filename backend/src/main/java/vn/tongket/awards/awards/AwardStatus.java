package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** Where a decision and the awards under it stand. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"draft", "issued", "annulled", "withdrawn", "recorded"})
public enum AwardStatus {
    /** Being prepared; seen by those with a role on the authority. */
    DRAFT,
    /** In force and public. */
    ISSUED,
    /** No longer in force, and still public. */
    ANNULLED,
    /** A draft that was given up. */
    WITHDRAWN,
    /** Known from another source; public and final. */
    RECORDED;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static AwardStatus of(String code) {
        return Codes.read(AwardStatus.class, code);
    }

    static List<String> codes() {
        return Codes.all(AwardStatus.class);
    }

    /** The codes of what everybody may read. */
    static List<String> publicCodes() {
        return Arrays.stream(values())
                .filter(AwardStatus::isPublic)
                .map(AwardStatus::code)
                .toList();
    }

    boolean isPublic() {
        return this == ISSUED || this == ANNULLED || this == RECORDED;
    }

    /** Whether it stands: given, and not taken back. */
    boolean isInForce() {
        return this == ISSUED || this == RECORDED;
    }

    /** Whether a decision may move on to {@code next}. */
    boolean leadsTo(AwardStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED || next == WITHDRAWN;
            case ISSUED -> next == ANNULLED;
            case ANNULLED, WITHDRAWN, RECORDED -> false;
        };
    }
}
