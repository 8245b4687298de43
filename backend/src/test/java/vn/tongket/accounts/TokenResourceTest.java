package vn.tongket.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.platform.security.Role;
import vn.tongket.testing.Bodies;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** API tokens: shown once, kept as a hash, limited by scope and time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TokenResourceTest {

    private static final String TOKENS = "/api/v1/tokens";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    private String username;
    private String own;

    @BeforeEach
    void somebody() {
        world.unit("TK", "Tỉnh Thử Mã Truy Cập", "tỉnh", null);
        username = world.account(Role.REPORTER, "TK");
        own = World.newToken(username, "*:read", "*:write");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    private static RequestSpecification by(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    private JsonPath create(Object body) {
        return by(own).body(body).post(TOKENS).then().statusCode(201).extract().jsonPath();
    }

    @Nested
    class Creating {

        @Test
        void showsTheSecretOnceAndKeepsItsHash() {
            JsonPath token = create(Map.of("name", "script"));
            String secret = token.getString("secret");

            assertThat(secret).startsWith(token.getString("prefix")).startsWith("tkt_");
            assertThat(token.getList("scopes")).isEqualTo(List.of("*:read"));
            assertThat(token.getString("expiresAt")).isEqualTo("2023-04-09T05:00:00Z");
            by(own).get(TOKENS)
                    .then()
                    .body("items.id", hasItem(token.getString("id")))
                    .body("items", everyItem(not(hasKey("secret"))));
            assertThat(sql.one(
                            "select secret_hash from api_tokens where id = ?",
                            row -> row.text("secret_hash"),
                            UUID.fromString(token.getString("id"))))
                    .contains(Secrets.hash(secret));
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where coalesce(before::text, '') || after::text like '%' || ? || '%'",
                            secret))
                    .isZero();
        }

        @Test
        void isOnceForOneKeyAndTheReplayHasNoSecret() {
            Map<String, Object> body = Map.of("name", "once");
            JsonPath first = by(own).header("Idempotency-Key", "tk-1")
                    .body(body)
                    .post(TOKENS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            by(own).header("Idempotency-Key", "tk-1")
                    .body(body)
                    .post(TOKENS)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(first.getString("id")))
                    .body("id", is(first.getString("id")))
                    .body("$", not(hasKey("secret")));
            by(own).header("Idempotency-Key", "tk-1")
                    .body(Map.of("name", "other"))
                    .post(TOKENS)
                    .then()
                    .statusCode(422);
            assertThat(sql.number(
                            "select count(*) as n from idempotency_keys where answer::text like '%' || ? || '%'",
                            first.getString("secret")))
                    .isZero();
        }

        @Test
        void twoEqualRequestsAtOnceCreateOnce() throws Exception {
            Callable<Response> request = () -> by(own).header("Idempotency-Key", "tk-2")
                    .body(Map.of("name", "at once"))
                    .post(TOKENS);
            List<Future<Response>> answers;
            try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
                answers = callers.invokeAll(List.of(request, request, request, request));
            }

            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
            }
            assertThat(answers.stream()
                            .map(answer -> answer.resultNow().path("id").toString())
                            .distinct())
                    .hasSize(1);
            assertThat(sql.number("select count(*) as n from api_tokens where name = 'at once'"))
                    .isEqualTo(1);
        }

        @Test
        void theKeyOfOneCallerIsNotTheKeyOfAnother() {
            String other = World.newToken(world.account(Role.VIEWER, "TK"), "*:read", "*:write");
            by(own).header("Idempotency-Key", "tk-3")
                    .body(Map.of("name", "a"))
                    .post(TOKENS)
                    .then()
                    .statusCode(201);

            by(other)
                    .header("Idempotency-Key", "tk-3")
                    .body(Map.of("name", "b"))
                    .post(TOKENS)
                    .then()
                    .statusCode(201);
        }

        @Test
        void tellsWhatIsWrong() {
            by(own).body(Map.of("name", " ", "expiresInDays", 366, "accountId", "x"))
                    .post(TOKENS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItems("/name", "/expiresInDays", "/accountId"));
            by(own).body(Map.of("name", "x", "scopes", List.of("*:read", "everything", "kings:read")))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/scopes/1", "/scopes/2"))
                    .body("errors[0].message", containsString("observations"));
            by(own).body(Map.of("name", "x", "scopes", List.of()))
                    .post(TOKENS)
                    .then()
                    .statusCode(422);
        }
    }

    @Nested
    class Using {

        @Test
        void staysWithinItsScopes() {
            String reading = World.newToken(username, "units:read", "me:read");

            by(reading).get("/api/v1/units").then().statusCode(200);
            by(reading).get("/api/v1/me").then().statusCode(200).body("scopes", contains("me:read", "units:read"));
            by(reading)
                    .get("/api/v1/indicators")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.scope-missing"))
                    .body("detail", containsString("indicators:read"));
            by(reading)
                    .body(Bodies.count("X"))
                    .put("/api/v1/units/TK")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.scope-missing"));
        }

        @Test
        void makesNoTokenThatMayMore() {
            String narrow = World.newToken(username, "tokens:write", "units:read");

            by(narrow)
                    .body(Map.of("name", "x", "scopes", List.of("units:read")))
                    .post(TOKENS)
                    .then()
                    .statusCode(201);
            by(narrow)
                    .body(Map.of("name", "x", "scopes", List.of("units:write", "*:read")))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("token.scope-too-wide", "token.scope-too-wide"));
        }

        @Test
        void isNotedWithTheHourOfItsLastUse() {
            JsonPath token = create(Map.of("name", "noted"));
            String lastUse = "items.find { it.name == 'noted' }.lastUsedAt";
            by(own).get(TOKENS).then().body(lastUse, nullValue());

            clock.advance(Duration.ofMinutes(10));
            by(token.getString("secret")).get("/api/v1/me").then().statusCode(200);
            by(own).get(TOKENS).then().body(lastUse, is("2023-01-09T05:10:00Z"));
        }

        @Test
        void endsWithItsDay() {
            String secret = create(Map.of("name", "short", "expiresInDays", 1)).getString("secret");

            clock.advance(Duration.ofHours(23));
            by(secret).get("/api/v1/me").then().statusCode(200);
            clock.advance(Duration.ofHours(1));
            by(secret).get("/api/v1/me").then().statusCode(401).body("code", is("credentials.refused"));
        }

        @Test
        void ofAWrongSecretIsToldAlsoWhereNobodyNeedsToSignIn() {
            for (String secret : List.of("nonsense", own.substring(0, own.length() - 1) + "x", Secrets.token())) {
                by(secret)
                        .get("/api/v1/units")
                        .then()
                        .statusCode(401)
                        .header("WWW-Authenticate", containsString("Bearer"))
                        .body("code", is("credentials.refused"));
            }
        }

        @Test
        void needsNoOrigin() {
            by(own).header("Origin", "https://example.org")
                    .body(Map.of("name", "x"))
                    .post(TOKENS)
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Revoking {

        @Test
        void isAtOnceAndForEver() {
            JsonPath token = create(Map.of("name", "gone"));
            String address = TOKENS + "/" + token.getString("id");

            by(own).delete(address).then().statusCode(204);
            by(token.getString("secret")).get("/api/v1/me").then().statusCode(401);
            by(own).delete(address).then().statusCode(204);
            by(own).get(TOKENS).then().body("items.find { it.name == 'gone' }.revokedAt", notNullValue());
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where action = 'revoke' and key = ?",
                            token.getString("prefix")))
                    .isEqualTo(1);
        }

        @Test
        void ofWhatIsNotOnesOwnIs404() {
            JsonPath token = create(Map.of("name", "mine"));
            String other = World.newToken(world.account(Role.VIEWER, "TK"), "*:read", "*:write");

            by(other).delete(TOKENS + "/" + token.getString("id")).then().statusCode(404);
            by(own).delete(TOKENS + "/" + UUID.randomUUID()).then().statusCode(404);
            by(own).delete(TOKENS + "/nonsense").then().statusCode(404);
            by(token.getString("secret")).get("/api/v1/me").then().statusCode(200);
        }
    }

    @Nested
    class Rights {

        @Test
        void whoDidNotSignInIs401() {
            given().get(TOKENS).then().statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", "x"))
                    .post(TOKENS)
                    .then()
                    .statusCode(401);
            given().delete(TOKENS + "/" + UUID.randomUUID()).then().statusCode(401);
        }

        @Test
        void anAdministratorSeesAndRevokesThoseOfAccountsBelow() {
            JsonPath token = create(Map.of("name", "watched"));
            String account = by(own).get("/api/v1/me").then().extract().path("id");

            world.as(Role.ADMINISTRATOR, "TK")
                    .get(TOKENS + "?account=" + account)
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("watched"));
            world.as(Role.APPROVER, "TK")
                    .get(TOKENS + "?account=" + account)
                    .then()
                    .statusCode(404);
            world.as(Role.ADMINISTRATOR, "TK")
                    .delete(TOKENS + "/" + token.getString("id"))
                    .then()
                    .statusCode(204);
            by(token.getString("secret")).get("/api/v1/me").then().statusCode(401);
        }
    }
}
