package vn.tongket.indicators.analytics.showing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.kernel.text.Source;
import vn.tongket.kernel.time.Days;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.UnitRef;

/**
 * What one unit reported, or should have, and what became of it in a figure. Who entered and approved it is shown to
 * signed-in callers with a role on the unit only.
 *
 * @param unit who reported it, named as on the last day of the period
 * @param days of which days of the period it tells, or should have; absent for all of them
 * @param breakdown which part of the whole it is about; empty for the whole
 * @param value what was reported; null where nothing was, or where it is not applicable
 * @param share how much of it belongs to the figure's unit, between 0 and 1; null where that is not known
 * @param rest who has the rest of it, where its unit was cut; empty where it was not, and where no share is known
 * @param contribution what of the value is in the figure: the value itself, or the part of a divided unit, and 0 of what
 *     counts as zero; null where nothing is in it, of a ratio, whose numerator and denominator are in it, and of a count
 * @param contributedNumerator the numerator, or the part of it, that is in the figure
 * @param contributedDenominator the same of the denominator
 * @param weight the value of the weighing indicator, for a weighted mean
 * @param size for how many of those that have to report it counts, exactly, in a mean or a count; null otherwise
 * @param used whether it is in the figure
 * @param whyNot why it is not, or null: {@code not-reported} (nobody told anything), {@code not-covered} (others told a part
 *     of it), {@code not-approved} (shown to those who may see it), {@code not-applicable}, {@code covered} (reports that
 *     count tell all of it), {@code counted-twice} (they tell some of it, and it would count twice), {@code not-last} and
 *     {@code not-extreme} (the rule takes one value, and it is another), {@code unit-ended} (what the unit had is in others'
 *     books), {@code share-unknown}, {@code not-convertible} (a printed percentage without its parts),
 *     {@code weight-missing}, {@code no-roll-up}, {@code mixed-period-basis}, {@code incomplete} (the indicator wants all
 *     values and some are missing), {@code conflicting-periods}, {@code conflicting-units}
 * @param coveredBy the reports that stand for it
 * @param due whether the unit had to report it
 * @param open the units before it of whose land nobody has told, where it is told in part
 * @param slot whether what it had to report is told: {@code told}, {@code partly} or {@code open}; null where it had not to
 * @param version number of the value's version, to be found with its key under {@code /observations}
 * @param definitionVersion number of the definition that it was reported under
 */
@Schema(name = "FigureLine")
record FigureLine(
        UnitRef unit,

        @Schema(implementation = String.class, example = "2022")
        Period period,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Days days,
        Map<String, String> breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean notApplicable,
        @Nullable BigDecimal share,
        List<ElsewhereShare> rest,
        @Nullable BigDecimal contribution,
        @Nullable BigDecimal contributedNumerator,
        @Nullable BigDecimal contributedDenominator,
        @Nullable BigDecimal weight,

        @Nullable @Schema(implementation = String.class, example = "1/2")
        Exact size,

        boolean used,

        @Nullable
        @Schema(
                enumeration = {
                    "not-reported",
                    "not-approved",
                    "not-applicable",
                    "covered",
                    "counted-twice",
                    "not-covered",
                    "not-last",
                    "not-extreme",
                    "unit-ended",
                    "conflicting-periods",
                    "conflicting-units",
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

        List<CoveringReport> coveredBy,
        List<UnitRef> open,
        boolean due,

        @Nullable @Schema(enumeration = {"told", "partly", "open"})
        String slot,

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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String approvedBy) {

    /**
     * A part of a report that another unit has.
     *
     * @param unit as on the day in whose units the figure is shown, or later on the last day of its period
     * @param share of the report, between 0 and 1
     */
    @Schema(name = "ElsewhereShare")
    record ElsewhereShare(UnitRef unit, BigDecimal share) {}

    /**
     * A report that stands for another.
     *
     * @param unit who reported it, named as on the last day of the period
     */
    @Schema(name = "CoveringReport")
    record CoveringReport(
            UnitRef unit,

            @Schema(implementation = String.class, example = "2022-Q1")
            Period period) {}
}
