package vn.tongket.plans.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tongket.plans.followup.StatementChecks.RateVerdict;

/** A percentage as it was printed, beside what its two numbers come to. */
final class PrintedPercentage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PrintedPercentage() {}

    /** What a part is of a whole that is not 0, rounded half up. */
    static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        return of(part, whole, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(whole, decimals, rounding);
    }

    /** How the printed number stands to what it comes to with as many decimals. */
    static RateVerdict verdict(BigDecimal printed, BigDecimal part, BigDecimal whole) {
        int decimals = Math.max(0, printed.scale());
        if (printed.compareTo(of(part, whole, decimals)) == 0) {
            return RateVerdict.ROUNDED;
        }
        if (printed.compareTo(of(part, whole, decimals, RoundingMode.DOWN)) == 0) {
            return RateVerdict.TRUNCATED;
        }
        return printed.compareTo(of(part, whole, decimals, RoundingMode.UP)) == 0
                ? RateVerdict.RAISED
                : RateVerdict.DIFFERS;
    }
}
