package vn.tongket.indicators.observations;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.time.Period;
import vn.tongket.organisation.units.Units;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.World;

/** Who is there on the last day reports the whole period; a unit that has ended does not. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EndedUnitsTest {

    private static final AtomicInteger WORLDS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    Units units;

    private String own;

    @BeforeEach
    void aCommuneThatEndsOnTheTwentiethOfMay() {
        own = "EU" + WORLDS.incrementAndGet();
        world.unit(own, "Tỉnh", "tỉnh", null);
        world.unit(own + "-A", "Xã A", "xã", own);
        world.unit(own + "-B", "Xã B", "xã", own);
        define("M", Map.of("periodBasis", "not-stated"));
        define("D", Map.of("periodBasis", "decree-09"));
        reorganisations.carryOut(reorganisations
                .on("2022-05-20")
                .create(own + "-C", "Xã C", "xã", own)
                .merge(own + "-A", own + "-C")
                .abolish(own + "-B"));
    }

    private void define(String code, Map<String, Object> more) {
        Map<String, Object> body = Bodies.with(Bodies.count("Số"), "frequency", "month");
        more.forEach(body::put);
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/indicators/" + own + "_" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    private String id(String unit) {
        return units.resolve(own + unit, Period.parse("2022-04")).id().toString();
    }

    private ValidatableResponse put(String indicator, String unit, String period) {
        return world.as(Role.REPORTER, own)
                .header("Accept-Language", "en")
                .header("If-None-Match", "*")
                .body(Map.of("value", 5))
                .put("/api/v1/observations/" + own + "_" + indicator + "/" + unit + "/" + period)
                .then();
    }

    @Test
    void aValueForALaterDayIsRefusedAndNamesTheSuccessor() {
        put("M", id("-A"), "2022-05")
                .statusCode(422)
                .body("errors.code", contains("observation.unit-ended"))
                .body("errors[0].message", containsString("Xã C (" + own + "-C)"));
        put("M", own + "-A", "2022-05").statusCode(422).body("errors.code", contains("observation.unit-ended"));
        put("M", id("-A"), "2022").statusCode(422).body("errors.code", contains("observation.unit-ended"));
        put("M", id("-B"), "2022-06").statusCode(422).body("errors.code", contains("observation.unit-abolished"));
        put("M", id("-A"), "2022-04").statusCode(201);
        put("M", own + "-C", "2022-05").statusCode(201);
    }

    @Test
    void aPeriodThatEndedBeforeUnderItsOwnBasisIsTaken() {
        put("D", id("-A"), "2022-05").statusCode(201);
        put("D", id("-A"), "2022-06").statusCode(422).body("errors.code", contains("observation.unit-ended"));
    }

    /** The commune was there on the 14th, and the round asked it. */
    @Test
    void whoARoundOfTheDecreeAsksMayAnswer() {
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        RoundDesk.round(own + "_M"),
                        "period",
                        "2022-05",
                        "reporters",
                        Map.of("levels", List.of("commune"), "units", List.of(id("-A")))))
                .put("/api/v1/reporting-rounds/" + RoundDesk.newCode("EU-"))
                .then()
                .statusCode(201);
        put("M", id("-A"), "2022-05").statusCode(201);
        importOf("2022-05,6").statusCode(200);
    }

    /** Where each unit reports the days on which it was there, one that has ended does so too. */
    @Test
    void whoReportsItsOwnDaysMayDoSoAfterItsEnd() {
        define("O", Map.of("rollUpInTime", "sum", "reportsFor", "own-days"));
        put("O", id("-A"), "2022-05")
                .statusCode(201)
                .body("days", is(Map.of("first", "2022-05-01", "last", "2022-05-19")));
        put("O", own + "-C", "2022-05")
                .statusCode(201)
                .body("days", is(Map.of("first", "2022-05-20", "last", "2022-05-31")));
        put("O", own + "-C", "2022-06").statusCode(201).body("days", nullValue());
        put("O", id("-B"), "2022-06").statusCode(422).body("errors.code", contains("observation.unit-abolished"));
        world.as(Role.REPORTER, own)
                .contentType("text/csv; charset=UTF-8")
                .body("indicator,unit,period,value\n" + own + "_O," + id("-B") + ",2022-05,5\n")
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200);
        world.as(Role.APPROVER, own)
                .get("/api/v1/observations/" + own + "_O/" + id("-B") + "/2022-05")
                .then()
                .body("days", is(Map.of("first", "2022-05-01", "last", "2022-05-19")));
    }

    /** The days are those of the period under its basis; who was not there on any of them has nothing to tell. */
    @Test
    void ownDaysAreThoseOfTheDecreesPeriod() {
        define("W", Map.of("rollUpInTime", "sum", "reportsFor", "own-days", "periodBasis", "decree-09"));
        put("W", own + "-A", "2022-06")
                .statusCode(201)
                .body("days", is(Map.of("first", "2022-05-15", "last", "2022-05-19")));
        put("W", own + "-C", "2022-06")
                .statusCode(201)
                .body("days", is(Map.of("first", "2022-05-20", "last", "2022-06-14")));
        put("W", own + "-C", "2022-05").statusCode(422).body("errors.code", contains("observation.unit-not-begun"));
    }

    /** The round says which days the period has, for a file as for a single value. */
    @Test
    void ownDaysAreThoseOfTheRoundsPeriod() {
        define("O", Map.of("rollUpInTime", "sum", "reportsFor", "own-days", "periodBasis", "calendar"));
        world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        RoundDesk.round(own + "_O"),
                        "period",
                        "2022-06",
                        "periodBasis",
                        "decree-09",
                        "reporters",
                        Map.of("levels", List.of("commune"))))
                .put("/api/v1/reporting-rounds/" + RoundDesk.newCode("EU-"))
                .then()
                .statusCode(201);
        world.as(Role.REPORTER, own)
                .contentType("text/csv; charset=UTF-8")
                .body("indicator,unit,period,value\n" + own + "_O," + own + "-C,2022-06,5\n")
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200);
        world.as(Role.APPROVER, own)
                .get("/api/v1/observations/" + own + "_O/" + own + "-C/2022-06")
                .then()
                .body("periodBasis", is("decree-09"))
                .body("days", is(Map.of("first", "2022-05-20", "last", "2022-06-14")));
    }

    @Test
    void anImportIsRefusedWithItsRow() {
        importOf("2022-05,5\n" + own + "_M," + own + "-C,2022-05,5")
                .statusCode(422)
                .body("errors.code", is(List.of("observation.unit-ended")))
                .body("errors.pointer", is(List.of("/2/unit")));
    }

    private ValidatableResponse importOf(String restOfFirstRow) {
        return world.as(Role.REPORTER, own)
                .contentType("text/csv; charset=UTF-8")
                .body("indicator,unit,period,value\n" + own + "_M," + id("-A") + "," + restOfFirstRow + "\n")
                .post("/api/v1/observations/imports")
                .then();
    }
}
