package vn.tongket.plans.amendments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.plans.plans.PlanDecision;

/**
 * Something that happened to a task.
 *
 * @param at when
 * @param about what it happened to: {@code version}, the plan as a document; {@code task}, {@code progress-report},
 *     {@code extension}
 * @param action what was done, as in the trail; of a version {@code add}, {@code change} or {@code withdraw}
 * @param version the version of the plan that says so, or null
 * @param decision by which that version came into force, or null
 * @param amendment the amendment that made the version, or null
 * @param actor sign-in name of who did it; null for who may not see it, and for the first version
 * @param onBehalfOf sign-in name of who lent the right, or null
 * @param reason what was given as reason, or null
 * @param fields what says something else since; empty where a task comes or goes
 */
@Schema(name = "TaskHistoryEntry")
public record TaskHistoryEntry(
        Instant at,

        @Schema(enumeration = {"version", "task", "progress-report", "extension"})
        String about,

        String action,
        @Nullable Integer version,
        @Nullable PlanDecision decision,
        @Nullable Amendment amendment,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        List<PlanComparison.Field> fields) {

    /** An amendment in force. */
    @Schema(name = "TaskHistoryAmendment")
    public record Amendment(UUID id, Integer number) {}
}
