package vn.tongket.plans.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/** Statements of tasks: every number opens the list that makes it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StatementResourceTest {

    private static final String STATEMENT = "/api/v1/statements/tasks";

    @Inject
    FollowupDesk desk;

    @Inject
    SettableClock settableClock;

    @Inject
    Clock clock;

    private int year;
    private String plan;

    @BeforeEach
    void aPlan() {
        settableClock.reset();
        desk.open();
        year = FollowupDesk.newYear();
        plan = desk.draft(year);
    }

    @AfterEach
    void today() {
        settableClock.reset();
    }

    private void at(String instant) {
        settableClock.reset();
        settableClock.advance(Duration.between(SettableClock.START, Instant.parse(instant)));
    }

    private static ValidatableResponse statement(String query) {
        return given().urlEncodingEnabled(false).get(STATEMENT + "?" + query).then();
    }

    private JsonPath of(String query) {
        return statement("year=" + year + query).statusCode(200).extract().jsonPath();
    }

    /** One of everything, on 2023-01-09. */
    private void oneOfEverything() {
        desk.accepted(desk.due(plan, "EARLY", "2023-01-05"), "2023-01-04", "2023-01-06");
        desk.accepted(desk.due(plan, "ONTIME", "2023-01-05"), "2023-01-05", "2023-01-06");
        desk.accepted(desk.due(plan, "LATE", "2023-01-05"), "2023-01-06", "2023-01-06");
        desk.accepted(desk.due(plan, "AHEAD", "2023-06-30"), "2023-01-04", "2023-01-06");
        desk.accepted(desk.task(plan, "FREE"), "2023-01-04", "2023-01-06");
        desk.due(plan, "NOTDUE", "2023-06-30");
        desk.due(plan, "TODAY", "2023-01-09");
        desk.due(plan, "OVERDUE", "2023-01-08");
        desk.completed(desk.due(plan, "WAITS", "2023-01-05"), "2023-01-05");
        desk.task(plan, "UNSAID");
        desk.task(plan, "EVER", "duePrecision", "regularly");
        desk.set(
                desk.due(plan, "STOPPED", "2023-01-05"),
                "paused_on = '2023-01-05', paused_by = 'x', paused_reason = 'x'");
        desk.set(
                desk.due(plan, "DROPPED", "2023-01-05"),
                "cancelled_on = '2023-01-05', cancelled_by = 'x', cancelled_reason = 'x'");
        String moved = desk.due(plan, "MOVED", "2023-01-06");
        desk.issue(plan);
        desk.moved(moved, "2023-03-31");
    }

    /** Every number of the rows and the total, with its address. */
    private static void everyNumberOpens(JsonPath statement) {
        List<Map<String, Object>> counts = new ArrayList<>();
        collect(statement.getList("rows"), counts);
        collect(statement.getMap("total"), counts);
        assertThat(counts).hasSizeGreaterThanOrEqualTo(2 * 18);
        for (Map<String, Object> count : counts) {
            String address = (String) count.get("tasks");
            assertThat(FollowupDesk.codes(address)).as(address).hasSize((Integer) count.get("count"));
        }
    }

    private static void collect(Object node, List<Map<String, Object>> counts) {
        if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, counts));
        } else if (node instanceof Map<?, ?> map && map.containsKey("tasks")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> count = (Map<String, Object>) map;
            counts.add(count);
        } else if (node instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, counts));
        }
    }

    private List<String> listed(JsonPath statement, String number) {
        return FollowupDesk.codes(statement.getString("total." + number + ".tasks"));
    }

    @Test
    void everyTaskIsCountedOnceAndEveryNumberOpens() {
        oneOfEverything();
        JsonPath statement = of("");
        assertThat(statement.getInt("total.assigned.count")).isEqualTo(14);
        assertThat(listed(statement, "done.total"))
                .containsExactlyInAnyOrder("EARLY", "ONTIME", "LATE", "AHEAD", "FREE");
        assertThat(listed(statement, "done.early")).containsExactlyInAnyOrder("EARLY", "AHEAD");
        assertThat(listed(statement, "done.onTime")).containsExactly("ONTIME");
        assertThat(listed(statement, "done.late")).containsExactly("LATE");
        assertThat(listed(statement, "done.withoutDeadline")).containsExactly("FREE");
        assertThat(listed(statement, "notDone.withinTime")).containsExactlyInAnyOrder("NOTDUE", "TODAY", "MOVED");
        assertThat(listed(statement, "notDone.overdue")).containsExactly("OVERDUE");
        assertThat(listed(statement, "notDone.awaitingAcceptance")).containsExactly("WAITS");
        assertThat(listed(statement, "notDone.withoutDeadline")).containsExactlyInAnyOrder("UNSAID", "EVER");
        assertThat(listed(statement, "paused")).containsExactly("STOPPED");
        assertThat(listed(statement, "cancelled")).containsExactly("DROPPED");
        assertThat(listed(statement, "due"))
                .containsExactlyInAnyOrder("EARLY", "ONTIME", "LATE", "TODAY", "OVERDUE", "WAITS");
        assertThat(listed(statement, "original.overdue")).containsExactlyInAnyOrder("OVERDUE", "MOVED");
        everyNumberOpens(statement);
        assertThat(statement.getBoolean("checks.consistent")).isTrue();
        assertThat(statement.getList("checks.mismatches")).isEmpty();
        assertThat(statement.getInt("checks.sums")).isEqualTo(6);
    }

    @Test
    void bothRatesStandTogether() {
        oneOfEverything();
        JsonPath statement = of("");
        assertThat(statement.getMap("total.onTime.current")).isEqualTo(Map.of("inTime", 3, "judged", 5, "percent", 60));
        assertThat(statement.getMap("total.onTime.original"))
                .isEqualTo(Map.of("inTime", 3, "judged", 6, "percent", 50));
        assertThat(of("&dueFrom=2023-06-30".replace("dueFrom", "from") + "&to=2023-06-29")
                        .getString("total.onTime.current.percent"))
                .isNull();
    }

    @Test
    void theRowsAreLeadUnits() {
        desk.due(plan, "A", "2023-06-30");
        desk.due(plan, "B", "2023-06-30", "lead", FollowupDesk.COMMUNE);
        desk.due(plan, "C", "2023-06-30", "lead", FollowupDesk.COMMUNE);
        desk.issue(plan);
        JsonPath statement = of("");
        assertThat(statement.<String>getList("rows.key.code"))
                .containsExactly(FollowupDesk.DEPARTMENT, FollowupDesk.COMMUNE);
        assertThat(statement.<Integer>getList("rows.assigned.count")).containsExactly(1, 2);
        assertThat(statement.getString("rows[1].key.name.vi")).isEqualTo("Xã Theo Dõi");
        assertThat(statement.getString("rows[1].key.kind")).isEqualTo("unit");
        assertThat(statement.getString("total.key.kind")).isEqualTo("total");
        everyNumberOpens(statement);
        everyNumberOpens(of("&unit=FU-XA&role=lead"));
        everyNumberOpens(of("&within=FU-TINH&date=2023-01-09"));
        assertThat(of("&within=FU-XA").getInt("total.assigned.count")).isEqualTo(2);
    }

    @Test
    void aTaskWithTwoHelpersStandsInTwoRowsAndIsAssignedOnce() {
        desk.due(plan, "A", "2023-06-30", "coordinators", List.of(FollowupDesk.HELPER, FollowupDesk.COMMUNE));
        desk.due(plan, "B", "2023-06-30");
        desk.issue(plan);
        JsonPath statement = of("&by=coordinator");
        assertThat(statement.<String>getList("rows.key.code"))
                .containsExactly(FollowupDesk.HELPER, FollowupDesk.COMMUNE, null);
        assertThat(statement.<String>getList("rows.key.kind")).containsExactly("unit", "unit", "none");
        assertThat(statement.getInt("total.assigned.count")).isEqualTo(2);
        assertThat(statement.getMap("checks"))
                .containsEntry("consistent", true)
                .containsEntry("assignedInRows", 3)
                .containsEntry("countedAgain", 1);
        everyNumberOpens(statement);
        everyNumberOpens(of("&by=coordinator&unit=FU-SO&role=lead"));
    }

    @Test
    void theRowsAreDirectives() {
        String first = directive("FD1");
        String second = directive("FD2");
        desk.due(plan, "A", "2023-06-30", "directives", List.of(first, second));
        desk.due(plan, "B", "2023-06-30", "directives", List.of(first));
        desk.due(plan, "C", "2023-06-30");
        desk.issue(plan);
        JsonPath statement = of("&by=directive");
        assertThat(statement.<Integer>getList("rows.assigned.count")).containsExactlyInAnyOrder(2, 1, 1);
        assertThat(statement.getInt("checks.countedAgain")).isEqualTo(1);
        everyNumberOpens(statement);
        JsonPath one = of("&by=directive&directive=" + second);
        assertThat(one.<String>getList("rows.key.id")).containsExactly(second);
        assertThat(one.getInt("total.assigned.count")).isEqualTo(1);
        everyNumberOpens(one);
        assertThat(of("&directive=" + first).getInt("total.assigned.count")).isEqualTo(2);
    }

    private String directive(String code) {
        return desk.as(Role.PLANNER, FollowupDesk.DEPARTMENT)
                .body(Map.of(
                        "code",
                        code,
                        "text",
                        Bodies.name("Làm ngay"),
                        "givenBy",
                        Map.of("name", "Phó Chủ tịch", "unit", FollowupDesk.DEPARTMENT),
                        "occasion",
                        Map.of("kind", "conference", "date", "2022-12-26", "number", "số " + year)))
                .post("/api/v1/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theRowsAreTheOutermostGroups() {
        String outer = desk.task(plan, "I", "kind", "group", "lead", null);
        String inner = desk.task(plan, "I.1", "kind", "group", "lead", null, "parent", outer);
        desk.due(plan, "I.1.1", "2023-06-30", "parent", inner);
        desk.due(plan, "I.2", "2023-06-30", "parent", outer);
        desk.due(plan, "X", "2023-06-30");
        desk.issue(plan);
        JsonPath statement = of("&by=group");
        assertThat(statement.<String>getList("rows.key.code")).containsExactly("I", null);
        assertThat(statement.<Integer>getList("rows.assigned.count")).containsExactly(2, 1);
        everyNumberOpens(statement);
        JsonPath below = of("&by=group&group=" + inner);
        assertThat(below.getInt("total.assigned.count")).isEqualTo(1);
        everyNumberOpens(below);
    }

    @Test
    void theRowsAreQuartersOfTheDeadline() {
        desk.due(plan, "A", "2023-03-31");
        desk.due(plan, "B", "2023-04-01");
        desk.due(plan, "C", "2024-02-29");
        desk.task(plan, "D");
        desk.issue(plan);
        JsonPath statement = of("&by=period");
        assertThat(statement.<String>getList("rows.key.code")).containsExactly("2023-Q1", "2023-Q2", "2024-Q1", null);
        everyNumberOpens(statement);
        JsonPath part = of("&by=period&from=2023-03-01&to=2023-04-30");
        assertThat(part.<String>getList("rows.key.code")).containsExactly("2023-Q1", "2023-Q2");
        everyNumberOpens(part);
    }

    @Test
    void aDraftAndWhatWasTakenOutDoNotCount() {
        desk.due(plan, "A", "2023-06-30");
        assertThat(of("").getInt("total.assigned.count")).isZero();
        String out = desk.due(plan, "B", "2023-06-30");
        desk.issue(plan);
        desk.set(out, "withdrawn_in = 2");
        JsonPath statement = desk.as(Role.PLANNER, FollowupDesk.DEPARTMENT)
                .get(STATEMENT + "?plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(statement.getInt("total.assigned.count")).isEqualTo(1);
        everyNumberOpens(statement);
    }

    @Test
    void whatIsDueOnTheLastDayOfTheYearAndDoneLateThatEveningIsOnTime() {
        String task = desk.due(plan, "A", "2023-12-31");
        desk.issue(plan);
        at("2023-12-31T16:30:00Z");
        assertThat(of("").getInt("total.notDone.withinTime.count")).isEqualTo(1);
        at("2023-12-31T17:00:00Z");
        assertThat(of("").getInt("total.notDone.overdue.count")).isEqualTo(1);
        assertThat(of("").getString("day")).isEqualTo("2024-01-01");
        desk.accepted(task, "2023-12-31", "2024-01-01");
        assertThat(of("").getInt("total.done.onTime.count")).isEqualTo(1);
        JsonPath before = of("&asOf=2023-12-31T16:59:59Z");
        assertThat(before.getString("day")).isEqualTo("2023-12-31");
        assertThat(before.getInt("total.notDone.awaitingAcceptance.count")).isEqualTo(1);
        everyNumberOpens(before);
    }

    @Test
    void aPastDayIsToldAsItWas() {
        oneOfEverything();
        at("2023-07-10T05:00:00Z");
        assertThat(of("").getInt("total.notDone.overdue.count")).isEqualTo(4);
        JsonPath then = of("&asOf=2023-01-09T05:00:00Z");
        assertThat(then.getInt("total.notDone.overdue.count")).isEqualTo(1);
        assertThat(then.getString("asOf")).isEqualTo("2023-01-09T05:00:00Z");
        everyNumberOpens(then);
        assertThat(of("&asOf=2023-01-01T00:00:00Z").getInt("total.assigned.count"))
                .as("not yet known")
                .isZero();
    }

    @Test
    void itCanBeHadAsATable() {
        desk.due(plan, "A", "2023-06-30");
        desk.issue(plan);
        String csv = statement("year=" + year + "&format=csv")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv.lines().toList()).hasSize(3);
        assertThat(csv)
                .startsWith("key.kind,key.id,key.code,key.name.vi,key.name.en,assigned.count,assigned.tasks,due.count,")
                .contains("\r\ntotal,,,,,1,/api/v1/tasks?published=true&kind=task&year=" + year);
        statement("year=" + year + "&format=xlsx").statusCode(200);
        given().header("Accept", "text/csv")
                .get(STATEMENT + "?year=" + year)
                .then()
                .contentType(startsWith("text/csv"));
        given().head(STATEMENT + "?year=" + year).then().statusCode(200);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        statement("by=colour&year=x&role=lead&from=soon&group=1&shape=round&bom=maybe")
                .statusCode(400)
                .body("errors.parameter", contains("shape"));
        statement("by=colour&year=x&role=lead&from=soon&group=1&bom=maybe")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("by", "year", "role", "from", "group", "bom"));
        statement("unit=NOWHERE").statusCode(404).body("code", equalTo("unit.unknown"));
    }

    @Test
    void printedStatementsAreCheckedByEverybody() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"statements": [
                          {"name": "báo cáo", "numbers": {"assigned": 67, "done": 33, "early": 13}},
                          {"name": "bài báo", "numbers": {"due": 23, "dueDone": 22, "notDue": 42, "early": 11},
                           "rates": [{"of": "dueDone", "in": "due", "printed": "95,6"}]}]}
                        """)
                .post("/api/v1/statements/check")
                .then()
                .statusCode(200)
                .body("consistent", is(false))
                .body("sums.difference", contains(2, -2, 0))
                .body("rates.verdict", contains("truncated"))
                .body("rates.computed", contains(95.7f))
                .body("contradictions.number", contains("early"))
                .body("contradictions[0].values.statement", contains("báo cáo", "bài báo"));
        given().contentType(ContentType.JSON)
                .body("""
                        {"statements": [{"name": "Quảng Nam",
                          "numbers": {"assigned": 833, "done": 585, "withinTime": 67, "overdue": 181},
                          "rates": [{"of": "done", "in": "cancelled", "printed": "5"}]}]}
                        """)
                .post("/api/v1/statements/check")
                .then()
                .statusCode(200)
                .body("consistent", is(true))
                .body("rates[0].computed", nullValue());
    }

    @Test
    void aPastedTableIsAddedUpCellByCell() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Xã;Nam;Nữ;Tổng\nA;1;2;3\nB;3;4;7\nTổng cộng;5;6;10"))
                .post("/api/v1/statements/check/table")
                .then()
                .statusCode(200)
                .body("consistent", is(false))
                .body("rows[3]", contains("Tổng cộng", "5", "6", "10"))
                .body("sums.findAll { !it.holds }.by", contains("rows", "columns"))
                .body("sums.findAll { !it.holds }.total.column", contains(2, 4))
                .body("sums.findAll { !it.holds }.difference", contains(1, -1));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Xã;Số\nA;1.200\nB;1.800"))
                .post("/api/v1/statements/check/table")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/numbers"))
                .body("errors.code", contains("import.ambiguous-number"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", " ", "numbers", "de"))
                .post("/api/v1/statements/check/table")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/text", "/numbers"));
    }

    @Test
    void aBodyThatIsNoStatementIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{\"statements\": []}")
                .post("/api/v1/statements/check")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("""
                        {"statements": [{"name": "", "numbers": {"assigned": -1, "given": 3},
                          "rates": [{"of": "all", "in": "due", "printed": "viele"}]}]}
                        """)
                .post("/api/v1/statements/check")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/statements/0/name",
                                "/statements/0/numbers/assigned",
                                "/statements/0/numbers/given",
                                "/statements/0/rates/0/of",
                                "/statements/0/rates/0/printed"))
                .body("errors", hasSize(5))
                .body("errors.pointer", everyItem(startsWith("/statements/0/")));
    }
}
