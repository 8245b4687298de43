package vn.tongket.plans.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlanSnapshot;
import vn.tongket.plans.plans.PlannedTask;

/** What differs between two versions of a plan. */
class PlanComparisonTest {

    private static PlanComparison compare(List<PlannedTask> before, List<PlannedTask> after) {
        return PlanComparison.between(Planned.id("plan"), 1, Planned.plan(before), 2, Planned.plan(after));
    }

    private static PlannedTask with(PlannedTask task, String member, Object value) {
        ObjectNode tree = (ObjectNode) CanonicalJson.tree(task);
        tree.set(member, CanonicalJson.tree(value));
        return CanonicalJson.read(tree, PlannedTask.class);
    }

    @Test
    void sevenChangesTwoAdditionsAndAWithdrawalAmongTwoHundredTasksAreTenLines() {
        List<PlannedTask> before = Planned.tasks(1, 200);
        List<PlannedTask> after = new ArrayList<>(before);
        for (int i : List.of(3, 17, 40, 77, 120, 150, 199)) {
            after.set(i - 1, Planned.task("T" + i, "Nhiệm vụ T" + i, LocalDate.of(2023, 12, 31), null));
        }
        after.remove(99);
        after.add(10, Planned.task("T201"));
        after.add(Planned.task("T202"));
        PlanComparison comparison = compare(before, after);
        assertThat(comparison.counts()).isEqualTo(new PlanComparison.Counts(7, 2, 1));
        assertThat(comparison.lines())
                .extracting(line -> line.action().code() + " " + line.code())
                .containsExactly(
                        "change T3",
                        "add T201",
                        "change T17",
                        "change T40",
                        "change T77",
                        "change T120",
                        "change T150",
                        "change T199",
                        "add T202",
                        "withdraw T100");
        assertThat(comparison.lines().getFirst().fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("due");
            assertThat(field.from()).isEqualTo(CanonicalJson.tree("2023-06-30"));
            assertThat(field.to()).isEqualTo(CanonicalJson.tree("2023-12-31"));
        });
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        List<PlannedTask> tasks = List.of(Planned.full(), Planned.task("T1"));
        assertThat(compare(tasks, tasks).lines()).isEmpty();
    }

    @Test
    void anotherOrderIsNoDifference() {
        assertThat(compare(Planned.tasks(1, 3), Planned.tasks(1, 3).reversed()).lines())
                .isEmpty();
    }

    @Test
    void aUnitThatIsCalledOtherwiseIsTheSameUnit() {
        PlannedTask task = Planned.task("T1");
        UnitRef renamed = new UnitRef(Planned.DEPARTMENT.id(), "SO-KHCN", new Name("Sở Khoa học và Công nghệ", null));
        UnitRef other = Planned.unit("SO-YT", "Sở Y tế");
        assertThat(compare(List.of(task), List.of(with(task, "lead", renamed))).lines())
                .isEmpty();
        assertThat(compare(List.of(task), List.of(with(task, "lead", other))).lines())
                .hasSize(1);
    }

    @Test
    void numbersThatSayTheSameAreTheSame() {
        PlannedTask one = Planned.task("T1", "Việc", null, new BigDecimal("1500000.00"));
        PlannedTask other = Planned.task("T1", "Việc", null, new BigDecimal("15E+5"));
        assertThat(compare(List.of(one), List.of(other)).lines()).isEmpty();
    }

    @Test
    void whatIsAddedAndWhatIsGoneSayAllThatTheySay() {
        PlanSnapshot plan = Planned.plan(List.of(Planned.full()));
        PlanComparison added = PlanComparison.between(plan.id(), 0, plan.empty(), 1, plan);
        PlanComparison gone = PlanComparison.between(plan.id(), 1, plan, 2, plan.empty());
        assertThat(added.lines().getFirst().fields())
                .extracting(PlanComparison.Field::field)
                .contains("code", "title", "lead", "due", "budget", "deliverables")
                .doesNotContain("id", "watchers", "recurrence");
        assertThat(gone.lines().getFirst().fields()).allSatisfy(field -> {
            assertThat(field.from()).isNotNull();
            assertThat(field.to()).isNull();
        });
    }

    @Test
    void asATableEachFieldIsARow() {
        PlannedTask task = Planned.task("T1");
        PlannedTask changed = with(with(task, "submittedTo", "Chủ tịch"), "weight", 2);
        assertThat(compare(List.of(task), List.of(changed)).tableRows())
                .extracting(row -> ((PlanComparison.Row) row).field())
                .containsExactly("submittedTo", "weight");
    }

    @Test
    void aTextIsTheSameForEverAndOneOfAnEarlierReleaseCanBeRead() {
        PlannedTask task = Planned.task("T1");
        String text = CanonicalJson.text(task);
        assertThat(text).startsWith("{\"id\":\"" + task.id() + "\",\"code\":\"T1\",\"kind\":\"task\",\"parent\":null,");
        assertThat(CanonicalJson.text(CanonicalJson.read(text, PlannedTask.class)))
                .isEqualTo(text);
        PlannedTask early = CanonicalJson.read("""
                {"id": "%s", "code": "T1", "kind": "task", "title": {"vi": "Việc"}, "unheard": 1}
                """.formatted(task.id()), PlannedTask.class);
        assertThat(early.coordinators()).isEmpty();
        assertThat(early.lead()).isNull();
    }
}
