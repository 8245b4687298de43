package vn.tongket.indicators.targets;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;

/**
 * A target to set.
 *
 * @param value in the indicator's unit of measure
 * @param legalBasis the document that sets it
 * @param baseline where it starts from
 * @param band the range around the value that counts as reached
 * @param path what is aimed at on the way, by period
 * @param reason why it is set or changed
 */
public record WriteTarget(
        @NotNull BigDecimal value,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable Source source,
        @Nullable TargetBaseline baseline,
        @Nullable TargetBand band,
        @Nullable @Size(max = 100) List<TargetWaypoint> path,
        @Nullable @Size(max = 2000) String reason) {

    List<TargetWaypoint> waypoints() {
        return path == null ? List.of() : path;
    }
}
