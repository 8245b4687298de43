package vn.tongket.indicators.analytics.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import vn.tongket.indicators.catalogue.Exact;
import vn.tongket.indicators.catalogue.Measure;
import vn.tongket.indicators.catalogue.MissingPolicy;
import vn.tongket.indicators.catalogue.RollUp;

/** Roll-up, whatever the values are: sum of parts, order independence, missing values. */
class RollUpRulePropertiesTest {

    private static final int DECIMALS = 2;

    @Provide
    Arbitrary<List<RollUpTerm>> terms() {
        return term().list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<RollUpTerm> term() {
        Arbitrary<BigDecimal> denominators =
                Arbitraries.integers().between(1, 500).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> numerators =
                Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> weights = Arbitraries.integers().between(1, 90).map(BigDecimal::valueOf);
        return Combinators.combine(
                        numerators,
                        denominators,
                        weights,
                        Arbitraries.integers().between(0, 3))
                .as((numerator, denominator, weight, order) -> new RollUpTerm(
                        Exact.of(numerator),
                        numerator,
                        denominator,
                        Exact.ONE,
                        Exact.of(weight),
                        String.valueOf(order)));
    }

    private static RollUpRule rule(RollUp method, MissingPolicy missing) {
        return new RollUpRule(method, missing, DECIMALS);
    }

    private static @Nullable BigDecimal value(RollUpRule.Outcome outcome) {
        return outcome instanceof RollUpRule.Made(RolledUp.Amounts amounts) ? amounts.value() : null;
    }

    @Property
    void theOrderOfTheValuesDoesNotMatter(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll RollUp method, @ForAll Random random) {
        List<RollUpTerm> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);

        assertThat(value(rule(method, MissingPolicy.SKIP).of(shuffled, 0)))
                .isEqualTo(value(rule(method, MissingPolicy.SKIP).of(terms, 0)));
    }

