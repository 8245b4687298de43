package vn.tongket.awards.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static vn.tongket.testing.AwardWorld.anybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.awards.RecordedAward;
import vn.tongket.awards.awards.RecordedDecision;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Source;
import vn.tongket.testing.AwardWorld;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The statistics of a year: what counts, that sums hold, and that every number opens the list it counts. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AwardStatisticsTest {

    /** Departments of their own, in which nothing but what this test awards is counted. */
    private static final String OVER = "AS-SO";

    private static final String BELOW = "AS-PHONG";

    @Inject
    AwardWorld world;

    @Inject
    World people;

    @Inject
    SettableClock clock;

    @BeforeEach
    void stand() {
        clock.reset();
        world.stand();
        people.unit(OVER, "Sở Thống kê", "sở", AwardWorld.PROVINCE);
        people.unit(BELOW, "Trung tâm Thống kê", "sở", OVER);
        if (counted(people.as(Role.VIEWER, OVER), "2020")
                .extract()
                .<List<?>>path("rows")
                .isEmpty()) {
            awards();
        }
    }

    private static ValidatableResponse counted(RequestSpecification who, String year) {
        return who.queryParam("unit", OVER)
                .queryParam("year", year)
                .queryParam("periodBasis", "calendar")
                .get("/api/v1/award-statistics")
                .then()
                .statusCode(200);
    }

    private void awards() {
        String decision = decision(OVER, "2020-06-01");
        award(decision, AwardWorld.PRAISE, person("Một", "direct-worker", "regular"));
        award(decision, AwardWorld.PRAISE, person("Hai", "other-leader", "regular"));
        award(decision, AwardWorld.MERIT, person("Ba", null, "ad-hoc"));
        award(decision, AwardWorld.MERIT, group("Phòng Bốn", null));
        issue(decision, OVER);
        String below = decision(BELOW, "2020-12-20");
        award(below, AwardWorld.MERIT, person("Năm", "direct-worker", "thematic"));
        issue(below, BELOW);
        String annulled = decision(OVER, "2020-07-01");
        award(annulled, AwardWorld.PRAISE, person("Sáu", "direct-worker", "regular"));
        issue(annulled, OVER);
        people.as(Role.AWARD_OFFICER, OVER)
                .header("If-Match", "*")
                .body(Map.of("status", "annulled", "reason", "x"))
                .put("/api/v1/award-decisions/" + annulled + "/status")
                .then()
                .statusCode(200);
        award(decision(OVER, "2020-08-01"), AwardWorld.PRAISE, person("Nháp", "direct-worker", "regular"));
        recorded();
    }

    /** Six whom a source counts, and some whom it does not. */
    private void recorded() {
        Actor loader = Actor.installation("sample-data");
        Source source = new Source("Báo thử", null, null, null);
        world.importDecision(
                loader,
                new RecordedDecision(
                        "AS-1",
                        OVER,
                        null,
                        null,
                        null,
                        source,
                        null,
                        Instant.parse("2020-12-25T17:00:00Z"),
                        null,
                        null,
                        null));
        for (Integer count : new Integer[] {6, null}) {
            RecordedAward empty = AwardWorld.recordedAward("AS-1-" + count, "AS-1", count);
            world.importAward(
                    loader,
                    new RecordedAward(
                            empty.key(),
                            empty.decision(),
                            empty.type(),
                            empty.recipientKind(),
                            null,
                            null,
                            null,
                            count,
                            2020,
                            null,
                            source,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }

    private static Map<String, Object> person(String name, String positionClass, String way) {
        Map<String, Object> award = new HashMap<>();
        award.put("recipient", Map.of("kind", "individual", "name", "Người Được Đếm " + name));
        award.put("positionClass", positionClass);
        award.put("way", way);
        return award;
    }

    private static Map<String, Object> group(String name, String way) {
        Map<String, Object> award = new HashMap<>();
        award.put("recipient", Map.of("kind", "collective", "name", name));
        award.put("way", way);
        return award;
    }

    private String decision(String authority, String day) {
        return people.as(Role.AWARD_OFFICER, OVER)
                .body(Map.of(
                        "authority", authority, "number", AwardWorld.nextNumber(), "date", day, "signer", "Người ký"))
                .post("/api/v1/award-decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void award(String decision, String type, Map<String, Object> body) {
        body.put("decision", decision);
        body.put("type", type);
        body.put("achievementYear", 2020);
        people.as(Role.AWARD_OFFICER, OVER)
                .body(body)
                .post("/api/v1/awards")
                .then()
                .statusCode(201);
    }

    private void issue(String decision, String authority) {
        people.as(Role.APPROVER, authority)
                .header("If-Match", "*")
                .body(Map.of("status", "issued"))
                .put("/api/v1/award-decisions/" + decision + "/status")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsInForceIsCountedByItsFourSides() {
        counted(people.as(Role.VIEWER, OVER), "2020")
                .body("from", is("2020-01-01"))
                .body("to", is("2020-12-31"))
                .body("consistent", is(true))
                .body("rows.size()", is(6))
                .body("sums.find { it.of == 'total' }.awards", is(7))
                .body("sums.find { it.of == 'total' }.recipients", is(11))
                .body("sums.find { it.of == 'total' }.uncounted", is(1))
                .body("sums.findAll { it.of == 'type' }.type.code", contains(AwardWorld.MERIT, AwardWorld.PRAISE))
                .body("sums.findAll { it.of == 'type' }.recipients", contains(3, 8))
                .body("sums.find { it.of == 'way' && it.way == 'regular' }.recipients", is(2))
                .body("sums.find { it.of == 'way' && it.way == null }.awards", is(3))
                .body("sums.find { it.of == 'position-class' && it.positionClass == 'direct-worker' }.awards", is(2))
                .body("sums.find { it.of == 'recipient-kind' && it.recipientKind == 'collective' }.recipients", is(1));
    }

    @Test
    void theYearOfTheReportEndsOnTheFourteenthOfDecember() {
        people.as(Role.VIEWER, OVER)
                .queryParam("unit", OVER)
                .queryParam("year", "2020")
                .get("/api/v1/award-statistics")
                .then()
                .body("periodBasis", is("decree-09"))
                .body("from", is("2019-12-15"))
                .body("to", is("2020-12-14"))
                .body("sums.find { it.of == 'total' }.awards", is(4));
    }

    @Test
    void everyNumberOpensExactlyTheAwardsThatItCounts() {
        ValidatableResponse statistics = counted(people.as(Role.VIEWER, OVER), "2020");
        List<Map<String, Object>> all = new ArrayList<>(statistics.extract().<List<Map<String, Object>>>path("rows"));
        all.addAll(statistics.extract().<List<Map<String, Object>>>path("sums"));
        assertThat(all).hasSizeGreaterThan(12);
        for (Map<String, Object> row : all) {
            List<Map<String, Object>> listed = opened((String) row.get("list"));
            assertThat(listed).as(row.toString()).hasSize((Integer) row.get("awards"));
            assertThat(listed.stream().mapToInt(AwardStatisticsTest::recipients).sum())
                    .as(row.toString())
                    .isEqualTo(row.get("recipients"));
        }
    }

    private static int recipients(Map<String, Object> award) {
        Map<?, ?> recipient = (Map<?, ?>) award.get("recipient");
        Integer count = (Integer) award.get("count");
        return recipient.get("name") != null ? 1 : count == null ? 0 : count;
    }

    private List<Map<String, Object>> opened(String address) {
        RequestSpecification viewer = people.as(Role.VIEWER, OVER).queryParam("limit", 500);
        for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            viewer.queryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return viewer.get(address.substring(0, address.indexOf('?')))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    @Test
    void theyAreThereAsFilesToo() {
        String file = people.as(Role.VIEWER, OVER)
                .accept("text/csv")
                .queryParam("unit", OVER)
                .queryParam("year", "2020")
                .queryParam("periodBasis", "calendar")
                .get("/api/v1/award-statistics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines().toList()).hasSize(1 + 6 + 13);
        assertThat(file.lines().filter(line -> line.startsWith("total")).collect(Collectors.joining()))
                .contains(",7,11,1,");
        people.as(Role.VIEWER, OVER)
                .queryParam("unit", OVER)
                .queryParam("year", "2020")
                .queryParam("format", "xlsx")
                .get("/api/v1/award-statistics")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void anEmptyYearIsConsistentAndNothing() {
        counted(people.as(Role.VIEWER, OVER), "1999")
                .body("rows", empty())
                .body("consistent", is(true))
                .body("sums.of", contains("total"))
                .body("sums[0].awards", is(0));
    }

    @Test
    void theyAreForThoseWithARoleOnTheUnit() {
        String address = "/api/v1/award-statistics?year=2020&unit=" + OVER;
        anybody().get(address).then().statusCode(401);
        world.stranger().get(address).then().statusCode(403).body("code", is("access.denied"));
        people.as(Role.VIEWER, BELOW).get(address).then().statusCode(403);
        people.as(Role.VIEWER, OVER)
                .get("/api/v1/award-statistics?year=2020")
                .then()
                .statusCode(403);
        people.as(Role.ADMINISTRATOR, null)
                .get("/api/v1/award-statistics?year=2020")
                .then()
                .statusCode(200);
        people.as(Role.VIEWER, OVER)
                .get("/api/v1/award-statistics?year=2020&unit=AS-KHONG")
                .then()
                .statusCode(404);
    }

    @Test
    void aQuestionThatCannotBeReadIsRefused() {
        people.as(Role.VIEWER, OVER)
                .get("/api/v1/award-statistics?unit=" + OVER)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("year"));
        people.as(Role.VIEWER, OVER)
                .get("/api/v1/award-statistics?year=2020,2021&periodBasis=not-stated&unit=" + OVER)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("year", "periodBasis"));
    }

    @Test
    void thePositionClassFindsNothingForThePublic() {
        anybody()
                .queryParam("within", OVER)
                .queryParam("positionClass", "direct-worker")
                .get("/api/v1/awards")
                .then()
                .statusCode(200)
                .body("items", empty());
        anybody()
                .queryParam("within", OVER)
                .queryParam("way", "ad-hoc")
                .queryParam("year", "2020")
                .get("/api/v1/awards")
                .then()
                .body("items.size()", is(1));
    }
}
