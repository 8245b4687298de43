package vn.tongket.indicators.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * What is aimed at.
 *
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param version grows with every change; former versions are kept
 * @param baseline where it starts from
 * @param band the range around the value that counts as reached
 * @param path what is aimed at on the way, by period
 * @param reason why this version was made
 * @param original what was aimed at first
 */
@Schema(name = "Target")
public record TargetResponse(
        String indicator,
        UnitRef unit,

        @Schema(implementation = String.class, example = "2025")
        Period period,

        Map<String, String> breakdown,
        BigDecimal value,
        @Nullable String legalBasis,
        @Nullable Source source,
        Integer version,
        Instant recordedAt,
        @Nullable TargetBaseline baseline,
        @Nullable TargetBand band,
        List<TargetWaypoint> path,
        @Nullable String reason,
        OriginalTarget original) {

    /**
     * The first version of a target.
     *
     * @param version its number
     * @param legalBasis the document that set it
     */
    @Schema(name = "OriginalTarget")
    public record OriginalTarget(
            BigDecimal value, Integer version, @Nullable String legalBasis) {}

    /** Whether it says the same; a reason alone is no difference. */
    boolean says(WriteTarget body) {
        return numbers(value, baseline, band, path)
                        .equals(numbers(body.value(), body.baseline(), body.band(), body.waypoints()))
                && Objects.equals(legalBasis, body.legalBasis())
                && Objects.equals(source, body.source());
    }

    private static List<Object> numbers(
            BigDecimal value, @Nullable TargetBaseline baseline, @Nullable TargetBand band, List<TargetWaypoint> path) {
        return List.of(
                plain(value),
                baseline == null ? List.of() : List.of(baseline.period(), plain(baseline.value())),
                band == null ? List.of() : List.of(plain(band.lower()), plain(band.upper())),
                path.stream()
                        .map(waypoint -> List.of(waypoint.period(), plain(waypoint.value())))
                        .toList());
    }

    private static Object plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros();
    }
}
