package vn.tongket.submissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Name;
import vn.tongket.platform.time.Period;
import vn.tongket.rounds.ValueCount;
import vn.tongket.units.Level;
import vn.tongket.units.UnitRef;

/**
 * How far the report of a unit has come.
 *
 * @param level of the unit
 * @param due last day on which it is on time
 * @param submittedAt when it was sent last
 * @param approvals steps taken since then
 * @param approvalsNeeded how many steps there are
 * @param version its revision; 0 before it was ever sent
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
        Long version) {

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
}
