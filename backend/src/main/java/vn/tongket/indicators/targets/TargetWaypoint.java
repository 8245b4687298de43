package vn.tongket.indicators.targets;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tongket.kernel.time.Period;

/**
 * What is aimed at on the way to a target.
 *
 * @param period before the target's
 * @param value in the indicator's unit of measure
 */
public record TargetWaypoint(
        @NotNull @Schema(implementation = String.class, example = "2024")
        Period period,

        @NotNull BigDecimal value) {}
