package vn.tongket.access.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.security.Secret;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Whoever guesses learns neither which names exist nor more tries by asking several replicas. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignInEnumerationTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock settable;

    @Inject
    Clock clock;

    @Inject
    PasswordsOfTests passwords;

    private String username;
    private String disabled;
    private String withSecondFactor;
    private String handedOutLongAgo;

    @BeforeEach
    void peopleOnADayOfTheirOwn() {
        settable.advance(Duration.ofDays(400L + DAYS.incrementAndGet()));
        world.unit("EN", "Tỉnh Thử Dò", "tỉnh", null);
        username = world.account(Role.REPORTER, "EN");
        disabled = world.account(Role.REPORTER, "EN");
        sql.update("update accounts set status = 'disabled' where username = ?", disabled);
        withSecondFactor = world.account(Role.REPORTER, "EN");
        sql.update("""
                insert into second_factors (account_id, secret, created_at, confirmed_at, last_step)
                select id, 'plain:AAAA', created_at, created_at, 0 from accounts where username = ?
                """, withSecondFactor);
        handedOutLongAgo = world.account(Role.REPORTER, "EN");
        sql.update("update accounts set one_time_until = created_at where username = ?", handedOutLongAgo);
    }

    @AfterEach
    void putEverythingBack() {
        settable.reset();
        passwords.quickAgain();
    }

    private static Response signIn(String name, String password) {
        return given().contentType(ContentType.JSON)
                .header("X-Request-Id", "guess")
                .body(Map.of("username", name, "password", password))
                .post("/api/v1/session");
    }

    /** Names with passwords that must all look alike to a guesser. */
    private List<Map.Entry<String, String>> refused() {
        return List.of(
                Map.entry("nobody-" + username, World.PASSWORD),
                Map.entry(username, "a wrong password"),
                Map.entry(disabled, "a wrong password"),
                Map.entry(disabled, World.PASSWORD),
                Map.entry(withSecondFactor, "a wrong password"),
                Map.entry(handedOutLongAgo, World.PASSWORD));
    }

    @Test
    void enumerationByWording() {
        List<Response> answers = refused().stream()
                .map(guess -> signIn(guess.getKey(), guess.getValue()))
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(401);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .extracting(answer -> answer.headers().asList().stream()
                        .map(io.restassured.http.Header::getName)
                        .sorted()
                        .toList())
                .containsOnly(answers.getFirst().headers().asList().stream()
                        .map(io.restassured.http.Header::getName)
                        .sorted()
                        .toList());
    }

    /** A hash takes as long as all else together many times over, so the time of an answer is the number of hashes. */
    @Test
    void enumerationByTime() {
        passwords.asInProduction();
        peopleOnADayOfTheirOwn();

        assertThat(refused()).allSatisfy(guess -> {
            passwords.forget();
            signIn(guess.getKey(), guess.getValue()).then().statusCode(401);
            assertThat(passwords.comparisons()).containsExactly(PasswordCost.RECOMMENDED);
        });
    }

    @Test
    void aRightPasswordOfAnAccountWithASecondFactorGivesNoSession() {
        Response answer = signIn(withSecondFactor, World.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.<String>path("code")).isEqualTo("session.second-factor-required");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    /** Two replicas are two instances over one database. */
    @Test
    void twoReplicasCountTogether() {
        SignInLimit one = new SignInLimit(new SignInRepository(sql), clock);
        SignInLimit other = new SignInLimit(new SignInRepository(sql), clock);
        SignInPlace place = new SignInPlace("10.9.8.7", null);
        for (int i = 0; i < 5; i++) {
            SignInLimit replica = i % 2 == 0 ? one : other;
            replica.refused(replica.admit(username, place));
        }

        assertThat(admitted(one, username, place)).isFalse();
        assertThat(admitted(other, username, place)).isFalse();
        assertThat(admitted(other, username, new SignInPlace("10.9.8.6", null)))
                .as("nobody is locked out by name from elsewhere")
                .isTrue();
        settable.advance(Duration.ofSeconds(61));
        assertThat(admitted(one, username, place)).isTrue();
    }

    @Test
    void manyAtTheSameTimeOnTwoReplicasGetNoMoreTries() throws Exception {
        List<SignInLimit> replicas = List.of(
                new SignInLimit(new SignInRepository(sql), clock), new SignInLimit(new SignInRepository(sql), clock));
        SignInPlace place = new SignInPlace("10.9.8.5", null);
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SignInLimit replica = replicas.get(i % 2);
            guesses.add(() -> admitted(replica, username, place));
        }
        int passed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> guess : threads.invokeAll(guesses)) {
                passed += guess.get() ? 1 : 0;
            }
        }

        assertThat(passed).isLessThanOrEqualTo(5);
    }

    @Test
    void wrongCodesAreCountedForTheAccountFromWherever() {
        SignInLimit limit = new SignInLimit(new SignInRepository(sql), clock);
        UUID account = sql.one("select id from accounts where username = ?", row -> row.id("id"), withSecondFactor)
                .orElseThrow();
        for (int i = 0; i < 10; i++) {
            limit.admitCode(account);
            limit.wrongCode(limit.begun(withSecondFactor, new SignInPlace("10.9.7." + i, null)));
        }

        assertThat(refusedCode(limit, account)).isTrue();
        settable.advance(Duration.ofMinutes(16));
        assertThat(refusedCode(limit, account)).isFalse();
    }

    private static boolean refusedCode(SignInLimit limit, UUID account) {
        try {
            limit.admitCode(account);
            return false;
        } catch (ApiProblem held) {
            return held.status() == 429;
        }
    }

    private static boolean admitted(SignInLimit replica, String name, SignInPlace place) {
        try {
            replica.refused(replica.admit(name, place));
            return true;
        } catch (ApiProblem held) {
            assertThat(held.status()).isEqualTo(429);
            return false;
        }
    }

    @Test
    void ofANameThatNobodyHasOnlyAHashIsKeptAndForADayOnly() {
        signIn("nobody-" + username, "a wrong password");
        String kept = "select count(*) as n from sign_ins where name_hash = ?";
        String hash = Secret.hash("nobody-" + username);
        assertThat(sql.number(kept, hash)).isEqualTo(1);

        settable.advance(Duration.ofHours(25));
        new SignInPruneJob(new SignInRepository(sql), clock).run();

        assertThat(sql.number(kept, hash)).isZero();
    }
}
