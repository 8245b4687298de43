package vn.tongket.plans.amendments;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an annex that came back changes, or would.
 *
 * @param dryRun whether it was only tried
 * @param rows of the file
 * @param unchanged rows that change nothing
 * @param changes rows that change something, and tasks whose row is missing where that takes them out
 * @param amendment the draft that was made of it, where the plan is in force; null where it was only tried, or nothing
 *     changes
 */
@Schema(name = "AnnexImport")
public record AnnexImport(
        boolean dryRun,
        Integer rows,
        Integer unchanged,
        List<Change> changes,
        @Nullable Amendment amendment) {

    /** The draft of an amendment. */
    @Schema(name = "AnnexAmendment")
    public record Amendment(UUID id, Integer number) {}

    /**
     * A row that changes something.
     *
     * @param row its number in the file; null for a task whose row is missing
     * @param task null for one that comes
     * @param revision of the task as it stands; `overrule` wants it; null for one that comes
     * @param conflict whether somebody else changed one of the same cells since the annex was made
     */
    @Schema(name = "AnnexChange")
    public record Change(
            @Nullable Integer row,
            AmendmentAction action,
            @Nullable UUID task,
            String code,
            String title,
            @Nullable Long revision,
            boolean conflict,
            List<Cell> cells) {}

    /**
     * A cell that differs.
     *
     * @param column its name, as in a row
     * @param standing what stands there now, or null
     * @param written what the file says, or null
     * @param conflict whether somebody else changed it since the annex was made
     */
    @Schema(name = "AnnexCell")
    public record Cell(
            String column,
            @Nullable String standing,
            @Nullable String written,
            boolean conflict) {}
}
