package vn.tongket.services.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** {@code GET /events}: where one begins, how one goes on, and what one is told who cannot. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EventResourceTest {

    private static final String EVENTS = "/api/v1/events";

    @Inject
    Publication publication;

    @Inject
    FeedRetentionService retention;

    @Inject
    FeedRepository feed;

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String start;

    @BeforeEach
    void begin() {
        start = given().get(EVENTS + "?after=now")
                .then()
                .statusCode(200)
                .body("items", empty())
                .extract()
                .path("cursor");
    }

    @AfterEach
    void theClockStandsWhereItBegan() {
        clock.reset();
    }

    private void publish(String resource, UUID unit, Map<String, Object> thing) {
        QuarkusTransaction.requiringNew().run(() -> publication.of("create", resource, unit, null, thing));
    }

    private void day(String date) {
        publish("calendar-days", null, Map.of("date", date));
    }

    private static ValidatableResponse read(String query) {
        return given().get(EVENTS + "?" + query).then();
    }

    @Nested
    class Reading {

        @Test
        void givesCloudEvents() {
            day("2023-09-02");

            read("after=" + start)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].specversion", equalTo("1.0"))
                    .body("items[0].id.length()", is(36))
                    .body("items[0].source", equalTo("https://tongket.example/api/v1"))
                    .body("items[0].type", equalTo("vn.tongket.calendar-day.created"))
                    .body("items[0].subject", equalTo("/api/v1/calendar-days/2023-09-02"))
                    .body("items[0].time", equalTo("2023-01-09T05:00:00Z"))
                    .body("items[0].datacontenttype", equalTo("application/json"))
                    .body("items[0].data.href", equalTo("https://tongket.example/api/v1/calendar-days/2023-09-02"))
                    .body("more", is(false));
        }

        @Test
        void namesOnlyAttributesThatCloudEventsAllows() {
            day("2023-09-02");

            Map<String, Object> event =
                    read("after=" + start).extract().jsonPath().getMap("items[0]");
            assertThat(event.keySet())
                    .allMatch(name -> name.matches("[a-z0-9]{1,20}"))
                    .as("what belongs to the whole installation has no unit")
                    .doesNotContain("unit");
        }

        @Test
        void goesOnWhereNextSays() {
            day("2023-01-01");
            day("2023-01-02");
            day("2023-01-03");

            String next = read("limit=2&type=vn.tongket.calendar-day&after=" + start)
                    .body(
                            "items.subject",
                            contains("/api/v1/calendar-days/2023-01-01", "/api/v1/calendar-days/2023-01-02"))
                    .body("more", is(true))
                    .header("Link", containsString("rel=\"next\""))
                    .extract()
                    .path("next");
            assertThat(next).contains("limit=2", "type=vn.tongket.calendar-day");
            String end = given().get(next)
                    .then()
                    .body("items.subject", contains("/api/v1/calendar-days/2023-01-03"))
                    .body("more", is(false))
                    .extract()
                    .path("next");
            String again =
                    given().get(end).then().body("items", empty()).extract().path("next");
            assertThat(again).as("at the end it stays where it is").isEqualTo(end);

            day("2023-01-04");
            given().get(again).then().body("items.subject", contains("/api/v1/calendar-days/2023-01-04"));
        }

        @Test
        void beginsWithTheOldestThatIsKept() {
            day("2023-01-05");
            day("2023-01-06");
            read("limit=1").statusCode(200).body("items", hasSize(1)).body("more", is(true));
        }

        @Test
        void passesOverWhatIsNotWantedForGood() {
            day("2023-01-06");
            String cursor = read("type=vn.tongket.plan&after=" + start)
                    .body("items", empty())
                    .extract()
                    .path("cursor");
            assertThat(cursor).isNotEqualTo(start);
        }
    }

    @Nested
    class Filters {

        @BeforeEach
        void units() {
            world.unit("EV", "Tỉnh Thử Dòng", "tỉnh", null);
            world.unit("EV-1", "Xã Thử Dòng", "xã", "EV");
            world.unit("EV-ELSE", "Tỉnh Khác", "tỉnh", null);
        }

        private UUID id(String code) {
            return units.resolve(code, LocalDate.of(2023, 1, 9)).id();
        }

        private void target(String unit) {
            publish(
                    "targets",
                    id(unit),
                    Map.of("indicator", "X", "unit", Map.of("id", id(unit)), "period", "2023", "breakdown", Map.of()));
        }

        @Test
        void byUnitWithAllBelowIt() {
            target("EV");
            target("EV-1");
            target("EV-ELSE");
            day("2023-02-01");

            read("type=vn.tongket.target&unit=EV&after=" + start)
                    .body("items.unit", contains(id("EV").toString(), id("EV-1").toString()));
            read("unit=" + id("EV-1") + "&type=vn.tongket.target.created&after=" + start)
                    .body("items.unit", contains(id("EV-1").toString()));
        }

        @Test
        void byTypeWholeOrUpToAPoint() {
            target("EV");
            day("2023-02-02");

            read("type=vn.tongket.target,vn.tongket.calendar-day.created&after=" + start)
                    .body("items.type", hasItem("vn.tongket.target.created"))
                    .body("items.type", hasItem("vn.tongket.calendar-day.created"));
            read("type=vn.tongket.target&after=" + start)
                    .body("items.type", everyItem(startsWith("vn.tongket.target.")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "colour=red",
                    "type=vn.tongket.targe",
                    "type=vn.tongket.",
                    "after=x",
                    "after=AAAA",
                    "limit=0",
                    "limit=501",
                    "wait=31",
                    "wait=-1",
                    "cursor=x",
                    "after="
                })
        void thatDoNotExistAreToldSo(String query) {
            read(query).statusCode(400).body("code", equalTo("query.invalid"));
        }

        @Test
        void ofAnUnknownUnitAreToldSo() {
            read("unit=EV-NOBODY").statusCode(404).body("code", equalTo("unit.unknown"));
        }
    }

    @Nested
    class ResynchronisingIsAskedFor {

        private void refused(String cursor) {
            String next = read("after=" + cursor)
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("code", equalTo("event.resynchronise"))
                    .header("Link", containsString("rel=\"next\""))
                    .extract()
                    .path("next");
            day("2023-03-03");
            given().get(next)
                    .then()
                    .statusCode(200)
                    .body("items.subject", contains("/api/v1/calendar-days/2023-03-03"));
        }

        /** What others did meanwhile, at whatever time of theirs, is out of the way. */
        private void forgetAll() {
            clock.advance(Duration.ofDays(10_000));
            retention.forget();
            clock.reset();
            begin();
        }

        @Test
        void whereEventsAfterACursorAreNoLongerKept() {
            forgetAll();
            day("2023-03-01");
            String middle = read("after=" + start).extract().path("cursor");
            clock.advance(Duration.ofDays(30));
            day("2023-03-02");
            read("after=" + start).statusCode(200).body("items", hasSize(2));

            clock.advance(Duration.ofDays(61));
            assertThat(retention.forget()).isPositive();
            read("after=" + middle).statusCode(200).body("items.subject", contains("/api/v1/calendar-days/2023-03-02"));
            read("limit=1").body("items.subject", contains("/api/v1/calendar-days/2023-03-02"));
            refused(start);

            clock.advance(Duration.ofDays(60));
            retention.forget();
            String end = read("limit=50").statusCode(200).extract().path("cursor");
            assertThat(FeedCursor.parse(end).position())
                    .as("positions go on where they were, also when all events went")
                    .isGreaterThanOrEqualTo(FeedCursor.parse(middle).position());
        }

        @Test
        void whereACursorComesFromTheFuture() {
            FeedCursor now = FeedCursor.parse(start);
            refused(new FeedCursor(now.epoch(), now.position() + 1_000_000).text());
        }

        @Test
        void whereTheDatabaseWasRestoredFromACopy() {
            day("2023-03-04");
            sql.update("update feed set place = 'somewhere else'");
            refused(start);
            assertThat(sql.number("select count(*) as n from feed where place = feed_place()"))
                    .isOne();
        }
    }

    @Nested
    class Callers {

        @Test
        void withATokenOfAnotherScopeReadWhatAnybodyReads() {
            String token = World.newToken(world.account(Role.VIEWER, "EV-T"), "units:read");
            Response anybody = given().get(EVENTS);
            given().header("Authorization", "Bearer " + token)
                    .get(EVENTS)
                    .then()
                    .statusCode(200)
                    .body("items", is(anybody.<List<Object>>path("items")));
        }

        @BeforeEach
        void aUnit() {
            world.unit("EV-T", "Tỉnh Mã", "tỉnh", null);
        }
    }

    @Nested
    class Waiting {

        @Test
        void endsWhenSomethingComes() {
            Thread writer = Thread.ofVirtual().start(() -> {
                pause(400);
                day("2023-04-01");
            });
            long begun = System.nanoTime();
            read("wait=20&type=vn.tongket.calendar-day&after=" + start)
                    .statusCode(200)
                    .body("items.subject", contains("/api/v1/calendar-days/2023-04-01"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            assertThat(writer.isAlive()).isFalse();
        }

        @Test
        void endsWithoutItemsWhenNothingWantedComes() {
            Thread.ofVirtual().start(() -> {
                pause(200);
                day("2023-04-02");
            });
            read("wait=1&type=vn.tongket.plan&after=" + start)
                    .statusCode(200)
                    .body("items", empty())
                    .header("X-Request-Id", not(equalTo(null)));
        }

        @Test
        void holdsNoThreadForEachWhoWaits() throws Exception {
            List<Thread> callers = IntStream.range(0, 3)
                    .mapToObj(i -> World.newToken(world.account(Role.VIEWER, "EV-T"), "*:read"))
                    .flatMap(token -> Stream.generate(() -> waiting(token)).limit(10))
                    .toList();
            callers.forEach(Thread::start);
            // On a busy machine it takes a while until all of them have asked and wait.
            for (int looks = 0; looks < 50 && (looks < 5 || busyThreads() >= 5); looks++) {
                pause(200);
            }
            assertThat(busyThreads()).isLessThan(5);
            day("2023-04-03");
            for (Thread caller : callers) {
                caller.join(Duration.ofSeconds(10));
                assertThat(caller.isAlive()).isFalse();
            }
        }

        private static long busyThreads() {
            return Thread.getAllStackTraces().entrySet().stream()
                    .filter(entry -> entry.getKey().getName().startsWith("executor-thread"))
                    .filter(entry -> Arrays.stream(entry.getValue())
                            .anyMatch(frame -> frame.getClassName().startsWith("vn.tongket")))
                    .count();
        }

        private Thread waiting(String token) {
            return Thread.ofVirtual()
                    .unstarted(() -> given().header("Authorization", "Bearer " + token)
                            .get(EVENTS + "?wait=20&type=vn.tongket.calendar-day&after=" + start)
                            .then()
                            .body("items", hasSize(1)));
        }

        @BeforeEach
        void aUnit() {
            world.unit("EV-T", "Tỉnh Mã", "tỉnh", null);
        }

        private static void pause(int millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
