package vn.tongket.awards.eligibility.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4: a quota is never exceeded by what it allows, whatever base, rate and rounding are. */
public class QuotaTermsTest {

    private static final QuotaTerms FIFTEEN = new QuotaTerms(new BigDecimal("0.15"), QuotaRounding.FLOOR);

    @Test
    void sixTitlesAtFifteenPercentNeedForty() {
        assertThat(FIFTEEN.baseNeeded(6)).isEqualTo(40);
        assertThat(FIFTEEN.allowed(40)).isEqualTo(6);
        assertThat(FIFTEEN.allowed(39)).isEqualTo(5);
        assertThat(FIFTEEN.exact(39)).isEqualByComparingTo("5.85");
    }

    @ParameterizedTest
    @CsvSource({
        "FLOOR, 39, 5", "HALF_UP, 39, 6", "CEIL, 39, 6", "FLOOR, 30, 4", "HALF_UP, 30, 5", "CEIL, 30, 5",
        "FLOOR, 22, 3", "HALF_UP, 22, 3", "CEIL, 22, 4", "FLOOR, 0, 0", "HALF_UP, 0, 0", "CEIL, 0, 0"
    })
    void roundingIsAParameter(QuotaRounding rounding, long base, long allowed) {
        assertThat(new QuotaTerms(new BigDecimal("0.15"), rounding).allowed(base))
                .isEqualTo(allowed);
    }

    @Property
    void whatIsAllowedIsTheProductRoundedAndNeverMoreThanTheBase(
            @ForAll @IntRange(max = 1_000_000) int base,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        BigDecimal over = BigDecimal.valueOf(terms.allowed(base)).subtract(terms.exact(base));
        switch (rounding) {
            case FLOOR -> assertThat(over).isBetween(new BigDecimal("-0.999999"), BigDecimal.ZERO);
            case HALF_UP -> assertThat(over).isBetween(new BigDecimal("-0.499999"), new BigDecimal("0.5"));
            case CEIL -> assertThat(over).isBetween(BigDecimal.ZERO, new BigDecimal("0.999999"));
        }
        assertThat(terms.allowed(base)).isBetween(0L, (long) base);
    }

    @Property
    void givingWhatIsLeftUsesItUpAndOneMoreExceedsIt(
            @ForAll @IntRange(max = 100_000) int base,
            @ForAll @IntRange(max = 100_000) int used,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        QuotaArithmetic before = arithmetic(terms, base, used);
        QuotaArithmetic after = arithmetic(terms, base, used + before.left());
        assertThat(after.left()).isZero();
        assertThat(after.exceeded()).isEqualTo(before.exceeded());
        assertThat(arithmetic(terms, base, used + before.left() + 1).exceeded()).isEqualTo(after.exceeded() + 1);
        assertThat(before.allowed() + before.exceeded()).isEqualTo(used + before.left());
    }

    @Property
    void whateverIsAskedForAndRefusedWhenItExceedsTheQuotaHolds(
            @ForAll @IntRange(max = 2_000) int base,
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 50) Integer> decisions,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        long used = 0;
        for (int lines : decisions) {
            if (arithmetic(terms, base, used + lines).exceeded() == 0) {
                used += lines;
            }
        }
        assertThat(BigDecimal.valueOf(used))
                .isLessThanOrEqualTo(rate.multiply(BigDecimal.valueOf(base)).setScale(0, rounding.mode()));
    }

    @Property
    void partsThatGiveTheirSharesNeverExceedTheWhole(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 2_000) Integer> bases,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        List<Long> each = bases.stream().map(Long::valueOf).toList();
        long given =
                QuotaShares.of(terms, each).stream().mapToLong(Long::longValue).sum();
        long base = each.stream().mapToLong(Long::longValue).sum();
        assertThat(arithmetic(terms, base, given).exceeded()).isZero();
    }

    private static QuotaArithmetic arithmetic(QuotaTerms terms, long base, long used) {
        return QuotaArithmetic.of(terms, new QuotaCount(base, 0, used, 0));
    }

    @Property
    void theBaseNeededIsTheSmallestThatIsEnough(
            @ForAll @IntRange(max = 10_000) int wanted,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        long needed = terms.baseNeeded(wanted);
        assertThat(terms.allowed(needed)).isGreaterThanOrEqualTo(wanted);
        if (needed > 0) {
            assertThat(terms.allowed(needed - 1)).isLessThan(wanted);
        }
    }

    @Property
    void sharesAddUpToTheWholeAndNoneIsFurtherThanOneFromItsDue(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 5_000) Integer> bases,
            @ForAll @BigRange(min = "0.000001", max = "1") @Scale(6) BigDecimal rate,
            @ForAll QuotaRounding rounding) {
        QuotaTerms terms = new QuotaTerms(rate, rounding);
        List<Long> each = bases.stream().map(Long::valueOf).toList();
        List<Long> shares = QuotaShares.of(terms, each);
        long whole = terms.allowed(each.stream().mapToLong(Long::longValue).sum());
        assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal due = terms.exact(each.get(i));
            assertThat(BigDecimal.valueOf(shares.get(i)).subtract(due).abs()).isLessThan(BigDecimal.ONE);
            assertThat(shares.get(i)).isBetween(0L, each.get(i));
        }
    }
}
