package vn.tongket.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.kernel.security.Role;

/** A department that gives awards, as rooms see it that lean on those. */
@ApplicationScoped
public class AwardDesk {

    public static final String PROVINCE = "AD-TINH";
    public static final String DEPARTMENT = "AD-SO";
    public static final String ELSEWHERE = "AD-KHAC";
    public static final String MERIT = "AD_MERIT";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final World world;

    AwardDesk(World world) {
        this.world = world;
    }

    public void open() {
        world.unit(PROVINCE, "Tỉnh Trao Thưởng", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Trao Thưởng", "sở", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Ngoài", "tỉnh", null);
        as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of(
                        "name",
                        Map.of("vi", "Giấy khen", "en", "Certificate of Merit"),
                        "aliases",
                        List.of(),
                        "concept",
                        "form",
                        "recipientKinds",
                        List.of("individual", "collective", "household"),
                        "level",
                        "unit",
                        "legalBasis",
                        "Luật thử"))
                .put("/api/v1/award-types/" + MERIT)
                .then()
                .statusCode(oneOf(200, 201));
    }

    public RequestSpecification as(Role role, String unit) {
        return world.as(role, unit);
    }

    public RequestSpecification officer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    public RequestSpecification approver() {
        return world.as(Role.APPROVER, DEPARTMENT);
    }

    public RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, DEPARTMENT);
    }

    /** Somebody with the officer's role, in another province. */
    public RequestSpecification stranger() {
        return world.as(Role.AWARD_OFFICER, ELSEWHERE);
    }

    public static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    /** The id of a new draft decision, entered by the officer. */
    public String draft() {
        return officer()
                .body(Map.of(
                        "authority",
                        DEPARTMENT,
                        "number",
                        NUMBERS.incrementAndGet() + "/QĐ-AD",
                        "date",
                        "2022-12-20",
                        "signer",
                        "Nguyễn Văn Ký"))
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new award under a draft, to a person of the department. */
    public String award(String decision, String recipient) {
        return award(
                decision,
                Map.of("kind", "individual", "name", recipient, "unit", DEPARTMENT, "position", "Chuyên viên"));
    }

    public String award(String decision, Map<String, String> recipient) {
        return officer()
                .body(new HashMap<>(Map.of(
                        "decision",
                        decision,
                        "type",
                        MERIT,
                        "recipient",
                        recipient,
                        "achievementYear",
                        2022,
                        "presentedOn",
                        "2022-12-26")))
                .post("/api/v1/awards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void issue(String decision) {
        move(approver(), decision, Map.of("status", "issued"));
    }

    public void annul(String decision) {
        move(officer(), decision, Map.of("status", "annulled", "reason", "Lý do chỉ để trong hồ sơ"));
    }

    private static void move(RequestSpecification who, String decision, Map<String, String> body) {
        who.header("If-Match", "*")
                .body(body)
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200);
    }

    /** The serial of an issued award. */
    public static String serial(String award) {
        return nobody().get("/api/v1/awards/" + award).then().extract().path("serial");
    }
}
