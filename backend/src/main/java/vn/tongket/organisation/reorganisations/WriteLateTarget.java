package vn.tongket.organisation.reorganisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;

/**
 * A target that an act sets for a unit that comes after others. It rests on the act's document.
 *
 * @param indicator code
 * @param unit code or id of the unit that comes after, as it is on the act's day
 * @param period one for which a unit before it had a target
 * @param breakdown its part of the whole, such as {@code level:commune}; the whole without it
 */
public record WriteLateTarget(
        @NotBlank @Size(max = 50) String indicator,
        @NotBlank @Size(max = 40) String unit,

        @NotNull @Schema(implementation = String.class, example = "2025")
        Period period,

        @Nullable @Size(max = 200) String breakdown,
        @NotNull BigDecimal value) {}
