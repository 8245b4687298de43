package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tongket.plans.tasks.ComputedProgress.TaskShare;

class ComputedProgressTest {

    private static final UUID GROUP = UUID.randomUUID();

    private final List<TaskShare> lines = new ArrayList<>(List.of(group(GROUP, null)));

    private static TaskShare group(UUID id, @Nullable UUID parent) {
        return new TaskShare(id, parent, true, null, true, false, 0, 0);
    }

    private UUID add(@Nullable String weight, boolean counts, boolean done, int deliverables, int accepted) {
        UUID id = UUID.randomUUID();
        BigDecimal number = weight == null ? null : new BigDecimal(weight);
        lines.add(new TaskShare(id, GROUP, false, number, counts, done, deliverables, accepted));
        return id;
    }

    private UUID done(@Nullable String weight) {
        return add(weight, true, true, 0, 0);
    }

    private UUID open(@Nullable String weight) {
        return add(weight, true, false, 0, 0);
    }

    private @Nullable String percent(UUID line) {
        BigDecimal percent = ComputedProgress.of(lines).get(line);
        return percent == null ? null : percent.toPlainString();
    }

    @Test
    void aTaskIsAsFarAsItsAcceptedDeliverables() {
        assertThat(percent(add(null, true, false, 3, 0))).isEqualTo("0");
        assertThat(percent(add(null, true, false, 3, 2))).isEqualTo("66.67");
        assertThat(percent(add(null, true, false, 3, 3))).isEqualTo("100");
    }

    @Test
    void aTaskThatIsAcceptedIsDoneWhateverBecameOfItsDeliverables() {
        assertThat(percent(done(null))).isEqualTo("100");
        assertThat(percent(add(null, true, true, 3, 1))).isEqualTo("100");
    }

    @Test
    void thereIsNothingToComputeWithoutDeliverablesAndWithoutLines() {
        assertThat(percent(GROUP)).isNull();
        assertThat(percent(open(null))).isNull();
    }

    @Test
    void linesWithoutWeightsCountAlikeAndWhatIsNotComputedIsNotDone() {
        done(null);
        open(null);
        add(null, true, false, 2, 1);
        assertThat(percent(GROUP)).isEqualTo("50");
    }

    @Test
    void weightsWeigh() {
        done("3");
        open("1");
        assertThat(percent(GROUP)).isEqualTo("75");
    }

    @Test
    void aBlankWeightTakesTheMeanOfItsSiblings() {
        done("4");
        open("2");
        open(null);
        assertThat(percent(GROUP)).isEqualTo("44.44");
    }

    @Test
    void aWeightOfZeroCountsForNothingUnlessAllHaveIt() {
        done("0");
        open("1");
        assertThat(percent(GROUP)).isEqualTo("0");
        lines.subList(1, lines.size()).clear();
        done("0");
        open("0");
        open("0");
        assertThat(percent(GROUP)).isEqualTo("33.33");
    }

    @Test
    void whatWasCancelledOrTakenOutIsOutOfTheCountWithItsWeight() {
        done("1");
        open("3");
        add("96", false, false, 0, 0);
        assertThat(percent(GROUP)).isEqualTo("25");
    }

    @Test
    void aGroupOfCancelledTasksHasNothingToCompute() {
        add(null, false, true, 0, 0);
        assertThat(percent(GROUP)).isNull();
    }

    @Test
    void groupsInGroupsCountAsOneLineAndEmptyOnesAsNone() {
        UUID inner = UUID.randomUUID();
        lines.add(group(inner, GROUP));
        lines.add(group(UUID.randomUUID(), GROUP));
        lines.add(new TaskShare(UUID.randomUUID(), inner, false, null, true, true, 0, 0));
        lines.add(new TaskShare(UUID.randomUUID(), inner, false, null, true, false, 0, 0));
        done(null);
        assertThat(percent(inner)).isEqualTo("50");
        assertThat(percent(GROUP)).isEqualTo("75");
    }

    @Test
    void thirdsAddUpBeforeTheyAreRounded() {
        add(null, true, false, 3, 1);
        add(null, true, false, 3, 1);
        add(null, true, false, 3, 1);
        assertThat(percent(GROUP)).isEqualTo("33.33");
        done("1");
        assertThat(ComputedProgress.of(lines).get(GROUP)).isEqualByComparingTo("50");
    }

    @Property(tries = 200)
    void aGroupLiesBetweenItsLinesAndTheScaleOfWeightsDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> accepted,
            @ForAll @IntRange(min = 1, max = 50) int scale) {
        Map<UUID, BigDecimal> once = ComputedProgress.of(made(accepted, 1));
        Map<UUID, BigDecimal> scaled = ComputedProgress.of(made(accepted, scale));
        assertThat(once.get(GROUP)).isEqualByComparingTo(scaled.get(GROUP));
        int least = accepted.stream().min(Integer::compare).orElseThrow();
        int most = accepted.stream().max(Integer::compare).orElseThrow();
        assertThat(once.get(GROUP)).isBetween(BigDecimal.valueOf(20L * least), BigDecimal.valueOf(20L * most));
    }

    private static List<TaskShare> made(List<Integer> accepted, int scale) {
        List<TaskShare> made = new ArrayList<>(List.of(group(GROUP, null)));
        for (int i = 0; i < accepted.size(); i++) {
            BigDecimal weight = i % 3 == 2 ? null : BigDecimal.valueOf((long) (i + 1) * scale);
            made.add(new TaskShare(UUID.randomUUID(), GROUP, false, weight, true, false, 5, accepted.get(i)));
        }
        return made;
    }
}
