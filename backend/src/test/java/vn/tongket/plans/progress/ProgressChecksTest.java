package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.http.Fault;

class ProgressChecksTest {

    private static final int TOLERANCE = 20;

    private static List<String> found(String percent, ProgressChecks.Facts facts) {
        return ProgressChecks.of(new BigDecimal(percent), facts, TOLERANCE).stream()
                .map(Fault::code)
                .toList();
    }

    private static ProgressChecks.Facts facts(int deliverables, int accepted, @Nullable String... earlier) {
        List<BigDecimal> percents = Arrays.stream(earlier)
                .map(text -> text == null ? null : new BigDecimal(text))
                .toList();
        return new ProgressChecks.Facts(
                deliverables,
                accepted,
                percents.isEmpty() ? null : percents.getFirst(),
                percents.size() < 2 ? null : percents.get(1));
    }

    @Test
    void aFirstReportOfATaskWithoutDeliverablesSaysWhatItLikes() {
        assertThat(found("0", facts(0, 0))).isEmpty();
        assertThat(found("99.99", facts(0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"70, false", "70.01, true", "30, false", "29.99, true"})
    void twentyPointsAreToleratedAndNotMore(String percent, boolean told) {
        assertThat(found(percent, facts(2, 1)).contains("progress.differs-from-computed"))
                .isEqualTo(told);
    }

    @Test
    void computedProgressIsTheShareOfDeliverablesThatAreAccepted() {
        assertThat(facts(0, 0).computed()).isNull();
        assertThat(facts(3, 1).computed()).isEqualByComparingTo("33.33");
        assertThat(facts(3, 2).computed()).isEqualByComparingTo("66.67");
        assertThat(facts(3, 3).computed()).isEqualByComparingTo("100");
    }

    @Test
    void whatGoesBackIsTold() {
        assertThat(found("39.9", facts(0, 0, "40"))).containsExactlyInAnyOrder("progress.moves-backward");
        assertThat(found("40", facts(0, 0, "40.00"))).isEmpty();
    }

    @Test
    void aHundredWantsADeliverableThatIsAccepted() {
        assertThat(found("100", facts(0, 0))).containsExactlyInAnyOrder("progress.complete-without-deliverable");
        assertThat(found("100.00", facts(2, 0)))
                .containsExactlyInAnyOrder("progress.differs-from-computed", "progress.complete-without-deliverable");
        assertThat(found("100", facts(2, 2))).isEmpty();
    }

    @Test
    void standingStillForTwoPeriodsIsToldUnlessAllIsDone() {
        assertThat(found("40", facts(0, 0, "40", "40"))).containsExactlyInAnyOrder("progress.unchanged");
        assertThat(found("40", facts(0, 0, "40", "30"))).isEmpty();
        assertThat(found("40", facts(0, 0, "40"))).isEmpty();
        assertThat(found("100", facts(1, 1, "100", "100"))).isEmpty();
    }
}
