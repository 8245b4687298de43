package vn.tongket.indicators.targets;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;

/**
 * How a target is handed down.
 *
 * @param indicator code
 * @param unit code or id of the unit whose target is handed down, on the last day of the period
 * @param breakdown which part of the whole, as {@code level:commune}; the whole without it
 * @param level of the units below that get one
 * @param basis {@code equal}, {@code proportional} to a weight, or {@code given}
 * @param weight code of the indicator whose latest approved value weighs; for {@code proportional}
 * @param values for {@code given}: one for each unit
 * @param legalBasis the document that sets them; that of the target without it
 * @param reason why they are set or changed
 * @param dryRun true does the same and rolls it back
 */
public record WriteTargetCascade(
        @NotBlank @Size(max = 40) String indicator,
        @NotBlank @Size(max = 40) String unit,

        @NotNull @Schema(implementation = String.class, example = "2025")
        Period period,

        @Nullable @Size(max = 400) @Schema(example = "level:commune")
        String breakdown,

        @NotNull Level level,
        @NotNull CascadeBasis basis,
        @Nullable @Size(max = 40) String weight,
        @Nullable @Size(max = 5000) List<GivenTarget> values,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 2000) String reason,
        @Nullable Boolean dryRun) {

    /**
     * The target of a unit.
     *
     * @param unit code or id, on the last day of the period
     */
    @Schema(name = "GivenTarget")
    public record GivenTarget(
            @NotBlank @Size(max = 40) String unit, @NotNull BigDecimal value) {}

    boolean onlyTries() {
        return Boolean.TRUE.equals(dryRun);
    }

    List<GivenTarget> given() {
        return values == null ? List.of() : values;
    }
}
