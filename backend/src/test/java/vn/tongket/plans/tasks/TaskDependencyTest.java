package vn.tongket.plans.tasks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tongket.testing.PlanningDesk.nobody;
import static vn.tongket.testing.PlanningDesk.patch;
import static vn.tongket.testing.PlanningDesk.post;
import static vn.tongket.testing.PlanningDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskDependencyTest {

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private static String after(String task) {
        return ", \"dependencies\": [{\"task\": \"" + task + "\"}]";
    }

    @Test
    void aTaskBeginsAfterOthersOfAnyPlanThatTheWriterSees() {
        String plan = desk.draft();
        String other = desk.draft();
        String elsewhere = desk.task(other, "X1", "");
        desk.task(plan, "T1", "");
        String task = desk.task(
                plan,
                "T2",
                ", \"dependencies\": [{\"task\": \"" + elsewhere + "\", \"lagDays\": -3}, {\"task\": \"T1\"}]");
        read(desk.planner(), task)
                .body("dependencies.task.code", containsInAnyOrder("T1", "X1"))
                .body("dependencies.find { it.task.code == 'X1' }.lagDays", equalTo(-3))
                .body("dependencies.find { it.task.code == 'X1' }.task.plan.id", equalTo(other))
                .body("dependencies.find { it.task.code == 'T1' }.lagDays", equalTo(0));
        post(desk.planner(), plan, "{\"code\": \"T3\", \"title\": {\"vi\": \"x\"}" + after("X1") + "}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dependencies/0/task"))
                .body("errors[0].code", equalTo("task.dependency-unknown"));
    }

    @Test
    void whoDoesNotSeeAPlanSeesNothingOfItsTasks() {
        String secret = desk.draft();
        String hidden = desk.task(secret, "S1", "");
        String plan = desk.draft();
        String task = desk.task(plan, "T1", ", \"lead\": \"PL-SO\"" + after(hidden));
        desk.putInForce(plan);
        read(nobody(), task).statusCode(200).body("dependencies", equalTo(List.of()));
        read(desk.stranger(), task).body("dependencies", equalTo(List.of()));
        read(desk.viewer(), task).body("dependencies.task.code", contains("S1"));
        String foreign = desk.as(Role.PLANNER, PlanningDesk.ELSEWHERE)
                .body(Map.of("unit", "PL-KHAC", "year", PlanningDesk.newYear(), "title", Map.of("vi", "Kế hoạch")))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(desk.stranger(), foreign, "{\"code\": \"F1\", \"title\": {\"vi\": \"x\"}" + after(hidden) + "}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.dependency-unknown"));
        post(desk.stranger(), foreign, "{\"code\": \"F1\", \"title\": {\"vi\": \"x\"}" + after(task) + "}")
                .statusCode(201);
    }

    @Test
    void noTaskWaitsForItselfAndTheCircleIsNamed() {
        String plan = desk.draft();
        String first = desk.task(plan, "T1", "");
        desk.task(plan, "T2", after("T1"));
        desk.task(plan, "T3", ", \"dependencies\": [{\"task\": \"T2\"}, {\"task\": \"T1\"}]");
        desk.task(plan, "T4", after("T3"));
        patch(desk.planner(), first, "*", "{\"dependencies\": [{\"task\": \"T4\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dependencies/0/task"))
                .body("errors[0].code", equalTo("task.dependency-circle"))
                .body("errors[0].message", containsString("T1 ← T4 ← T3 ← T1"));
        patch(desk.planner(), first, "*", "{\"dependencies\": [{\"task\": \"T1\"}]}")
                .statusCode(422)
                .body("errors[0].message", containsString("T1 ← T1"));
        patch(desk.planner(), first, "*", "{\"dependencies\": [{\"task\": \"T2\"}, {\"task\": \"T2\"}]}")
                .statusCode(422)
                .body("errors.code", hasItem("task.dependency-twice"));
        desk.task(plan, "I", ", \"kind\": \"group\"");
        patch(desk.planner(), first, "*", "{\"dependencies\": [{\"task\": \"I\"}]}")
                .statusCode(422)
                .body("errors[0].code", equalTo("task.dependency-group"));
    }

    @Test
    void theDatabaseRefusesCirclesToo() {
        String plan = desk.draft();
        UUID first = UUID.fromString(desk.task(plan, "T1", ""));
        UUID second = UUID.fromString(desk.task(plan, "T2", after("T1")));
        String insert = "insert into task_dependencies (task_id, predecessor_id, lag_days) values (?, ?, ?)";
        assertThatThrownBy(() -> sql.update(insert, first, second, 0)).hasMessageContaining("waits for itself");
        assertThatThrownBy(() -> sql.update(insert, first, first, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.update(insert, second, first, 0)).hasMessageContaining("pk_task_dependencies");
        UUID third = UUID.fromString(desk.task(plan, "T3", ""));
        assertThatThrownBy(() -> sql.update(insert, third, first, 4000))
                .hasMessageContaining("ck_task_dependencies_lag_days");
        assertThatThrownBy(() -> sql.update(
                        "insert into task_dependencies (task_id, predecessor_id) values (?, gen_random_uuid())", third))
                .hasMessageContaining("fk_task_dependencies_predecessor");
    }
}
