package vn.tongket.awards.nominations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.text.Codes;

/** What a paper of a dossier is. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "proposal",
            "achievement-report",
            "minutes",
            "initiative-certificate",
            "former-unit-opinion",
            "registration",
            "other"
        })
public enum DossierDocumentKind {
    /** Tờ trình. */
    PROPOSAL,
    /** Báo cáo thành tích. */
    ACHIEVEMENT_REPORT,
    /** Biên bản họp xét. */
    MINUTES,
    /** Giấy chứng nhận hoặc quyết định công nhận sáng kiến. */
    INITIATIVE_CERTIFICATE,
    /** Ý kiến của đơn vị cũ. */
    FORMER_UNIT_OPINION,
    /** Bản đăng ký thi đua; what the register here says makes it needless. */
    REGISTRATION,
    /** Giấy tờ khác. */
    OTHER;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static DossierDocumentKind of(String code) {
        return Codes.read(DossierDocumentKind.class, code);
    }

    static List<String> codes() {
        return Codes.all(DossierDocumentKind.class);
    }
}
