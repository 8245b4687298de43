package vn.tongket.access.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.tongket.kernel.text.Codes;

/** Who is told of what happens to an account that its owner should know of. Called inside the transaction that does it. */
public interface AccountWatch {

    /** What happened. */
    enum Happening {
        /** Somebody signed in from an address, or with a kind of browser, that the account had not been used from. */
        NEW_PLACE,
        /** The password was changed by somebody who knew it, or by a link sent to the owner. */
        PASSWORD_CHANGED,
        /** An administrator set a password. */
        PASSWORD_RESET,
        /** A second factor is asked for from now on. */
        SECOND_FACTOR_ON,
        /** The owner turned it off. */
        SECOND_FACTOR_OFF,
        /** An administrator took it away. */
        SECOND_FACTOR_RESET,
        /** The owner made new recovery codes, and those of before are worth nothing. */
        RECOVERY_CODES_RENEWED;

        /** Its code. */
        @JsonValue
        public String code() {
            return Codes.of(this);
        }
    }

    /**
     * Tells of something.
     *
     * @param place from where, in words; empty where an administrator did it
     */
    void happened(UUID account, Happening what, String place);
}
