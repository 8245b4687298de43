package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic without rounding. */
class ExactTest {

    private static Exact of(String text) {
        return Exact.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "4/3, 4/3", "8/6, 4/3", "6/3, 2", "-3/6, -0.5", "0/7, 0", "100, 100", "1.50, 1.5"})
    void isWrittenInItsLowestTermsOrAsTheDecimalThatItIs(String text, String written) {
        assertThat(of(text)).hasToString(written);
        assertThat(of(written)).isEqualTo(of(text));
    }

    @Test
    void threeThirdsAreOne() {
        Exact third = Exact.ONE.divide(of("3"));

        assertThat(third.add(third).add(third)).isEqualTo(Exact.ONE);
        assertThat(Exact.percent(new BigDecimal("2"), new BigDecimal("3")).multiply(of("3")))
                .isEqualTo(of("200"));
    }

    @ParameterizedTest
    @CsvSource({"13/3, 0, 4", "0.185, 1, 0.2", "0.5, 0, 1", "-0.5, 0, -1", "2.345, 2, 2.35", "-2.345, 2, -2.35"})
    void isRoundedHalfUpAwayFromZero(String text, int decimals, BigDecimal rounded) {
        assertThat(of(text).rounded(decimals)).isEqualByComparingTo(rounded);
    }

    @Test
    void isNotDividedByZero() {
        assertThatThrownBy(() -> Exact.ONE.divide(Exact.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void multiplyingUndoesDividing(@ForAll int one, @ForAll @IntRange(min = 1) int other) {
        Exact number = Exact.of(BigDecimal.valueOf(one, 3));
        Exact divisor = Exact.of(BigDecimal.valueOf(other, 2));

        assertThat(number.divide(divisor).multiply(divisor)).isEqualTo(number);
        assertThat(number.subtract(divisor).add(divisor)).isEqualTo(number);
        assertThat(number.compareTo(divisor))
                .isEqualTo(BigDecimal.valueOf(one, 3).compareTo(BigDecimal.valueOf(other, 2)));
    }

    @Property
    void roundingIsOffByHalfAStepAtMost(
            @ForAll int above,
            @ForAll @IntRange(min = 1, max = 1_000) int below,
            @ForAll @IntRange(max = 6) int decimals) {
        Exact number = Exact.of(BigDecimal.valueOf(above)).divide(Exact.of(BigDecimal.valueOf(below)));
        Exact off = number.subtract(Exact.of(number.rounded(decimals))).abs();

        assertThat(off).isLessThanOrEqualTo(Exact.of(BigDecimal.valueOf(5, decimals + 1)));
    }
}
