package vn.tongket.organisation.reorganisations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;

/**
 * What an administrator decides about values that somebody has answered for, of units that are taken back. It is about all
 * values that it names, as far as it is possible for them; of several that are about one value the one that names more
 * decides, and of these the last.
 *
 * @param indicator code of their indicator; without it all
 * @param unit code or id of their unit, as it is from the day of the act on; without it all
 * @param period their period; without it all
 * @param breakdown their part of the whole, such as {@code level:commune}, empty for the whole; without it all
 * @param decision what becomes of them
 * @param predecessor code or id of the unit that gets them, where several went into their unit and they are moved
 */
@Schema(name = "WriteUndoDecision")
public record WriteUndoDecision(
        @Nullable @Size(max = 50) String indicator,
        @Nullable @Size(max = 40) String unit,

        @Nullable @Schema(implementation = String.class, example = "2025-07")
        Period period,

        @Nullable @Size(max = 200) String breakdown,
        @NotNull UndoDecision decision,
        @Nullable @Size(max = 40) String predecessor)
        implements ValueRule {}
