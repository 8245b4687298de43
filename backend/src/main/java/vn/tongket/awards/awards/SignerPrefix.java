package vn.tongket.awards.awards;

import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Coded;
import vn.tongket.kernel.text.Codes;

/** By which authority a decision is signed. */
public enum SignerPrefix implements Coded {
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

    /** The same for a column that may be null. */
    static @Nullable SignerPrefix ofNullable(@Nullable String code) {
        return code == null ? null : Codes.read(SignerPrefix.class, code);
    }
}
