package vn.tongket.services.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.AwardDesk;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PlanningDesk;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.World;

/** What is published makes an event, and nothing else does: whatever an event names, everybody may read. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PublicationTest {

    private static final String API = "/api/v1";

    @Inject
    Feed feed;

    @Inject
    Publication publication;

    @Inject
    World world;

    @Inject
    Units units;

    @Inject
    RoundDesk rounds;

    @Inject
    PlanningDesk plans;

    @Inject
    AwardDesk awards;

    private long seen;

    @BeforeEach
    void begin() {
        seen = feed.last();
    }

    /** The types of what came since it was last asked, each after its subject was read by somebody unknown. */
    private List<String> told() {
        return news().stream()
                .map(event -> event.type().substring("vn.tongket.".length()))
                .toList();
    }

    private List<FeedEvent> news() {
        List<FeedEvent> events = feed.after(seen, 1_000);
        seen = events.isEmpty() ? seen : events.getLast().position();
        events.forEach(event -> assertThat(given().get(event.subject()).statusCode())
                .as(event.toString())
                .isEqualTo(200));
        return events;
    }

    private UUID id(String code) {
        return units.resolve(code, LocalDate.of(2023, 1, 9)).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuse", "export", "read", "preview"})
    void whatTheTrailNotesAlthoughNothingChangedIsNoEvent(String action) {
        QuarkusTransaction.requiringNew().run(() -> {
            publication.of(action, "units", null, null, Map.of("status", 403));
            publication.of(action, "plans", null, null, Map.of("status", "issued", "id", "x"));
        });
        assertThat(told()).isEmpty();
    }

    @Nested
    class WhatMapsAndListsAreMadeOf {

        @BeforeEach
        void aProvince() {
            world.unit("FE", "Tỉnh Thử Sự Kiện", "tỉnh", null);
            world.unit("FE-HUYEN", "Huyện Thử Sự Kiện", "huyện", "FE");
            news();
        }

        private void put(Role role, String address, String body) {
            world.as(role, "FE")
                    .header("If-Match", "*")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(oneOf(200, 201));
        }

        @Test
        void aThemeIsToldOfUntilItIsRemoved() {
            String address = API + "/themes/FE_THEME";
            put(
                    Role.ADMINISTRATOR,
                    address,
                    "{'name': {'vi': 'Chủ đề'}, 'position': 1, 'indicators': []}".replace('\'', '"'));
            assertThat(told()).containsExactly("theme.created");
            put(
                    Role.ADMINISTRATOR,
                    address,
                    "{'name': {'vi': 'Khác'}, 'position': 1, 'indicators': []}".replace('\'', '"'));
            assertThat(told()).containsExactly("theme.changed");

            world.as(Role.ADMINISTRATOR, "FE").header("If-Match", "*").delete(address);
            assertThat(feed.after(seen, 10)).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("vn.tongket.theme.removed");
                assertThat(event.subject()).isEqualTo(address);
            });
        }

        @Test
        void outlinesAreToldOfWithTheUnitThatTheyLieIn() {
            String address = API + "/boundaries/2590-01-01?within=FE";
            String outlines = """
                    {"type": "FeatureCollection", "source": {"document": "Ô vuông"}, "features": [
                      {"type": "Feature", "properties": {"code": "FE-HUYEN"}, "geometry": {"type": "Polygon",
                       "coordinates": [[[105, 21], [%d, 21], [106, 22], [105, 22], [105, 21]]]}}]}
                    """;
            put(Role.ADMINISTRATOR, address, outlines.formatted(106));
            assertThat(news()).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("vn.tongket.boundaries.created");
                assertThat(event.subject()).isEqualTo(address);
                assertThat(event.unit()).isEqualTo(id("FE"));
            });
            put(Role.ADMINISTRATOR, address, outlines.formatted(107));
            assertThat(told()).containsExactly("boundaries.changed");
        }
    }

    @Nested
    class Values {

        @BeforeEach
        void aProvinceAndAnIndicator() {
            world.unit("FE", "Tỉnh Thử Sự Kiện", "tỉnh", null);
            world.as(Role.ADMINISTRATOR, "FE")
                    .header("If-Match", "*")
                    .body(Bodies.percentage("Tỷ lệ sự kiện"))
                    .put(API + "/indicators/FE_RATE");
            news();
        }

        private void put(String address, Map<String, Object> body) {
            world.as(Role.REPORTER, "FE")
                    .header("If-Match", "*")
                    .body(body)
                    .put(address)
                    .then()
                    .statusCode(oneOf(200, 201));
        }

        private void move(Role role, String address, int version, Map<String, String> body) {
            world.as(role, "FE")
                    .header("If-Match", "*")
                    .body(body)
                    .put(address.replaceFirst("(\\?|$)", "/versions/" + version + "/status$1"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void areToldOfWhenTheyAreApprovedAndWhenTheyAreTakenBack() {
            String address = API + "/observations/FE_RATE/FE/2003";
            put(address, Map.of("numerator", 1, "denominator", 2));
            move(Role.REPORTER, address, 1, Map.of("status", "submitted"));
            assertThat(told()).as("a draft is nobody's business").isEmpty();

            move(Role.APPROVER, address, 1, Map.of("status", "approved"));
            List<FeedEvent> approved = news();
            assertThat(approved).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("vn.tongket.observation.approved");
                assertThat(event.subject()).isEqualTo(API + "/observations/FE_RATE/" + id("FE") + "/2003");
                assertThat(event.unit()).isEqualTo(id("FE"));
            });

            put(address, Map.of("numerator", 1, "denominator", 4, "reason", "Đếm lại"));
            move(Role.REPORTER, address, 2, Map.of("status", "submitted"));
            assertThat(told()).as("what waits beside it is not public").isEmpty();
            move(Role.APPROVER, address, 2, Map.of("status", "approved"));
            assertThat(told()).containsExactly("observation.approved");
        }

        @Test
        void thatAreWithdrawnAreToldOfToo() {
            String address = API + "/observations/FE_RATE/FE/2004";
            put(address, Map.of("numerator", 1, "denominator", 2));
            move(Role.REPORTER, address, 1, Map.of("status", "submitted"));
            move(Role.APPROVER, address, 1, Map.of("status", "approved"));
            news();
            move(Role.APPROVER, address, 1, Map.of("status", "withdrawn", "reason", "sai"));

            List<FeedEvent> events = feed.after(seen, 10);
            assertThat(events).extracting(FeedEvent::type).containsExactly("vn.tongket.observation.withdrawn");
        }

        @Test
        void ofAPartAreFoundAtTheAddressOfThePart() {
            String address = API + "/observations/FE_RATE/FE/2005?breakdown=level:commune";
            put(address, Map.of("numerator", 1, "denominator", 2));
            move(Role.REPORTER, address, 1, Map.of("status", "submitted"));
            move(Role.APPROVER, address, 1, Map.of("status", "approved"));

            assertThat(news())
                    .extracting(FeedEvent::subject)
                    .containsExactly(API + "/observations/FE_RATE/" + id("FE") + "/2005?breakdown=level:commune");
        }

        @Test
        void thatAreImportedAreOneEventForEachIndicatorAndUnit() {
            world.unit("FE-1", "Xã Thử Một", "xã", "FE");
            news();
            String rows = "indicator,unit,period,numerator,denominator,knownSince,sourceDocument\n"
                    + "FE_RATE,FE,2011,1,2,2012-01-01T00:00:00Z,B\nFE_RATE,FE,2012,1,2,2013-01-01T00:00:00Z,B\n"
                    + "FE_RATE,FE-1,2011,1,2,2012-01-01T00:00:00Z,B\n";
            imported(Role.ADMINISTRATOR, rows, "");
            List<FeedEvent> events = news();
            assertThat(events)
                    .extracting(FeedEvent::type)
                    .containsExactly("vn.tongket.observation.imported", "vn.tongket.observation.imported");
            assertThat(events)
                    .extracting(FeedEvent::subject)
                    .containsExactlyInAnyOrder(
                            API + "/observations?indicator=FE_RATE&unit=" + id("FE"),
                            API + "/observations?indicator=FE_RATE&unit=" + id("FE-1"));

            imported(Role.ADMINISTRATOR, rows.replace("2011", "2013"), "?dryRun=true");
            imported(Role.REPORTER, "indicator,unit,period,numerator,denominator\nFE_RATE,FE,2015,1,2\n", "");
            assertThat(told()).as("tried, and drafts").isEmpty();
        }

        private void imported(Role role, String rows, String query) {
            world.as(role, "FE")
                    .contentType("text/csv")
                    .body(rows)
                    .post(API + "/observations/imports" + query)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
        }

        @Test
        void whatEverybodyReadsAtOnceIsToldOfAtOnce() {
            world.as(Role.ADMINISTRATOR, "FE")
                    .header("If-Match", "*")
                    .body(Map.of("value", 50))
                    .put(API + "/targets/FE_RATE/FE/2030")
                    .then()
                    .statusCode(201);
            assertThat(told()).containsExactly("target.created");
        }
    }

    @Nested
    class Rounds {

        @Test
        void thatAreApprovedTellOfEachValue() {
            rounds.stand();
            String indicator = rounds.count();
            String round = rounds.begin(Bodies.with(RoundDesk.round(indicator), "approvals", 1));
            RoundDesk.made(rounds.enter(RoundDesk.COMMUNE, indicator, 5));
            rounds.send(round, RoundDesk.COMMUNE);
            news();
            rounds.approve(RoundDesk.DISTRICT, round, RoundDesk.COMMUNE);

            assertThat(news())
                    .extracting(FeedEvent::subject)
                    .containsExactly(
                            API + "/observations/" + indicator + "/" + id(RoundDesk.COMMUNE) + "/" + RoundDesk.PERIOD);
        }
    }

    @Nested
    class Plans {

        @Test
        void areToldOfOnceTheyAreIssuedWithWhatBecomesOfTheirTasks() {
            plans.open();
            news();
            String plan = plans.draft();
            String task = plans.task(plan, "1", ", \"lead\": \"" + PlanningDesk.DEPARTMENT + "\"");
            assertThat(told()).as("a draft and its tasks").isEmpty();
            plans.putInForce(plan);
            assertThat(told()).containsExactly("plan.issued");

            plans.planner()
                    .header("If-Match", "*")
                    .body(Map.of("status", "paused", "reason", "chờ"))
                    .put(API + "/tasks/" + task + "/status")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
            assertThat(news()).extracting(FeedEvent::subject).containsExactly(API + "/tasks/" + task);
        }
    }

    @Nested
    class Awards {

        @Test
        void areToldOfWhenTheirDecisionIsIssuedAndNeverByName() {
            awards.open();
            news();
            String decision = awards.draft();
            String award = awards.award(decision, "Nguyễn Thị Sự Kiện");
            assertThat(told()).as("a draft").isEmpty();

            awards.issue(decision);
            assertThat(told()).containsExactly("award-decision.issued", "award.issued");

            awards.officer()
                    .header("If-Match", "*")
                    .body(Map.of("nameShown", false, "ground", "request", "reason", "Bản án có tên Nguyễn Thị Sự Kiện"))
                    .put(API + "/awards/" + award + "/publicity")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200);
            List<FeedEvent> taken = news();
            assertThat(taken).extracting(FeedEvent::type).containsExactly("vn.tongket.award.changed");
            assertThat(feed.cloudEvent(taken.getFirst()).toString()).doesNotContain("Nguyễn", "Kiện");

            awards.annul(decision);
            assertThat(told()).containsExactly("award-decision.annulled", "award.annulled");
        }

        @Test
        void thatComeToNothingAreNeverToldOf() {
            awards.open();
            news();
            String decision = awards.draft();
            awards.award(decision, "Nguyễn Thị Bỏ");
            awards.officer()
                    .header("If-Match", "*")
                    .body(Map.of("status", "withdrawn", "reason", "thôi"))
                    .put(API + "/award-decisions/" + decision + "/status")
                    .then()
                    .statusCode(200);
            assertThat(told()).isEmpty();
        }
    }

    @Nested
    class Directives {

        @Test
        void andThatAUnitHasThem() {
            plans.open();
            news();
            String directive = plans.planner()
                    .body(Map.of(
                            "code",
                            "FE-" + UUID.randomUUID().toString().substring(0, 8),
                            "text",
                            Map.of("vi", "Làm việc này"),
                            "givenBy",
                            Map.of("name", "Chủ tịch", "unit", PlanningDesk.DEPARTMENT),
                            "occasion",
                            Map.of("kind", "conference", "title", Map.of("vi", "Hội nghị"), "date", "2022-12-26"),
                            "addressees",
                            List.of(Map.of("unit", PlanningDesk.DEPARTMENT))))
                    .post(API + "/directives")
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(told()).containsExactly("directive.created");
            plans.planner()
                    .body(Map.of("unit", PlanningDesk.DEPARTMENT))
                    .post(API + "/directives/" + directive + "/acknowledgements")
                    .then()
                    .statusCode(201);
            assertThat(news())
                    .extracting(FeedEvent::subject)
                    .containsExactly(API + "/directives/" + directive + "/acknowledgements");
        }
    }

    @Nested
    class Acts {

        @Test
        void areToldOfTogetherWithEachUnitThatTheyTouch() {
            world.unit("FA", "Tỉnh Sắp Xếp", "tỉnh", null);
            world.unit("FA-1", "Xã Một", "xã", "FA");
            world.unit("FA-2", "Xã Hai", "xã", "FA");
            news();
            carryOut("?dryRun=true");
            assertThat(told()).as("only tried").isEmpty();
            carryOut("");

            List<FeedEvent> events = news();
            assertThat(events.getFirst().type()).isEqualTo("vn.tongket.unit-change.in-force");
            assertThat(events.stream().skip(1))
                    .hasSize(2)
                    .allMatch(event -> event.type().equals("vn.tongket.unit.changed"))
                    .extracting(FeedEvent::unit)
                    .containsExactlyInAnyOrder(id("FA-1"), id("FA-2"));
        }

        private void carryOut(String query) {
            world.as(Role.ADMINISTRATOR, "FA")
                    .body(Map.of(
                            "effectiveDate",
                            "2023-01-02",
                            "title",
                            Bodies.name("Đổi tên hai xã"),
                            "legalBasis",
                            Map.of("document", "Quyết định thử"),
                            "changes",
                            List.of(
                                    Map.of("change", "rename", "unit", "FA-1", "name", Bodies.name("Xã Một Mới")),
                                    Map.of("change", "rename", "unit", "FA-2", "name", Bodies.name("Xã Hai Mới")))))
                    .post(API + "/unit-changes" + query)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(oneOf(200, 201));
        }
    }
}
