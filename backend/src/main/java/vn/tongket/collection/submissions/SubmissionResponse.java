package vn.tongket.collection.submissions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.rounds.ValueCount;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.observations.VersionStatus;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * The report of a unit to a round. The first members are those of its summary; what moved is told by its
 * lines.
 *
 * @param reason why it was returned or withdrawn last
 * @param lines what it is asked, in the round's order, each whole before its parts
 * @param history every move, oldest first
 */
@Schema(name = "Submission")
public record SubmissionResponse(
        SubmissionSummary.RoundRef round,
        UnitRef unit,
        Level level,
        SubmissionStatus status,
        Timeliness timeliness,
        LocalDate due,
        @Nullable Instant submittedAt,
        List<SubmissionSummary.Approval> approvals,
        Integer approvalsNeeded,
        ValueCount values,
        Long version,
        @Nullable String reason,
        List<ReportLine> lines,
        List<Move> history) {

    /**
     * A value that is asked, or a part of one that was given.
     *
     * @param current what waits or, where nothing does, what is approved
     * @param approved what is in force
     * @param previous the approved value of the period before
     * @param difference of the current value to the previous one
     * @param days of which days a value is to tell; null for all of the period
     * @param answers of which days it may be said to tell ({@code reportsFor} of a value), where units that went into this
     *     one have told of the same days
     */
    @Schema(name = "SubmissionLine")
    public record ReportLine(
            String indicator,
            Map<String, String> breakdown,
            @Nullable Value current,
            @Nullable Value approved,
            @Nullable Previous previous,
            @Nullable BigDecimal difference,
            @Nullable Days days,
            List<ReportsFor> answers,
            List<Check> checks) {}

    /**
     * A value of a line.
     *
     * @param version number of the version
     * @param revision of the chain, which `If-Match` of `PUT /observations/…` wants
     * @param files of evidence on the version
     * @param days of which days it tells; null for all of the period
     */
    @Schema(name = "SubmissionValue")
    public record Value(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean notApplicable,
            VersionStatus status,
            Integer version,
            Long revision,
            @Nullable String comment,
            Long files,
            @Nullable Days days) {}

    /** The value of the period before. */
    @Schema(name = "SubmissionPrevious")
    public record Previous(
            @Schema(implementation = String.class, example = "2022-11")
            Period period,

            BigDecimal value) {}

    /**
     * Something about a line that stands in the way of sending.
     *
     * @param message in the caller's language
     * @param comment what the reporter says about it
     */
    @Schema(name = "SubmissionCheck")
    public record Check(
            CheckSeverity severity,
            String code,
            String message,
            @Nullable String comment) {}

    /**
     * A move that was made.
     *
     * @param step of the approval
     * @param by sign-in name
     */
    @Schema(name = "SubmissionMoved")
    public record Move(
            SubmissionMove move,
            @Nullable Integer step,
            Instant at,
            String by,
            @Nullable String reason) {}
}
