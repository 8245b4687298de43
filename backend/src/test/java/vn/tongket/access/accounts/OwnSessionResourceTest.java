package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** One's own password, sessions and sign-ins. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OwnSessionResourceTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String ME = "/api/v1/me";
    private static final String COOKIE = "tongket_session";
    /** In src/test/resources/breached. */
    private static final String BREACHED = "đường làng mưa bụi bay";

    private static final String NEW_PASSWORD = "hồ Ba Bể sáng sớm nay";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String username;

    /** Each test on a day of its own, away from the failures of others. */
    @BeforeEach
    void somebody() {
        clock.advance(Duration.ofDays(20L + DAYS.incrementAndGet()));
        world.unit("OS", "Tỉnh Thử Phiên", "tỉnh", null);
        username = world.account(Role.REPORTER, "OS");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static Response signIn(String name, String password, @Nullable String newPassword, String browser) {
        Map<String, Object> body = new HashMap<>(Map.of("username", name, "password", password));
        if (newPassword != null) {
            body.put("newPassword", newPassword);
        }
        return given().contentType(ContentType.JSON)
                .header("User-Agent", browser)
                .body(body)
                .post("/api/v1/session");
    }

    private static RequestSpecification by(String session) {
        return given().cookie(COOKIE, session)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType(ContentType.JSON);
    }

    private static int me(String session) {
        return given().cookie(COOKIE, session).get(ME).statusCode();
    }

    private static Response change(String session, String current, String wanted) {
        return by(session)
                .body(Map.of("currentPassword", current, "newPassword", wanted))
                .put(ME + "/password");
    }

    private long noted(String action) {
        return sql.number(
                "select count(*) as n from audit_entries where action = ? and key like ?", action, username + "%");
    }

    private long told(String kind) {
        return sql.number("""
                select count(*) as n from account_notices n join accounts a on a.id = n.account_id
                where a.username = ? and n.kind = ?
                """, username, kind);
    }

    @Test
    void numbersAreWrittenAsTheAccountSays() {
        World.inPerson(username).get(ME).then().body("numberForm", nullValue());

        World.inPerson(username)
                .body(Map.of("numberForm", "vi-VN"))
                .put(ME + "/number-form")
                .then()
                .statusCode(204);
        World.inPerson(username).get(ME).then().body("numberForm", equalTo("vi-VN"));

        World.inPerson(username)
                .body(Map.of("numberForm", "unstated"))
                .put(ME + "/number-form")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/numberForm"));
        World.inPerson(username).body("{}").put(ME + "/number-form").then().statusCode(204);
        World.inPerson(username).get(ME).then().body("numberForm", nullValue());
    }

    @Nested
    class ThePassword {

        @Test
        void isChangedByWhoKnowsItAndEndsAllOtherSessions() {
            String here = World.session(username);
            String there = World.session(username);
            String token = World.newToken(username, "*:read");

            change(here, World.PASSWORD, NEW_PASSWORD).then().statusCode(204);

            assertThat(me(here)).isEqualTo(200);
            assertThat(me(there)).isEqualTo(401);
            given().header("Authorization", "Bearer " + token).get(ME).then().statusCode(200);
            signIn(username, World.PASSWORD, null, "test").then().statusCode(401);
            signIn(username, NEW_PASSWORD, null, "test").then().statusCode(201);
            assertThat(noted("change-password")).isEqualTo(1);
            assertThat(told("password-changed")).isEqualTo(1);
            assertThat(
                            sql.number(
                                    "select count(*) as n from audit_entries where to_jsonb(audit_entries)::text like '%Ba Bể sáng%'"))
                    .isZero();
        }

        @Test
        void staysWhereTheCurrentOneIsWrong() {
            String session = World.session(username);

            change(session, "not the password", NEW_PASSWORD)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/currentPassword"))
                    .body("errors.code", contains("password.wrong"));
            signIn(username, World.PASSWORD, null, "test").then().statusCode(201);
        }

        @Test
        void isNoneThatBecameKnownElsewhere() {
            change(World.session(username), World.PASSWORD, BREACHED)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/newPassword"))
                    .body("errors.code", contains("password.breached"));
            World.inPerson(world.account(Role.ADMINISTRATOR, "OS"))
                    .body(Map.of(
                            "username",
                            "breached." + username,
                            "displayName",
                            "Người thử",
                            "password",
                            BREACHED,
                            "roles",
                            List.of(Map.of("role", "viewer", "unit", "OS"))))
                    .post("/api/v1/accounts")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/password"))
                    .body("errors.code", contains("password.breached"));
        }

        @Test
        void cannotBeGuessedByWhoFoundAnOpenSession() {
            String session = World.session(username);
            for (int i = 0; i < 5; i++) {
                change(session, "guess number " + i, NEW_PASSWORD).then().statusCode(422);
            }

            change(session, World.PASSWORD, NEW_PASSWORD).then().statusCode(429).header("Retry-After", "60");
            signIn(username, World.PASSWORD, null, "test").then().statusCode(429);
        }

        @Test
        void isNoCommonOneNorTheNameNorTheSame() {
            String session = World.session(username);

            change(session, World.PASSWORD, "Password2026!")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/newPassword"))
                    .body("errors.code", contains("password.common"));
            change(session, World.PASSWORD, "I am " + username)
                    .then()
                    .body("errors.code", contains("password.has-username"));
            change(session, World.PASSWORD, World.PASSWORD)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("password.same"));
            change(session, World.PASSWORD, "short")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/newPassword"));
        }

        @Test
        void isKeptAnewAtTheNextSignInWhereItWasKeptAtAnotherCost() {
            String former = new Passwords(7168, 5, 1).hash(World.PASSWORD);
            sql.update("update accounts set password_hash = ? where username = ?", former, username);

            signIn(username, World.PASSWORD, null, "test").then().statusCode(201);

            assertThat(hash()).startsWith("$argon2id$v=19$" + PasswordsOfTests.QUICK.text() + "$");
            signIn(username, World.PASSWORD, null, "test").then().statusCode(201);
        }

        private String hash() {
            return sql.one(
                            "select password_hash from accounts where username = ?",
                            row -> row.text("password_hash"),
                            username)
                    .orElseThrow();
        }
    }

    @Nested
    class APasswordHandedOut {

        private String handOut() {
            String id = sql.one(
                            "select id::text as id from accounts where username = ?", row -> row.text("id"), username)
                    .orElseThrow();
            return world.as(Role.ADMINISTRATOR, null)
                    .put("/api/v1/accounts/" + id + "/one-time-password")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .extract()
                    .path("password");
        }

        @Test
        void isReplacedByItsOwnerAtTheFirstSignIn() {
            String session = World.session(username);
            String password = handOut();

            assertThat(me(session)).isEqualTo(401);
            signIn(username, World.PASSWORD, null, "test")
                    .then()
                    .statusCode(401)
                    .body("code", is("session.refused"));
            signIn(username, password, null, "test")
                    .then()
                    .statusCode(401)
                    .body("code", is("session.new-password-required"));
            signIn(username, password, "Password2026!", "test")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/newPassword"));
            signIn(username, password, password, "test").then().statusCode(422);
            signIn(username, password, NEW_PASSWORD, "test").then().statusCode(201);
            signIn(username, password, null, "test").then().statusCode(401).body("code", is("session.refused"));
            signIn(username, NEW_PASSWORD, null, "test").then().statusCode(201);
            assertThat(noted("hand-out-password")).isEqualTo(1);
            assertThat(told("password-reset")).isEqualTo(1);
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where to_jsonb(audit_entries)::text like ?",
                            "%" + password + "%"))
                    .isZero();
        }

        @Test
        void isWorthNothingAfterThreeDays() {
            String password = handOut();
            clock.advance(Duration.ofDays(3));

            signIn(username, password, NEW_PASSWORD, "test")
                    .then()
                    .statusCode(401)
                    .body("code", is("session.refused"));
        }
    }

    @Nested
    class Sessions {

        @Test
        void areListedWithWhereTheyWereBegun() {
            String first = signIn(
                            username,
                            World.PASSWORD,
                            null,
                            "Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0")
                    .cookie(COOKIE);
            clock.advance(Duration.ofMinutes(10));
            String second = World.session(username);

            by(first)
                    .get(ME + "/sessions?sort=createdAt")
                    .then()
                    .statusCode(200)
                    .body("items.size()", is(2))
                    .body("items.browser[0]", is("Firefox, Windows"))
                    .body("items.address[0]", is("127.0.0.1"))
                    .body("items.current", contains(true, false));
            by(second).get(ME + "/sessions?sort=createdAt").then().body("items.current", contains(false, true));
        }

        @Test
        void areEndedByTheirOwnerAtOnce() {
            String here = World.session(username);
            String there = World.session(username);
            String id = by(there).get(ME + "/sessions").then().extract().path("items.find { it.current }.id");

            by(here).delete(ME + "/sessions/" + id).then().statusCode(204);

            assertThat(me(there)).isEqualTo(401);
            assertThat(me(here)).isEqualTo(200);
            by(here).delete(ME + "/sessions/" + id).then().statusCode(404);
            by(here).get(ME + "/sessions").then().body("items.size()", is(1));
            assertThat(noted("end")).isEqualTo(1);
        }

        @Test
        void areEndedAllButTheOneThatAsks() {
            String here = World.session(username);
            String there = World.session(username);

            by(here).delete(ME + "/sessions").then().statusCode(204);

            assertThat(me(there)).isEqualTo(401);
            assertThat(me(here)).isEqualTo(200);
        }

        @Test
        void ofOthersAreNotThere() {
            String other = World.session(world.account(Role.REPORTER, "OS"));
            String id = by(other).get(ME + "/sessions").then().extract().path("items[0].id");

            by(World.session(username)).delete(ME + "/sessions/" + id).then().statusCode(404);
            assertThat(me(other)).isEqualTo(200);
        }

        @Test
        void thatAreOverAreNotListed() {
            World.session(username);
            clock.advance(Duration.ofMinutes(61));

            by(World.session(username)).get(ME + "/sessions").then().body("items.size()", is(1));
        }
    }

    @Nested
    class SignIns {

        @Test
        void areListedWithTheFailuresBeforeThem() {
            World.session(username);
            signIn(username, "a wrong guess", null, "test");
            signIn(username, "another wrong guess", null, "test");
            World.session(username);
            signIn(username, "a third wrong guess", null, "test");

            by(World.session(username))
                    .get(ME + "/sign-ins")
                    .then()
                    .statusCode(200)
                    .body("signIns.failuresBefore", contains(1, 2, 0))
                    .body("failuresSince", is(0));
        }

        @Test
        void fromANewKindOfBrowserAreToldToTheOwner() {
            signIn(username, World.PASSWORD, null, "curl/8").then().statusCode(201);
            signIn(username, World.PASSWORD, null, "curl/9").then().statusCode(201);
            assertThat(told("new-place")).isZero();

            signIn(username, World.PASSWORD, null, "wget/1").then().statusCode(201);
            assertThat(told("new-place")).isEqualTo(1);

            signIn(username, World.PASSWORD, null, "wget/2").then().statusCode(201);
            assertThat(told("new-place")).isEqualTo(1);
        }
    }
}
