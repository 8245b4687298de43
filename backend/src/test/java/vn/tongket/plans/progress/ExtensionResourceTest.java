package vn.tongket.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.plans.progress.ProgressDesk.API;
import static vn.tongket.plans.progress.ProgressDesk.move;
import static vn.tongket.plans.progress.ProgressDesk.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ExtensionResourceTest {

    private static final String GRANT = "{\"status\": \"granted\", \"reason\": \"Được\", \"document\": \"CV 15/UBND\"}";
    private static final String REFUSE = "{\"status\": \"refused\", \"reason\": \"Không đủ lý do\"}";

    @Inject
    ProgressDesk desk;

    @Inject
    Sql sql;

    @BeforeEach
    void openDesk() {
        desk.open();
    }

    @AfterEach
    void putTheClockBack() {
        desk.at(SettableClock.START);
    }

    private static ValidatableResponse ask(RequestSpecification who, String task, String due, String precision) {
        return who.body("""
                        {"due": "%s", "duePrecision": "%s", "reason": "Chờ vốn", "document": "CV 3/STTTT"}
                        """.formatted(due, precision))
                .post(API + "/tasks/" + task + "/extensions")
                .then();
    }

    private String asked(String task, String due) {
        return ask(desk.reporter(), task, due, "day").statusCode(201).extract().path("id");
    }

    private ValidatableResponse decide(RequestSpecification who, String extension, String body) {
        return move(who, "/extensions/" + extension, body);
    }

    @Test
    void theLeadUnitAsksAndThePlansUnitGrantsAndTheOriginalDeadlineStays() {
        String task = desk.task("");
        String tag = desk.read(task).extract().header("ETag");
        String extension = ask(desk.reporter(), task, "2023-06-30", "quarter")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/extensions/"))
                .body("task.id", equalTo(task))
                .body("fromDue", equalTo("2023-03-31"))
                .body("fromDuePrecision", equalTo("day"))
                .body("due", equalTo("2023-06-30"))
                .body("duePrecision", equalTo("quarter"))
                .body("reason", equalTo("Chờ vốn"))
                .body("document", equalTo("CV 3/STTTT"))
                .body("status", equalTo("asked"))
                .body("askedBy", equalTo(desk.name(Role.REPORTER, ProgressDesk.LEAD)))
                .body("decidedAt", nullValue())
                .extract()
                .path("id");
        desk.read(task).body("due", equalTo("2023-03-31")).header("ETag", equalTo(tag));
        decide(desk.approver(), extension, GRANT)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("granted"))
                .body("decidedBy", equalTo(desk.name(Role.APPROVER, ProgressDesk.DISTRICT)))
                .body("decisionReason", equalTo("Được"))
                .body("decisionDocument", equalTo("CV 15/UBND"));
        desk.read(task)
                .body("due", equalTo("2023-06-30"))
                .body("duePrecision", equalTo("quarter"))
                .body("originalDue", equalTo("2023-03-31"))
                .body("originalDuePrecision", equalTo("day"));
        assertThat(sql.number("select slips::bigint as n from tasks where id = ?", UUID.fromString(task)))
                .isEqualTo(1);
        assertThat(desk.trail("extensions", desk.key(task))).containsExactlyInAnyOrder("ask", "granted");
    }

    @Test
    void eachGrantedExtensionIsASlipAndRefusedOnesAreNone() {
        String task = desk.task("");
        decide(desk.planner(), asked(task, "2023-04-30"), GRANT).statusCode(200);
        decide(desk.planner(), asked(task, "2023-05-31"), REFUSE).statusCode(200);
        decide(desk.planner(), asked(task, "2023-06-30"), GRANT).statusCode(200);
        decide(desk.reporter(), asked(task, "2023-07-31"), "{\"status\": \"withdrawn\"}")
                .statusCode(200);
        desk.read(task).body("due", equalTo("2023-06-30")).body("originalDue", equalTo("2023-03-31"));
        assertThat(sql.number("select slips::bigint as n from tasks where id = ?", UUID.fromString(task)))
                .isEqualTo(2);
        desk.helper()
                .get(API + "/tasks/" + task + "/extensions?sort=due")
                .then()
                .statusCode(200)
                .body("items.status", contains("granted", "refused", "granted", "withdrawn"));
        desk.helper()
                .get(API + "/tasks/" + task + "/extensions?status=refused&count=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void oneRequestAtATime() {
        String task = desk.task("");
        String first = asked(task, "2023-04-30");
        ask(desk.reporter(), task, "2023-05-31", "day")
                .statusCode(409)
                .body("code", equalTo("extension.asked-already"));
        decide(desk.reporter(), first, "{\"status\": \"withdrawn\"}").statusCode(200);
        ask(desk.as(Role.PLANNER, ProgressDesk.LEAD), task, "2023-05-31", "day").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, day, extension.not-later, /due",
        "2023-02-28, month, extension.not-later, /due",
        "2023-05-15, month, task.due-not-last-day, /due",
        "2023-06-30, year, task.due-not-last-day, /due",
        "2023-06-30, none, extension.precision-undated, /duePrecision"
    })
    void theNewDeadlineIsLaterAndTheLastDayOfWhatItNames(String due, String precision, String code, String pointer) {
        ask(desk.reporter(), desk.task(""), due, precision)
                .statusCode(422)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aTaskWithoutADeadlineHasNothingToExtend() {
        String task = desk.taskOf(2023, ", \"duePrecision\": \"regularly\"");
        ask(desk.reporter(), task, "2023-05-31", "day").statusCode(409).body("code", equalTo("extension.no-deadline"));
    }

    @Test
    void aPlanThatIsNotInForceIsNotExtended() {
        String plan = desk.draft(2023);
        String task =
                desk.task(plan, "T1", ", \"lead\": \"PG-CHUTRI\", \"due\": \"2023-03-31\", \"duePrecision\": \"day\"");
        ask(desk.as(Role.PLANNER, ProgressDesk.PROVINCE), task, "2023-05-31", "day")
                .statusCode(409)
                .body("code", equalTo("task.plan-not-in-force"));
        ask(desk.reporter(), task, "2023-05-31", "day").statusCode(404);
    }

    @Test
    void whoAskedDoesNotDecideAndWhoDoesNotOwnThePlanNeither() {
        String task = desk.task("");
        String planner = desk.name(Role.PLANNER, ProgressDesk.PROVINCE);
        String extension = ask(desk.by(planner), task, "2023-05-31", "day")
                .statusCode(201)
                .extract()
                .path("id");
        decide(desk.by(planner), extension, GRANT).statusCode(403).body("code", equalTo("progress.own-work"));
        decide(desk.reporter(), extension, GRANT).statusCode(403).body("code", equalTo("access.denied"));
        decide(desk.helper(), extension, GRANT).statusCode(403);
        decide(desk.stranger(), extension, GRANT).statusCode(404).body("code", equalTo("extension.unknown"));
        decide(nobody(), extension, GRANT).statusCode(401);
        decide(desk.planner(), UUID.randomUUID().toString(), GRANT).statusCode(404);
        decide(desk.approver(), extension, "{\"status\": \"withdrawn\"}").statusCode(403);
        decide(desk.approver(), extension, GRANT).statusCode(200);
    }

    @Test
    void othersNeitherAskNorRead() {
        String task = desk.task("");
        ask(nobody(), task, "2023-05-31", "day").statusCode(401);
        ask(desk.planner(), task, "2023-05-31", "day").statusCode(403);
        ask(desk.stranger(), task, "2023-05-31", "day").statusCode(403);
        ask(desk.reporter(), UUID.randomUUID().toString(), "2023-05-31", "day").statusCode(404);
        nobody().get(API + "/tasks/" + task + "/extensions").then().statusCode(401);
        desk.stranger().get(API + "/tasks/" + task + "/extensions").then().statusCode(404);
        desk.helper()
                .get(API + "/tasks/" + task + "/extensions?status=open")
                .then()
                .statusCode(400);
    }

    @Test
    void aDecisionWantsAPreconditionAndARefusalAReasonAndItIsMadeOnce() {
        String extension = asked(desk.task(""), "2023-05-31");
        String address = "/extensions/" + extension;
        move(desk.approver(), address, null, GRANT).statusCode(428);
        move(desk.approver(), address, "\"2\"", GRANT).statusCode(412);
        decide(desk.approver(), extension, "{\"status\": \"refused\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        decide(desk.approver(), extension, "{\"status\": \"asked\"}")
                .statusCode(409)
                .body("code", equalTo("extension.move-not-allowed"));
        move(desk.approver(), address, "\"1\"", REFUSE).statusCode(200);
        for (RequestSpecification owner : List.of(desk.approver(), desk.planner())) {
            decide(owner, extension, GRANT).statusCode(409).body("code", equalTo("extension.move-not-allowed"));
        }
        decide(desk.reporter(), extension, "{\"status\": \"withdrawn\"}").statusCode(409);
    }

    @Test
    void aDeadlineThatHasMovedOnMeanwhileIsNotMovedBack() {
        String task = desk.task("");
        String extension = asked(task, "2023-05-31");
        sql.update("update tasks set due = '2023-12-31' where id = ?", UUID.fromString(task));
        decide(desk.approver(), extension, GRANT).statusCode(409).body("code", equalTo("extension.overtaken"));
        decide(desk.approver(), extension, REFUSE).statusCode(200);
    }

    @Test
    void whatWaitsForADecisionIsListedAcrossTasksForThoseWhoSeeIt() {
        String task = desk.task("");
        String plan = desk.read(task).extract().path("plan.id");
        String extension = asked(task, "2023-05-31");
        String address = API + "/extensions?status=asked&plan=" + plan;
        for (RequestSpecification reader : List.of(desk.approver(), desk.reporter(), desk.helper())) {
            reader.get(address).then().statusCode(200).body("items.id", contains(extension));
        }
        for (RequestSpecification reader : List.of(desk.approver(), desk.reporter(), desk.helper())) {
            reader.get(API + "/extensions/" + extension).then().statusCode(200).header("ETag", "\"1\"");
        }
        desk.stranger().get(address).then().statusCode(200).body("items", equalTo(List.of()));
        desk.stranger()
                .get(API + "/extensions/" + extension)
                .then()
                .statusCode(404)
                .body("code", equalTo("extension.unknown"));
        nobody().get(address).then().statusCode(401);
        nobody().get(API + "/extensions/" + extension).then().statusCode(401);
        desk.approver()
                .header("If-None-Match", "\"1\"")
                .get(API + "/extensions/" + extension)
                .then()
                .statusCode(304);
    }

    @Test
    void theSameKeyAsksOnce() {
        String task = desk.task("");
        String key = UUID.randomUUID().toString();
        String first = ask(desk.reporter().header("Idempotency-Key", key), task, "2023-05-31", "day")
                .statusCode(201)
                .extract()
                .path("id");
        ask(desk.reporter().header("Idempotency-Key", key), task, "2023-05-31", "day")
                .statusCode(201)
                .body("id", equalTo(first));
    }
}
