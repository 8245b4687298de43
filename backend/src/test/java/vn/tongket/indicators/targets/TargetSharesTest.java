package vn.tongket.indicators.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is divided adds up again. */
class TargetSharesTest {

    private static List<BigDecimal> shares(String whole, int decimals, int... weights) {
        return TargetShares.of(
                        new BigDecimal(whole),
                        java.util.Arrays.stream(weights)
                                .mapToObj(BigDecimal::valueOf)
                                .toList(),
                        decimals)
                .stream()
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return java.util.Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    @Test
    void equalWeightsGetEqualPartsAndTheLastWhatIsLeft() {
        assertThat(shares("12", 0, 1, 1, 1)).isEqualTo(numbers("4", "4", "4"));
        assertThat(shares("10", 0, 1, 1, 1)).isEqualTo(numbers("3", "4", "3"));
        assertThat(shares("1", 2, 1, 1, 1)).isEqualTo(numbers("0.33", "0.34", "0.33"));
    }

    @Test
    void partsHaveTheDecimalsOfTheWholeWhereItHasMore() {
        assertThat(shares("0.5", 0, 1, 1)).isEqualTo(numbers("0.3", "0.2"));
    }

    @Test
    void whoWeighsNothingGetsNothing() {
        assertThat(shares("7", 0, 0, 3, 0)).isEqualTo(numbers("0", "7", "0"));
    }

    @Property
    void partsAddUpExactlyAndNoneIsFurtherThanOneStepFromItsDue(
            @ForAll @IntRange(max = 1_000_000) int whole,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 5000) Integer> weights) {
        BigDecimal all = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        if (all.signum() == 0) {
            return;
        }
        List<BigDecimal> parts = TargetShares.of(
                BigDecimal.valueOf(whole),
                weights.stream().map(BigDecimal::valueOf).toList(),
                decimals);

        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(whole));
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal due = BigDecimal.valueOf(whole)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .divide(all, MathContext.DECIMAL128);
            assertThat(parts.get(i).subtract(due).abs()).isLessThanOrEqualTo(step);
            assertThat(parts.get(i)).isNotNegative();
        }
    }
}
