package vn.tongket.plans.followup;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.World;

/** A province with two departments and a commune, and the people of its plans. */
@ApplicationScoped
class FollowupDesk {

    static final String PROVINCE = "FU-TINH";
    static final String DEPARTMENT = "FU-SO";
    static final String HELPER = "FU-SO-2";
    static final String COMMUNE = "FU-XA";

    private static final AtomicInteger YEARS = new AtomicInteger(2500);

    private final World world;
    private final Sql sql;
    private final Clock clock;

    FollowupDesk(World world, Sql sql, Clock clock) {
        this.world = world;
        this.sql = sql;
        this.clock = clock;
    }

    void open() {
        world.unit(PROVINCE, "Tỉnh Theo Dõi", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Theo Dõi", "sở", PROVINCE);
        world.unit(HELPER, "Sở Phối Hợp", "sở", PROVINCE);
        world.unit(COMMUNE, "Xã Theo Dõi", "xã", PROVINCE);
    }

    RequestSpecification as(Role role, String unit) {
        return world.as(role, unit);
    }

    static RequestSpecification nobody() {
        return given().contentType("application/json");
    }

    /** A year that no other test plans for. */
    static int newYear() {
        return YEARS.incrementAndGet();
    }

    /** The id of a new draft of the department. */
    String draft(int year) {
        return as(Role.PLANNER, DEPARTMENT)
                .body(Map.of("unit", DEPARTMENT, "year", year, "title", Map.of("vi", "Kế hoạch năm " + year)))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new task that the department leads. */
    String task(String plan, String code, Object... more) {
        Map<String, Object> body =
                Bodies.with(Map.of("code", code, "title", Map.of("vi", "Nhiệm vụ " + code), "lead", DEPARTMENT), more);
        return as(Role.PLANNER, DEPARTMENT)
                .body(body)
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that is due on a day. */
    String due(String plan, String code, String day, Object... more) {
        Map<String, Object> all = Bodies.with(Bodies.with(Map.of("due", day, "duePrecision", "day"), more));
        return task(
                plan,
                code,
                all.entrySet().stream()
                        .flatMap(member -> java.util.stream.Stream.of(member.getKey(), member.getValue()))
                        .toArray());
    }

    void issue(String plan) {
        move(Role.PLANNER, plan, Map.of("status", "submitted"));
        move(
                Role.APPROVER,
                plan,
                Map.of(
                        "status",
                        "issued",
                        "decision",
                        Map.of("number", "12/QĐ", "date", "2023-01-05", "signer", "Nguyễn Văn A")));
    }

    private void move(Role role, String plan, Map<String, Object> body) {
        as(role, DEPARTMENT)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/plans/" + plan + "/status")
                .then()
                .statusCode(200);
    }

    /** What others do to a task is not this room's; here only what came of it counts. */
    void set(String task, String columns) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update tasks set " + columns + " where id = ?", UUID.fromString(task)));
    }

    /** By an extension, now. */
    void moved(String task, String due) {
        set(task, "due = '" + due + "', slips = slips + 1");
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                        insert into task_states (task_id, number, since, due, due_precision, slips)
                        select id, slips, ?, due, due_precision, slips from tasks where id = ?
                        """, clock.instant(), UUID.fromString(task)));
    }

    void completed(String task, String day) {
        set(task, "completed_on = '" + day + "', completed_by = 'người làm'");
    }

    void accepted(String task, String completedOn, String acceptedOn) {
        completed(task, completedOn);
        set(task, "accepted_on = '" + acceptedOn + "', accepted_by = 'người giao'");
    }

    /** The codes of the tasks that an address lists. */
    static List<String> codes(String address) {
        ValidatableResponse answer = given().urlEncodingEnabled(false)
                .get(address + (address.contains("?") ? "&" : "?") + "limit=500")
                .then()
                .statusCode(200);
        return answer.extract().jsonPath().getList("items.code");
    }
}
