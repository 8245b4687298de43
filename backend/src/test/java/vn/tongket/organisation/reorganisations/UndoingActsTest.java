package vn.tongket.organisation.reorganisations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.tongket.organisation.reorganisations.LandModel.ACTS;
import static vn.tongket.organisation.reorganisations.LandModel.DAY;
import static vn.tongket.organisation.reorganisations.LandModel.act;
import static vn.tongket.organisation.reorganisations.LandModel.merger;
import static vn.tongket.organisation.reorganisations.LandModel.renaming;
import static vn.tongket.organisation.reorganisations.LandModel.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** An act is undone while nothing newer rests on it, and what rests on it is told. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UndoingActsTest {

    private static final Map<String, Object> UNDONE = Map.of("status", "undone", "reason", "Nhập nhầm");

    @Inject
    LandModel land;

    @Inject
    World world;

    @Inject
    Sql sql;

    /** The units of a province with all their days, as the database has them. */
    private List<String> unitsOf(String province) {
        return sql.list(
                "select concat_ws(' ', unit_id, id, code, name_vi, kind, parent_id, valid_from, valid_to) as line"
                        + " from unit_versions where code like ? order by 1",
                row -> row.text("line"),
                province + "%");
    }

    private ValidatableResponse move(RequestSpecification who, String act, Map<String, Object> body) {
        return who.body(body).put(ACTS + "/" + act + "/status").then();
    }

    private void assertRests(String act, String code) {
        land.assertNothingChanged(() -> {
            land.undo(act)
                    .statusCode(409)
                    .body("code", is("unit-change.newer-rests"))
                    .body("errors.pointer.unique()", contains("/status"))
                    .body("errors.code.unique()", contains(code));
            String english = message(act, "en");
            assertThat(english).isNotBlank().isNotEqualTo(message(act, "vi"));
        });
    }

    private String message(String act, String language) {
        return land.undo(land.administrator().header("Accept-Language", language), act)
                .extract()
                .path("errors[0].message");
    }

    @Nested
    class Moves {

        @Test
        void putEverythingBackAndKeepTheAct() {
            String p = land.province();
            List<String> before = unitsOf(p);
            String act = land.carriedOut(merger(p, DAY));

            land.undo(act)
                    .statusCode(200)
                    .header("ETag", is("\"2\""))
                    .body("status", is("undone"))
                    .body("undoneReason", is("Nhập nhầm"));

            assertThat(unitsOf(p)).isEqualTo(before);
            LandModel.unit(p + "-X1", DAY).statusCode(200).body("validTo", nullValue());
            LandModel.unit(p + "-N", DAY).statusCode(404);
            given().get(ACTS + "?status=undone&unit=" + p + "-X1").then().body("items.id", contains(act));
            given().get(ACTS + "/" + act + "/rows")
                    .then()
                    .body("items.change", contains("create", "merge", "merge"))
                    .body("items[1].successorName.vi", is("Xã Mới"));
            given().get("/api/v1/units/" + p + "-X1/history").then().body("line.size()", is(0));
            assertThat(sql.list(
                            "select action, reason from audit_entries where key = ? order by at, action",
                            row -> row.text("action") + " " + row.textOrNull("reason"),
                            act))
                    .containsExactlyInAnyOrder("carry-out null", "undo Nhập nhầm");
        }

        @Test
        void canBeMadeAgainAfterwards() {
            String p = land.province();
            land.undo(land.carriedOut(merger(p, DAY))).statusCode(200);

            land.carriedOut(merger(p, DAY));

            LandModel.unit(p + "-N", DAY).statusCode(200);
        }

        @Test
        void needToKnowTheAct() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));

            land.assertNothingChanged(() -> {
                move(land.administrator(), act, UNDONE).statusCode(428);
                move(land.administrator().header("If-Match", "\"7\""), act, UNDONE)
                        .statusCode(412)
                        .header("ETag", is("\"1\""));
            });
            move(land.administrator().header("If-Match", "\"1\""), act, UNDONE).statusCode(200);
        }

        @Test
        void areMadeOnce() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.undo(act).statusCode(200);

            land.assertNothingChanged(
                    () -> land.undo(act).statusCode(409).body("code", is("unit-change.no-such-move")));
        }

        @Test
        void leadToUndoneOnlyAndNeedAReason() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            RequestSpecification[] who = {land.administrator(), land.administrator(), land.administrator()};

            land.assertNothingChanged(() -> {
                move(who[0].header("If-Match", "*"), act, Map.of("status", "in-force", "reason", "x"))
                        .statusCode(409)
                        .body("code", is("unit-change.no-such-move"));
                move(who[1].header("If-Match", "*"), act, Map.of("status", "undone"))
                        .statusCode(400)
                        .body("errors.pointer", contains("/reason"));
                move(who[2].header("If-Match", "*"), act, Map.of("status", "gone", "reason", "x"))
                        .statusCode(400);
            });
        }

        @Test
        void areForTheAdministratorsOfAllUnits() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            RequestSpecification nobody = given().contentType(ContentType.JSON);
            RequestSpecification approver = world.as(Role.APPROVER, p);
            RequestSpecification other = world.as(Role.ADMINISTRATOR, p + "-H2");

            land.assertNothingChanged(() -> {
                land.undo(nobody, act).statusCode(401);
                land.undo(approver, act).statusCode(403);
                land.undo(other, act).statusCode(403);
            });
            land.undo(world.as(Role.ADMINISTRATOR, p + "-H1"), act).statusCode(200);
        }
    }

    @Nested
    class WhatRestsOnIt {

        @Test
        void isANewerActOnTheSameUnits() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            String newer = land.carriedOut(renaming(p + "-N", "Tên mới hơn", "2026-01-01"));

            assertRests(act, "unit-change.newer-act");

            land.undo(newer).statusCode(200);
            land.undo(act).statusCode(200);
        }

        @Test
        void isANewerActOfAnEarlierDayToo() {
            String p = land.province();
            String act = land.carriedOut(renaming(p + "-X1", "Tên sau", DAY));
            land.carriedOut(renaming(p + "-X1", "Tên trước", "2020-01-01"));

            assertRests(act, "unit-change.newer-act");
        }

        @Test
        void isAnActThatPutsMoreIntoItsNewUnit() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.carriedOut(act(DAY, row("merge", "unit", p + "-X3", "successor", p + "-N")));

            assertRests(act, "unit-change.newer-act");
        }

        @Test
        void isACorrectionMadeSince() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.administrator()
                    .header("If-Match", "*")
                    .body(Map.of(
                            "name", Bodies.name("Xã Mới Sửa"), "kind", "xã", "parent", p + "-H1", "validFrom", DAY))
                    .put("/api/v1/units/" + p + "-N")
                    .then()
                    .statusCode(200);

            assertRests(act, "unit-change.corrected-since");
        }

        @Test
        void isAValueOfANewUnitThatWasSent() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String act = land.carriedOut(merger(p, "2022-07-01"));
            String value = "RC_COUNT/" + p + "-N/2022";
            land.enter(world.as(Role.REPORTER, p), value, 7).statusCode(201);
            step(value, "submitted");

            land.assertNothingChanged(() -> land.undo(land.administrator().header("Accept-Language", "en"), act)
                    .statusCode(409)
                    .body("code", is("unit-change.undo-undecided"))
                    .body("errors.pointer", contains("/decisions"))
                    .body("errors.code", contains("unit-change.undecided-value"))
                    .body("errors[0].message", containsString(value))
                    .body("errors[0].message", containsString("move, withdraw")));
            land.assertNothingChanged(() -> land.undoing(act)
                    .statusCode(200)
                    .body("changes", empty())
                    .body("answeredTotal", is(1))
                    .body("answered[0].indicator", is("RC_COUNT"))
                    .body("answered[0].unit.code", is(p + "-N"))
                    .body("answered[0].period", is("2022"))
                    .body("answered[0].value", is(7))
                    .body("answered[0].status", is("submitted"))
                    .body("answered[0].options", contains("move", "withdraw"))
                    .body("answered[0].predecessors.code", contains(p + "-X1", p + "-X2")));

            land.undo(land.administrator(), act, Map.of("decision", "withdraw"))
                    .statusCode(200)
                    .body("status", is("undone"));

            world.as(Role.APPROVER, p)
                    .get("/api/v1/observations/" + value)
                    .then()
                    .statusCode(404);
            assertThat(entries(value)).contains("withdraw Nhập nhầm");
        }

        @Test
        void isMovedToTheUnitForWhichItWasMeant() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String act = land.carriedOut(merger(p, "2022-07-01"));
            String value = "RC_COUNT/" + p + "-N/2022";
            land.enter(world.as(Role.REPORTER, p), value, 7).statusCode(201);
            step(value, "submitted");

            land.assertNothingChanged(() -> {
                land.undo(land.administrator(), act, Map.of("decision", "move"))
                        .statusCode(409)
                        .body("code", is("unit-change.undo-undecided"));
                land.undo(land.administrator(), act, Map.of("decision", "move", "predecessor", p + "-X3"))
                        .statusCode(422)
                        .body("errors.pointer", contains("/decisions/0/predecessor"))
                        .body("errors.code", contains("unit-change.no-such-predecessor"));
                land.undo(
                                land.administrator(),
                                act,
                                Map.of("decision", "withdraw"),
                                Map.of("decision", "withdraw", "period", "2021"))
                        .statusCode(422)
                        .body("errors.pointer", contains("/decisions/1"))
                        .body("errors.code", contains("unit-change.decision-fits-nothing"));
            });
            land.undo(
                            land.administrator(),
                            act,
                            Map.of("decision", "withdraw"),
                            Map.of("decision", "move", "unit", p + "-N", "predecessor", p + "-X1"))
                    .statusCode(200);

            world.as(Role.APPROVER, p)
                    .get("/api/v1/observations/RC_COUNT/" + p + "-X1/2022")
                    .then()
                    .statusCode(200)
                    .body("status", is("submitted"))
                    .body("value", is(7));
        }

        @Test
        void isNotMovedToAUnitThatHasANumber() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String before = "RC_COUNT/" + p + "-X1/2022";
            land.enter(world.as(Role.REPORTER, p), before, 3).statusCode(201);
            String act = land.post(
                            land.administrator(),
                            Bodies.with(merger(p, "2022-07-01"), "decisions", List.of(Map.of("decision", "stand-in"))))
                    .statusCode(201)
                    .extract()
                    .path("id");
            String value = "RC_COUNT/" + p + "-N/2022";
            land.enter(world.as(Role.REPORTER, p), value, 7).statusCode(201);
            step(value, "submitted");

            land.assertNothingChanged(
                    () -> land.undo(land.administrator(), act, Map.of("decision", "move", "predecessor", p + "-X1"))
                            .statusCode(422)
                            .body("errors.pointer", contains("/decisions/0"))
                            .body("errors.code", contains("unit-change.value-there")));
        }

        @Test
        void isNotTwoNumbersForOneUnit() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String act = land.carriedOut(act(
                    "2022-07-01",
                    row("create", "code", p + "-N1", "name", "Xã Phần Một", "kind", "xã", "parent", p + "-H1"),
                    row("create", "code", p + "-N2", "name", "Xã Phần Hai", "kind", "xã", "parent", p + "-H1"),
                    row("split", "unit", p + "-X1", "successor", p + "-N1"),
                    row("split", "unit", p + "-X1", "successor", p + "-N2")));
            for (String part : List.of("-N1", "-N2")) {
                String value = "RC_COUNT/" + p + part + "/2022";
                land.enter(world.as(Role.REPORTER, p), value, 7).statusCode(201);
                step(value, "submitted");
            }

            land.assertNothingChanged(() -> land.undo(land.administrator(), act, Map.of("decision", "move"))
                    .statusCode(422)
                    .body("errors.code.unique()", contains("unit-change.two-for-one-key")));
            land.undo(
                            land.administrator(),
                            act,
                            Map.of("decision", "move"),
                            Map.of("unit", p + "-N2", "decision", "withdraw"))
                    .statusCode(200);
        }

        private List<String> entries(String key) {
            return sql.list(
                    "select action || ' ' || coalesce(reason, '') as line from audit_entries where key = ? order by at, action",
                    row -> row.text("line"),
                    key);
        }

        @Test
        void isNotADraftOfANewUnitWhichIsWithdrawnAndKept() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String act = land.carriedOut(merger(p, "2022-07-01"));
            String draft = "RC_COUNT/" + p + "-N/2022";
            land.indicator("RC_OTHER");
            String withdrawn = "RC_OTHER/" + p + "-N/2022";
            land.enter(world.as(Role.REPORTER, p), draft, 3).statusCode(201);
            land.enter(world.as(Role.REPORTER, p), withdrawn, 4).statusCode(201);
            step(withdrawn, "withdrawn");

            land.undo(act).statusCode(200).body("status", is("undone"));
            world.as(Role.REPORTER, p)
                    .get("/api/v1/observations/" + draft)
                    .then()
                    .statusCode(404);
            assertThat(entries(draft)).containsExactlyInAnyOrder("record ", "withdraw Nhập nhầm");
            String again = land.carriedOut(merger(p, "2022-07-01"));
            land.undo(again).statusCode(200);
        }

        @Test
        void isToldBeforehand() {
            String p = land.province();
            String act = land.carriedOut(merger(p, "2022-07-01"));
            land.assertNothingChanged(() ->
                    land.undoing(act).statusCode(200).body("changes", empty()).body("total", is(0)));
            world.account(Role.REPORTER, p + "-N");

            land.assertNothingChanged(() -> {
                List<Object> hindering = land.undo(land.administrator().header("Accept-Language", "en"), act)
                        .statusCode(409)
                        .extract()
                        .path("errors");
                land.undoing(act)
                        .statusCode(409)
                        .body("code", is("unit-change.newer-rests"))
                        .body("errors", is(hindering));
            });
        }

        @Test
        void isNotToldOfWhatIsUndoneAlready() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.undo(act).statusCode(200);

            land.undoing(act).statusCode(409).body("code", is("unit-change.no-such-move"));
            land.undoing("x").statusCode(404).body("code", is("unit-change.unknown"));
        }

        private void step(String value, String status) {
            world.as(Role.REPORTER, value.split("/")[1].replaceFirst("-.*", ""))
                    .header("If-Match", "*")
                    .body(Map.of("status", status))
                    .put("/api/v1/observations/" + value + "/versions/1/status")
                    .then()
                    .statusCode(200);
        }

        @Test
        void isARoleOnANewUnit() {
            String p = land.province();
            String act = land.carriedOut(merger(p, "2022-07-01"));
            world.account(Role.REPORTER, p + "-N");

            assertRests(act, "unit-change.recorded-since");
            land.undo(land.administrator().header("Accept-Language", "en"), act)
                    .body("errors[0].message", containsString("accounts"));
        }

        @Test
        void isAUnitRegisteredBelowANewUnit() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.register(p + "-V", "thôn", p + "-N", DAY, null).statusCode(201);

            assertRests(act, "unit-change.unit-rests");
        }

        @Test
        void isAUnitThatTookACodeThatTheActHadFreed() {
            String p = land.province();
            String act = land.carriedOut(act(DAY, row("rename", "unit", p + "-X1", "code", p + "-Y1")));
            land.register(p + "-X1", "xã", p + "-H2", DAY, null).statusCode(201);

            assertRests(act, "unit-change.rule-broken");
        }

        @Test
        void isTheEndOfAUnitThatLiesAboveOnesThatTheActHadMoved() {
            String p = land.province();
            String act = land.carriedOut(act(DAY, row("transfer", "unit", p + "-X3", "parent", p + "-H1")));
            land.carriedOut(act("2026-01-01", row("abolish", "unit", p + "-H2")));

            assertRests(act, "unit-change.rule-broken");
        }

        @Test
        void isNotAnActOnOtherUnits() {
            String p = land.province();
            String act = land.carriedOut(merger(p, DAY));
            land.carriedOut(renaming(p + "-X3", "Tên khác", DAY));

            land.undo(act).statusCode(200);
        }

        @Test
        void isNotAValueOfAUnitThatOnlyChanged() {
            String p = land.province();
            land.indicator("RC_COUNT");
            String act = land.carriedOut(renaming(p + "-X1", "Tên khác", "2022-07-01"));
            land.enter(world.as(Role.REPORTER, p), "RC_COUNT/" + p + "-X1/2022", 7)
                    .statusCode(201);

            land.undo(act).statusCode(200);
            world.as(Role.REPORTER, p)
                    .get("/api/v1/observations/RC_COUNT/" + p + "-X1/2022")
                    .then()
                    .statusCode(200)
                    .body("value", is(7));
        }
    }
}
