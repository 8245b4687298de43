package vn.tongket.awards.eligibility.quotas;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quota worked out.
 *
 * @param base how many there are of what the rate is of
 * @param uncounted lines of the base whose source neither names nor counts the recipients; the base is at least that much
 *     larger
 * @param exact rate × base, to the last digit
 * @param allowed that, rounded; for a unit that shares a quota of the whole, its share
 * @param used how many are given
 * @param usedUncounted lines of what is given whose source neither names nor counts the recipients; at least that much more
 *     is given
 * @param left how many may still be given
 * @param exceeded how many are given beyond what is allowed
 * @param baseNeeded the smallest base that would allow what is given
 */
@Schema(name = "QuotaArithmetic")
public record QuotaArithmetic(
        Long base,
        Long uncounted,
        BigDecimal exact,
        Long allowed,
        Long used,
        Long usedUncounted,
        Long left,
        Long exceeded,
        Long baseNeeded) {

    static QuotaArithmetic of(QuotaTerms terms, QuotaCount count, long allowed) {
        return new QuotaArithmetic(
                count.base(),
                count.uncounted(),
                terms.exact(count.base()),
                allowed,
                count.used(),
                count.usedUncounted(),
                Math.max(0, allowed - count.used()),
                Math.max(0, count.used() - allowed),
                terms.baseNeeded(count.used()));
    }

    static QuotaArithmetic of(QuotaTerms terms, QuotaCount count) {
        return of(terms, count, terms.allowed(count.base()));
    }
}
