package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tongket.organisation.reorganisations.LandModel.ACTS;
import static vn.tongket.organisation.reorganisations.LandModel.DAY;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.ApprovedValues;
import vn.tongket.testing.ApprovedValues.Reported;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** An act that was entered wrongly is corrected in one step: the former is undone, and the right one takes its place. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CorrectingActsTest {

    private static final String WRONG_DAY = "2021-02-01";
    private static final String RIGHT_DAY = "2021-04-01";

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    ApprovedValues values;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @AfterEach
    void clockBack() {
        settable.reset();
    }

    private static Map<String, Object> correction(String act, Map<String, Object> body) {
        return Bodies.with(body, "corrects", Map.of("act", act, "reason", "Nhầm ngày"));
    }

    private static Map<String, Object> standingIn(Map<String, Object> act) {
        return Bodies.with(act, "decisions", List.of(Map.of("decision", "stand-in")));
    }

    private void define(String indicator) {
        land.administrator()
                .header("If-Match", "*")
                .body(Bodies.with(
                        Bodies.count("Số đếm"),
                        "frequency",
                        "month",
                        "levels",
                        List.of("commune"),
                        "missingInSpace",
                        "skip",
                        "rollUpInTime",
                        "sum"))
                .put("/api/v1/indicators/" + indicator)
                .then()
                .statusCode(201);
    }

    private static String coverage(String indicator, String unit, String asOf) {
        Map<String, Integer> coverage = given().get(
                        "/api/v1/figures?indicator=" + indicator + "&unit=" + unit + "&period=2021-02" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].coverage");
        return coverage.get("reported") + "/" + coverage.get("expected");
    }

    @Test
    void takesThePlaceOfTheFormer() {
        String p = land.province();
        String wrong = land.carriedOut(merger(p, WRONG_DAY));

        String right = land.carriedOut(correction(wrong, merger(p, RIGHT_DAY)));

        LandModel.unit(p + "-X1", "2021-03-31").statusCode(200).body("validTo", is(RIGHT_DAY));
        LandModel.unit(p + "-N", "2021-03-31").statusCode(404);
        LandModel.unit(p + "-N", RIGHT_DAY).statusCode(200);
        given().get(ACTS + "/" + right)
                .then()
                .body("status", is("in-force"))
                .body("corrects", is(wrong))
                .body("correctedBy", nullValue());
        given().get(ACTS + "/" + wrong)
                .then()
                .body("status", is("undone"))
                .body("undoneReason", is("Nhầm ngày"))
                .body("corrects", nullValue())
                .body("correctedBy", is(right));
        given().get(ACTS + "?unit=" + p + "-X1").then().body("items.id", hasItems(wrong, right));
        assertThat(sql.list(
                        "select action, reason from audit_entries where key in (?, ?)",
                        row -> row.text("action") + " " + row.textOrNull("reason"),
                        wrong,
                        right))
                .containsExactlyInAnyOrder("carry-out null", "undo Nhầm ngày", "carry-out null");
    }

    @Test
    void decidesAboutWhatWasSentForUnitsOfTheFormer() {
        String p = land.province();
        land.indicator("RC_COUNT");
        String wrong = land.carriedOut(merger(p, "2021-03-01"));
        String value = "RC_COUNT/" + p + "-N/2022";
        land.enter(world.as(Role.REPORTER, p), value, 7).statusCode(201);
        world.as(Role.REPORTER, p)
                .header("If-Match", "*")
                .body(Map.of("status", "submitted"))
                .put("/api/v1/observations/" + value + "/versions/1/status")
                .then()
                .statusCode(200);
        Map<String, Object> right = correction(wrong, merger(p, RIGHT_DAY));

        land.assertNothingChanged(() -> {
            land.administrator()
                    .queryParam("dryRun", true)
                    .body(right)
                    .post(ACTS)
                    .then()
                    .statusCode(200)
                    .body("undoing.answered.unit.code", contains(p + "-N"));
            land.post(land.administrator(), right)
                    .statusCode(409)
                    .body("code", is("unit-change.undo-undecided"))
                    .body("errors.pointer", contains("/corrects/decisions"));
        });
        Map<String, Object> decided = Bodies.with(
                right,
                "corrects",
                Map.of("act", wrong, "reason", "Nhầm ngày", "decisions", List.of(Map.of("decision", "withdraw"))));
        land.carriedOut(decided);

        world.as(Role.APPROVER, p).get("/api/v1/observations/" + value).then().statusCode(404);
    }

    @Test
    void isUndoneByItself() {
        String p = land.province();
        String right = land.carriedOut(correction(land.carriedOut(merger(p, WRONG_DAY)), merger(p, RIGHT_DAY)));

        land.undo(right).statusCode(200).body("status", is("undone"));

        LandModel.unit(p + "-X1", DAY).statusCode(200).body("validTo", nullValue());
        land.carriedOut(correction(land.carriedOut(merger(p, WRONG_DAY)), merger(p, RIGHT_DAY)));
    }

    @Test
    void withoutTheFormerIsNotPossibleAndWithItIs() {
        String p = land.province();
        String wrong = land.carriedOut(merger(p, WRONG_DAY));

        land.assertNothingChanged(
                () -> land.post(land.administrator(), merger(p, RIGHT_DAY)).statusCode(422));
        land.carriedOut(correction(wrong, merger(p, RIGHT_DAY)));
    }

    @Test
    void comesAsAFileToo() {
        String p = land.province();
        String wrong = land.carriedOut(merger(p, DAY));
        String rows = "change,unit,name\nrename," + p + "-X1,Xã Tên Khác\n";

        land.assertNothingChanged(() -> {
            land.csv(land.administrator().queryParam("corrects", wrong), rows)
                    .statusCode(400)
                    .body("errors.parameter", contains("correctionReason"));
            land.csv(land.administrator().queryParam("correctionReason", "Nhầm"), rows)
                    .statusCode(400)
                    .body("errors.parameter", contains("corrects"));
            land.csv(land.administrator().queryParam("corrects", "nó").queryParam("correctionReason", "Nhầm"), rows)
                    .statusCode(400)
                    .body("errors.parameter", contains("corrects"));
        });
        land.csv(land.administrator().queryParam("corrects", wrong).queryParam("correctionReason", "Nhầm"), rows)
                .statusCode(201);

        LandModel.unit(p + "-X1", DAY).body("name.vi", is("Xã Tên Khác")).body("validTo", nullValue());
    }

    @Test
    void ofNothingOrOfWhatIsUndoneIsRefused() {
        String p = land.province();
        String undone = land.carriedOut(merger(p, WRONG_DAY));
        land.undo(undone).statusCode(200);
        RequestSpecification stranger = world.as(Role.ADMINISTRATOR, p + "-H2");
        String other = land.province();
        String ofOthers = land.carriedOut(merger(other, WRONG_DAY));

        land.assertNothingChanged(() -> {
            land.post(land.administrator(), correction(UUID.randomUUID().toString(), merger(p, RIGHT_DAY)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/corrects/act"))
                    .body("errors.code", contains("unit-change.unknown"));
            land.post(land.administrator(), correction(undone, merger(p, RIGHT_DAY)))
                    .statusCode(422)
                    .body("errors.pointer", contains("/corrects/act"))
                    .body("errors.code", contains("unit-change.undone-already"));
            land.post(
                            land.administrator(),
                            Bodies.with(
                                    correction(ofOthers, merger(other, RIGHT_DAY)),
                                    "knownSince",
                                    "2021-01-01T00:00:00Z"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/knownSince"))
                    .body("errors.code", contains("unit-change.correction-known"));
            land.post(
                            land.administrator(),
                            Bodies.with(merger(p, RIGHT_DAY), "corrects", Map.of("act", undone, "reason", " ")))
                    .statusCode(400)
                    .body("errors.pointer", contains("/corrects/reason"));
            land.post(
                            stranger,
                            correction(ofOthers, LandModel.act(DAY, row("rename", "unit", p + "-X3", "name", "Xã Lạ"))))
                    .statusCode(403);
        });
    }

    /** By the former act X3 lies in H1; who is responsible for H1 only may not say so of the state without that act. */
    @Test
    void isMeasuredByTheStateThatItBeginsWith() {
        String p = land.province();
        Map<String, Object> moved = LandModel.act(WRONG_DAY, row("transfer", "unit", p + "-X3", "parent", p + "-H1"));
        String wrong = land.carriedOut(moved);
        world.unit(p + "-H3", "Huyện Ba " + p, "huyện", p);
        String half = world.account(Role.ADMINISTRATOR, p + "-H1");
        sql.update("""
                insert into role_grants (id, account_id, role, unit_id)
                select gen_random_uuid(), a.id, 'administrator', u.unit_id from accounts a, unit_versions u
                where a.username = ? and u.code = ?
                """, half, p + "-H3");
        String token = World.newToken(half, "*:read", "*:write");

        land.assertNothingChanged(() -> land.post(
                        bearer(token),
                        correction(
                                wrong,
                                LandModel.act(RIGHT_DAY, row("transfer", "unit", p + "-X3", "parent", p + "-H3"))))
                .statusCode(403));
    }

    @Test
    void tellsWhatBecomesOfWhatTheFormerBegan() {
        String p = land.province();
        String indicator = p + "D";
        define(indicator);
        String wrong = land.carriedOut(merger(p, WRONG_DAY));
        land.enter(world.as(Role.REPORTER, p), indicator + "/" + p + "-N/2021-02", 3)
                .statusCode(201);
        Map<String, Object> right = correction(wrong, merger(p, RIGHT_DAY));

        land.assertNothingChanged(() -> land.post(land.administrator().queryParam("dryRun", "true"), right)
                .statusCode(200)
                .body("undoing.changes.key", contains(indicator + "/" + p + "-N/2021-02"))
                .body("undoing.changes.status", contains("withdrawn"))
                .body("undoing.total", is(1)));
        land.post(land.administrator(), right).statusCode(201).body("undoing.total", is(1));
        land.post(land.administrator(), LandModel.renaming(p + "-X3", "Xã Khác", DAY))
                .statusCode(201)
                .body("undoing", nullValue());
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    @Test
    void namesWhatRestsOnTheFormer() {
        String p = land.province();
        String wrong = land.carriedOut(merger(p, WRONG_DAY));
        land.carriedOut(LandModel.renaming(p + "-N", "Xã Đổi Tên", DAY));

        land.assertNothingChanged(() -> land.post(land.administrator(), correction(wrong, merger(p, RIGHT_DAY)))
                .statusCode(409)
                .body("code", is("unit-change.newer-rests"))
                .body("errors.pointer", everyItem(startsWith("/corrects")))
                .body("errors", not(empty())));
    }

    @Test
    void changesTheFiguresBetweenTheTwoDaysAndNoneIsSeenBetweenTheTwoActs() {
        String p = land.province();
        String indicator = p + "F";
        define(indicator);
        for (String unit : List.of("X1", "X2", "X3")) {
            values.put(indicator, p + "-" + unit, "2021-02", Reported.of("5"));
        }
        String wrong = land.carriedOut(standingIn(merger(p, WRONG_DAY)));
        settable.advance(Duration.ofHours(1));
        Instant wrongly = clock.instant();
        settable.advance(Duration.ofHours(1));
        assertThat(coverage(indicator, p, "")).isEqualTo("2/2");

        Map<String, Object> right = correction(wrong, merger(p, RIGHT_DAY));
        land.assertNothingChanged(() -> land.post(land.administrator().queryParam("dryRun", "true"), right)
                .statusCode(200)
                .body("late", empty())
                .body(
                        "figures.findAll { it.unit.code == '" + p + "' && it.period == '2021-02' }.before.reported",
                        contains(2))
                .body(
                        "figures.findAll { it.unit.code == '" + p + "' && it.period == '2021-02' }.after.reported",
                        contains(3)));
        land.carriedOut(right);
        settable.advance(Duration.ofHours(1));

        assertThat(coverage(indicator, p, "")).isEqualTo("3/3");
        assertThat(coverage(indicator, p, "&asOf=" + wrongly)).isEqualTo("2/2");
    }
}
