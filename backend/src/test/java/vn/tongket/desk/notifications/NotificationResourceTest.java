package vn.tongket.desk.notifications;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.services.events.Audience;
import vn.tongket.services.events.Event;
import vn.tongket.services.events.Events;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** What happened to a person's things, and what of it they have read. Each test has a unit of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NotificationResourceTest {

    private static final String NOTIFICATIONS = "/api/v1/me/notifications";
    private static final AtomicInteger UNITS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    Events events;

    @Inject
    SettableClock clock;

    private String unit;
    private String username;
    private String token;

    @BeforeEach
    void aUnitWithItsReporter() {
        clock.reset();
        unit = "ND-SO-" + UNITS.incrementAndGet();
        world.unit("ND-TINH", "Tỉnh Thông Báo", "tỉnh", null);
        world.unit(unit, "Sở Thông Báo", "sở", "ND-TINH");
        username = world.account(Role.REPORTER, unit);
        token = World.newToken(username, "*:read", "*:write");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private RequestSpecification me() {
        return as(token);
    }

    private void happens(String type, Audience audience, String actor) {
        UUID id = units.resolve(unit, java.time.LocalDate.of(2023, 1, 9)).id();
        Map<String, String> data = Map.of(
                "round",
                "R-1",
                "roundName",
                "Đợt thử",
                "period",
                "2022",
                "unit",
                unit,
                "unitName",
                "Sở Thông Báo",
                "due",
                "2023-01-12",
                "reason",
                "Thiếu số");
        QuarkusTransaction.requiringNew()
                .run(() -> events.record(
                        List.of(new Event(type, "R-1/" + id + "/" + UUID.randomUUID(), id, audience, actor, data))));
    }

    @Test
    void whatHappenedIsToldInTheReadersLanguageWithWhatLeadsToIt() {
        happens("submission.returned", Audience.REPORTERS, null);

        me().get(NOTIFICATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].read", is(false))
                .body("items[0].subject", equalTo("Báo cáo bị trả lại: Đợt thử – Sở Thông Báo"))
                .body("items[0].text", containsString("Thiếu số"))
                .body("items[0].about", equalTo(Map.of("round", "R-1", "unit", unit)));
        me().header("Accept-Language", "en")
                .get(NOTIFICATIONS)
                .then()
                .body("items[0].subject", not(containsString("Báo cáo bị")));
    }

    @Test
    void oneIsReadAndThenAllUpToAMoment() {
        happens("submission.returned", Audience.REPORTERS, null);
        clock.advance(Duration.ofMinutes(5));
        happens("submission.approved", Audience.REPORTERS, null);
        String tag = me().get(NOTIFICATIONS + "/summary")
                .then()
                .body("unread", equalTo(2))
                .body("latest", notNullValue())
                .extract()
                .header("ETag");
        me().header("If-None-Match", tag).get(NOTIFICATIONS + "/summary").then().statusCode(304);
        String older = me().get(NOTIFICATIONS).then().extract().path("items[1].id");
        String newest = me().get(NOTIFICATIONS).then().extract().path("items[0].at");

        me().put(NOTIFICATIONS + "/" + older + "/read").then().statusCode(200).body("read", is(true));
        me().put(NOTIFICATIONS + "/" + older + "/read").then().statusCode(200);

        me().get(NOTIFICATIONS + "?unread=true&count=true").then().body("total", equalTo(1));
        clock.advance(Duration.ofMinutes(5));
        happens("submission.due-soon", Audience.REPORTERS, null);
        me().body(Map.of("until", newest))
                .put(NOTIFICATIONS + "/read")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));
        me().body(Map.of("until", "2999-01-01T00:00:00Z"))
                .put(NOTIFICATIONS + "/read")
                .then()
                .body("unread", equalTo(0))
                .body("latest", nullValue());
        clock.advance(Duration.ofMinutes(5));
        happens("submission.overdue", Audience.REPORTERS, null);
        me().get(NOTIFICATIONS + "/summary").then().body("unread", equalTo(1));
    }

    @Test
    void whatAnotherReadIsStillUnreadForMe() {
        String colleague = World.newToken(world.account(Role.REPORTER, unit), "*:read", "*:write");
        happens("submission.returned", Audience.REPORTERS, null);

        as(colleague)
                .body(Map.of("until", "2999-01-01T00:00:00Z"))
                .put(NOTIFICATIONS + "/read")
                .then()
                .body("unread", equalTo(0));

        me().get(NOTIFICATIONS + "/summary").then().body("unread", equalTo(1));
    }

    @Test
    void thoseWhomItDoesNotConcernNeitherSeeNorCountIt() {
        happens("submission.returned", Audience.REPORTERS, null);
        String id = me().get(NOTIFICATIONS).then().extract().path("items[0].id");
        for (String other : List.of(
                World.newToken(world.account(Role.PLANNER, unit), "*:read", "*:write"),
                World.newToken(world.account(Role.REPORTER, "ND-TINH"), "*:read", "*:write"),
                World.newToken(world.account(Role.ADMINISTRATOR, null), "*:read", "*:write"))) {
            as(other)
                    .get(NOTIFICATIONS + "?count=true")
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
            as(other).get(NOTIFICATIONS + "/summary").then().body("unread", equalTo(0));
            as(other).put(NOTIFICATIONS + "/" + id + "/read").then().statusCode(404);
        }
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        String other = world.account(Role.PLANNER, unit);
        String planner = World.newToken(other, "*:read", "*:write");
        happens("submission.returned", Audience.OWNERS, other);

        as(planner).get(NOTIFICATIONS).then().body("items", empty());
    }

    @Test
    void whatIsOldIsNoLongerTold() {
        happens("submission.returned", Audience.REPORTERS, null);
        me().get(NOTIFICATIONS).then().body("items", hasSize(1));
        clock.advance(Duration.ofDays(91));
        token = World.newToken(username, "*:read");

        me().get(NOTIFICATIONS).then().statusCode(200).body("items", empty());
    }

    @Test
    void aDirectiveIsToldToTheReportersOfTheUnitThatItIsGivenTo() {
        world.as(Role.PLANNER, "ND-TINH")
                .body(Map.of(
                        "code", "CD-" + unit,
                        "text", Map.of("vi", "Hoàn thành kế hoạch"),
                        "givenBy", Map.of("name", "Lý Thị A", "unit", "ND-TINH"),
                        "occasion", Map.of("kind", "conference", "date", "2023-01-06"),
                        "addressees", List.of(Map.of("unit", unit))))
                .post("/api/v1/directives")
                .then()
                .statusCode(201);

        me().get(NOTIFICATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("directive.given"))
                .body("items[0].text", containsString("Hoàn thành kế hoạch"))
                .body("items[0].about.directive", notNullValue());
    }
}
