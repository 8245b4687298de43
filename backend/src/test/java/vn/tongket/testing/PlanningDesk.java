package vn.tongket.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.security.Role;

/** A province with a department, and the people who plan there. Each plan is for a year of its own. */
@ApplicationScoped
public class PlanningDesk {

    public static final String PROVINCE = "PL-TINH";
    public static final String DEPARTMENT = "PL-SO";
    public static final String COMMUNE = "PL-XA";
    public static final String ELSEWHERE = "PL-KHAC";
    public static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private final World world;

    PlanningDesk(World world) {
        this.world = world;
    }

    public void open() {
        world.unit(PROVINCE, "Tỉnh Kế Hoạch", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Kế Hoạch", "sở", PROVINCE);
        world.unit(COMMUNE, "Xã Kế Hoạch", "xã", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Khác", "tỉnh", null);
    }

    public RequestSpecification planner() {
        return world.as(Role.PLANNER, DEPARTMENT);
    }

    public RequestSpecification approver() {
        return world.as(Role.APPROVER, DEPARTMENT);
    }

    public RequestSpecification viewer() {
        return world.as(Role.VIEWER, PROVINCE);
    }

    public RequestSpecification stranger() {
        return world.as(Role.PLANNER, ELSEWHERE);
    }

    public RequestSpecification as(Role role, String unit) {
        return world.as(role, unit);
    }

    public static RequestSpecification nobody() {
        return given().contentType("application/json");
    }

    public static int newYear() {
        return YEARS.incrementAndGet();
    }

    /** The id of a new draft. */
    public String draft() {
        return draft(newYear());
    }

    public String draft(int year) {
        return planner()
                .body(Map.of("unit", DEPARTMENT, "year", year, "title", Map.of("vi", "Kế hoạch năm " + year)))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new task. */
    public String task(String plan, String body) {
        return planner()
                .body(body)
                .post("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String task(String plan, String code, String more) {
        return task(plan, """
                {"code": "%s", "title": {"vi": "Nhiệm vụ %s"}%s}
                """.formatted(code, code, more));
    }

    public ValidatableResponse move(RequestSpecification who, String plan, String body) {
        return who.header("If-Match", "*")
                .body(body)
                .put("/api/v1/plans/" + plan + "/status")
                .then();
    }

    public void submit(String plan) {
        move(planner(), plan, "{\"status\": \"submitted\"}").statusCode(200);
    }

    public void issue(String plan) {
        move(approver(), plan, ISSUE).statusCode(200);
    }

    /** An indicator that counts things each year. */
    public void indicator(String code) {
        as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body("""
                        {"name": {"vi": "Chỉ tiêu thử"}, "measure": "count", "unitOfMeasure": "đơn vị", "decimals": 0,
                         "direction": "higher-is-better", "frequency": "year", "periodBasis": "calendar",
                         "levels": ["province"], "breakdowns": [], "rollUpInSpace": "sum", "rollUpInTime": "last"}
                        """)
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    /** A target of an indicator. */
    public void target(String indicator, String unit, String period) {
        as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of("value", 7))
                .put("/api/v1/targets/" + indicator + "/" + unit + "/" + period)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    /** Adds a task, or tries to. */
    public static ValidatableResponse post(RequestSpecification who, String plan, String body) {
        return who.body(body).post("/api/v1/plans/" + plan + "/tasks").then();
    }

    /** Changes a task, or tries to. */
    public static ValidatableResponse patch(RequestSpecification who, String task, String tag, String body) {
        return who.contentType(MERGE_PATCH)
                .header("If-Match", tag)
                .body(body)
                .patch("/api/v1/tasks/" + task)
                .then();
    }

    /** Reads a task. */
    public static ValidatableResponse read(RequestSpecification who, String task) {
        return who.get("/api/v1/tasks/" + task).then();
    }

    /** Sends a plan and issues it. */
    public void putInForce(String plan) {
        submit(plan);
        issue(plan);
    }

    /** A plan in force with one task. */
    public String issued() {
        String plan = draft();
        task(plan, "T1", ", \"lead\": \"" + DEPARTMENT + "\"");
        submit(plan);
        issue(plan);
        return plan;
    }

    public static final String ISSUE = """
            {"status": "issued", "decision": {"number": "12/QĐ-STTTT", "date": "2023-01-05", "signer": "Nguyễn Văn A"}}
            """;
}
