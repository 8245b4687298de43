package vn.tongket.access.safeguards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** A second factor: begun, confirmed, asked for, replaced by recovery codes, turned off, taken away. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SecondFactorResourceTest {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String FACTOR = "/api/v1/me/second-factor";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @Inject
    FactorSecrets secrets;

    private String username;
    private UUID account;
    private String session;

    @BeforeEach
    void somebodyOnADayOfTheirOwn() {
        settable.advance(Duration.ofDays(800L + DAYS.incrementAndGet()));
        world.unit("SF", "Tỉnh Thử Mã", "tỉnh", null);
        username = world.account(Role.REPORTER, "SF");
        account = sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                .orElseThrow();
        session = World.session(username);
    }

    @AfterEach
    void putTheClockBack() {
        settable.reset();
    }

    private RequestSpecification inPerson() {
        return given().cookie("tongket_session", session)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .contentType(ContentType.JSON);
    }

    private Response begin() {
        return inPerson().body(Map.of("password", World.PASSWORD)).put(FACTOR + "/secret");
    }

    private ValidatableResponse move(String status, String code, @Nullable String password) {
        Map<String, Object> body = new HashMap<>(Map.of("status", status, "code", code));
        if (password != null) {
            body.put("password", password);
        }
        return inPerson().body(body).put(FACTOR + "/status").then();
    }

    private List<String> turnOn() {
        begin().then().statusCode(200);
        return move("on", code(), null).statusCode(200).extract().path("recoveryCodes");
    }

    /** What the telephone shows now. */
    private String code() {
        byte[] secret = sql.one(
                        "select secret from second_factors where account_id = ?",
                        row -> secrets.open(account, row.text("secret")),
                        account)
                .orElseThrow();
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    private String wrongCode() {
        return code().equals("000000") ? "000001" : "000000";
    }

    private void nextStep() {
        settable.advance(Duration.ofSeconds(Totp.SECONDS));
    }

    private ValidatableResponse signIn(@Nullable String code) {
        Map<String, Object> body = new HashMap<>(Map.of("username", username, "password", World.PASSWORD));
        if (code != null) {
            body.put("code", code);
        }
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/session")
                .then();
    }

    private long noted(String action) {
        return sql.number(
                "select count(*) as n from audit_entries where resource = 'second-factor' and action = ? and key = ?",
                action,
                username);
    }

    @Test
    void isBegunWithASecretAndAPictureOfItAndAsksForNothingBeforeItIsConfirmed() {
        begin().then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("address", startsWith("otpauth://totp/T%E1%BB%95ng%20K%E1%BA%BFt:" + username + "?secret="))
                .body("qrPath", startsWith("M"));

        signIn(null).statusCode(201);
        inPerson().get(FACTOR).then().body("enabled", is(false)).body("$", not(hasKey("recoveryCodes")));
    }

    @Test
    void isBegunByWhoKnowsThePasswordOnly() {
        inPerson()
                .body(Map.of("password", "not the password"))
                .put(FACTOR + "/secret")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/password"));
    }

    @Test
    void isConfirmedByACodeOutOfIt() {
        move("on", "123456", null).statusCode(422).body("errors.code", contains("second-factor.not-begun"));
        begin();
        move("on", wrongCode(), null).statusCode(422).body("errors.code", contains("second-factor.wrong-code"));
        move("on", code(), null).statusCode(200).body("enabled", is(true)).body("recoveryCodes.size()", is(10));

        inPerson().get(FACTOR).then().body("recoveryCodesLeft", is(10)).body("$", not(hasKey("recoveryCodes")));
        begin().then().statusCode(409).body("code", is("second-factor.on-already"));
        move("on", code(), null).statusCode(409);
        assertThat(noted("turn-on")).isEqualTo(1);
    }

    @Test
    void isAskedForAtSignInAndEachCodeCountsOnce() {
        turnOn();

        signIn(null).statusCode(401).body("code", is("session.second-factor-required"));
        signIn(code()).statusCode(401).body("code", is("session.code-refused"));
        nextStep();
        String code = code();
        signIn(code).statusCode(201);
        signIn(code).statusCode(401).body("code", is("session.code-refused"));
        nextStep();
        signIn(code.substring(0, 3) + " " + code.substring(3)).statusCode(401);
        signIn(code().substring(0, 3) + " " + code().substring(3)).statusCode(201);
    }

    @Test
    void doesNotConcernTokens() {
        String token = World.newToken(username, "*:read");
        turnOn();

        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void isReplacedByEachRecoveryCodeOnce() {
        List<String> codes = turnOn();

        signIn(codes.getFirst()).statusCode(201);
        signIn(codes.getFirst()).statusCode(401);
        signIn(codes.get(1).toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                .statusCode(201);
        inPerson().get(FACTOR).then().body("recoveryCodesLeft", is(8));
        assertThat(sql.number("select count(*) as n from recovery_codes where code_hash = any(?)", codes))
                .isZero();
    }

    private ValidatableResponse renew(String password, String code) {
        return inPerson()
                .body(Map.of("password", password, "code", code))
                .post(FACTOR + "/recovery-codes")
                .then();
    }

    @Test
    void hasNewRecoveryCodesInThePlaceOfTheOldOnesForWhoeverProvesWhoTheyAreAgain() {
        renew(World.PASSWORD, "123456").statusCode(422).body("errors.code", contains("second-factor.off"));
        List<String> old = turnOn();
        nextStep();
        renew("not the password", code()).statusCode(422).body("errors.pointer", contains("/password"));
        renew(World.PASSWORD, wrongCode()).statusCode(422).body("errors.pointer", contains("/code"));
        given().body(Map.of("password", World.PASSWORD, "code", code()))
                .contentType(ContentType.JSON)
                .post(FACTOR + "/recovery-codes")
                .then()
                .statusCode(401);

        String code = code();
        List<String> fresh = renew(World.PASSWORD, code)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("recoveryCodesLeft", is(10))
                .extract()
                .path("recoveryCodes");
        renew(World.PASSWORD, code).statusCode(422).body("errors.code", contains("second-factor.wrong-code"));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        inPerson().get(FACTOR).then().body("$", not(hasKey("recoveryCodes")));
        signIn(old.getFirst()).statusCode(401);
        signIn(fresh.getFirst()).statusCode(201);
        assertThat(noted("renew-recovery-codes")).isEqualTo(1);
        assertThat(sql.number(
                        "select count(*) as n from account_notices where account_id = ? and kind = 'recovery-codes-renewed'",
                        account))
                .isEqualTo(1);
    }

    @Test
    void isSeenInTheListByAdministrators() {
        String administrator = world.account(Role.ADMINISTRATOR, "SF");
        String own = "items.find { it.username == '" + username + "' }.secondFactor";

        World.inPerson(administrator)
                .get("/api/v1/accounts?q=" + username)
                .then()
                .body(own, is(false));
        begin();
        World.inPerson(administrator)
                .get("/api/v1/accounts?q=" + username)
                .then()
                .body(own, is(false));
        move("on", code(), null);
        World.inPerson(administrator)
                .get("/api/v1/accounts?q=" + username)
                .then()
                .body(own, is(true));
        World.inPerson(administrator).get("/api/v1/accounts/" + account).then().body("secondFactor", is(true));
    }

    @Test
    void isNotGuessedFromManyAddresses() {
        turnOn();
        sql.update("""
                insert into sign_ins (account_id, name_hash, address, at, outcome)
                select ?::uuid, 'x', '10.0.0.' || n, ?::timestamptz, 'wrong-code' from generate_series(1, 10) n
                """, account, clock.instant());
        nextStep();

        signIn(code()).statusCode(429);
        settable.advance(Duration.ofMinutes(15));
        signIn(code()).statusCode(201);
    }

    @Test
    void isTurnedOffWithPasswordAndCode() {
        turnOn();
        nextStep();

        move("off", code(), null).statusCode(422).body("errors.pointer", contains("/password"));
        move("off", code(), "not the password").statusCode(422).body("errors.pointer", contains("/password"));
        move("off", wrongCode(), World.PASSWORD).statusCode(422).body("errors.pointer", contains("/code"));
        move("off", code(), World.PASSWORD).statusCode(200).body("enabled", is(false));

        signIn(null).statusCode(201);
        assertThat(noted("turn-off")).isEqualTo(1);
        assertThat(sql.number("select count(*) as n from recovery_codes where account_id = ?", account))
                .isZero();
    }

    @Test
    void isTakenAwayByAnAdministratorWhoIsNamedInTheTrail() {
        turnOn();

        World.inPerson(world.account(Role.ADMINISTRATOR, null))
                .delete("/api/v1/accounts/" + account + "/second-factor")
                .then()
                .statusCode(204);

        signIn(null).statusCode(201);
        assertThat(noted("reset")).isEqualTo(1);
        assertThat(sql.number(
                        "select count(*) as n from account_notices where account_id = ? and kind = 'second-factor-reset'",
                        account))
                .isEqualTo(1);
    }
}
