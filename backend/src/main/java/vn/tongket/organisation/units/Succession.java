package vn.tongket.organisation.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit ended: into another as a whole or in part, or without a successor.
 *
 * @param change the act that says so
 * @param ordinal its place in the act; the last part of a divided unit takes what rounding leaves
 * @param successor the unit that came after, or null where none is stated
 * @param share the successor's part of a divided unit, between 0 and 1, or null where it is not known
 * @param date first day of the successor, and first day on which the predecessor no longer exists
 * @param rightsFollow whether officers of the predecessor work for the successor
 */
public record Succession(
        UUID change,
        int ordinal,
        UUID predecessor,
        @Nullable UUID successor,
        SuccessionKind kind,
        @Nullable BigDecimal share,
        LocalDate date,
        boolean rightsFollow) {

    public Succession {
        share = share == null ? null : share.stripTrailingZeros();
    }
}
