package vn.tongket.awards.eligibility.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.awards.eligibility.EligibilityWorld.CENTRE;
import static vn.tongket.awards.eligibility.EligibilityWorld.DEPARTMENT;
import static vn.tongket.awards.eligibility.EligibilityWorld.OTHER;
import static vn.tongket.awards.eligibility.EligibilityWorld.PROVINCE;
import static vn.tongket.awards.eligibility.EligibilityWorld.fact;
import static vn.tongket.awards.eligibility.EligibilityWorld.quota;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.awards.eligibility.EligibilityWorld;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;

/** Quotas with their arithmetic, tried with other terms, and asked before a decision is issued. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class QuotaResourceTest {

    @Inject
    EligibilityWorld world;

    @Inject
    ReorganisationDesk reorganisations;

    private String base;
    private String type;

    @BeforeEach
    void twoTypes() {
        world.stand();
        base = world.newType();
        type = world.newType();
    }

    private ValidatableResponse asked(String unit) {
        return world.provinceOfficer()
                .get("/api/v1/quotas?type=" + type + "&year=2022&unit=" + unit)
                .then();
    }

    @Test
    void sixTitlesAtFifteenPercentNeedForty() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.recorded(base, DEPARTMENT, 2022, 30);
        world.recorded(base, CENTRE, 2022, 9);
        world.recorded(type, DEPARTMENT, 2022, 6);
        asked(DEPARTMENT)
                .statusCode(200)
                .body("quota.rate", is(0.15f))
                .body("whole.base", is(39))
                .body("whole.exact", is(5.85f))
                .body("whole.allowed", is(5))
                .body("whole.used", is(6))
                .body("whole.left", is(0))
                .body("whole.exceeded", is(1))
                .body("whole.baseNeeded", is(40))
                .body("parts.unit.code", contains(DEPARTMENT, CENTRE))
                .body("parts.arithmetic.base", contains(30, 9));
        world.recorded(base, DEPARTMENT, 2022, 1);
        asked(DEPARTMENT).body("whole.base", is(40)).body("whole.exceeded", is(0));
    }

    @Test
    void linesThatTheSourceDoesNotCountAreTold() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.recorded(base, DEPARTMENT, 2022, null);
        asked(DEPARTMENT).body("whole.base", is(0)).body("whole.uncounted", is(1));
    }

    @Test
    void linesOfTheTypeThatTheSourceDoesNotCountAreToldToo() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.recorded(type, DEPARTMENT, 2022, null);
        asked(DEPARTMENT).body("whole.used", is(0)).body("whole.usedUncounted", is(1));
    }

    @Test
    void aQuotaWhoseBaseNobodyCountedIsNotedAndBindsNobody() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", true));
        world.recorded(base, DEPARTMENT, 2022, null);
        world.issue(world.draft(type, 2022, world.person(DEPARTMENT))).statusCode(200);
        assertThat(world.trail("award-quotas", type + " 2022")).containsExactly("exceed");
    }

    @Test
    void unitsThatEndedCountWhereTheyLayAndDividedOnesOnce() {
        String top = "EL-Q" + EligibilityWorld.word().toUpperCase(Locale.ROOT);
        world.unit(top, "tỉnh", null);
        List.of("A", "B").forEach(each -> world.unit(top + each, "huyện", top));
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.recorded(base, top + "A", 2022, 10);
        world.recorded(base, top + "B", 2022, 20);
        reorganisations.carryOut(reorganisations
                .on("2022-07-01")
                .create(top + "C", "Huyện Đầu", "huyện", top)
                .create(top + "D", "Huyện Sau", "huyện", top)
                .abolish(top + "A")
                .split(top + "B", top + "C", "0.5")
                .split(top + "B", top + "D", "0.5"));
        world.recorded(base, top + "C", 2022, 40);
        world.as(Role.AWARD_OFFICER, top)
                .get("/api/v1/quotas?type=" + type + "&year=2022&unit=" + top)
                .then()
                .statusCode(200)
                .body("whole.base", is(70))
                .body("parts.unit.code", contains(top, top + "C", top + "D"))
                .body("parts.arithmetic.base", contains(10, 60, 0));
    }

    @Test
    void whoDecidesForPeopleOfOthersUsesUpItsOwn() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", true));
        world.recorded(base, OTHER, 2022, 100);
        String decision = world.decision("2022-12-20");
        world.line(decision, type, 2022, world.enteredBy(DEPARTMENT, OTHER), OTHER, null);
        world.issue(decision).statusCode(422).body("errors.code", contains("quota.exceeded"));
        world.recorded(base, DEPARTMENT, 2022, 7);
        world.issue(decision).statusCode(200);
        asked(DEPARTMENT).body("whole.used", is(1));
        asked(OTHER).body("whole.used", is(0));
    }

    @Test
    void nobodyCountsTwiceInABase() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        String person = world.person(DEPARTMENT);
        String other = world.person(DEPARTMENT);
        world.issue(world.draft(base, 2022, person, other)).statusCode(200);
        asked(DEPARTMENT).body("whole.base", is(2));
        world.merge(person, other);
        asked(DEPARTMENT).body("whole.base", is(1));
    }

    @Test
    void theVersionOfTheDayIsUsedByTheQuestionAndAtIssue() {
        Map<String, Object> first = quota(base, "0.15", "floor", "unit", true);
        first.put("validTo", "2022-12-20");
        world.putQuota(type, first);
        Map<String, Object> second = quota(base, "0.5", "floor", "unit", true);
        world.administrator()
                .body(second)
                .put("/api/v1/award-quotas/" + type + "/versions/2022-12-20")
                .then()
                .statusCode(201);
        world.recorded(base, DEPARTMENT, 2022, 4);
        world.provinceOfficer()
                .get("/api/v1/quotas?type=" + type + "&year=2022&on=2022-12-19&unit=" + DEPARTMENT)
                .then()
                .body("whole.allowed", is(0));
        asked(DEPARTMENT).body("whole.allowed", is(2));
        String before = world.decision("2022-12-19");
        world.line(before, type, 2022, world.person(DEPARTMENT), DEPARTMENT, null);
        world.issue(before).statusCode(422).body("errors.code", contains("quota.exceeded"));
        world.issue(world.draft(type, 2022, world.person(DEPARTMENT))).statusCode(200);
    }

    @Test
    void sharesOfAWholeAddUpToIt() {
        world.putQuota(type, quota(base, "0.15", "floor", "whole", false));
        world.recorded(base, DEPARTMENT, 2022, 21);
        world.recorded(base, OTHER, 2022, 19);
        asked(DEPARTMENT)
                .body("unit.code", is(PROVINCE))
                .body("whole.allowed", is(6))
                .body("parts.find { it.unit.code == '" + DEPARTMENT + "' }.arithmetic.allowed", is(3))
                .body("parts.find { it.unit.code == '" + OTHER + "' }.arithmetic.allowed", is(3))
                .body("parts.arithmetic.allowed.sum()", is(6));
    }

    @Test
    void aHeadcountIsOfThoseInServiceOnTheLastDayOfTheYear() {
        String unit = DEPARTMENT;
        Map<String, Object> ofPeople = quota(base, "0.5", "ceil", "unit", false);
        ofPeople.put("base", "headcount");
        ofPeople.remove("baseType");
        world.putQuota(type, ofPeople);
        int before = asked(unit).statusCode(200).extract().path("whole.base");
        String stays = world.person(unit);
        String leaves = world.person(unit);
        world.recorded(fact(stays, "service", "unit", unit, "from", "2020-01-01"));
        world.recorded(fact(leaves, "service", "unit", unit, "from", "2020-01-01", "to", "2022-12-31"));
        asked(unit).body("whole.base", is(before + 1));
        world.recorded(fact(stays, "service", "unit", CENTRE, "from", "2022-03-01"));
        asked(unit).body("whole.base", is(before + 1)).body("parts.arithmetic.base.sum()", is(before + 1));
    }

    @Test
    void aTypeWithoutAQuotaHasNone() {
        asked(DEPARTMENT).statusCode(404).body("code", is("quota.none"));
        world.stranger()
                .get("/api/v1/quotas?type=" + type + "&year=2022&unit=" + DEPARTMENT)
                .then()
                .statusCode(403);
        world.officer()
                .get("/api/v1/quotas?year=2022")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("type", "unit"))
                .body("errors.code", contains("query.required", "query.required"));
        world.officer()
                .get("/api/v1/quotas?type=EL_NO_TYPE&year=2022&unit=" + DEPARTMENT)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("type"));
    }

    @Test
    void termsOfAWholeShowWhatTheyChangeInAllPartsOfIt() {
        world.recorded(base, DEPARTMENT, 2022, 21);
        world.recorded(base, OTHER, 2022, 19);
        simulated(Map.of("rate", 0.15, "base", "awarded-type", "baseType", base, "rounding", "floor", "scope", "whole"))
                .statusCode(200)
                .body("unit.code", is(PROVINCE))
                .body("whole.after.base", is(40))
                .body("parts.after.allowed.sum()", is(6));
    }

    private ValidatableResponse simulated(Map<String, Object> terms) {
        Map<String, Object> body = new HashMap<>(terms);
        body.putAll(Map.of("type", type, "year", 2022, "unit", DEPARTMENT));
        return world.officer().body(body).post("/api/v1/quotas/simulations").then();
    }

    @Test
    void otherTermsShowWhatTheyChangeForEachPart() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.recorded(base, DEPARTMENT, 2022, 30);
        world.recorded(base, CENTRE, 2022, 10);
        simulated(Map.of("rate", 0.2, "rounding", "ceil"))
                .statusCode(200)
                .body("before.rate", is(0.15f))
                .body("after.rate", is(0.2f))
                .body("after.baseType", is(base))
                .body("whole.before.allowed", is(6))
                .body("whole.after.allowed", is(8))
                .body("whole.change", is(2))
                .body("parts.unit.code", contains(DEPARTMENT, CENTRE))
                .body("parts.change", contains(2, 1));
        asked(DEPARTMENT).body("quota.rate", is(0.15f));
    }

    @Test
    void withoutAQuotaTheTermsAreNeeded() {
        simulated(Map.of())
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/rate", "/base", "/rounding", "/scope"));
        world.recorded(base, DEPARTMENT, 2022, 10);
        simulated(Map.of(
                        "rate", 0.25, "base", "awarded-type", "baseType", base, "rounding", "half-up", "scope", "unit"))
                .statusCode(200)
                .body("before", nullValue())
                .body("whole.change", nullValue())
                .body("whole.after.allowed", is(3));
        simulated(Map.of("rate", 0.25, "base", "headcount", "baseType", base, "rounding", "floor", "scope", "unit"))
                .statusCode(422)
                .body("errors.code", contains("award-quota.without-base"));
        simulated(Map.of("rate", 2)).statusCode(422).body("errors.code", hasItem("award-quota.rate"));
    }

    @Test
    void aBindingQuotaStopsADecisionThatExceedsIt() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", true));
        world.recorded(base, DEPARTMENT, 2022, 13);
        String first = world.draft(type, 2022, world.person(DEPARTMENT));
        String second = world.draft(type, 2022, world.person(DEPARTMENT));
        world.issue(first).statusCode(200);
        world.issue(second).statusCode(422).body("errors.code", contains("quota.exceeded"));
        asked(DEPARTMENT).body("whole.used", is(1)).body("whole.left", is(0));
        world.recorded(base, DEPARTMENT, 2022, 1);
        world.issue(second).statusCode(200);
    }

    /** Fifteen per cent until the 19th of December, half from the 20th on. */
    private void aQuotaThatChangesOnTheTwentieth() {
        Map<String, Object> before = quota(base, "0.15", "floor", "unit", true);
        before.put("validTo", "2022-12-20");
        world.putQuota(type, before);
        world.administrator()
                .body(quota(base, "0.5", "floor", "unit", true))
                .put("/api/v1/award-quotas/" + type + "/versions/2022-12-20")
                .then()
                .statusCode(201);
        world.recorded(base, DEPARTMENT, 2022, 13);
    }

    private void dated(String decision, String day) {
        world.officer()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("date", day))
                .patch("/api/v1/award-decisions/" + decision)
                .then()
                .statusCode(200);
    }

    @Test
    void theDayOfTheDecisionSaysWhichQuotaHolds() {
        aQuotaThatChangesOnTheTwentieth();
        String decision = world.draft(type, 2022, world.person(DEPARTMENT), world.person(DEPARTMENT));
        dated(decision, "2022-12-19");
        world.issue(decision)
                .statusCode(422)
                .body("errors.code", contains("quota.exceeded"))
                .body("errors[0].message", containsString("1"));
        dated(decision, "2022-12-20");
        world.issue(decision).statusCode(200);
    }

    @Test
    void theArithmeticOfADayIsThatOfTheQuotaThenInForce() {
        aQuotaThatChangesOnTheTwentieth();
        world.recorded(type, DEPARTMENT, 2022, 2);
        asked(DEPARTMENT + "&on=2022-12-19")
                .statusCode(200)
                .body("quota.rate", is(0.15f))
                .body("whole.exact", is(1.95f))
                .body("whole.allowed", is(1))
                .body("whole.exceeded", is(1))
                .body("whole.baseNeeded", is(14));
        asked(DEPARTMENT + "&on=2022-12-20")
                .body("quota.rate", is(0.5f))
                .body("whole.exact", is(6.5f))
                .body("whole.allowed", is(6))
                .body("whole.exceeded", is(0));
        asked(DEPARTMENT).body("quota.rate", is(0.5f));
    }

    @Test
    void ofTwoDecisionsThatWouldExceedItTogetherOneIsIssued() throws Exception {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", true));
        world.recorded(base, DEPARTMENT, 2022, 13);
        List<String> drafts = List.of(
                world.draft(type, 2022, world.person(DEPARTMENT)), world.draft(type, 2022, world.person(DEPARTMENT)));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> issues = drafts.stream()
                    .map(draft -> (Callable<Integer>)
                            () -> world.issue(draft).extract().statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(issues)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
        asked(DEPARTMENT).body("whole.used", is(1)).body("whole.exceeded", is(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsIssuedAtOnceAQuotaThatBindsHolds(long seed) throws Exception {
        Random random = new Random(seed);
        String rate = "0." + (1 + random.nextInt(5));
        String rounding = List.of("floor", "half-up", "ceil").get(random.nextInt(3));
        world.putQuota(type, quota(base, rate, rounding, random.nextBoolean() ? "unit" : "whole", true));
        world.recorded(base, DEPARTMENT, 2022, 5 + random.nextInt(20));
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            int size = 1 + random.nextInt(3);
            sizes.put(
                    world.draft(
                            type,
                            2022,
                            IntStream.range(0, size)
                                    .mapToObj(each -> world.person(DEPARTMENT))
                                    .toArray(String[]::new)),
                    size);
        }
        int given = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> issues = sizes.entrySet().stream()
                    .map(draft -> (Callable<Integer>)
                            () -> world.issue(draft.getKey()).extract().statusCode() == 200 ? draft.getValue() : 0)
                    .toList();
            for (Future<Integer> issued : threads.invokeAll(issues)) {
                given += issued.get();
            }
        }
        asked(DEPARTMENT).body("whole.exceeded", is(0)).body("whole.used", is(given));
    }

    @Test
    void oneThatDoesNotBindIsNotedAndLetsItPass() {
        world.putQuota(type, quota(base, "0.15", "floor", "unit", false));
        world.issue(world.draft(type, 2022, world.person(DEPARTMENT))).statusCode(200);
        assertThat(world.trail("award-quotas", type + " 2022")).containsExactly("exceed");
    }

    @Test
    void theCatalogueOfQuotasKeepsItsRules() {
        String at = "/api/v1/award-quotas/" + type + "/versions/2020-01-01";
        Map<String, Object> body = quota(base, "0.15", "floor", "unit", false);
        world.officer().body(body).put(at).then().statusCode(403);
        world.putQuota(type, body);
        world.administrator().body(body).put(at).then().statusCode(200).header("ETag", "\"1\"");
        body.put("rate", 0.2);
        world.administrator().body(body).put(at).then().statusCode(428);
        world.administrator()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(at)
                .then()
                .statusCode(200)
                .body("rate", is(0.2f));
        world.administrator()
                .body(quota(type, "0.1", "floor", "unit", false))
                .put("/api/v1/award-quotas/" + type + "/versions/2021-01-01")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("award-quota.of-itself", "award-rule.overlaps"));
        world.administrator()
                .body(quota(base, "1.5", "floor", "unit", false))
                .put("/api/v1/award-quotas/" + type + "/versions/2019-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/rate"));
        assertThat(world.trail("award-quotas", type + " 2020-01-01"))
                .containsExactlyInAnyOrder("create-version", "change-version");
    }
}
