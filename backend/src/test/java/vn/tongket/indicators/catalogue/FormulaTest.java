package vn.tongket.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language in which derived indicators are computed. */
class FormulaTest {

    private static final Map<String, String> NUMBERS = Map.of(
            "TEAMS", "1197",
            "VILLAGES", "1292",
            "NOTHING", "0",
            "SHARE.numerator", "108",
            "SHARE.denominator", "120",
            "SHARE", "90");

    private static Formula.Result result(String text) {
        return Formula.parse(text).evaluate((code, part) -> {
            String number = NUMBERS.get(
                    part == Formula.Part.VALUE ? code : code + "." + part.name().toLowerCase());
            return number == null ? null : Exact.of(new BigDecimal(number));
        });
    }

    private static FormulaException fault(String text) {
        return catchThrowableOfType(FormulaException.class, () -> Formula.parse(text));
    }

    @Nested
    class Computing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 + 2 * 3 | 7",
                    "(1 + 2) * 3 | 9",
                    "10 - 4 - 3 | 3",
                    "10 - (4 - 3) | 9",
                    "64 / 4 / 2 | 8",
                    "64 / (4 / 2) | 32",
                    "64 / 4 * 2 | 32",
                    "-2 * 3 | -6",
                    "2 * -3 | -6",
                    "--2 | 2",
                    "1 - -2 | 3",
                    "0.1 + 0.2 | 0.3",
                    "min(3, 1, 2) | 1",
                    "max(3, 1 + 4, 2) | 5",
                    "abs(2 - 5) | 3",
                    "round(2.345, 2) | 2.35",
                    "round(-2.345, 2) | -2.35",
                    "round(2.5, 0) | 3",
                    "VILLAGES - TEAMS | 95",
                    "SHARE.denominator - SHARE.numerator | 12",
                    "\tmin ( SHARE,100 )  | 90"
                })
        void followsThePrecedenceOfArithmetic(String text, BigDecimal expected) {
            assertThat(result(text))
                    .isInstanceOfSatisfying(
                            Formula.Result.Value.class,
                            value -> assertThat(value.value()).isEqualTo(Exact.of(expected)));
        }

        @Test
        void dividesWithoutRounding() {
            assertThat(result("TEAMS / VILLAGES * VILLAGES")).isEqualTo(result("TEAMS"));
            assertThat(result("1 / 3 + 1 / 3 + 1 / 3")).isEqualTo(new Formula.Result.Value(Exact.ONE));
        }

        @Test
        void productsAndSumsLoseNothing() {
            assertThat(result("123456789012345678901234567890.000001 * 1000000 + 0.000000000001"))
                    .isEqualTo(
                            new Formula.Result.Value(Exact.parse("123456789012345678901234567890000001.000000000001")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"TEAMS / NOTHING", "1 / (TEAMS - TEAMS)", "max(1, TEAMS / 0)", "-(1 / 0)"})
        void divisionByZeroIsNoNumber(String text) {
            assertThat(result(text)).isEqualTo(new Formula.Result.Missing("division-by-zero"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "UNKNOWN",
                    "UNKNOWN + 1",
                    "1 + UNKNOWN",
                    "UNKNOWN * 0",
                    "min(1, UNKNOWN)",
                    "TEAMS.numerator / TEAMS.denominator",
                    "UNKNOWN / 0",
                    "-UNKNOWN"
                })
        void anOperandWithoutAValueIsNotZero(String text) {
            assertThat(result(text)).isEqualTo(new Formula.Result.Missing("operand-missing"));
        }
    }

    @Nested
    class Reading {

        @Test
        void namesItsOperandsOnceInTheOrderOfTheText() {
            Formula formula = Formula.parse("(SHARE.numerator + TEAMS) / SHARE.denominator - TEAMS");

            assertThat(formula.codes()).containsExactly("SHARE", "TEAMS");
            assertThat(formula.operands())
                    .containsExactly(
                            new Formula.Operand("SHARE", Formula.Part.NUMERATOR),
                            new Formula.Operand("TEAMS", Formula.Part.VALUE),
                            new Formula.Operand("SHARE", Formula.Part.DENOMINATOR));
            assertThat(formula).isEqualTo(Formula.parse(formula.text())).hasToString(formula.text());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | 1 | indicator.formula-end",
                    "'TEAMS +' | 8 | indicator.formula-end",
                    "(TEAMS | 7 | indicator.formula-end",
                    "TEAMS) | 6 | indicator.formula-symbol",
                    "TEAMS VILLAGES | 7 | indicator.formula-symbol",
                    "TEAMS + * 2 | 9 | indicator.formula-symbol",
                    "+TEAMS | 1 | indicator.formula-symbol",
                    "TEAMS ^ 2 | 7 | indicator.formula-symbol",
                    "TEAMS % 2 | 7 | indicator.formula-symbol",
                    "1,5 * TEAMS | 2 | indicator.formula-symbol",
                    "1.197.000 | 1 | indicator.formula-number",
                    "5. | 1 | indicator.formula-number",
                    "1e9 | 1 | indicator.formula-number",
                    "2TEAMS | 1 | indicator.formula-number",
                    "teams | 1 | indicator.formula-name",
                    "1 + T | 5 | indicator.formula-name",
                    "Tổ | 1 | indicator.formula-name",
                    "SHARE.value | 1 | indicator.formula-name",
                    "SHARE. | 1 | indicator.formula-name",
                    "sum(TEAMS, 1) | 1 | indicator.formula-function",
                    "TEAMS(1) | 1 | indicator.formula-function",
                    "min(TEAMS) | 1 | indicator.formula-arguments",
                    "abs(TEAMS, 1) | 1 | indicator.formula-arguments",
                    "1 + round(TEAMS) | 5 | indicator.formula-arguments",
                    "round(TEAMS, SHARE) | 14 | indicator.formula-digits",
                    "round(TEAMS, 1.5) | 14 | indicator.formula-digits",
                    "round(TEAMS, 11) | 14 | indicator.formula-digits",
                    "min() | 5 | indicator.formula-symbol"
                })
        void saysWhatIsWrongAndWhere(String text, int position, String code) {
            assertThat(fault(text)).satisfies(fault -> {
                assertThat(fault.code()).isEqualTo(code);
                assertThat(fault.position()).isEqualTo(position);
            });
        }

        @Test
        void bracketsDoNotUseUpTheStack() {
            assertThat(fault("(".repeat(1000)).code()).isEqualTo("indicator.formula-depth");
            assertThat(fault("-".repeat(1000)).code()).isEqualTo("indicator.formula-depth");
            assertThat(fault("abs(".repeat(250)).code()).isEqualTo("indicator.formula-depth");
            assertThat(result("1" + "+1".repeat(499))).isEqualTo(new Formula.Result.Value(Exact.parse("500")));
        }
    }
}
