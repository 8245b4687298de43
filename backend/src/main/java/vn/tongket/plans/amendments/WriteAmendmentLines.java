package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The lines of an amendment, all of them. */
public record WriteAmendmentLines(@NotNull @Size(max = 5000) List<WriteLine> lines) {

    /**
     * One change of the plan. What was is not written: it is what stands there.
     *
     * @param task id or code of the task that changes or goes; none where one comes
     * @param field the member of the task that changes, as in a merge patch of it; only for a change
     * @param value what the member becomes, as in a merge patch, null to take it away; for a task that comes, the task as it
     *     would be added to a draft
     * @param reason why, where it is not the reason of the whole amendment
     */
    @Schema(name = "WriteAmendmentLine")
    public record WriteLine(
            @NotNull
            @Schema(
                    implementation = String.class,
                    enumeration = {"change", "add", "withdraw"})
            AmendmentAction action,

            @Nullable @Size(max = 40) String task,
            @Nullable @Size(max = 40) String field,

            @Nullable
            @Schema(
                    description =
                            "What the member becomes, as in a merge patch of the task, null to take it away; or the task that comes.",
                    nullable = true)
            JsonNode value,

            @Nullable @Size(max = 2000) String reason) {}
}
