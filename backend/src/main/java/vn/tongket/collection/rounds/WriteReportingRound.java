package vn.tongket.collection.rounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/**
 * A round as it is defined.
 *
 * @param periodBasis {@code decree-09} or {@code calendar}; new values of the round get it
 * @param dataFrom first day whose data counts; by default that of the period under its basis
 * @param dataTo last day whose data counts; by default that of the period under its basis
 * @param indicators codes, in the order in which they are asked
 * @param reporters who reports
 * @param due one entry for each level that reports
 * @param approvals in how many steps a report is approved
 * @param ownDays whether each unit reports the days on which it was there, also one that ended inside the period; of what
 *     adds up over time only. Without it the definitions say
 * @param opensOn first day on which reports may be sent; at once without it
 */
public record WriteReportingRound(
        @NotNull Name name,

        @NotNull @Schema(implementation = String.class, example = "2022-12")
        Period period,

        @NotNull PeriodBasis periodBasis,
        @Nullable LocalDate dataFrom,
        @Nullable LocalDate dataTo,
        @NotEmpty @Size(max = 200) List<String> indicators,
        @NotNull WriteReporters reporters,
        @NotEmpty @Size(max = 5) List<DueDate> due,
        @NotNull @Min(1) @Max(3) Integer approvals,
        @Nullable Boolean ownDays,
        @Nullable LocalDate opensOn,
        @Nullable @Size(max = 500) String legalBasis) {

    /**
     * Who reports: the units of some levels that exist on the last day of the period under its basis; of a definition
     * those that it asks.
     *
     * @param within code or id: only this unit and those below it
     * @param units codes or ids: only these; not together with {@code within}
     */
    @Schema(name = "WriteReporters")
    public record WriteReporters(
            @NotEmpty @Size(max = 5) List<Level> levels,
            @Nullable @Size(max = 40) String within,
            @Nullable @Size(min = 1, max = 5000) List<String> units) {}
}
