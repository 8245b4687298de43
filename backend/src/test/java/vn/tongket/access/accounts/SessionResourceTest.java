package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Signing in and out, and what a session's cookie may do. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SessionResourceTest {

    private static final String SESSION = "/api/v1/session";
    private static final String ME = "/api/v1/me";
    private static final String COOKIE = "tongket_session";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String username;

    @BeforeEach
    void somebody() {
        world.unit("SE", "Tỉnh Thử Phiên", "tỉnh", null);
        username = world.account(Role.REPORTER, "SE");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static Response signIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .header("X-Request-Id", "sign-in")
                .body(Map.of("username", name, "password", password))
                .post(SESSION);
    }

    private static String ownOrigin() {
        return "http://localhost:" + RestAssured.port;
    }

    private static int me(String session) {
        return given().cookie(COOKIE, session).get(ME).statusCode();
    }

    @Nested
    class SigningIn {

        @Test
        void answersWhoItIsAndSetsACookieOutOfReachOfScriptsAndOtherSites() {
            Response answer = signIn(username, World.PASSWORD);

            answer.then()
                    .statusCode(201)
                    .header("Cache-Control", "no-store")
                    .body("username", is(username))
                    .body("roles[0].role", is("reporter"))
                    .body("roles[0].unit.code", is("SE"))
                    .body("scopes", nullValue());
            assertThat(answer.header("Set-Cookie"))
                    .startsWith(COOKIE + "=")
                    .containsIgnoringCase("HttpOnly")
                    .containsIgnoringCase("SameSite=Strict")
                    .containsIgnoringCase("Path=/")
                    .containsIgnoringCase("Max-Age=43200")
                    .doesNotContainIgnoringCase("Domain");
        }

        @Test
        void keepsOnlyTheHashOfTheCookiesSecret() {
            String secret = World.session(username);

            assertThat(sql.number("select count(*) as n from sessions where secret_hash = ?", secret))
                    .isZero();
            assertThat(sql.number("select count(*) as n from sessions where secret_hash = ?", Secret.hash(secret)))
                    .isEqualTo(1);
            assertThat(sql.one(
                                    "select password_hash from accounts where username = ?",
                                    row -> row.text("password_hash"),
                                    username)
                            .orElseThrow())
                    .startsWith("$argon2id$")
                    .doesNotContain(World.PASSWORD);
        }

        @Test
        void ignoresTheCaseOfTheName() {
            signIn(username.toUpperCase(java.util.Locale.ROOT), World.PASSWORD)
                    .then()
                    .statusCode(201);
        }

        @Test
        void doesNotTellAWrongPasswordFromAnUnknownName() {
            Response wrongPassword = signIn(username, "not the password");
            Response unknownName = signIn("nobody-" + username, World.PASSWORD);

            wrongPassword
                    .then()
                    .statusCode(401)
                    .body("code", is("session.refused"))
                    .header("WWW-Authenticate", notNullValue());
            assertThat(unknownName.asString()).isEqualTo(wrongPassword.asString());
            assertThat(unknownName.statusCode()).isEqualTo(401);
            assertThat(wrongPassword.header("Set-Cookie")).isNull();
        }

        @Test
        void tellsWhatItLacks() {
            given().contentType(ContentType.JSON)
                    .body("{\"user\": \"x\"}")
                    .post(SESSION)
                    .then()
                    .statusCode(400)
                    .body("errors.size()", is(3));
        }

        @Test
        void isRefusedFromAnotherSite() {
            given().contentType(ContentType.JSON)
                    .header("Origin", "https://example.org")
                    .body(Map.of("username", username, "password", World.PASSWORD))
                    .post(SESSION)
                    .then()
                    .statusCode(403)
                    .body("code", is("origin.foreign"));
        }

        @Test
        void worksBesideACookieOfAnEndedSession() {
            given().cookie(COOKIE, "long-gone")
                    .contentType(ContentType.JSON)
                    .body(Map.of("username", username, "password", World.PASSWORD))
                    .post(SESSION)
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Guessing {

        @Test
        void isSlowedDownAndReleasedByTheClock() {
            for (int i = 0; i < 5; i++) {
                signIn(username, "guess number " + i).then().statusCode(401);
            }
            signIn(username, World.PASSWORD)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "60")
                    .body("code", is("session.too-many-attempts"))
                    .body("detail", containsString("60"));
            clock.advance(Duration.ofSeconds(45));
            signIn(username, World.PASSWORD).then().statusCode(429).header("Retry-After", "15");
            clock.advance(Duration.ofSeconds(16));
            signIn(username, World.PASSWORD).then().statusCode(201);
        }

        @Test
        void ofOneNameDoesNotLockOutAnother() {
            for (int i = 0; i < 5; i++) {
                signIn(username, "guess number " + i).then().statusCode(401);
            }

            signIn(world.account(Role.VIEWER, "SE"), World.PASSWORD).then().statusCode(201);
        }

        @Test
        void isForgottenAfterTheRightPassword() {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < 3; i++) {
                    signIn(username, "guess number " + i).then().statusCode(401);
                }
                signIn(username, World.PASSWORD).then().statusCode(201);
            }
        }
    }

    @Nested
    class ASession {

        @Test
        void endsWhenItIsIdle() {
            String session = World.session(username);
            clock.advance(Duration.ofMinutes(59));
            assertThat(me(session)).isEqualTo(200);
            clock.advance(Duration.ofMinutes(59));
            assertThat(me(session)).isEqualTo(200);
            clock.advance(Duration.ofMinutes(61));
            assertThat(me(session)).isEqualTo(401);
        }

        @Test
        void endsAfterTwelveHoursHoweverBusy() {
            String session = World.session(username);
            for (int i = 0; i < 14; i++) {
                clock.advance(Duration.ofMinutes(50));
                assertThat(me(session)).isEqualTo(200);
            }
            clock.advance(Duration.ofMinutes(50));
            assertThat(me(session)).isEqualTo(401);
        }

        @Test
        void endsAtOnceWhenItsOwnerSignsOut() {
            String session = World.session(username);

            Response answer = given().cookie(COOKIE, session)
                    .header("Origin", ownOrigin())
                    .delete(SESSION);

            answer.then().statusCode(204);
            assertThat(answer.header("Set-Cookie")).containsIgnoringCase("Max-Age=0");
            assertThat(me(session)).isEqualTo(401);
        }

        @Test
        void thatDoesNotExistIsSignedOutOfWithoutAWord() {
            given().delete(SESSION).then().statusCode(204);
        }

        @Test
        void thatHasEndedLeavesWhatIsPublicReadable() {
            given().cookie(COOKIE, "long-gone")
                    .get("/api/v1/units")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", is("public, no-cache"));
            given().cookie(COOKIE, "long-gone")
                    .get(ME)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"));
        }

        @Test
        void hasItsAnswersKeptFromSharedCaches() {
            given().cookie(COOKIE, World.session(username))
                    .get("/api/v1/units")
                    .then()
                    .header("Cache-Control", is("private, no-cache"))
                    .header("Vary", containsString("Cookie"));
        }
    }

    @Nested
    class AWriteByCookie {

        private final Map<String, Object> token = Map.of("name", "by cookie");

        @Test
        void isTakenFromTheOwnOrigin() {
            given().cookie(COOKIE, World.session(username))
                    .header("Origin", ownOrigin())
                    .contentType(ContentType.JSON)
                    .body(token)
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://example.org", "http://localhost:1", "null", "http://localhost", "not a URI"})
        void isRefusedFromAnyOther(String origin) {
            given().cookie(COOKIE, World.session(username))
                    .header("Origin", origin)
                    .contentType(ContentType.JSON)
                    .body(token)
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(403)
                    .body("code", is("origin.foreign"));
        }

        @Test
        void isRefusedWithoutAnOrigin() {
            given().cookie(COOKIE, World.session(username))
                    .contentType(ContentType.JSON)
                    .body(token)
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(403);
        }

        @Test
        void readsNeedNone() {
            given().cookie(COOKIE, World.session(username)).get(ME).then().statusCode(200);
        }
    }
}
