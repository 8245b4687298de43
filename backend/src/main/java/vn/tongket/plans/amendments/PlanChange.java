package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wants changed in a plan.
 *
 * @param place where it stands in what they sent, as a JSON pointer; faults name it
 * @param task the task that changes or goes, or null
 * @param field the member that changes, or null
 * @param value what the member becomes, or the task that comes; a JSON null where there is nothing
 */
record PlanChange(
        String place,
        AmendmentAction action,
        @Nullable UUID task,
        @Nullable String field,
        JsonNode value,
        @Nullable String reason) {}
