package vn.tongket.plans.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the lead unit of a task says of a period.
 *
 * @param percent how much is done, as reported
 * @param computedProgress percent of the deliverables that are accepted today; null where the task has none
 * @param previousPercent of the last period before it that was sent or approved
 * @param checks what the unit of the plan should look at; empty once it has decided
 * @param warningsComment what the reporter says about them
 * @param files of evidence on it
 * @param reportedBy sign-in name of who sent it, before that of who wrote it last
 * @param reason why it was returned or withdrawn
 */
@Schema(name = "ProgressReport")
public record ProgressReportResponse(
        UUID id,
        ReportedTask task,
        String period,
        String narrative,
        @Nullable String difficulties,
        BigDecimal percent,
        @Nullable BigDecimal computedProgress,
        @Nullable BigDecimal previousPercent,
        List<Check> checks,
        @Nullable String warningsComment,
        ProgressReportStatus status,
        Integer files,
        Instant recordedAt,
        String reportedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /**
     * Something that wants a comment before it is sent.
     *
     * @param code which rule found it
     * @param message in the caller's language
     */
    @Schema(name = "ProgressCheck")
    public record Check(String code, String message) {}

    ProgressReportResponse with(List<Check> found) {
        return new ProgressReportResponse(
                id,
                task,
                period,
                narrative,
                difficulties,
                percent,
                computedProgress,
                previousPercent,
                found,
                warningsComment,
                status,
                files,
                recordedAt,
                reportedBy,
                submittedAt,
                decidedAt,
                decidedBy,
                reason);
    }
}
