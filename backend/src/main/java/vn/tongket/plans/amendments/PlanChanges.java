package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;

/**
 * What became of changes of a plan.
 *
 * @param dryRun whether they were only tried
 * @param tasks how many tasks say something else
 * @param lines what says something else, in the order in which it was sent; what changes nothing is left out
 */
@Schema(name = "PlanChanges")
public record PlanChanges(boolean dryRun, Integer tasks, List<MemberChange> lines) {

    /** One member of one task. */
    @Schema(name = "PlanChangesLine")
    public record MemberChange(
            UUID task,
            String code,
            Name title,
            String field,

            @Schema(description = "What it was, as a version of the plan shows it; null: nothing.", nullable = true)
            @Nullable
            JsonNode from,

            @Schema(description = "What it is now; null: nothing.", nullable = true) @Nullable
            JsonNode to) {}
}
