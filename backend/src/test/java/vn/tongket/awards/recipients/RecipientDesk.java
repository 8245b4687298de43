package vn.tongket.awards.recipients;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.World;

/** A province with two departments whose officers keep recipients. */
@ApplicationScoped
class RecipientDesk {

    static final String ADDRESS = "/api/v1/recipients/";
    static final String PROVINCE = "RC-TINH";
    static final String DEPARTMENT = "RC-SO";
    static final String OTHER_DEPARTMENT = "RC-SO-2";
    static final String ELSEWHERE = "RC-KHAC";

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final World world;
    private final Sql sql;

    RecipientDesk(World world, Sql sql) {
        this.world = world;
        this.sql = sql;
    }

    void open() {
        world.unit(PROVINCE, "Tỉnh Người Nhận", "tỉnh", null);
        world.unit(DEPARTMENT, "Sở Người Nhận", "sở", PROVINCE);
        world.unit(OTHER_DEPARTMENT, "Sở Người Nhận Hai", "sở", PROVINCE);
        world.unit(ELSEWHERE, "Tỉnh Người Nhận Khác", "tỉnh", null);
    }

    /** The award officer of the department. */
    RequestSpecification officer() {
        return world.as(Role.AWARD_OFFICER, DEPARTMENT);
    }

    /** The award officer of the province, and so of both departments. */
    RequestSpecification provinceOfficer() {
        return world.as(Role.AWARD_OFFICER, PROVINCE);
    }

    RequestSpecification viewer() {
        return world.as(Role.VIEWER, DEPARTMENT);
    }

    /** Somebody with the officer's role, in another province. */
    RequestSpecification stranger() {
        return world.as(Role.AWARD_OFFICER, ELSEWHERE);
    }

    static RequestSpecification nobody() {
        return given().contentType(ContentType.JSON);
    }

    /** A name that nobody else has. */
    static String nobodysName() {
        return Integer.toHexString(1000 + NAMES.incrementAndGet())
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + 'a' : c + 10)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "Người Thử ", ""));
    }

    static Map<String, Object> person(String name, String unit) {
        return new HashMap<>(Map.of(
                "kind", "individual", "name", name, "unit", unit, "position", "Chuyên viên", "from", "2020-01-01"));
    }

    /** A new person of the department; the id. */
    String enter(String name) {
        return enter(person(name, DEPARTMENT));
    }

    String enter(Map<String, Object> body) {
        return provinceOfficer()
                .body(body)
                .post("/api/v1/recipients")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse patch(RequestSpecification who, String recipient, String body) {
        return who.contentType("application/merge-patch+json;charset=UTF-8")
                .body(body)
                .patch(ADDRESS + recipient)
                .then();
    }

    ValidatableResponse merge(RequestSpecification who, String kept, String merged) {
        return who.body(Map.of("recipient", merged, "reason", "Cùng một người"))
                .post(ADDRESS + kept + "/merges")
                .then();
    }

    /** Merges two as the officer of the province; the id of the merge. */
    String merged(String kept, String merged) {
        return merge(provinceOfficer(), kept, merged).statusCode(201).extract().path("id");
    }

    ValidatableResponse undo(RequestSpecification who, String recipient, String merge) {
        return who.body(Map.of("status", "undone", "reason", "Hai người trùng tên"))
                .put(ADDRESS + recipient + "/merges/" + merge + "/status")
                .then();
    }

    List<String> trail(String recipient) {
        return sql.list(
                "select action from audit_entries where resource = 'recipients' and key = ? order by at, action",
                row -> row.text("action"),
                recipient);
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }
}
