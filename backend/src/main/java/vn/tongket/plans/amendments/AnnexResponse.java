package vn.tongket.plans.amendments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The annex of a plan, as it is handed out, and taken back.
 *
 * @param plan the plan that it is of; an annex of another plan is refused
 * @param rows in the order of the plan
 */
@Schema(name = "Annex")
public record AnnexResponse(
        @Nullable UUID plan,
        @NotNull @Size(max = AnnexFile.MOST_ROWS) List<AnnexRow> rows) {}
