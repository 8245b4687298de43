package vn.tongket.plans.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Saved filters, and their calendars by secret link. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskFilterResourceTest {

    private static final String FILTERS = "/api/v1/me/task-filters";
    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Inject
    World world;

    @Inject
    FollowupDesk desk;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String username;
    private String token;

    @BeforeEach
    void somebodyNew() {
        clock.reset();
        desk.open();
        username = world.account(Role.VIEWER, FollowupDesk.DEPARTMENT);
        token = World.newToken(username, "*:read", "*:write");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private RequestSpecification me() {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private static Map<String, Object> body(String name, String query) {
        return Map.of("name", name, "query", query);
    }

    private static String newName() {
        return "Bộ lọc " + NAMES.incrementAndGet();
    }

    private String created(String query) {
        return me().body(body(newName(), query))
                .post(FILTERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String feed(String id) {
        return me().put(FILTERS + "/" + id + "/feed").then().extract().path("address");
    }

    private static ValidatableResponse calendar(String address) {
        return given().get(address).then();
    }

    private static List<VEvent> events(ValidatableResponse answer) {
        Calendar calendar = ICalendarTest.parsed(answer.extract().asString());
        calendar.validate();
        return ICalendarTest.events(calendar);
    }

    private List<String> audited() {
        return sql.list(
                "select action from audit_entries where resource = 'task-filters' and actor_name = ? order by at, id",
                row -> row.text("action"),
                username);
    }

    @Test
    void aFilterIsSavedListedChangedAndRemoved() {
        String name = newName();
        String id = me().body(body(name, "unit=FU-SO&timing=overdue%2Cdue-soon"))
                .post(FILTERS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*" + FILTERS + "/[0-9a-f-]{36}"))
                .body("tasks", equalTo("/api/v1/tasks?unit=FU-SO&timing=overdue%2Cdue-soon"))
                .body("feed", nullValue())
                .extract()
                .path("id");
        me().get(FILTERS).then().statusCode(200).body("items.name", contains(name));
        me().get(FILTERS + "?format=csv").then().statusCode(200).body(startsWith("id,name,query,tasks,"));
        String tag =
                me().get(FILTERS + "/" + id).then().statusCode(200).extract().header("ETag");
        me().header("If-None-Match", tag).get(FILTERS + "/" + id).then().statusCode(304);
        me().header("If-Match", tag)
                .contentType(MERGE_PATCH)
                .body(Map.of("query", "unit=FU-SO"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(200)
                .body("query", equalTo("unit=FU-SO"))
                .body("name", equalTo(name));
        me().delete(FILTERS + "/" + id).then().statusCode(204);
        me().get(FILTERS + "/" + id).then().statusCode(404).body("code", equalTo("task-filter.unknown"));
        assertThat(audited()).containsExactlyInAnyOrder("create", "change", "remove");
    }

    @Test
    void whatTheListWouldRefuseIsNotSaved() {
        me().body(body("x", "unit=FU-SO&unit=FU-XA&colour=red&timing=late&q=&limit=5"))
                .post(FILTERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", org.hamcrest.Matchers.everyItem(equalTo("/query")))
                .body(
                        "errors.code",
                        contains(
                                "task-filter.repeated",
                                "task-filter.empty",
                                "query.unknown-parameter",
                                "query.unknown-parameter",
                                "query.unknown-value"));
        me().body(body("x", "role=lead")).post(FILTERS).then().statusCode(422);
        me().body(body("x", "q=%zz")).post(FILTERS).then().statusCode(201);
    }

    @Test
    void aBodyWithoutNameOrQueryIsRefused() {
        me().body(Map.of("name", " ", "color", 1))
                .post(FILTERS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/query"));
        me().body("{").post(FILTERS).then().statusCode(400);
    }

    @Test
    void aNameIsThereOnce() {
        String id = created("unit=FU-SO");
        String name = me().get(FILTERS + "/" + id).then().extract().path("name");
        me().body(body(name, "unit=FU-XA"))
                .post(FILTERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("task-filter.name-taken"));
        String other = created("unit=FU-SO");
        me().header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("name", name))
                .patch(FILTERS + "/" + other)
                .then()
                .statusCode(409);
        RequestSpecification another = world.as(Role.VIEWER, FollowupDesk.COMMUNE);
        another.body(body(name, "unit=FU-XA")).post(FILTERS).then().statusCode(201);
    }

    @Test
    void aChangeWantsToKnowWhatItChanges() {
        String id = created("unit=FU-SO");
        me().contentType(MERGE_PATCH)
                .body(Map.of("query", "unit=FU-XA"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(428);
        me().header("If-Match", "\"9\"")
                .contentType(MERGE_PATCH)
                .body(Map.of("query", "unit=FU-XA"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(412);
        me().contentType(MERGE_PATCH)
                .body(Map.of("query", "unit=FU-SO"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(200);
        me().header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("query", "unit=FU-NONE"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void nobodySeesTheFiltersOfAnother() {
        String id = created("unit=FU-SO");
        RequestSpecification other = world.as(Role.ADMINISTRATOR, null);
        other.get(FILTERS + "/" + id).then().statusCode(404);
        other.header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("name", "x"))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(404);
        world.as(Role.ADMINISTRATOR, null).delete(FILTERS + "/" + id).then().statusCode(404);
        world.as(Role.ADMINISTRATOR, null)
                .put(FILTERS + "/" + id + "/feed")
                .then()
                .statusCode(404);
        FollowupDesk.nobody().get(FILTERS).then().statusCode(401);
    }

    @Test
    void theSameKeySavesOnce() {
        Map<String, Object> filter = body(newName(), "unit=FU-SO");
        String key = UUID.randomUUID().toString();
        String id = me().header("Idempotency-Key", key)
                .body(filter)
                .post(FILTERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        me().header("Idempotency-Key", key)
                .body(filter)
                .post(FILTERS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        me().header("Idempotency-Key", key)
                .body(body(newName(), "unit=FU-SO"))
                .post(FILTERS)
                .then()
                .statusCode(422);
        me().get(FILTERS).then().body("items", hasSize(1));
    }

    @Test
    void aPersonKeepsAHundred() {
        UUID account = UUID.fromString(me().get("/api/v1/me").then().extract().path("id"));
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                insert into task_filters (id, account_id, name, query, created_at, revision)
                select gen_random_uuid(), ?, 'n' || i, 'unit=FU-SO', now(), 1 from generate_series(1, 100) i
                """, account));
        me().body(body("one more", "unit=FU-SO"))
                .post(FILTERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("task-filter.too-many"));
        me().get(FILTERS + "?limit=2&count=true&sort=-name")
                .then()
                .statusCode(200)
                .body("total", is(100))
                .body("items.name", contains("n99", "n98"))
                .body("next", notNullValue());
    }

    @Test
    void aFeedShowsTheDeadlinesOfTheFilterToWhoeverHasTheLink() {
        String plan = desk.draft(FollowupDesk.newYear());
        String task = desk.due(plan, "T1", "2023-02-28");
        desk.due(plan, "T2", "2023-03-31");
        desk.task(plan, "T3");
        String id = created("plan=" + plan + "&dueTo=2023-03-01");
        ValidatableResponse made = me().put(FILTERS + "/" + id + "/feed")
                .then()
                .statusCode(201)
                .body("address", matchesPattern("/api/v1/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics"));
        String address = made.extract().path("address");
        assertThat(events(calendar(address).statusCode(200))).as("a draft").isEmpty();
        desk.issue(plan);
        ValidatableResponse answer = calendar(address)
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", "private, no-cache");
        assertThat(events(answer)).hasSize(1).first().satisfies(event -> {
            assertThat(ICalendarTest.value(event, "UID")).isEqualTo(task + "@tongket");
            assertThat(ICalendarTest.value(event, "DTSTART")).isEqualTo("20230228");
            assertThat(ICalendarTest.value(event, "SUMMARY")).isEqualTo("T1 Nhiệm vụ T1");
            assertThat(ICalendarTest.value(event, "DESCRIPTION")).contains("Chủ trì: Sở Theo Dõi", "Chưa đến hạn");
        });
        given().header("If-None-Match", answer.extract().header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        given().head(address).then().statusCode(200);
        me().get(FILTERS + "/" + id).then().body("feed.lastUsedAt", equalTo("2023-01-09T05:00:00Z"));
        me().get(FILTERS + "/" + id).then().body(org.hamcrest.Matchers.not(containsString(address)));
    }

    @Test
    void aLinkEndsWithTheNextOneWithItsFilterAndWithTheAccount() {
        String id = created("unit=FU-SO");
        String first = feed(id);
        String second = feed(id);
        calendar(first).statusCode(404).body("code", equalTo("calendar-feed.unknown"));
        calendar(second).statusCode(200);
        me().delete(FILTERS + "/" + id + "/feed").then().statusCode(204);
        me().delete(FILTERS + "/" + id + "/feed").then().statusCode(204);
        calendar(second).statusCode(404);
        String third = feed(id);
        disable(username, true);
        calendar(third).statusCode(404);
        disable(username, false);
        calendar(third).statusCode(200);
        me().delete(FILTERS + "/" + id).then().statusCode(204);
        calendar(third).statusCode(404);
        assertThat(audited())
                .containsExactlyInAnyOrder("create", "open-feed", "renew-feed", "end-feed", "open-feed", "remove");
        assertThat(sql.list(
                        "select 1 as n from audit_entries where position(? in coalesce(after::text, '')) > 0",
                        row -> row.number("n"),
                        third))
                .isEmpty();
    }

    private void disable(String name, boolean disabled) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update accounts set status = ? where username = ?", disabled ? "disabled" : "active", name));
    }

    @Test
    void aFilterThatIsChangedKeepsItsLink() {
        String plan = desk.draft(FollowupDesk.newYear());
        desk.due(plan, "T1", "2023-02-28");
        desk.due(plan, "T2", "2023-03-31");
        desk.issue(plan);
        String id = created("plan=" + plan + "&q=T1");
        String address = feed(id);
        assertThat(events(calendar(address))).hasSize(1);
        me().header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("query", "plan=" + plan))
                .patch(FILTERS + "/" + id)
                .then()
                .statusCode(200)
                .body("feed", notNullValue());
        assertThat(events(calendar(address))).hasSize(2);
    }

    @Test
    void aTaskStandsInTheCalendarAsItStandsOnTheDay() {
        String plan = desk.draft(FollowupDesk.newYear());
        desk.due(plan, "T1", "2023-02-28");
        desk.issue(plan);
        String address = feed(created("plan=" + plan));
        String before = calendar(address).extract().header("ETag");
        clock.advance(Duration.ofDays(60));
        ValidatableResponse later = calendar(address).statusCode(200);
        assertThat(later.extract().header("ETag")).isNotEqualTo(before);
        assertThat(ICalendarTest.value(events(later).getFirst(), "DESCRIPTION")).contains("Quá hạn");
        assertThat(given().header("Accept-Language", "en").get(address).asString())
                .contains("Overdue");
    }

    @Test
    void eachTimeAtWhichATaskComesUpStandsInTheCalendarOfItsFilter() {
        int year = FollowupDesk.newYear();
        String plan = desk.draft(year);
        String task = desk.task(plan, "T1", "duePrecision", "regularly", "recurrence", "quarter");
        desk.issue(plan);
        String address = "/api/v1/plans/" + plan + "/calendar.ics";
        List<VEvent> events = events(calendar(address).statusCode(200));
        assertThat(events.stream().map(event -> ICalendarTest.value(event, "UID")))
                .containsExactlyInAnyOrder(
                        task + "-" + year + "-Q1@tongket",
                        task + "-" + year + "-Q2@tongket",
                        task + "-" + year + "-Q3@tongket",
                        task + "-" + year + "-Q4@tongket");
        assertThat(events.stream().map(event -> ICalendarTest.value(event, "DTSTART")))
                .containsExactlyInAnyOrder(year + "0331", year + "0630", year + "0930", year + "1231");
        assertThat(ICalendarTest.value(events.getFirst(), "SUMMARY")).isEqualTo("T1 Nhiệm vụ T1 (" + year + "-Q1)");
        assertThat(ICalendarTest.value(events.getFirst(), "SEQUENCE")).isEqualTo("1");
        desk.set(task, "recurrence = 'half-year', revision = 2");
        assertThat(events(calendar(address)).stream().map(event -> ICalendarTest.value(event, "UID")))
                .containsExactlyInAnyOrder(task + "-" + year + "-S1@tongket", task + "-" + year + "-S2@tongket");
    }

    @Test
    void aPublishedPlanHasACalendarForEverybody() {
        String plan = desk.draft(FollowupDesk.newYear());
        desk.due(plan, "T1", "2023-12-31");
        String address = "/api/v1/plans/" + plan + "/calendar.ics";
        calendar(address).statusCode(404).body("code", equalTo("plan.unknown"));
        desk.issue(plan);
        ValidatableResponse answer = calendar(address).statusCode(200).header("Cache-Control", "public, no-cache");
        assertThat(events(answer)).hasSize(1);
        calendar("/api/v1/plans/x/calendar.ics").statusCode(404);
        calendar(address + "?x=1").statusCode(400);
        calendar("/api/v1/calendar-feeds/x.ics").statusCode(404);
        calendar("/api/v1/calendar-feeds/x").statusCode(404);
    }
}
