package vn.tongket.plans.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.tasks.DuePrecision;

/**
 * A request for another deadline, and what became of it.
 *
 * @param fromDue the deadline when it was asked
 * @param due the deadline asked for
 * @param document by which it was asked
 * @param askedBy sign-in name
 * @param decidedBy sign-in name
 * @param decisionReason why it was granted or refused
 * @param decisionDocument by which it was decided
 */
@Schema(name = "Extension")
public record ExtensionResponse(
        UUID id,
        ReportedTask task,
        LocalDate fromDue,
        DuePrecision fromDuePrecision,
        LocalDate due,
        DuePrecision duePrecision,
        String reason,
        @Nullable String document,
        ExtensionStatus status,
        Instant askedAt,
        String askedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable String decisionDocument) {}
