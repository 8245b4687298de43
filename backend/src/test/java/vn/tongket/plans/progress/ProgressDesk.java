package vn.tongket.plans.progress;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.ClockProducer;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/**
 * A district whose departments plan, and a unit outside it that leads their tasks. Each plan is of a department of its own;
 * its people have their roles on the district.
 */
@ApplicationScoped
class ProgressDesk {

    static final String PROVINCE = "PG-TINH";
    static final String DISTRICT = "PG-HUYEN";
    static final String LEAD = "PG-CHUTRI";
    static final String COMMUNE = "PG-XA";
    static final String ELSEWHERE = "PG-KHAC";
    static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";
    static final String API = "/api/v1";

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();

    private final World world;
    private final SettableClock clock;
    private final Sql sql;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    ProgressDesk(World world, SettableClock clock, Sql sql) {
        this.world = world;
        this.clock = clock;
        this.sql = sql;
    }

    void open() {
        clock.reset();
        world.unit(PROVINCE, "Tỉnh Tiến Độ", "tỉnh", null);
        world.unit(DISTRICT, "Huyện Tiến Độ", "huyện", PROVINCE);
        world.unit(LEAD, "Sở Chủ Trì", "sở", PROVINCE);
        world.unit(COMMUNE, "Xã Phối Hợp", "xã", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Khác", "tỉnh", null);
    }

    /** Puts the clock to a moment; people sign in again, since tokens end. */
    void at(Instant moment) {
        clock.reset();
        clock.advance(Duration.between(SettableClock.START, moment));
        tokens.clear();
    }

    /** Noon in Vietnam. */
    void on(LocalDate day) {
        at(day.atTime(12, 0).atZone(ClockProducer.ZONE).toInstant());
    }

    /** The sign-in name of one and the same person with a role on a unit. */
    String name(Role role, String unit) {
        return people.computeIfAbsent(role + " " + unit, key -> world.account(role, unit));
    }

    RequestSpecification as(Role role, String unit) {
        return by(name(role, unit));
    }

    RequestSpecification by(String person) {
        String token = tokens.computeIfAbsent(person, key -> World.newToken(person, "*:read", "*:write"));
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    RequestSpecification reporter() {
        return as(Role.REPORTER, LEAD);
    }

    RequestSpecification planner() {
        return as(Role.PLANNER, DISTRICT);
    }

    RequestSpecification approver() {
        return as(Role.APPROVER, DISTRICT);
    }

    RequestSpecification helper() {
        return as(Role.VIEWER, COMMUNE);
    }

    RequestSpecification stranger() {
        return as(Role.APPROVER, ELSEWHERE);
    }

    /** The id of a draft of a department of its own. */
    String draft(int year) {
        String department = "PG-" + DEPARTMENTS.incrementAndGet();
        world.unit(department, "Sở " + department, "sở", DISTRICT);
        return planner()
                .body(Map.of("unit", department, "year", year, "title", Map.of("vi", "Kế hoạch " + year)))
                .post(API + "/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new task of a draft. */
    String task(String plan, String code, String more) {
        return planner()
                .body("{\"code\": \"%s\", \"title\": {\"vi\": \"Nhiệm vụ %s\"}%s}".formatted(code, code, more))
                .post(API + "/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void issue(String plan) {
        move(planner(), "/plans/" + plan, "{\"status\": \"submitted\"}").statusCode(200);
        move(approver(), "/plans/" + plan, """
                {"status": "issued", "decision": {"number": "12/QĐ", "date": "2023-01-05", "signer": "Nguyễn Văn A"}}
                """).statusCode(200);
    }

    /** A task of a plan in force, led by the unit outside, helped by the commune, due at the end of March. */
    String task(String more) {
        return taskOf(2023, ", \"due\": \"2023-03-31\", \"duePrecision\": \"day\"" + more);
    }

    String taskOf(int year, String more) {
        String plan = draft(year);
        String task = task(plan, "T1", ", \"lead\": \"" + LEAD + "\", \"coordinators\": [\"" + COMMUNE + "\"]" + more);
        issue(plan);
        return task;
    }

    static ValidatableResponse move(RequestSpecification who, String address, String body) {
        return move(who, address, "*", body);
    }

    static ValidatableResponse move(RequestSpecification who, String address, String tag, String body) {
        return (tag == null ? who : who.header("If-Match", tag))
                .body(body)
                .put(API + address + "/status")
                .then();
    }

    /** The id of a new report. */
    String report(String task, String period, int percent) {
        return report(task, period, percent, "");
    }

    String report(String task, String period, int percent, String more) {
        return reporter()
                .body("{\"period\": \"%s\", \"narrative\": \"Đã làm\", \"percent\": %d%s}"
                        .formatted(period, percent, more))
                .post(API + "/tasks/" + task + "/progress")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void sent(String report) {
        move(reporter(), "/progress-reports/" + report, "{\"status\": \"submitted\"}")
                .statusCode(200);
    }

    void approved(String report) {
        sent(report);
        move(approver(), "/progress-reports/" + report, "{\"status\": \"approved\"}")
                .statusCode(200);
    }

    void sentBack(String report) {
        move(approver(), "/progress-reports/" + report, "{\"status\": \"returned\", \"reason\": \"Nói rõ hơn\"}")
                .statusCode(200);
    }

    /** What was done to things whose name in the trail ends so, in no order: the clock stands still. */
    List<String> trail(String resource, String ending) {
        return sql.list(
                "select action from audit_entries where resource = ? and key like ?",
                row -> row.text("action"),
                resource,
                "%" + ending);
    }

    /** A holiday that the tests need. */
    void holiday(LocalDate day) {
        sql.update("""
                insert into calendar_days (day, kind, name_vi, legal_basis, recorded_at, recorded_by, revision)
                values (?, 'holiday', 'Ngày thử', 'Thông báo', now(), 'test', 1) on conflict do nothing
                """, day);
    }

    /** How the trail names a task. */
    String key(String task) {
        return sql.one("""
                        select u.code || '/' || p.year || '/' || t.code as key from tasks t join plans p on p.id = t.plan_id
                        cross join lateral unit_version_at(p.unit_id, make_date(p.year, 12, 31)) u where t.id = ?::uuid
                        """, row -> row.text("key"), task).orElseThrow();
    }

    ValidatableResponse read(String task) {
        return nobody().get(API + "/tasks/" + task).then().statusCode(200);
    }
}
