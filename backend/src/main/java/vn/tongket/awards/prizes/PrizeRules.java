package vn.tongket.awards.prizes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a prize comes to. */
final class PrizeRules {

    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);

    private PrizeRules() {}

    /** Coefficient × base salary, rounded up to ten thousand đồng. */
    static long amount(BigDecimal coefficient, long baseSalary) {
        return coefficient
                .multiply(BigDecimal.valueOf(baseSalary))
                .divide(STEP, 0, RoundingMode.CEILING)
                .multiply(STEP)
                .longValueExact();
    }
}
