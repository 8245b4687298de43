package vn.tongket.access.tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
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
                    .contains(Secret.hash(secret));
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where coalesce(before::text, '') || after::text like '%' || ? || '%'",
                            secret))
                    .isZero();
        }

        @Test
        void isOnceForOneKeyAndTheReplaySaysWhereTheTokenIs() {
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
                    .statusCode(409)
                    .header("Location", endsWith("/api/v1/tokens/" + first.getString("id")))
                    .body("code", is("idempotency.secret-shown"))
                    .body("detail", containsString(first.getString("id")));
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

            assertThat(answers.stream().map(answer -> answer.resultNow().statusCode()))
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
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
            by(own).body(Map.of("name", " ", "expiresInDays", 3651, "accountId", "x"))
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
    class EndingSoon {

        private static final String ENDING = "/api/v1/tokens/ending";

        private String administrator;

        @BeforeEach
        void anAdministrator() {
            administrator = World.newToken(world.account(Role.ADMINISTRATOR, "TK"), "*:read", "*:write");
        }

        private List<String> names(String token, String query) {
            return by(token)
                    .get(ENDING + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.name");
        }

        @Test
        void areTheOwnAndThoseOfAllAccountsBelowTheFirstToEndFirst() {
            create(Map.of("name", "in ten days", "expiresInDays", 10));
            create(Map.of("name", "in five days", "expiresInDays", 5));
            create(Map.of("name", "in forty days", "expiresInDays", 40));
            JsonPath revoked = create(Map.of("name", "revoked", "expiresInDays", 5));
            by(own).delete(TOKENS + "/" + revoked.getString("id")).then().statusCode(204);
            JsonPath old = create(Map.of("name", "rotated", "expiresInDays", 5));
            by(own).body(Map.of("expiresInDays", 90))
                    .post(TOKENS + "/" + old.getString("id") + "/rotation")
                    .then()
                    .statusCode(201);

            assertThat(names(own, "")).containsExactly("in five days", "in ten days");
            assertThat(names(administrator, "?limit=100")).containsSubsequence("in five days", "in ten days");
            assertThat(names(administrator, "?before=2023-01-15&limit=100"))
                    .contains("in five days")
                    .doesNotContain("in ten days");
            by(administrator)
                    .get(ENDING + "?limit=100")
                    .then()
                    .body("items.findAll { it.account.username == '" + username + "' }.size()", is(2));
        }

        @Test
        void ofWhomOneDoesNotKeepAreNotShown() {
            world.unit("TK-E", "Xã Khác", "xã", "TK");
            String elsewhere = World.newToken(world.account(Role.ADMINISTRATOR, "TK-E"), "*:read", "*:write");
            create(Map.of("name", "not theirs", "expiresInDays", 5));
            assertThat(names(elsewhere, "")).doesNotContain("not theirs");
            String everywhere = World.newToken(world.account(Role.ADMINISTRATOR, null), "*:read", "*:write");
            assertThat(names(everywhere, "?limit=100")).contains("not theirs");
        }

        @Test
        void aLimitedTokenShowsItselfOnly() {
            String limited = by(administrator)
                    .body(Map.of("name", "limited", "scopes", List.of("*:read"), "unit", "TK", "expiresInDays", 5))
                    .post(TOKENS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            create(Map.of("name", "of another", "expiresInDays", 5));
            assertThat(names(limited, "")).containsExactly("limited");
        }

        @Test
        void aDayThatIsNoneIsRefused() {
            by(own).get(ENDING + "?before=soon").then().statusCode(400).body("errors[0].parameter", is("before"));
        }
    }

    @Nested
    class Limits {

        @Test
        void ofTimeAreTheInstallations() {
            by(own).body(Map.of("name", "x", "expiresInDays", 366))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("token.lifetime"))
                    .body("errors.pointer", contains("/expiresInDays"));
            assertThat(create(Map.of("name", "x", "expiresInDays", 365)).getString("expiresAt"))
                    .isEqualTo("2024-01-09T05:00:00Z");
        }

        @Test
        void ofPlaceLetItWorkFromTheseAddressesOnly() {
            JsonPath here = create(Map.of("name", "x", "addresses", List.of("127.0.0.0/8", "::1", "2001:db8::/32")));
            JsonPath elsewhere = create(Map.of("name", "x", "addresses", List.of("203.0.113.0/24", "2001:db8::/32")));

            assertThat(here.getList("addresses")).isEqualTo(List.of("127.0.0.0/8", "::1/128", "2001:db8::/32"));
            by(here.getString("secret")).get("/api/v1/me").then().statusCode(200);
            by(elsewhere.getString("secret"))
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .body("code", is("credentials.refused"));
            by(own).get(TOKENS)
                    .then()
                    .body("items.find { it.id == '" + elsewhere.getString("id") + "' }.lastUsedAt", nullValue())
                    .body(
                            "items.find { it.id == '" + here.getString("id") + "' }.lastUsedFrom",
                            oneOf("127.0.0.1", "0:0:0:0:0:0:0:1"));
        }

        @Test
        void areToldWhereTheyAreNone() {
            by(own).body(Map.of(
                            "name", "x", "addresses", List.of("10.0.0.1/8", "10.1", "example.org"), "unit", "TK-NO"))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/unit", "/addresses/0", "/addresses/1", "/addresses/2"));
            by(own).body(Map.of("name", "x", "addresses", List.of()))
                    .post(TOKENS)
                    .then()
                    .statusCode(400);
        }

        @Test
        void ofAUnitLeaveWhatTheOwnerMayDoThere() {
            world.unit("TK-X", "Xã Thử Mã", "xã", "TK");
            world.unit("TK-Y", "Xã Khác", "xã", "TK");
            world.unit("TK-2", "Tỉnh Thử Mã Khác", "tỉnh", null);
            JsonPath token = create(Map.of("name", "x", "scopes", List.of("*:read", "*:write"), "unit", "TK-X"));
            String limited = token.getString("secret");

            assertThat(token.getString("unit.code")).isEqualTo("TK-X");
            by(limited)
                    .get("/api/v1/me")
                    .then()
                    .body("roles.unit.code", contains("TK-X"))
                    .body("roles.role", contains("reporter"));
            by(own).get("/api/v1/me").then().body("roles.unit.code", contains("TK"));
            by(own).body(Map.of("name", "x", "unit", "TK-2"))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("token.unit-outside"));
        }

        @Test
        void ofAUnitAboveLeaveTheOwnersOwn() {
            world.unit("TK-X", "Xã Thử Mã", "xã", "TK");
            String below = World.newToken(world.account(Role.REPORTER, "TK-X"), "*:read", "*:write");
            String limited = by(below)
                    .body(Map.of("name", "x", "unit", "TK"))
                    .post(TOKENS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");

            by(limited).get("/api/v1/me").then().body("roles.unit.code", contains("TK-X"));
        }

        /** Whoever stands over a unit today need not have stood over it when an old record was made. */
        @Test
        void ofAUnitThatLayElsewhereOnceAreRefused() {
            world.unit("TK-3", "Tỉnh Trước Kia", "tỉnh", null);
            world.unit("TK-Z", "Xã Chuyển", "xã", "TK-3");
            world.as(Role.ADMINISTRATOR, null)
                    .body(Map.of(
                            "effectiveDate", "2023-01-05",
                            "title", Map.of("vi", "Chuyển xã"),
                            "legalBasis", Map.of("document", "Quyết định thử"),
                            "changes", List.of(Map.of("change", "transfer", "unit", "TK-Z", "parent", "TK"))))
                    .post("/api/v1/unit-changes")
                    .then()
                    .statusCode(201);

            by(own).body(Map.of("name", "x", "unit", "TK-Z"))
                    .post(TOKENS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("token.unit-outside"));
        }

        @Test
        void areNotShedByMakingAnother() {
            String limited = create(Map.of(
                            "name",
                            "x",
                            "scopes",
                            List.of("*:read", "*:write"),
                            "addresses",
                            List.of("0.0.0.0/0", "::/0")))
                    .getString("secret");

            by(limited)
                    .body(Map.of("name", "y"))
                    .post(TOKENS)
                    .then()
                    .statusCode(403)
                    .body("code", is("token.limited"));
        }

        @ParameterizedTest
        @CsvSource({
            "GET, /me/sessions",
            "DELETE, /me/sessions",
            "DELETE, /me/sessions/{session}",
            "GET, /me/sign-ins",
            "GET, /me/second-factor",
            "PUT, /me/password",
            "PUT, /me/second-factor/secret",
            "PUT, /me/second-factor/status",
            "POST, /me/second-factor/recovery-codes",
            "DELETE, /tokens/{other}",
            "POST, /tokens/{other}/rotation",
            "POST, /delegations",
            "GET, /delegations",
            "GET, /accounts/{own}/rights",
            "PUT, /me/number-form"
        })
        void keepATokenFromTheAccountBeyondIt(String method, String path) {
            String limited = limitedToTheUnit().getString("secret");
            String session = World.session(username);
            String address = "/api/v1"
                    + path.replace("{other}", idOf(own))
                            .replace("{own}", accountOf(username))
                            .replace("{session}", sessionOf(username));

            by(limited)
                    .body(bodyOf(path))
                    .request(Method.valueOf(method), address)
                    .then()
                    .statusCode(403)
                    .body("code", is("token.limited"));
            given().cookie("tongket_session", session).get("/api/v1/me").then().statusCode(200);
            by(own).get("/api/v1/me").then().statusCode(200);
        }

        private JsonPath limitedToTheUnit() {
            return create(Map.of("name", "x", "scopes", List.of("*:read", "*:write"), "unit", "TK"));
        }

        private String idOf(String secret) {
            return sql.one(
                            "select id from api_tokens where secret_hash = ?",
                            row -> row.id("id").toString(),
                            Secret.hash(secret))
                    .orElseThrow();
        }

        private String accountOf(String name) {
            return sql.one(
                            "select id from accounts where username = ?",
                            row -> row.id("id").toString(),
                            name)
                    .orElseThrow();
        }

        @ParameterizedTest
        @CsvSource({
            "POST, /accounts",
            "PUT, /accounts/{theirs}/roles",
            "PUT, /accounts/{theirs}/one-time-password",
            "PATCH, /accounts/{theirs}",
            "DELETE, /accounts/{theirs}/second-factor"
        })
        void keepAnAdministratorsTokenFromMakingOrTakingAccounts(String method, String path) {
            String administrator = world.account(Role.ADMINISTRATOR, "TK");
            String whole = World.newToken(administrator, "*:read", "*:write");
            String limited = by(whole)
                    .body(Map.of("name", "x", "scopes", List.of("*:read", "*:write"), "unit", "TK"))
                    .post("/api/v1/tokens")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            String theirs = accountOf(world.account(Role.VIEWER, "TK"));
            Object body = switch (path) {
                case "/accounts" ->
                    Map.of(
                            "username",
                            "limited-made",
                            "displayName",
                            "Người thử",
                            "roles",
                            List.of(Map.of("role", "viewer", "unit", "TK")));
                case "/accounts/{theirs}" -> Map.of("displayName", "Tên khác");
                case "/accounts/{theirs}/roles" -> Map.of("roles", List.of(Map.of("role", "reporter", "unit", "TK")));
                default -> Map.of();
            };

            by(limited)
                    .header("If-Match", "*")
                    .contentType(
                            method.equals("PATCH") ? "application/merge-patch+json; charset=UTF-8" : "application/json")
                    .body(body)
                    .request(Method.valueOf(method), "/api/v1" + path.replace("{theirs}", theirs))
                    .then()
                    .statusCode(403)
                    .body("code", is("token.limited"));
        }

        private String sessionOf(String name) {
            return sql.one("""
                            select s.id from sessions s join accounts a on a.id = s.account_id
                            where a.username = ? order by s.created_at desc limit 1
                            """, row -> row.id("id").toString(), name).orElseThrow();
        }

        private Object bodyOf(String path) {
            return switch (path) {
                case "/me/password" -> Map.of("currentPassword", World.PASSWORD, "newPassword", "mot hai ba bon nam");
                case "/me/second-factor/secret" -> Map.of("password", World.PASSWORD);
                case "/me/second-factor/status" ->
                    Map.of("status", "off", "password", World.PASSWORD, "code", "000000");
                case "/me/second-factor/recovery-codes" -> Map.of("password", World.PASSWORD, "code", "000000");
                case "/me/number-form" -> Map.of("numberForm", "en");
                case "/delegations" ->
                    Map.of(
                            "to",
                            world.account(Role.VIEWER, "TK"),
                            "from",
                            "2023-01-10",
                            "until",
                            "2023-01-11",
                            "roles",
                            List.of(Map.of("role", "reporter", "unit", "TK")),
                            "reason",
                            "x");
                default -> Map.of();
            };
        }

        @Test
        void leaveATokenItself() {
            JsonPath limited = limitedToTheUnit();

            by(limited.getString("secret"))
                    .get(TOKENS + "?count=true")
                    .then()
                    .statusCode(200)
                    .body("total", is(1))
                    .body("items.id", contains(limited.getString("id")));
            by(limited.getString("secret"))
                    .delete(TOKENS + "/" + limited.getString("id"))
                    .then()
                    .statusCode(204);
            by(limited.getString("secret")).get("/api/v1/me").then().statusCode(401);
        }
    }

    @Nested
    class Rotating {

        private RequestSpecification rotation(String token, Map<String, Object> body) {
            return by(token).body(body);
        }

        @Test
        void makesANewSecretAndLetsTheOldOneWorkForAWhile() {
            JsonPath old = create(Map.of("name", "x", "scopes", List.of("me:read"), "expiresInDays", 30));
            clock.advance(Duration.ofDays(10));
            String address = TOKENS + "/" + old.getString("id") + "/rotation";
            JsonPath rotated = by(own).body(Map.of("overlapHours", 2))
                    .post(address)
                    .then()
                    .statusCode(201)
                    .body("name", is("x"))
                    .body("scopes", contains("me:read"))
                    .body("expiresAt", is("2023-02-18T05:00:00Z"))
                    .extract()
                    .jsonPath();

            by(rotated.getString("secret")).get("/api/v1/me").then().statusCode(200);
            by(old.getString("secret")).get("/api/v1/me").then().statusCode(200);
            by(own).get(TOKENS)
                    .then()
                    .body(
                            "items.find { it.id == '" + old.getString("id") + "' }.replacedBy",
                            is(rotated.getString("id")));
            by(own).body(Map.of()).post(address).then().statusCode(409).body("code", is("token.already-rotated"));
            clock.advance(Duration.ofHours(2));
            by(old.getString("secret")).get("/api/v1/me").then().statusCode(401);
            by(rotated.getString("secret")).get("/api/v1/me").then().statusCode(200);
            by(own).body(Map.of()).post(address).then().statusCode(409).body("code", is("token.not-in-force"));
            assertThat(sql.number(
                            "select count(*) as n from audit_entries where action = 'rotate' and key = ?",
                            rotated.getString("prefix")))
                    .isEqualTo(1);
        }

        @Test
        void isWhatATokenMayDoToItselfAndToNoOtherThatMayMore() {
            JsonPath self = create(Map.of(
                    "name", "self", "scopes", List.of("tokens:write"), "addresses", List.of("0.0.0.0/0", "::/0")));
            JsonPath wide = create(Map.of("name", "wide", "scopes", List.of("*:read", "*:write")));
            JsonPath narrow = create(Map.of("name", "narrow", "scopes", List.of("tokens:write")));

            rotation(self.getString("secret"), Map.of())
                    .post(TOKENS + "/" + self.getString("id") + "/rotation")
                    .then()
                    .statusCode(201)
                    .body("addresses", contains("0.0.0.0/0", "::/0"));
            rotation(self.getString("secret"), Map.of())
                    .post(TOKENS + "/" + narrow.getString("id") + "/rotation")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.limited"));
            rotation(narrow.getString("secret"), Map.of())
                    .post(TOKENS + "/" + wide.getString("id") + "/rotation")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.wider-than-own"));
        }

        @Test
        void areNotRotatedByOneThatHasOnlySomeOfTheirScopes() {
            JsonPath wide = create(Map.of("name", "wide", "scopes", List.of("tokens:write", "*:read")));
            JsonPath narrow = create(Map.of("name", "narrow", "scopes", List.of("tokens:write")));
            rotation(narrow.getString("secret"), Map.of())
                    .post(TOKENS + "/" + wide.getString("id") + "/rotation")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.wider-than-own"));
        }

        @Test
        void ofAPersonsTokenIsNotItsAdministrators() {
            JsonPath token = create(Map.of("name", "mine"));

            world.as(Role.ADMINISTRATOR, "TK")
                    .body(Map.of())
                    .post(TOKENS + "/" + token.getString("id") + "/rotation")
                    .then()
                    .statusCode(403);
            world.as(Role.VIEWER, "TK")
                    .body(Map.of())
                    .post(TOKENS + "/" + token.getString("id") + "/rotation")
                    .then()
                    .statusCode(404);
        }

        @Test
        void isOnceForOneKeyAndOverlapsAWeekAtMost() {
            JsonPath token = create(Map.of("name", "x"));
            String address = TOKENS + "/" + token.getString("id") + "/rotation";
            by(own).body(Map.of("overlapHours", 169)).post(address).then().statusCode(400);
            String first = by(own).header("Idempotency-Key", "tk-rotate")
                    .body(Map.of())
                    .post(address)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            by(own).header("Idempotency-Key", "tk-rotate")
                    .body(Map.of())
                    .post(address)
                    .then()
                    .statusCode(409)
                    .header("Location", endsWith(first));
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
                    .get("/api/v1/tokens")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.scope-missing"))
                    .body("detail", containsString("tokens:read"));
            by(reading)
                    .body(Bodies.count("X"))
                    .put("/api/v1/units/TK")
                    .then()
                    .statusCode(403)
                    .body("code", is("token.scope-missing"));
        }

        @Test
        void readsAtLeastWhatAnybodyReads() {
            String narrow = World.newToken(username, "me:read");
            for (String address : List.of("/api/v1/indicators", "/api/v1/awards", "/api/v1/units?limit=2")) {
                Response anybody = given().get(address);
                by(narrow)
                        .get(address)
                        .then()
                        .statusCode(anybody.statusCode())
                        .body("items", is(anybody.<List<Object>>path("items")));
            }
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
            for (String secret : List.of("nonsense", own.substring(0, own.length() - 1) + "x", TokenSecrets.create())) {
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
