package vn.tongket.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitRef;

/**
 * What is aimed at.
 *
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param version grows with every change; former versions are kept
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
        Instant recordedAt) {}
