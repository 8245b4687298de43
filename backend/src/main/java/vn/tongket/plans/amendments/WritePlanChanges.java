package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What tasks of a plan shall say, all of it or nothing. */
@Schema(name = "WritePlanChanges")
public record WritePlanChanges(@NotEmpty @Size(max = 5000) List<WriteChange> lines) {

    /**
     * One member of one task.
     *
     * @param task id or code
     * @param field the member, as in a merge patch of the task
     * @param from what stands there, as the preview tells it; the preview does not look at it
     * @param value what the member becomes, as in a merge patch, null to take it away
     */
    @Schema(name = "WritePlanChangesLine")
    public record WriteChange(
            @NotBlank @Size(max = 40) String task,
            @NotBlank @Size(max = 40) String field,

            @Nullable
            @Schema(
                    description =
                            "What stands there, as the preview tells it, null for nothing; the preview does not look at it.",
                    nullable = true)
            JsonNode from,

            @Nullable
            @Schema(
                    description = "What the member becomes, as in a merge patch of the task, null to take it away.",
                    nullable = true)
            JsonNode value) {}
}
