package vn.tongket.indicators.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.UnitRef;

/**
 * A value as it stands: the approved version or, where there is none yet and the caller may see it, the one that waits.
 *
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param value null only where it is not applicable
 * @param days of which days of the period it tells, where the unit was not there on all of them and its indicator or a
 *     reorganisation act wants it so; absent for all of them
 * @param periodBasis which days the period covers
 * @param pendingVersion what waits beside the approved version, for callers who may see it
 * @param knownSince since when it counts as known
 */
@Schema(name = "Observation")
public record ObservationResponse(
        String indicator,
        UnitRef unit,

        @Schema(implementation = String.class, example = "2022")
        Period period,

        Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Days days,
        ValueOrigin valueOrigin,
        PeriodBasis periodBasis,
        VersionStatus status,
        Integer version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VersionResponse pendingVersion,
        @Nullable Source source,
        @Nullable String comment,
        Instant recordedAt,
        @Nullable Instant knownSince,
        @Nullable Instant approvedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String recordedBy) {

    static ObservationResponse of(
            String indicator,
            UnitRef unit,
            Period period,
            Map<String, String> breakdown,
            PeriodBasis basis,
            VersionResponse shown,
            @Nullable VersionResponse pending) {
        return new ObservationResponse(
                indicator,
                unit,
                period,
                breakdown,
                shown.value(),
                shown.numerator(),
                shown.denominator(),
                shown.notApplicable(),
                shown.days(),
                shown.valueOrigin(),
                basis,
                shown.status(),
                shown.version(),
                pending,
                shown.source(),
                shown.comment(),
                shown.recordedAt(),
                shown.knownSince(),
                shown.approvedAt(),
                shown.recordedBy());
    }
}
