package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * A line of an amendment: one member of a task that changes, or a task that comes or goes.
 *
 * @param task the task; null where one comes that is not there yet
 * @param code what it is called in the plan
 * @param field the member that changes, or null
 * @param oldValue what stood there when the line was written, as the task shows it; the whole task where it goes
 * @param newValue what it becomes; the whole task where it comes
 * @param reason why
 * @param fits whether what stood there still stands there; null once the amendment is in force or withdrawn
 */
@Schema(name = "AmendmentLine")
public record AmendmentLine(
        AmendmentAction action,
        @Nullable UUID task,
        String code,
        Name title,
        @Nullable String field,

        @Schema(description = "What stood there when the line was written; null: nothing.", nullable = true) @Nullable
        JsonNode oldValue,

        @Schema(description = "What it becomes; null: nothing.", nullable = true) @Nullable
        JsonNode newValue,

        String reason,
        @Nullable Boolean fits) {}
