package vn.tongket.awards.awards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Codes;

/** By which authority a decision is signed. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"tm", "q", "kt", "tl", "tuq"})
public enum SignerPrefix {
    /** Thay mặt: for a collective body. */
    TM,
    /** Quyền: acting. */
    Q,
    /** Ký thay: a deputy for the head. */
    KT,
    /** Thừa lệnh: by order. */
    TL,
    /** Thừa ủy quyền: by a delegation. */
    TUQ;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }

    /** Reads a code. */
    @JsonCreator
    public static SignerPrefix of(String code) {
        return Codes.read(SignerPrefix.class, code);
    }

    /** The same for a column that may be null. */
    static @Nullable SignerPrefix ofNullable(@Nullable String code) {
        return code == null ? null : of(code);
    }
}
