package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.text.Name;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AmendedTaskTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Tasks tasks;

    @Inject
    CurrentRequest request;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
        request.actAs(Actor.installation("test"));
    }

    private String plan;
    private UUID task;

    private void issue() {
        plan = desk.draft();
        task = UUID.fromString(desk.task(plan, "T1", """
                , "lead": "PL-SO", "due": "2023-03-31", "duePrecision": "day", "deliverables": [{"vi": "Báo cáo"}]
                """));
        desk.putInForce(plan);
    }

    private WriteTask wanted(LocalDate due) {
        WriteTask now = tasks.written(tasks.shown(task).body());
        return new WriteTask(
                now.code(),
                new Name("Tên mới", null),
                now.lead(),
                now.coordinators(),
                now.period(),
                now.start(),
                due,
                now.duePrecision(),
                now.deliverables(),
                now.directives(),
                now.indicators(),
                now.weight(),
                now.kind(),
                now.parent(),
                now.position(),
                now.content(),
                now.legalBases(),
                now.watchers(),
                now.parties(),
                now.recurrence(),
                now.milestones(),
                now.dependencies(),
                now.targets(),
                now.budget(),
                now.funding(),
                now.submittedTo(),
                now.note(),
                now.external());
    }

    @Test
    @ActivateRequestContext
    void anAmendmentKeepsTheOriginalDeadlineAndWhatWasAccepted() {
        issue();
        String deliverable = read(nobody(), task.toString()).extract().path("deliverables[0].id");
        tasks.mark(
                task,
                new TaskMark.DeliverableAccepted(UUID.fromString(deliverable), LocalDate.of(2023, 1, 5), "lan", null));
        tasks.check(UUID.fromString(plan), task, wanted(LocalDate.of(2023, 5, 31)));
        tasks.amend(task, wanted(LocalDate.of(2023, 5, 31)));
        read(nobody(), task.toString())
                .body("title.vi", equalTo("Tên mới"))
                .body("due", equalTo("2023-05-31"))
                .body("originalDue", equalTo("2023-03-31"))
                .body("slips", equalTo(0))
                .body("deliverables[0].id", equalTo(deliverable))
                .body("deliverables[0].acceptedOn", equalTo("2023-01-05"));
        long revision = tasks.visible(task.toString()).revision();
        tasks.amend(task, wanted(LocalDate.of(2023, 5, 31)));
        assertThat(tasks.visible(task.toString()).revision()).isEqualTo(revision);
    }

    @Test
    @ActivateRequestContext
    void anAmendmentAddsAndTakesOut() {
        issue();
        UUID added = tasks.add(
                        UUID.fromString(plan),
                        WriteTask.of("T2", new Name("Việc thêm", null)),
                        new Tasks.Origin(2, null))
                .body()
                .id();
        read(nobody(), added.toString()).body("addedIn", equalTo(2)).body("position", equalTo(2));
        tasks.withdraw(task, 2);
        nobody().get("/api/v1/plans/" + plan + "/tasks").then().body("items.code", contains("T2"));
        nobody().get("/api/v1/tasks?plan=" + plan).then().body("items.code", contains("T2"));
        read(nobody(), task.toString()).statusCode(200).body("withdrawnIn", equalTo(2));
        assertThat(tasks.ofPlan(UUID.fromString(plan))).map(TaskResponse::code).containsExactly("T2");
        assertThat(tasks.visible(task.toString()).withdrawn()).isTrue();
        assertThatThrownBy(() -> tasks.check(UUID.fromString(plan), null, WriteTask.of("T1", new Name("Lại", null))))
                .isInstanceOfSatisfying(
                        ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("task.code-taken"));
    }

    @Test
    @ActivateRequestContext
    void aTaskThatGoesOnKeepsItsLineage() {
        issue();
        String next = desk.draft();
        UUID second = tasks.add(
                        UUID.fromString(next),
                        WriteTask.of("T5", new Name("Làm tiếp", null)),
                        new Tasks.Origin(null, task))
                .body()
                .id();
        String third = desk.draft();
        UUID last = tasks.add(
                        UUID.fromString(third),
                        WriteTask.of("T7", new Name("Làm tiếp nữa", null)),
                        new Tasks.Origin(null, second))
                .body()
                .id();
        read(desk.planner(), last.toString())
                .body("carriedFrom.task", equalTo(second.toString()))
                .body("carriedFrom.plan.id", equalTo(next))
                .body("carriedFrom.code", equalTo("T5"))
                .body("lineage.years", equalTo(3))
                .body("lineage.firstDue", equalTo("2023-03-31"));
        read(desk.planner(), task.toString()).body("carriedFrom", nullValue()).body("lineage", nullValue());
    }
}
