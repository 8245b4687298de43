package vn.tongket.collection.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tongket.collection.submissions.SubmissionChecks.Amount;
import vn.tongket.collection.submissions.SubmissionChecks.Facts;
import vn.tongket.collection.submissions.SubmissionChecks.Finding;
import vn.tongket.collection.submissions.SubmissionChecks.Overlap;
import vn.tongket.collection.submissions.SubmissionChecks.Parts;
import vn.tongket.collection.submissions.SubmissionChecks.Rules;
import vn.tongket.collection.submissions.SubmissionChecks.Telling;
import vn.tongket.indicators.catalogue.RollUp;

/** What is found on a line before it is sent. */
class SubmissionChecksTest {

    private static final Rules FREE = new Rules("TEAMS", RollUp.SUM, RollUp.SUM, true, null, null, null, null);
    private static final Rules PERCENT = new Rules(
            "SHARE",
            RollUp.RATIO_OF_SUMS,
            RollUp.RATIO_OF_SUMS,
            false,
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            null,
            null);

    private static Amount number(long value) {
        return new Amount(BigDecimal.valueOf(value), null, null);
    }

    private static Amount ratio(String percent, long numerator, long denominator) {
        return new Amount(new BigDecimal(percent), BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Facts facts(@Nullable Amount current) {
        return new Facts(true, current, null, null, null, List.of());
    }

    private static Rules tolerating(int percent) {
        return new Rules("TEAMS", RollUp.SUM, RollUp.SUM, true, null, null, BigDecimal.valueOf(percent), null);
    }

    private static Facts after(long previous, Amount current) {
        return new Facts(true, current, BigDecimal.valueOf(previous), null, null, List.of());
    }

    private static Facts withParts(Amount current, long reported, long expected, long sum) {
        return new Facts(
                true,
                current,
                null,
                null,
                new Parts(reported, expected, BigDecimal.valueOf(sum), null, null),
                List.of());
    }

    private static List<String> codes(Rules rules, Facts facts) {
        return SubmissionChecks.of(rules, facts).stream()
                .map(finding ->
                        finding.severity().code() + " " + finding.fault().code())
                .toList();
    }

    @Test
    void aWholeMustBeThereAndAPartNeedNot() {
        assertThat(codes(FREE, facts(null))).containsExactly("error submission.value-missing");
        assertThat(codes(FREE, new Facts(false, null, null, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void zeroIsAValueAndNotApplicableIsAnAnswer() {
        assertThat(codes(FREE, facts(number(0)))).isEmpty();
        assertThat(codes(FREE, facts(new Amount(null, null, null)))).isEmpty();
    }

    @Test
    void aNumeratorAboveItsDenominatorIsAnErrorWhereTheRatioIsAPartOfAWhole() {
        assertThat(codes(PERCENT, facts(ratio("100", 11, 11)))).isEmpty();
        assertThat(codes(PERCENT, facts(ratio("109.09", 12, 11))))
                .contains("error submission.numerator-above-denominator");
        assertThat(codes(FREE, facts(ratio("109.09", 12, 11)))).isEmpty();
    }

    @Test
    void aValueOutsideItsRangeIsAnError() {
        assertThat(codes(PERCENT, facts(number(-1)))).containsExactly("error submission.below-minimum");
        assertThat(codes(PERCENT, facts(number(101)))).containsExactly("error submission.above-maximum");
        assertThat(codes(PERCENT, facts(number(100)))).isEmpty();
    }

    @Test
    void aValueAboveTheOneItMustNotExceedIsAnError() {
        Rules bound = new Rules("TEAMS", RollUp.SUM, RollUp.SUM, true, null, null, null, "VILLAGES");
        assertThat(codes(bound, new Facts(true, number(12), null, BigDecimal.TEN, null, List.of())))
                .containsExactly("error submission.above-other");
        assertThat(codes(bound, new Facts(true, number(10), null, BigDecimal.TEN, null, List.of())))
                .isEmpty();
        assertThat(codes(bound, facts(number(12)))).isEmpty();
    }

    @Test
    void aJumpBeyondTheToleranceIsAWarningFromNothingToo() {
        assertThat(codes(tolerating(50), after(10, number(15)))).isEmpty();
        assertThat(codes(tolerating(50), after(10, number(16)))).containsExactly("warning submission.jump");
        assertThat(codes(tolerating(50), after(10, number(4)))).containsExactly("warning submission.jump");
        assertThat(codes(tolerating(50), after(0, number(1)))).containsExactly("warning submission.jump");
        assertThat(codes(tolerating(50), after(0, number(0)))).isEmpty();
        assertThat(codes(FREE, after(1, number(1000)))).isEmpty();
    }

    @Test
    void aTotalThatDiffersFromAllItsPartsIsAWarning() {
        assertThat(codes(FREE, withParts(number(30), 3, 3, 30))).isEmpty();
        assertThat(codes(FREE, withParts(number(31), 3, 3, 30)))
                .containsExactly("warning submission.differs-from-parts");
    }

    @Test
    void whilePartsAreMissingTheirSumMayStayBelowTheTotalOnly() {
        assertThat(codes(FREE, withParts(number(30), 2, 3, 20))).isEmpty();
        assertThat(codes(FREE, withParts(number(30), 2, 3, 31)))
                .containsExactly("warning submission.differs-from-parts");
        assertThat(codes(FREE, withParts(number(30), 0, 3, 0))).isEmpty();
    }

    @Test
    void aRatioIsHeldAgainstTheSumsOfItsPartsAndNeverAgainstPercentages() {
        Parts same = new Parts(2, 2, BigDecimal.valueOf(150), BigDecimal.valueOf(9), BigDecimal.valueOf(12));
        assertThat(codes(PERCENT, new Facts(true, ratio("75", 9, 12), null, null, same, List.of())))
                .isEmpty();
        assertThat(codes(PERCENT, new Facts(true, ratio("75", 6, 8), null, null, same, List.of())))
                .containsExactly("warning submission.differs-from-parts");
        assertThat(codes(PERCENT, new Facts(true, number(75), null, null, same, List.of())))
                .isEmpty();
    }

    @Test
    void whatDoesNotAddUpIsNotHeldAgainstItsParts() {
        Rules last = new Rules("TEAMS", RollUp.LAST, RollUp.LAST, true, null, null, null, null);
        assertThat(codes(last, withParts(number(5), 3, 3, 30))).isEmpty();
    }

    private static Facts overlapping(Telling telling, int whole, int parts, int told, int expected) {
        return new Facts(
                true,
                number(whole),
                null,
                null,
                null,
                List.of(new Overlap(telling, "2022-Q1", number(whole), number(parts), told, expected)));
    }

    @Test
    void shorterPeriodsThatTellMoreThanACountAreAnError() {
        assertThat(codes(FREE, overlapping(Telling.SHORTER_PERIODS, 30, 30, 3, 3)))
                .isEmpty();
        assertThat(codes(FREE, overlapping(Telling.SHORTER_PERIODS, 30, 29, 3, 3)))
                .containsExactly("warning submission.differs-from-shorter-periods");
        assertThat(codes(FREE, overlapping(Telling.SHORTER_PERIODS, 30, 29, 2, 3)))
                .isEmpty();
        assertThat(codes(FREE, overlapping(Telling.SHORTER_PERIODS, 30, 31, 2, 3)))
                .containsExactly("error submission.differs-from-shorter-periods");
        assertThat(codes(FREE, overlapping(Telling.LONGER_PERIOD, 30, 31, 2, 3)))
                .containsExactly("error submission.differs-from-longer-period");
    }

    @Test
    void whatIsNoSumInTimeIsNotAddedUpAndWhatStandsOnADayIsCompared() {
        Rules mean = new Rules("TEAMS", RollUp.SUM, RollUp.MEAN, true, null, null, null, null);
        assertThat(codes(mean, overlapping(Telling.SHORTER_PERIODS, 30, 90, 3, 3)))
                .isEmpty();
        Rules last = new Rules("TEAMS", RollUp.SUM, RollUp.LAST, true, null, null, null, null);
        assertThat(codes(last, overlapping(Telling.SHORTER_PERIODS, 30, 31, 1, 1)))
                .containsExactly("warning submission.differs-from-shorter-periods");
    }

    @Test
    void whatTheUnitsBeforeToldIsAWarningWhateverIsMore() {
        assertThat(codes(FREE, overlapping(Telling.PREDECESSORS, 16, 16, 2, 2))).isEmpty();
        assertThat(codes(FREE, overlapping(Telling.PREDECESSORS, 17, 16, 2, 2)))
                .containsExactly("warning submission.differs-from-predecessors");
        assertThat(codes(FREE, overlapping(Telling.PREDECESSORS, 15, 16, 2, 2)))
                .containsExactly("warning submission.differs-from-predecessors");
    }

    @Property
    void aTotalOfItsPartsIsNeverWarnedAbout(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 5000) Integer> parts) {
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        assertThat(codes(FREE, withParts(number(sum), parts.size(), parts.size(), sum)))
                .isEmpty();
    }

    @Property
    void anyOtherTotalIs(@ForAll @IntRange(max = 100_000) int total, @ForAll @IntRange(max = 100_000) int sum) {
        Assume.that(total != sum);
        assertThat(codes(FREE, withParts(number(total), 4, 4, sum)))
                .containsExactly("warning submission.differs-from-parts");
    }

    @Property
    void withinTheToleranceNothingJumps(
            @ForAll @IntRange(min = 1, max = 100_000) int previous,
            @ForAll @IntRange(max = 200_000) int current,
            @ForAll @IntRange(min = 1, max = 300) int tolerance) {
        boolean beyond = Math.abs((long) current - previous) * 100 > (long) tolerance * previous;
        assertThat(codes(tolerating(tolerance), after(previous, number(current)))
                        .contains("warning submission.jump"))
                .isEqualTo(beyond);
    }

    @Property
    void errorsDependOnTheValueAloneAndNotOnWhatItIsComparedWith(
            @ForAll @IntRange(min = -50, max = 150) int value,
            @ForAll @IntRange(max = 100) int previous,
            @ForAll @IntRange(max = 100) int sum) {
        Rules rules = new Rules(
                "SHARE",
                RollUp.SUM,
                RollUp.SUM,
                false,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(10),
                null);
        Facts alone = facts(number(value));
        Facts compared = new Facts(
                true,
                number(value),
                BigDecimal.valueOf(previous),
                null,
                new Parts(1, 1, BigDecimal.valueOf(sum), null, null),
                List.of());
        assertThat(errors(rules, compared)).isEqualTo(errors(rules, alone));
    }

    private static List<String> errors(Rules rules, Facts facts) {
        return SubmissionChecks.of(rules, facts).stream()
                .filter(finding -> finding.severity() == CheckSeverity.ERROR)
                .map(Finding::fault)
                .map(fault -> fault.code())
                .toList();
    }
}
