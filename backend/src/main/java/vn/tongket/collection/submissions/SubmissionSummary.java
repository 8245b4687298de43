package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ValueCount;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * How far the report of a unit has come.
 *
 * @param level of the unit
 * @param due last day on which it is on time
 * @param submittedAt when it was sent last
 * @param approvals steps taken since then
 * @param approvalsNeeded how many steps there are
 * @param version its revision; 0 before it was ever sent
 * @param explanations lines on which the reporter said something about a warning
 * @param biggestChange what moved most against the period before, or null where nothing did
 */
@Schema(name = "SubmissionSummary")
public record SubmissionSummary(
        RoundRef round,
        UnitRef unit,
        Level level,
        SubmissionStatus status,
        Timeliness timeliness,
        LocalDate due,
        @Nullable Instant submittedAt,
        List<Approval> approvals,
        Integer approvalsNeeded,
        ValueCount values,
        Long version,
        Long explanations,
        @Nullable Change biggestChange) {

    SubmissionSummary with(@Nullable Change biggest) {
        return new SubmissionSummary(
                round,
                unit,
                level,
                status,
                timeliness,
                due,
                submittedAt,
                approvals,
                approvalsNeeded,
                values,
                version,
                explanations,
                biggest);
    }

    /** A round as others name it. */
    @Schema(name = "RoundRef")
    public record RoundRef(
            String code,
            Name name,

            @Schema(implementation = String.class, example = "2022-12")
            Period period) {}

    /**
     * A step of the approval.
     *
     * @param by sign-in name
     */
    @Schema(name = "SubmissionApproval")
    public record Approval(Integer step, Instant at, String by) {}

    /**
     * How a value moved.
     *
     * @param indicator code
     * @param previous the approved value of the period before
     * @param current what waits or, where nothing does, what is approved
     * @param percent of the previous value, to two decimals; null where that was 0, the biggest change of all
     */
    @Schema(name = "SubmissionChange")
    public record Change(
            String indicator,
            Map<String, String> breakdown,
            BigDecimal previous,
            BigDecimal current,
            @Nullable BigDecimal percent) {}
}
