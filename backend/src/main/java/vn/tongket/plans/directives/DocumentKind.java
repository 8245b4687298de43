package vn.tongket.plans.directives;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.tongket.kernel.text.Codes;

/** In what kind of document something is directed, or what was said at an event put down. */
public enum DocumentKind {
    /** Thông báo kết luận: what a leader concluded at a meeting. */
    CONCLUSION_NOTICE,
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Chỉ thị. */
    INSTRUCTION,
    /** Quyết định. */
    DECISION,
    /** Nghị quyết. */
    RESOLUTION,
    /** Kế hoạch. */
    PLAN,
    OTHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DocumentKind of(String code) {
        return Codes.read(DocumentKind.class, code);
    }
}
