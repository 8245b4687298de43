package vn.tongket.awards.eligibility.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What a vote needs is the smallest number that is no less than the share. */
class VoteThresholdTest {

    @Property
    void whatIsNeededIsEnoughAndOneLessIsNot(
            @ForAll @IntRange(max = 500) int base,
            @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal percent) {
        VoteThreshold threshold = new VoteThreshold(percent, VoteShare.MEMBERS, null);
        int needed = threshold.needed(base);
        assertThat(needed).isBetween(0, base);
        assertThat(share(needed)).isGreaterThanOrEqualTo(percent.multiply(BigDecimal.valueOf(base)));
        if (needed > 0) {
            assertThat(share(needed - 1)).isLessThan(percent.multiply(BigDecimal.valueOf(base)));
        }
    }

    private static BigDecimal share(int votes) {
        return BigDecimal.valueOf(100L * votes);
    }

    @Property
    void aQuorumIsThereFromItsFractionOn(
            @ForAll @IntRange(min = 1, max = 200) int members,
            @ForAll @IntRange(min = 1, max = 20) int denominator,
            @ForAll @IntRange(min = 1, max = 20) int numerator) {
        VoteThreshold.Quorum quorum = new VoteThreshold.Quorum(Math.min(numerator, denominator), denominator);
        VoteThreshold threshold = new VoteThreshold(BigDecimal.TEN, VoteShare.MEMBERS, quorum);
        int needed = quorum.needed(members);
        assertThat(needed).isBetween(1, members);
        assertThat(threshold.isQuorate(members, needed)).isTrue();
        assertThat(threshold.isQuorate(members, needed - 1)).isFalse();
        assertThat((long) needed * denominator).isGreaterThanOrEqualTo((long) members * quorum.numerator());
        assertThat((needed - 1L) * denominator).isLessThan((long) members * quorum.numerator());
    }
}