    @Property
    void theSumOfTheSumsOfPartsIsTheSumOfTheWhole(@ForAll("terms") List<RollUpTerm> terms, @ForAll int cut) {
        int at = Math.floorMod(cut, terms.size() + 1);
        for (RollUp method : List.of(RollUp.SUM, RollUp.COUNT)) {
            RollUpRule rule = rule(method, MissingPolicy.SKIP);
            BigDecimal parts = List.of(terms.subList(0, at), terms.subList(at, terms.size())).stream()
                    .filter(part -> !part.isEmpty())
                    .map(part -> Objects.requireNonNull(value(rule.of(part, 0))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(parts).isEqualByComparingTo(value(rule.of(terms, 0)));
        }
    }

    @Property
    void aRatioOfSumsOfRatiosIsTheSameAndLiesBetweenTheSmallestAndTheGreatest(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll int cut) {
        RollUpRule rule = rule(RollUp.RATIO_OF_SUMS, MissingPolicy.SKIP);
        int at = Math.floorMod(cut, terms.size());
        List<RollUpTerm> twoSteps = new ArrayList<>(terms.subList(at + 1, terms.size()));
        RolledUp.Amounts first = ((RollUpRule.Made) rule.of(terms.subList(0, at + 1), 0)).amounts();
        twoSteps.add(new RollUpTerm(
                Objects.requireNonNull(first.exactly()), first.numerator(), first.denominator(), Exact.ONE, null, ""));
        BigDecimal whole = Objects.requireNonNull(value(rule.of(terms, 0)));

        assertThat(value(rule.of(twoSteps, 0))).isEqualByComparingTo(whole);
        assertThat(terms.stream()
                        .map(RollUpRulePropertiesTest::percent)
                        .min(BigDecimal::compareTo)
                        .orElseThrow())
                .isLessThanOrEqualTo(whole);
        assertThat(terms.stream()
                        .map(RollUpRulePropertiesTest::percent)
                        .max(BigDecimal::compareTo)
                        .orElseThrow())
                .isGreaterThanOrEqualTo(whole);
    }

    private static BigDecimal percent(RollUpTerm term) {
        return Measure.percent(
                Objects.requireNonNull(term.numerator()), Objects.requireNonNull(term.denominator()), DECIMALS);
    }

    @Property
    void aMeanByEqualWeightsIsThePlainMean(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll @IntRange(min = 1) int weight) {
        List<RollUpTerm> equal = terms.stream()
                .map(term ->
                        new RollUpTerm(term.value(), null, null, Exact.ONE, Exact.of(BigDecimal.valueOf(weight)), ""))
                .toList();

        assertThat(value(rule(RollUp.WEIGHTED_MEAN, MissingPolicy.SKIP).of(equal, 0)))
                .isEqualByComparingTo(
                        value(rule(RollUp.MEAN, MissingPolicy.SKIP).of(terms, 0)));
    }

    @Property
    void zeroForWhatIsMissingIsTheSameAsZerosThatWereReported(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll @IntRange(max = 5) int absent) {
        for (RollUp method : List.of(RollUp.SUM, RollUp.MEAN, RollUp.MIN, RollUp.MAX, RollUp.COUNT)) {
            List<RollUpTerm> filled = new ArrayList<>(terms);
            for (int i = 0; i < absent; i++) {
                filled.add(RollUpTerm.of(Exact.ZERO, ""));
            }

            assertThat(value(rule(method, MissingPolicy.ZERO).of(terms, absent)))
                    .as(method.code())
                    .isEqualByComparingTo(value(rule(method, MissingPolicy.SKIP).of(filled, 0)));
        }
    }

    @Property
    void whereAllAreWantedOneMissingIsEnoughForNone(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll RollUp method, @ForAll @IntRange(max = 3) int absent) {
        RollUpRule.Outcome outcome = rule(method, MissingPolicy.REQUIRE_ALL).of(terms, absent);

        if (absent > 0) {
            assertThat(outcome).isEqualTo(new RollUpRule.Nothing("incomplete"));
        } else {
            assertThat(value(outcome))
                    .isEqualTo(value(rule(method, MissingPolicy.SKIP).of(terms, 0)));
        }
    }

    @Property
    void onePercentageWithoutItsPartsIsEnoughForNone(@ForAll("terms") @NotEmpty List<RollUpTerm> terms) {
        List<RollUpTerm> printed = new ArrayList<>(terms);
        printed.add(RollUpTerm.of(Exact.of(BigDecimal.valueOf(97)), ""));

        assertThat(rule(RollUp.RATIO_OF_SUMS, MissingPolicy.SKIP).of(printed, 0))
                .isEqualTo(new RollUpRule.Nothing("not-convertible"));
        for (RollUp method : List.of(RollUp.SUM, RollUp.MEAN, RollUp.WEIGHTED_MEAN)) {
            assertThat(method.of(Measure.RATIO)).isEqualTo(RollUp.RATIO_OF_SUMS);
        }
    }

    @Property
    void thePartsOfADividedValueAddUpToIt(
            @ForAll("terms") List<RollUpTerm> terms, @ForAll @IntRange(min = 1, max = 99) int percent) {
        BigDecimal share = BigDecimal.valueOf(percent).movePointLeft(2);
        List<RollUpTerm> one = sized(terms, share);
        List<RollUpTerm> other = sized(terms, BigDecimal.ONE.subtract(share));
        RollUpRule sum = rule(RollUp.SUM, MissingPolicy.SKIP);

        assertThat(Objects.requireNonNull(value(sum.of(one, 0))).add(value(sum.of(other, 0))))
                .isEqualByComparingTo(value(sum.of(terms, 0)));
        assertThat(value(rule(RollUp.MEAN, MissingPolicy.SKIP).of(one, 0)))
                .isEqualTo(value(rule(RollUp.MEAN, MissingPolicy.SKIP).of(terms, 0)));
    }

    private static List<RollUpTerm> sized(List<RollUpTerm> terms, BigDecimal size) {
        return terms.stream()
                .map(term -> new RollUpTerm(term.value(), null, null, Exact.of(size), null, ""))
                .toList();
    }

    @Property
    void theMeanIsWhatAddingUpAndDividingComesTo(@ForAll("terms") List<RollUpTerm> terms) {
        Exact sum = terms.stream().map(RollUpTerm::value).reduce(Exact.ZERO, Exact::add);

        assertThat(value(rule(RollUp.MEAN, MissingPolicy.SKIP).of(terms, 0)))
                .isEqualTo(
                        sum.divide(Exact.of(BigDecimal.valueOf(terms.size()))).rounded(DECIMALS));
    }
}
