package vn.tongket.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.indicators.catalogue.Definition;
import vn.tongket.indicators.catalogue.Direction;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.ReportsFor;
import vn.tongket.indicators.catalogue.RollUp;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.Fault;
import vn.tongket.kernel.text.Name;
import vn.tongket.kernel.time.Frequency;
import vn.tongket.kernel.time.PeriodBasis;
import vn.tongket.organisation.units.Level;

/** A value keeps the rules of its indicator, and percentages are computed exactly. */
class ReportedValueTest {

    @Nested
    class ARatio {

        private final Definition percentage = definition(Measure.RATIO, 2, "0", "100");

        @ParameterizedTest
        @CsvSource({
            "1197, 1292, 92.65",
            "108, 108, 100",
            "1, 3, 33.33",
            "2, 3, 66.67",
            "0, 7, 0",
            "22, 23, 95.65",
            "13119, 15533, 84.46"
        })
        void isComputedInPercentFromItsParts(String numerator, String denominator, String percent) {
            ReportedValue value = ReportedValue.check(percentage, parts(numerator, denominator), ValueOrigin.ENTERED);

            assertThat(value.value()).isEqualByComparingTo(percent);
            assertThat(value.origin()).isEqualTo(ValueOrigin.COMPUTED);
        }

        @Test
        void isRoundedHalfUpToTheDecimalsOfItsDefinition() {
            Definition whole = definition(Measure.RATIO, 0, "0", "100");
            Definition fine = definition(Measure.RATIO, 6, "0", "100");

            assertThat(ReportedValue.check(whole, parts("1", "200"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("1");
            assertThat(ReportedValue.check(whole, parts("1", "201"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("0");
            assertThat(ReportedValue.check(fine, parts("1197", "1292"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("92.647059");
        }

        @Test
        void mayBeGivenAsAPrintedPercentageAlone() {
            ReportedValue value = ReportedValue.check(percentage, value("97"), ValueOrigin.PRINTED);

            assertThat(value.value()).isEqualByComparingTo("97");
            assertThat(value.numerator()).isNull();
            assertThat(value.origin()).isEqualTo(ValueOrigin.PRINTED);
        }

        @Test
        void takesAPercentageBesideItsPartsWhereTheyAgree() {
            WriteObservation body = body("92.65", "1197", "1292", null);

            assertThat(ReportedValue.check(percentage, body, ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("92.65");
        }

        @Test
        void refusesAPercentageThatItsPartsDoNotGive() {
            assertFault(percentage, body("92.7", "1197", "1292", null), "/value", "observation.value-differs");
        }

        @Test
        void refusesANumeratorAboveTheDenominator() {
            assertFault(percentage, parts("1293", "1292"), "/numerator", "observation.numerator-above-denominator");
        }

        @Test
        void mayExceedAHundredWhereItsMeasureAllows() {
            Definition growth = definition(Measure.RATIO, 1, null, null);

            assertThat(ReportedValue.check(growth, parts("3", "2"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("150");
        }

        @Test
        void refusesAPercentageAboveAHundredWhereItsMeasureForbids() {
            assertFault(percentage, value("100.01"), "/value", "observation.above-maximum");
        }

        @Test
        void keepsAMaximumAboveAHundredForItsPartsToo() {
            Definition upToTwice = definition(Measure.RATIO, 1, "0", "200");

            assertFault(upToTwice, parts("5", "2"), "/numerator", "observation.above-maximum");
        }

        @Test
        void refusesADenominatorOfZero() {
            assertFault(percentage, parts("0", "0"), "/denominator", "observation.denominator-zero");
        }

        @Test
        void refusesNegativeParts() {
            assertThat(faults(percentage, parts("-1", "-2")))
                    .extracting(Fault::pointer)
                    .containsExactly("/numerator", "/denominator");
            assertThat(faults(percentage, parts("-1", "-2")))
                    .extracting(Fault::code)
                    .containsOnly("observation.negative");
        }

        @Test
        void refusesPartsWithDecimalsAndSaysWhichFormIsExpected() {
            assertThat(faults(percentage, parts("1.197", "1.292")))
                    .extracting(Fault::code)
                    .containsExactly("observation.count-not-whole", "observation.count-not-whole");
        }

        @Test
        void takesAWholeNumberThatIsWrittenWithNoughts() {
            assertThat(ReportedValue.check(percentage, parts("1197.00", "1292.0"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("92.65");
        }

        @Test
        void needsBothParts() {
            assertFault(percentage, parts("5", null), "/denominator", "observation.part-missing");
            assertFault(percentage, parts(null, "5"), "/numerator", "observation.part-missing");
        }

        @Test
        void needsAnything() {
            assertFault(percentage, body(null, null, null, null), "/numerator", "observation.value-missing");
        }
    }

    @Nested
    class ACount {

        private final Definition teams = definition(Measure.COUNT, 0, null, null);

        @Test
        void isWhole() {
            assertThat(ReportedValue.check(teams, value("1197"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("1197");
            assertFault(teams, value("1.197"), "/value", "observation.count-not-whole");
        }

        @Test
        void isNeverNegative() {
            assertFault(teams, value("-1"), "/value", "observation.negative");
        }

        @Test
        void hasNoParts() {
            assertThat(faults(teams, body("5", "1", "2", null)))
                    .extracting(Fault::pointer)
                    .containsExactly("/numerator", "/denominator");
        }

        @Test
        void mayBeZeroWhichIsNotNothing() {
            assertThat(ReportedValue.check(teams, value("0"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("0");
            assertFault(teams, body(null, null, null, null), "/value", "observation.value-missing");
        }

        @Test
        void tellsAllFaultsAtOnce() {
            assertThat(faults(teams, body("-1.5", "1", null, null)))
                    .extracting(Fault::code)
                    .containsExactlyInAnyOrder(
                            "observation.part-without-ratio", "observation.count-not-whole", "observation.negative");
        }
    }

    @Nested
    class OtherMeasures {

        @Test
        void anAmountTakesADecimalPoint() {
            Definition amount = definition(Measure.AMOUNT, 3, null, null);

            assertThat(ReportedValue.check(amount, value("1.197"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("1.197");
            assertThat(ReportedValue.check(amount, value("-2.5"), ValueOrigin.ENTERED)
                            .value())
                    .isEqualByComparingTo("-2.5");
        }

        @Test
        void aScoreKeepsItsBounds() {
            Definition score = definition(Measure.SCORE, 1, "0", "600");

            assertFault(score, value("600.1"), "/value", "observation.above-maximum");
            assertFault(score, value("-0.1"), "/value", "observation.below-minimum");
            assertThat(faults(score, value("600"))).isEmpty();
        }

        @Test
        void aYesOrNoIsOneOrZero() {
            Definition yes = definition(Measure.BOOLEAN, 0, null, null);

            assertThat(faults(yes, value("1"))).isEmpty();
            assertThat(faults(yes, value("0"))).isEmpty();
            assertFault(yes, value("2"), "/value", "observation.not-yes-or-no");
        }
    }

    @Nested
    class NotApplicable {

        @Test
        void hasNoNumberAndIsNotZero() {
            ReportedValue value = ReportedValue.check(
                    definition(Measure.COUNT, 0, null, null), body(null, null, null, true), ValueOrigin.ENTERED);

            assertThat(value.notApplicable()).isTrue();
            assertThat(value.value()).isNull();
        }

        @Test
        void refusesANumberBeside() {
            assertFault(
                    definition(Measure.COUNT, 0, null, null),
                    body("0", null, null, true),
                    "/notApplicable",
                    "observation.not-applicable-has-no-number");
        }
    }

    @Property
    void aPartOfAWholeIsBetweenZeroAndAHundred(
            @ForAll @IntRange(min = 0, max = 100_000) int part, @ForAll @IntRange(max = 100_000) int rest) {
        Definition percentage = definition(Measure.RATIO, 2, "0", "100");
        int whole = part + rest;
        if (whole == 0) {
            return;
        }
        BigDecimal percent = ReportedValue.check(
                        percentage, parts(Integer.toString(part), Integer.toString(whole)), ValueOrigin.ENTERED)
                .value();

        assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(percent.multiply(BigDecimal.valueOf(whole))
                        .subtract(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(whole)));
    }

    private static Definition definition(Measure measure, int decimals, String minimum, String maximum) {
        return new Definition(
                UUID.randomUUID(),
                "TEST",
                3,
                new Name("Thử", null),
                measure,
                decimals,
                Direction.HIGHER_IS_BETTER,
                Frequency.YEAR,
                PeriodBasis.CALENDAR,
                List.of(Level.PROVINCE),
                List.of(),
                decimal(minimum),
                decimal(maximum),
                "unit",
                RollUp.NONE,
                RollUp.NONE,
                List.of(),
                MissingPolicy.SKIP,
                MissingPolicy.SKIP,
                false,
                null,
                null,
                null,
                null,
                ReportsFor.PERIOD_END);
    }

    private static WriteObservation value(String value) {
        return body(value, null, null, null);
    }

    private static WriteObservation parts(String numerator, String denominator) {
        return body(null, numerator, denominator, null);
    }

    private static WriteObservation body(String value, String numerator, String denominator, Boolean notApplicable) {
        return new WriteObservation(
                decimal(value), decimal(numerator), decimal(denominator), notApplicable, null, null, null, null, null);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<Fault> faults(Definition definition, WriteObservation body) {
        ApiProblem problem = catchThrowableOfType(
                ApiProblem.class, () -> ReportedValue.check(definition, body, ValueOrigin.ENTERED));
        return problem == null ? List.of() : problem.faults();
    }

    private static void assertFault(Definition definition, WriteObservation body, String pointer, String code) {
        assertThat(faults(definition, body)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.code()).isEqualTo(code);
        });
    }
}
