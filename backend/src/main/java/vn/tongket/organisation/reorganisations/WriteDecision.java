package vn.tongket.organisation.reorganisations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;

/**
 * What an administrator decides about late values. It is about all values that it names, as far as it is possible for them;
 * of several that are about one value the one that names more decides, and of these the last.
 *
 * @param indicator code of their indicator; without it all
 * @param unit code or id of their unit, as it was on the day before the act; without it all
 * @param period their period; without it all
 * @param breakdown their part of the whole, such as {@code level:commune}, empty for the whole; without it all
 * @param decision what becomes of them
 * @param successor code or id of the unit that gets them, where a unit is divided and they are moved as a whole
 */
@Schema(name = "WriteLateDecision")
public record WriteDecision(
        @Nullable @Size(max = 50) String indicator,
        @Nullable @Size(max = 40) String unit,

        @Nullable @Schema(implementation = String.class, example = "2025-07")
        Period period,

        @Nullable @Size(max = 200) String breakdown,
        @NotNull Decision decision,
        @Nullable @Size(max = 40) String successor)
        implements ValueRule {

    /** One that is about all values. */
    static WriteDecision ofAll(Decision decision) {
        return new WriteDecision(null, null, null, null, decision, null);
    }
}
