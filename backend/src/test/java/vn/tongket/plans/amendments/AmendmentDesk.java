package vn.tongket.plans.amendments;

import static io.restassured.RestAssured.given;
import static vn.tongket.testing.PlanningDesk.DEPARTMENT;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tongket.testing.PlanningDesk;

/** Amends plans of the planning desk, as a test needs it. */
@ApplicationScoped
class AmendmentDesk {

    static final String DECIDE = """
            {"status": "decided", "decision": {"number": "20/QĐ-STTTT", "date": "2023-01-09", "signer": "Nguyễn Văn B"}}
            """;

    private final PlanningDesk desk;

    AmendmentDesk(PlanningDesk desk) {
        this.desk = desk;
    }

    static String plan(String plan) {
        return "/api/v1/plans/" + plan;
    }

    static String amendment(String amendment) {
        return "/api/v1/amendments/" + amendment;
    }

    /** The id of a new draft of an amendment. */
    String draft(String plan) {
        return desk.planner()
                .body("{\"reason\": \"Điều chỉnh theo kết luận\"}")
                .post(plan(plan) + "/amendments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse lines(String amendment, String lines) {
        return desk.planner()
                .header("If-Match", "*")
                .body("{\"lines\": [" + lines + "]}")
                .put(amendment(amendment) + "/lines")
                .then();
    }

    static String change(String task, String field, String value) {
        return """
                {"action": "change", "task": "%s", "field": "%s", "value": %s}
                """.formatted(task, field, value);
    }

    static String add(String code, String more) {
        return """
                {"action": "add", "value": {"code": "%s", "title": {"vi": "Nhiệm vụ %s"}, "lead": "%s"%s}}
                """.formatted(code, code, DEPARTMENT, more);
    }

    static String withdraw(String task) {
        return "{\"action\": \"withdraw\", \"task\": \"" + task + "\"}";
    }

    ValidatableResponse move(RequestSpecification who, String amendment, String body) {
        return who.header("If-Match", "*")
                .body(body)
                .put(amendment(amendment) + "/status")
                .then();
    }

    void submit(String amendment) {
        move(desk.planner(), amendment, "{\"status\": \"submitted\"}").statusCode(200);
    }

    /** The id of an amendment that was sent, with these lines. */
    String submitted(String plan, String lines) {
        String amendment = draft(plan);
        lines(amendment, lines).statusCode(200);
        submit(amendment);
        return amendment;
    }

    /** The id of an amendment that is in force, with these lines. */
    String inForce(String plan, String lines) {
        String amendment = submitted(plan, lines);
        move(desk.approver(), amendment, DECIDE).statusCode(200);
        return amendment;
    }

    /** A file that anybody may read. */
    static byte[] file(String path, String format) {
        return given().get(path + (path.contains("?") ? "&" : "?") + "format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
