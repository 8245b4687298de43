package vn.tongket.access.safeguards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of the caller.
 *
 * @param enabled whether a code is asked for at sign-in
 * @param enabledAt since when; null where it is not
 * @param recoveryCodesLeft how many recovery codes were not used yet
 * @param recoveryCodes in the answer that turns it on, or makes new ones, only
 */
@Schema(name = "SecondFactor")
public record SecondFactorResponse(
        boolean enabled,
        @Nullable Instant enabledAt,
        int recoveryCodesLeft,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> recoveryCodes) {

    @Override
    public String toString() {
        return "SecondFactorResponse[" + enabled + "]";
    }
}
