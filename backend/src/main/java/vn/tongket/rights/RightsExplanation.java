package vn.tongket.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.units.UnitRef;

/**
 * Whether an account may do something, and why.
 *
 * @param unit the unit that was asked about
 * @param date the day of the record
 * @param decision {@code allowed} or {@code denied} where it is the same in each case, else {@code depends}
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

        List<ExplainedCase> cases,
        List<Reason> alsoAsked) {

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
