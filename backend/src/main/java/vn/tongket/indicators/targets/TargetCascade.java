package vn.tongket.indicators.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * What handing down a target did, or would do.
 *
 * @param dryRun whether it was only tried
 * @param unit whose target was handed down
 * @param value of its target
 * @param total what the targets below add up to; null where the indicator does not add up
 * @param targets those of the units below, by code
 */
public record TargetCascade(
        boolean dryRun,
        String indicator,
        UnitRef unit,

        @Schema(implementation = String.class, example = "2025")
        Period period,

        Map<String, String> breakdown,
        Level level,
        CascadeBasis basis,
        BigDecimal value,
        @Nullable BigDecimal total,
        int created,
        int changed,
        int unchanged,
        List<CascadedTarget> targets) {

    /**
     * The target of a unit below.
     *
     * @param before the value that it had, or null
     * @param weight what the unit weighs, or null where nothing is weighed
     * @param version of its target now
     */
    public record CascadedTarget(
            UnitRef unit,
            BigDecimal value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal weight,
            int version) {}
}
