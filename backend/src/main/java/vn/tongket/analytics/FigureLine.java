package vn.tongket.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.text.Source;
import vn.tongket.platform.time.Period;
import vn.tongket.units.UnitRef;

/**
 * What one unit reported, or should have, and what became of it in a figure. Who entered and approved it is shown to
 * signed-in callers with a role on the unit only.
 *
 * @param unit who reported it, named as on the last day of the period
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param value what was reported; null where nothing was, or where it is not applicable
 * @param share how much of it belongs to the figure's unit, between 0 and 1; null where that is not known
 * @param contribution what of the value is in the figure: the value itself, or the part of a divided unit; null where it is
 *     not in it, and for a part of a ratio, whose numerator and denominator are divided
 * @param weight the value of the weighing indicator, for a weighted mean
 * @param used whether it is in the figure
 * @param whyNot why it is not, or null: {@code not-reported}, {@code not-approved} (shown to those who may see it),
 *     {@code not-applicable}, {@code covered} (a total of a unit above stands for it), {@code reported-below} (the units
 *     below a divided unit report for themselves), {@code share-unknown}, {@code not-convertible} (a printed percentage
 *     without its parts), {@code weight-missing}, {@code no-roll-up}, {@code mixed-period-basis}, {@code incomplete} (the
 *     indicator wants all values and some are missing)
 * @param version number of the value's version, to be found with its key under {@code /observations}
 * @param definitionVersion number of the definition that it was reported under
 */
@Schema(name = "FigureLine")
record FigureLine(
        UnitRef unit,

        @Schema(implementation = String.class, example = "2022")
        Period period,

        Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        @Nullable BigDecimal share,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal weight,
        boolean used,

        @Nullable
        @Schema(
                enumeration = {
                    "not-reported",
                    "not-approved",
                    "not-applicable",
                    "covered",
                    "reported-below",
                    "share-unknown",
                    "not-convertible",
                    "weight-missing",
                    "no-roll-up",
                    "mixed-period-basis",
                    "incomplete",
                    "level-vanished",
                    "unit-vanished",
                    "division-by-zero"
                })
        String whyNot,

        @Nullable Integer version,

        @Nullable @Schema(enumeration = {"printed", "computed", "entered"})
        String valueOrigin,

        @Nullable Integer definitionVersion,
        @Nullable Source source,
        @Nullable String comment,
        @Nullable Instant recordedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant knownSince,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String approvedBy) {}
