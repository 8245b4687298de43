package vn.tongket.collection.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Period;
import vn.tongket.kernel.time.PeriodBasis;

/**
 * A round as it is kept.
 *
 * @param within the unit to which it is limited, or null
 * @param units the units that it names one by one; empty where it names none
 * @param indicators in their order
 * @param due by level, from the top
 * @param ownDays whether each unit reports the days on which it was there, of what adds up over time
 */
public record Round(
        UUID id,
        String code,
        Name name,
        Period period,
        PeriodBasis basis,
        LocalDate dataFrom,
        LocalDate dataTo,
        @Nullable UUID within,
        List<UUID> units,
        List<UUID> indicators,
        List<DueDate> due,
        int approvals,
        boolean ownDays,
        @Nullable LocalDate opensOn,
        @Nullable Instant closedAt,
        @Nullable String legalBasis,
        long revision) {

    /** The day whose units report. */
    public LocalDate unitsOn() {
        return period.lastDay(basis);
    }

    /** Whether it takes reports on a day. */
    public RoundStatus status(LocalDate today) {
        if (closedAt != null) {
            return RoundStatus.CLOSED;
        }
        return opensOn != null && opensOn.isAfter(today) ? RoundStatus.PLANNED : RoundStatus.OPEN;
    }

    /** The units that stand over all that it asks; empty where it asks everywhere. */
    List<UUID> scope() {
        return within != null ? List.of(within) : units;
    }

    /** Whether another one asks the same of the same units for the same period in the same steps. */
    boolean asksLike(Round other) {
        return period.equals(other.period)
                && basis == other.basis
                && scope().equals(other.scope())
                && (within == null) == (other.within == null)
                && indicators.equals(other.indicators)
                && due.stream()
                        .map(DueDate::level)
                        .toList()
                        .equals(other.due.stream().map(DueDate::level).toList())
                && approvals == other.approvals
                && ownDays == other.ownDays;
    }

    /** Whether another one says the same, whatever its standing. */
    boolean says(Round other) {
        return asksLike(other)
                && name.equals(other.name)
                && dataFrom.equals(other.dataFrom)
                && dataTo.equals(other.dataTo)
                && due.equals(other.due)
                && java.util.Objects.equals(opensOn, other.opensOn)
                && java.util.Objects.equals(legalBasis, other.legalBasis);
    }
}
