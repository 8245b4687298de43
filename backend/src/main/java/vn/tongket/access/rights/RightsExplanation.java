package vn.tongket.access.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.organisation.units.UnitRef;

/**
 * Whether an account may do something, and why.
 *
 * @param unit the unit that was asked about
 * @param date the day of the record
 * @param decision {@code allowed} or {@code denied} where it is the same in each case, else {@code depends}
 * @param token what the limits of the token say that the question named; null where it named none
 * @param cases one for each thing that the operation can do which is not everybody's alike
 * @param alsoAsked what is asked besides roles and units
 */
@Schema(name = "RightsExplanation")
public record RightsExplanation(
        UUID account,
        String operation,
        @Nullable UnitRef unit,
        LocalDate date,

        @Schema(enumeration = {"allowed", "denied", "depends"})
        String decision,

        @Nullable ExplainedToken token,
        List<ExplainedCase> cases,
        List<Reason> alsoAsked) {

    /**
     * A token, and what its limits say: whether it is in force, its scopes and its addresses. What its unit leaves of the
     * roles is said with the cases.
     *
     * @param prefix the first characters of its secret
     * @param limits those that refuse; where none does, why not, or what it depends on
     */
    @Schema(name = "ExplainedToken")
    public record ExplainedToken(
            UUID id,
            String name,
            String prefix,

            @Schema(enumeration = {"allowed", "denied", "depends"})
            String decision,

            List<Reason> limits) {}

    /**
     * One case.
     *
     * @param name what is asked for, as the table of operations calls it; null where there is but one case
     * @param roles the roles that may do it; none where no role is needed
     */
    @Schema(name = "ExplainedCase")
    public record ExplainedCase(
            @Nullable String name,

            @Schema(enumeration = {"allowed", "denied", "depends"})
            String decision,

            List<String> roles,
            List<Reason> reasons) {}

    /**
     * A link of the chain.
     *
     * @param code stable
     * @param message for people, in the language of the request
     */
    @Schema(name = "RightsReason")
    public record Reason(String code, String message) {}
}
