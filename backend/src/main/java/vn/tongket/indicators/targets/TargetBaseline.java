package vn.tongket.indicators.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.time.Period;

/**
 * Where a target starts from.
 *
 * @param value in the indicator's unit of measure
 * @param period before the target's
 */
public record TargetBaseline(
        @NotNull BigDecimal value,

        @NotNull @Schema(implementation = String.class, example = "2022")
        Period period) {}
