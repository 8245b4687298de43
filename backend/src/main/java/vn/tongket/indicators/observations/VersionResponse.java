package vn.tongket.indicators.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;

/**
 * One version of a value. Who entered and approved it is shown to signed-in callers with a role on the unit only.
 *
 * @param definitionVersion number of the indicator's definition it was reported under
 * @param days of which days of its period it tells; absent for all of them
 * @param reason why it was made
 * @param statusReason why it was returned, withdrawn or moved on last
 * @param recordedAt when the database learned it
 * @param knownSince since when it counts as known; by default its approval
 */
@Schema(name = "ObservationVersion")
public record VersionResponse(
        Integer version,
        VersionStatus status,
        Integer definitionVersion,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Days days,
        ValueOrigin valueOrigin,
        @Nullable Source source,
        @Nullable String comment,
        @Nullable String reason,
        @Nullable String statusReason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String recordedBy,
        @Nullable Instant knownSince,
        @Nullable Instant approvedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String approvedBy,
        @Nullable Instant withdrawnAt) {

    /** The same as it stood at another moment. */
    VersionResponse standing(
            VersionStatus then, @Nullable String why, @Nullable Instant known, @Nullable Instant approved) {
        return new VersionResponse(
                version,
                then,
                definitionVersion,
                value,
                numerator,
                denominator,
                notApplicable,
                days,
                valueOrigin,
                source,
                comment,
                reason,
                why,
                recordedAt,
                recordedBy,
                known,
                approved,
                approved == null ? null : approvedBy,
                null);
    }

    /** The same for everybody: without names. */
    VersionResponse withoutNames() {
        return new VersionResponse(
                version,
                status,
                definitionVersion,
                value,
                numerator,
                denominator,
                notApplicable,
                days,
                valueOrigin,
                source,
                comment,
                reason,
                statusReason,
                recordedAt,
                null,
                knownSince,
                approvedAt,
                null,
                withdrawnAt);
    }
}
