package vn.tongket.plans.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.testing.PlanningDesk.MERGE_PATCH;
import static vn.tongket.testing.PlanningDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DirectiveReceiptTest {

    private static final String DIRECTIVES = "/api/v1/directives";

    @Inject
    PlanningDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    private RequestSpecification province() {
        return desk.as(Role.PLANNER, PlanningDesk.PROVINCE);
    }

    /** The id of a directive of the province to units. */
    private String directive(String code, String... units) {
        String addressees = String.join(
                ", ",
                List.of(units).stream()
                        .map(unit -> "{\"unit\": \"" + unit + "\"}")
                        .toList());
        return province()
                .body("""
                        {"code": "%s", "text": {"vi": "Chỉ đạo %s"}, "givenBy": {"name": "Phạm Văn B", "unit": "PL-TINH"},
                         "occasion": {"kind": "document", "number": "%s", "date": "2022-12-26",
                           "documentKind": "conclusion-notice", "documentTitle": {"vi": "Thông báo kết luận"},
                           "signer": "Nguyễn Văn Ký"},
                         "addressees": [%s]}
                        """.formatted(code, code, UUID.randomUUID(), addressees))
                .post(DIRECTIVES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse acknowledge(RequestSpecification who, String directive, String unit) {
        return who.body("{\"unit\": \"" + unit + "\", \"note\": \"Đã nhận\"}")
                .post(DIRECTIVES + "/" + directive + "/acknowledgements")
                .then();
    }

    private static ValidatableResponse patch(RequestSpecification who, String directive, String tag, String body) {
        RequestSpecification asked = tag == null ? who : who.header("If-Match", tag);
        return asked.contentType(MERGE_PATCH)
                .body(body)
                .patch(DIRECTIVES + "/" + directive)
                .then();
    }

    private static ValidatableResponse read(RequestSpecification who, String directive) {
        return who.get(DIRECTIVES + "/" + directive).then().statusCode(200);
    }

    @Test
    void aDocumentHasAKindATitleAndASigner() {
        read(nobody(), directive("R1", "PL-SO"))
                .body("occasion.documentKind", equalTo("conclusion-notice"))
                .body("occasion.documentTitle.vi", equalTo("Thông báo kết luận"))
                .body("occasion.signer", equalTo("Nguyễn Văn Ký"));
    }

    @Test
    void aUnitAcknowledgesOnceWithTheTime() {
        String directive = directive("R1", "PL-SO", "PL-XA");
        acknowledge(desk.as(Role.REPORTER, "PL-SO"), directive, "PL-SO")
                .statusCode(201)
                .header("Location", containsString("/acknowledgements"))
                .body("unit.code", equalTo("PL-SO"))
                .body("acknowledgedAt", equalTo("2023-01-09T05:00:00Z"))
                .body("acknowledgedBy", startsWith("reporter"))
                .body("note", equalTo("Đã nhận"));
        acknowledge(desk.planner(), directive, "PL-SO").statusCode(409).body("code", equalTo("directive.acknowledged"));
        read(nobody(), directive)
                .body("acknowledgements.unit.code", contains("PL-SO"))
                .body("acknowledgements[0].acknowledgedAt", equalTo("2023-01-09T05:00:00Z"))
                .body("acknowledgements[0].acknowledgedBy", nullValue())
                .body("acknowledgements[0].note", nullValue());
        read(desk.stranger(), directive).body("acknowledgements[0].acknowledgedBy", nullValue());
        read(desk.as(Role.VIEWER, "PL-SO"), directive).body("acknowledgements[0].acknowledgedBy", notNullValue());
        String list = DIRECTIVES + "/" + directive + "/acknowledgements";
        nobody().get(list).then().statusCode(200).body("items[0].acknowledgedBy", nullValue());
        province().get(list).then().body("items[0].note", equalTo("Đã nhận"));
        acknowledge(desk.as(Role.APPROVER, "PL-XA"), directive, "PL-XA").statusCode(201);
        nobody().get(list + "?count=true&limit=1")
                .then()
                .body("total", equalTo(2))
                .body("next", notNullValue());
        nobody().get(DIRECTIVES + "/" + UUID.randomUUID() + "/acknowledgements")
                .then()
                .statusCode(404);
        assertThat(
                        sql.number(
                                "select count(*) as n from audit_entries where resource = 'directives' and action = 'acknowledge' and after ->> 'acknowledgedAt' is not null and key like '%/R1'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void onlyWhoWorksForAUnitThatIsAddressedAcknowledges() {
        String directive = directive("R1", "PL-SO");
        acknowledge(nobody(), directive, "PL-SO").statusCode(401);
        acknowledge(desk.stranger(), directive, "PL-SO").statusCode(403);
        acknowledge(desk.viewer(), directive, "PL-SO").statusCode(403);
        acknowledge(desk.as(Role.REPORTER, "PL-XA"), directive, "PL-SO").statusCode(403);
        acknowledge(desk.as(Role.REPORTER, "PL-XA"), directive, "PL-XA")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"))
                .body("errors[0].code", equalTo("directive.not-addressed"));
        acknowledge(desk.planner(), directive, "PL-NONE")
                .statusCode(422)
                .body("errors[0].code", equalTo("plan.unit-unknown"));
        acknowledge(desk.planner(), UUID.randomUUID().toString(), "PL-SO").statusCode(404);
        desk.planner()
                .body("{\"unit\": \"PL-SO\", \"at\": \"2023-01-01\"}")
                .post(DIRECTIVES + "/" + directive + "/acknowledgements")
                .then()
                .statusCode(400);
    }

    @Test
    void theSameKeyAcknowledgesOnce() {
        String directive = directive("R1", "PL-SO");
        String key = "ack-" + directive;
        acknowledge(desk.planner().header("Idempotency-Key", key), directive, "PL-SO")
                .statusCode(201);
        acknowledge(desk.planner().header("Idempotency-Key", key), directive, "PL-SO")
                .statusCode(201);
        acknowledge(desk.planner().header("Idempotency-Key", key), directive("R2", "PL-SO"), "PL-SO")
                .statusCode(422);
    }

    @Test
    void aReceiptIsNeverChanged() {
        String directive = directive("R1", "PL-SO");
        acknowledge(desk.planner(), directive, "PL-SO").statusCode(201);
        UUID id = UUID.fromString(directive);
        assertThatThrownBy(
                        () -> sql.update("update directive_acknowledgements set note = 'x' where directive_id = ?", id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.update("delete from directive_acknowledgements where directive_id = ?", id))
                .hasMessageContaining("never changed");
        UUID commune = sql.one("select unit_id from unit_versions where code = 'PL-XA'", row -> row.id("unit_id"))
                .orElseThrow();
        String insert =
                "insert into directive_acknowledgements (directive_id, unit_id, acknowledged_at, acknowledged_by) values (?, ?, now(), 'x')";
        assertThatThrownBy(() -> sql.update(insert, id, commune))
                .hasMessageContaining("fk_directive_acknowledgements_addressee");
        assertThatThrownBy(() -> sql.update("update directives set document_kind = 'memo' where id = ?", id))
                .hasMessageContaining("ck_directives_document_kind");
    }

    @Test
    void directivesAreFoundByWhetherTheyAreAcknowledged() {
        String directive = directive("R3", "PL-SO", "PL-XA");
        String outside = province()
                .body("""
                        {"code": "R4", "text": {"vi": "x"}, "givenBy": {"name": "B", "unit": "PL-TINH"},
                         "occasion": {"kind": "document", "number": "%s"}, "addressees": [{"party": {"vi": "Doanh nghiệp"}}]}
                        """.formatted(UUID.randomUUID()))
                .post(DIRECTIVES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acknowledge(desk.planner(), directive, "PL-SO").statusCode(201);
        String waiting = DIRECTIVES + "?givenBy=PL-TINH&limit=500&acknowledged=";
        nobody().get(waiting + "false")
                .then()
                .body("items.id", hasItem(directive))
                .body("items.id", not(hasItem(outside)));
        nobody().get(waiting + "true").then().body("items.id", not(hasItem(directive)));
        acknowledge(desk.as(Role.REPORTER, "PL-XA"), directive, "PL-XA").statusCode(201);
        nobody().get(waiting + "true")
                .then()
                .body("items.id", hasItem(directive))
                .body("items.id", not(hasItem(outside)));
        nobody().get(waiting + "false").then().body("items.id", not(hasItem(directive)));
        nobody().get(DIRECTIVES + "?acknowledged=yes&answered=1")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("answered", "acknowledged"));
    }

    @Test
    void aDirectiveBearsOnItsYearAndOnThoseOfThePlansThatAnswerIt() {
        String directive = directive("R6", "PL-SO");
        String concerning = DIRECTIVES + "?givenBy=PL-TINH&limit=500&concerns=";
        nobody().get(concerning + "2022").then().body("items.id", hasItem(directive));
        int year = PlanningDesk.newYear();
        String plan = desk.draft(year);
        nobody().get(concerning + year).then().body("items.id", not(hasItem(directive)));
        desk.task(
                plan,
                "T1",
                ", \"lead\": \"PL-SO\", \"due\": \"2023-01-10\", \"duePrecision\": \"day\", \"directives\": [\""
                        + directive + "\"]");
        nobody().get(concerning + year).then().body("items.id", not(hasItem(directive)));
        desk.putInForce(plan);
        nobody().get(concerning + year).then().body("items.id", hasItem(directive));
        nobody().get(concerning + "2022").then().body("items.id", hasItem(directive));
        nobody().get(concerning + (year + 1)).then().body("items.id", not(hasItem(directive)));
        nobody().get(DIRECTIVES + "?concerns=2023-M01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("concerns"));
    }

    @Test
    void aDirectiveWithoutATaskIsVisibleAsSuch() {
        String directive = directive("R5", "PL-SO");
        String all = DIRECTIVES + "?givenBy=PL-TINH&limit=500&answered=";
        nobody().get(all + "false").then().body("items.id", hasItem(directive));
        String plan = desk.draft();
        String task = desk.task(
                plan,
                "T1",
                ", \"lead\": \"PL-SO\", \"due\": \"2023-01-10\", \"duePrecision\": \"day\", \"directives\": [\""
                        + directive + "\"]");
        nobody().get(all + "false").then().body("items.id", hasItem(directive));
        desk.viewer().get(all + "true").then().body("items.id", hasItem(directive));
        desk.putInForce(plan);
        nobody().get(all + "true").then().body("items.id", hasItem(directive));
        read(nobody(), directive)
                .body("answered", equalTo(true))
                .body("tasks[0].id", equalTo(task))
                .body("tasks[0].status", equalTo("open"))
                .body("tasks[0].timing", equalTo("due-soon"));
        sql.update(
                "update tasks set cancelled_on = '2023-01-08', cancelled_by = 'a', cancelled_reason = 'b' where id = ?",
                UUID.fromString(task));
        read(nobody(), directive)
                .body("answered", equalTo(false))
                .body("tasks[0].status", equalTo("cancelled"))
                .body("tasks[0].timing", equalTo("cancelled"));
        nobody().get(all + "false").then().body("items.id", hasItem(directive));
    }

    @Test
    void aDirectiveIsCorrectedByWhoeverCouldHaveEnteredIt() {
        String directive = directive("R6", "PL-SO", "PL-XA");
        String change = "{\"text\": {\"vi\": \"Sửa lại\"}, \"due\": \"2023-06-30\", \"occasion\": {\"signer\": null}}";
        patch(nobody(), directive, "*", change).statusCode(401);
        patch(desk.stranger(), directive, "*", change).statusCode(403);
        patch(desk.viewer(), directive, "*", change).statusCode(403);
        patch(desk.planner(), directive, "*", change).statusCode(403);
        patch(province(), UUID.randomUUID().toString(), "*", change).statusCode(404);
        patch(province(), directive, null, change).statusCode(428);
        patch(province(), directive, "\"9\"", change).statusCode(412);
        patch(province(), directive, "*", "{\"tasks\": []}").statusCode(400);
        patch(province(), directive, "*", "{\"givenBy\": {\"unit\": \"PL-NONE\"}}")
                .statusCode(422);
        patch(province(), directive, "\"1\"", change)
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("text.vi", equalTo("Sửa lại"))
                .body("due", equalTo("2023-06-30"))
                .body("occasion.signer", nullValue())
                .body("occasion.documentKind", equalTo("conclusion-notice"))
                .body("addressees.unit.code", contains("PL-SO", "PL-XA"));
        patch(province(), directive, null, "{\"due\": \"2023-06-30\", \"givenBy\": {\"unit\": \"PL-TINH\"}}")
                .statusCode(200)
                .header("ETag", startsWith("\"2."));
        assertThat(sql.number(
                        "select count(*) as n from audit_entries where resource = 'directives' and action = 'change' and before ->> 'id' = ?",
                        directive))
                .isEqualTo(1);
    }

    @Test
    void whoHasAcknowledgedStaysAddressed() {
        String directive = directive("R7", "PL-SO", "PL-XA");
        acknowledge(desk.planner(), directive, "PL-SO").statusCode(201);
        patch(province(), directive, "*", "{\"addressees\": [{\"unit\": \"PL-XA\"}]}")
                .statusCode(409)
                .body("code", equalTo("directive.addressee-acknowledged"))
                .body("detail", containsString("PL-SO"));
        patch(
                        province(),
                        directive,
                        "*",
                        "{\"addressees\": [{\"party\": {\"vi\": \"Hội\"}}, {\"unit\": \"PL-TINH\"}, {\"unit\": \"PL-SO\"}]}")
                .statusCode(200)
                .body("addressees[0].party.vi", equalTo("Hội"))
                .body("addressees[1].unit.code", equalTo("PL-TINH"))
                .body("addressees[2].unit.code", equalTo("PL-SO"))
                .body("acknowledgements.unit.code", contains("PL-SO"));
    }

    @Test
    void aCorrectionTakesNoCodeAndMakesNoCircle() {
        String above = directive("R8", "PL-SO");
        String below = directive("R9", "PL-SO");
        patch(province(), below, "*", "{\"parent\": \"" + above + "\"}")
                .statusCode(200)
                .body("parent.code", equalTo("R8"));
        patch(province(), above, "*", "{\"parent\": \"" + below + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("directive.parent-below"));
        patch(province(), above, "*", "{\"parent\": \"" + above + "\"}").statusCode(422);
        String number = read(nobody(), above).extract().path("occasion.number");
        patch(
                        province(),
                        below,
                        "*",
                        "{\"code\": \"R8\", \"parent\": null, \"occasion\": {\"number\": \"" + number + "\"}}")
                .statusCode(409)
                .body("code", equalTo("directive.code-taken"));
    }
}
