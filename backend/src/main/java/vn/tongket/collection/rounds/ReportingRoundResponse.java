package vn.tongket.collection.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Dimension;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;
import vn.tongket.organisation.units.UnitRef;

/**
 * A round: what is asked of whom by when, and how far it has come.
 *
 * @param dataFrom first day whose data counts
 * @param dataTo last day whose data counts
 * @param indicators as they are defined on the last day of the period
 * @param approvals in how many steps a report is approved
 * @param ownDays whether each unit reports the days on which it was there, of what adds up over time; otherwise the
 *     definitions say
 * @param status derived from {@code opensOn} and from whether somebody closed it
 * @param progress of all units that owe a report
 */
@Schema(name = "ReportingRound")
public record ReportingRoundResponse(
        String code,
        Name name,

        @Schema(implementation = String.class, example = "2022-12")
        Period period,

        PeriodBasis periodBasis,
        LocalDate dataFrom,
        LocalDate dataTo,
        List<AskedIndicator> indicators,
        Reporters reporters,
        List<DueDate> due,
        Integer approvals,
        boolean ownDays,
        @Nullable LocalDate opensOn,
        @Nullable String legalBasis,
        RoundStatus status,
        Long version,
        Progress progress) {

    /**
     * An indicator that is asked.
     *
     * @param levels of units that report it
     * @param reporterKinds kinds of unit that report it; null for all kinds of the levels
     */
    @Schema(name = "AskedIndicator")
    public record AskedIndicator(
            String code,
            Name name,
            String unitOfMeasure,
            Measure measure,
            Integer decimals,
            @Nullable Name numerator,
            @Nullable Name denominator,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            List<Level> levels,
            @Nullable List<String> reporterKinds,
            boolean evidenceRequired,
            List<Dimension> breakdowns) {}

    /**
     * Who reports.
     *
     * @param within only this unit and those below it
     * @param units only these
     */
    @Schema(name = "Reporters")
    public record Reporters(
            List<Level> levels,
            @Nullable UnitRef within,
            @Nullable List<UnitRef> units) {}

    /**
     * Numbers of reports.
     *
     * @param expected how many units owe one
     * @param submitted sent, and not approved in all steps
     * @param onTime first sent by their day, and not returned
     * @param late first sent after it, and not returned
     * @param overdue not sent, or returned, and their day has passed
     */
    @Schema(name = "RoundProgress")
    public record Progress(
            Long expected,
            Long notStarted,
            Long draft,
            Long submitted,
            Long approved,
            Long returned,
            Long onTime,
            Long late,
            Long overdue) {

        static final Progress NONE = new Progress(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
}
