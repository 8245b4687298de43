package vn.tongket.collection.submissions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

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
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.ReorganisationDesk;
import vn.tongket.testing.RoundDesk;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** A report is held against what was told of the same days before: by other periods, and by the units before an act. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OverlappingReportsTest {

    private static final AtomicInteger WORLDS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    RoundDesk desk;

    @Inject
    ApprovedValues approved;

    @Inject
    ReorganisationDesk reorganisations;

    @Inject
    SettableClock clock;

    private String own;
    private String indicator;

    @BeforeEach
    void twoCommunesThatMerged() {
        clock.reset();
        own = "OV" + WORLDS.incrementAndGet();
        indicator = own + "_N";
        world.unit(own, "Tỉnh", "tỉnh", null);
        world.unit(own + "-A", "Xã A", "xã", own);
        world.unit(own + "-B", "Xã B", "xã", own);
        RoundDesk.made(world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Bodies.with(
                        Bodies.count("Số"),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "rollUpInSpace",
                        "sum",
                        "rollUpInTime",
                        "sum"))
                .put("/api/v1/indicators/" + indicator));
    }

    private void put(String unit, String period, String value) {
        approved.put(indicator, own + unit, period, ApprovedValues.Reported.of(value));
    }

    private String begin(String unit, String period) {
        String round = RoundDesk.newCode("OVR-");
        RoundDesk.made(world.as(Role.ADMINISTRATOR, null)
                .header("If-Match", "*")
                .body(Map.of(
                        "name",
                        Bodies.name("Báo cáo"),
                        "period",
                        period,
                        "periodBasis",
                        "calendar",
                        "indicators",
                        List.of(indicator),
                        "reporters",
                        Map.of("levels", List.of("commune"), "units", List.of(own + unit)),
                        "due",
                        List.of(Map.of("level", "commune", "date", "2023-01-12")),
                        "approvals",
                        1))
                .put("/api/v1/reporting-rounds/" + round));
        return round;
    }

    private ValidatableResponse entered(String unit, String period, int value) {
        String round = begin(unit, period);
        RoundDesk.made(desk.enter(own + unit, indicator, period, Map.of("value", value, "reason", "đếm")));
        return desk.read(Role.REPORTER, own + unit, round, own + unit).then().statusCode(200);
    }

    @Test
    void aQuarterMustNotBeLessThanItsMonths() {
        put("-A", "2022-10", "8");
        put("-A", "2022-11", "8");
        entered("-A", "2022-Q4", 15)
                .body("lines[0].checks.severity", contains("error"))
                .body("lines[0].checks.code", contains("submission.differs-from-shorter-periods"))
                .body("lines[0].checks.message", contains(containsString("16 (2/3")));
        RoundDesk.made(desk.enter(own + "-A", indicator, "2022-Q4", Map.of("value", 20, "reason", "đếm lại")));
        entered("-A", "2022-Q4", 20).body("lines[0].checks", empty());
    }

    @Test
    void aMonthMustNotMakeItsQuarterMoreThanItWasReported() {
        put("-A", "2022-10", "8");
        put("-A", "2022-Q4", "15");
        entered("-A", "2022-12", 8)
                .body("lines[0].checks.code", contains("submission.differs-from-longer-period"))
                .body("lines[0].checks.message", contains(containsString("2022-Q4")));
    }

    @Test
    void aQuarterMustNotMakeNineMonthsMoreThanTheyWereReported() {
        put("-A", "2022-Q1", "8");
        put("-A", "2022-01-01/P9M", "15");
        entered("-A", "2022-Q3", 8)
                .body("lines[0].checks.code", contains("submission.differs-from-longer-period"))
                .body("lines[0].checks.message", contains(containsString("P9M")));
        entered("-A", "2022-Q4", 8).body("lines[0].checks", empty());
    }

    @Test
    void aQuarterIsHeldAgainstTheLongerReportBeforeIt() {
        put("-A", "2022-S1", "10");
        put("-A", "2022-01-01/P9M", "15");
        entered("-A", "2022-Q3", 6)
                .body("lines[0].checks.code", contains("submission.differs-from-longer-period"))
                .body("lines[0].checks.message", contains(containsString("16")));
        put("-A", "2022", "20");
        entered("-A", "2022-Q4", 6)
                .body("lines[0].checks.code", contains("submission.differs-from-longer-period"))
                .body("lines[0].checks.message", contains(containsString("21")));
    }

    @Test
    void periodsOfAnotherBasisTellOtherDays() {
        approved.put(
                indicator,
                own + "-A",
                "2022-Q4",
                ApprovedValues.Reported.of("5").basis("decree-09"));
        entered("-A", "2022-12", 8).body("lines[0].checks", empty());
    }

    @Test
    void ofWhatStandsOnADayOnlyTheLastMonthIsHeldAgainstItsQuarter() {
        desk.define(indicator, Map.of("roll_up_in_time", "last"));
        put("-A", "2022-Q4", "15");
        entered("-A", "2022-11", 8).body("lines[0].checks", empty());
        entered("-A", "2022-12", 16)
                .body("lines[0].checks.severity", contains("warning"))
                .body("lines[0].checks.code", contains("submission.differs-from-longer-period"));
    }

    @Test
    void theUnitsBeforeToldTheSameMonth() {
        put("-A", "2022-12", "7");
        put("-B", "2022-12", "9");
        reorganisations.carryOut(reorganisations
                .on("2022-12-15")
                .create(own + "-C", "Xã C", "xã", own)
                .merge(own + "-A", own + "-C")
                .merge(own + "-B", own + "-C"));
        entered("-C", "2022-12", 17)
                .body("lines[0].checks.severity", contains("warning"))
                .body("lines[0].checks.code", contains("submission.differs-from-predecessors"))
                .body("lines[0].checks.message", contains(containsString("16")))
                .body("lines[0].checks.message", contains(containsString("Xã A, Xã B")))
                .body("lines[0].answers", empty());
        RoundDesk.made(desk.enter(own + "-C", indicator, "2022-12", Map.of("value", 16, "reason", "đếm lại")));
        entered("-C", "2022-12", 16).body("lines[0].checks", empty());
    }

    @Test
    void theUnitsBeforeToldTheMonthsOfAQuarter() {
        for (String month : List.of("2022-10", "2022-11")) {
            put("-A", month, "7");
            put("-B", month, "9");
        }
        merge("2022-12-01", "-C", "-A", "-B");
        entered("-C", "2022-Q4", 20)
                .body("lines[0].checks.code", contains("submission.differs-from-predecessors"))
                .body("lines[0].checks.message", contains(containsString("32")));
    }

    @Test
    void unitsBeforeTheUnitsBeforeToldTheSameMonth() {
        put("-A", "2022-12", "7");
        put("-B", "2022-12", "9");
        merge("2022-12-10", "-C", "-A", "-B");
        merge("2022-12-20", "-D", "-C");
        entered("-D", "2022-12", 17)
                .body("lines[0].checks.code", contains("submission.differs-from-predecessors"))
                .body("lines[0].checks.message", contains(containsString("16")));
    }

    @Test
    void aDividedUnitToldTheSameMonth() {
        put("-A", "2022-12", "50");
        reorganisations.carryOut(reorganisations
                .on("2022-12-15")
                .create(own + "-D1", "Xã D1", "xã", own)
                .create(own + "-D2", "Xã D2", "xã", own)
                .split(own + "-A", own + "-D1", "0.6")
                .split(own + "-A", own + "-D2", "0.4"));
        entered("-D1", "2022-12", 30).body("lines[0].checks", empty());
        RoundDesk.made(desk.enter(own + "-D1", indicator, "2022-12", Map.of("value", 60, "reason", "đếm lại")));
        entered("-D1", "2022-12", 60)
                .body("lines[0].checks.severity", contains("warning"))
                .body("lines[0].checks.code", contains("submission.differs-from-divided"))
                .body("lines[0].checks.message", contains(containsString("Xã A")));
        put("-D2", "2022-12", "21");
        RoundDesk.made(desk.enter(own + "-D1", indicator, "2022-12", Map.of("value", 28, "reason", "đếm lại")));
        entered("-D1", "2022-12", 28)
                .body("lines[0].checks.code", contains("submission.differs-from-divided"))
                .body("lines[0].checks.message", contains(containsString("49 (2/2")));
    }

    private void merge(String day, String into, String... former) {
        ReorganisationDesk.Act act = reorganisations.on(day).create(own + into, "Xã " + into, "xã", own);
        for (String unit : former) {
            act.merge(own + unit, own + into);
        }
        reorganisations.carryOut(act);
    }
}
