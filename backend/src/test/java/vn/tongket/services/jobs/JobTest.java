package vn.tongket.services.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.jobs.Chore.End;
import vn.tongket.services.jobs.Chore.Order;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Work that outlives its request is done once, whatever happens meanwhile. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JobTest {

    private static final Duration LONGER_THAN_A_LEASE = Duration.ofMinutes(2);

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    Chore chore;

    @Inject
    JobRunner runner;

    @Inject
    JobWorker worker;

    @Inject
    JobAttemptService attempts;

    private String token;
    private Actor owner;

    @BeforeEach
    void somebodyWithoutOtherJobs() {
        runner.doAll();
        world.unit("JB", "Tỉnh Công Việc", "tỉnh", null);
        String username = world.account(Role.VIEWER, "JB");
        token = World.newToken(username, "*:read");
        owner = new Actor(
                sql.one("select id from accounts where username = ?", row -> row.id("id"), username)
                        .orElseThrow(),
                username,
                List.of(),
                null);
    }

    @AfterEach
    void theClockStandsWhereItBegan() {
        clock.reset();
    }

    private UUID submit(String name, End end) {
        return chore.submit(owner, new Order(name, end), "đầu vào");
    }

    private ValidatableResponse get(UUID job) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .get("/api/v1/jobs/" + job)
                .then();
    }

    private long inputsOf(UUID job) {
        return sql.number("select count(*) as n from job_inputs where job_id = ?", job);
    }

    @Nested
    class AJob {

        @Test
        void waitsAndIsDoneInTheNameOfWhoHandedItIn() {
            UUID job = submit("well", End.WELL);
            get(job).statusCode(200)
                    .body("status", is("queued"))
                    .body("kind", is(Chore.KIND))
                    .body("done", is(0))
                    .body("total", nullValue())
                    .body("startedAt", nullValue())
                    .body("createdAt", is("2023-01-09T05:00:00Z"))
                    .body("createdBy", is(owner.username()));

            runner.doAll();

            get(job).body("status", is("succeeded"))
                    .body("result.by", is(owner.username()))
                    .body("result.input", is("đầu vào"))
                    .body("done", is(2))
                    .body("total", is(2))
                    .body("problem", nullValue())
                    .body("finishedAt", is("2023-01-09T05:00:00Z"));
            assertThat(chore.done("well")).isOne();
            assertThat(inputsOf(job)).isZero();
        }

        @Test
        void hasAnInputOfAnyLengthPieceByPiece() {
            String input = "0123456789abcdef".repeat(200_000);
            UUID job = chore.submit(owner, new Order("long", End.WELL), input);
            assertThat(inputsOf(job)).isEqualTo(4);

            runner.doAll();

            assertThat(get(job).extract().<String>path("result.input")).isEqualTo(input);
        }

        @Test
        void thatIsOnlyTriedLeavesNothingButItsResult() {
            UUID job = submit("tried", End.ONLY_TRIED);

            runner.doAll();

            get(job).body("status", is("succeeded")).body("result.input", is("đầu vào"));
            assertThat(chore.done("tried")).isZero();
        }

        @Test
        void thatCannotBeDoneHasFailedAtOnceAndSaysWhyInTheLanguageOfWhoAsks() {
            UUID job = submit("refused", End.REFUSED);

            assertThat(worker.workOnce()).isTrue();
            assertThat(worker.workOnce()).isFalse();

            get(job).body("status", is("failed"))
                    .body("result", nullValue())
                    .body("problem.status", is(403))
                    .body("problem.code", is("import.row-denied"))
                    .body("problem.detail", containsString("row 7"));
            given().header("Authorization", "Bearer " + token)
                    .header("Accept-Language", "vi")
                    .get("/api/v1/jobs/" + job)
                    .then()
                    .body("problem.detail", containsString("dòng 7"));
            assertThat(chore.done("refused")).isZero();
            assertThat(inputsOf(job)).isZero();
        }

        @Test
        void thatIsCancelledHasFailedAndIsNotDoneAnyMore() {
            UUID waiting = submit("cancelled", End.WELL);

            cancel(waiting).statusCode(204);
            runner.doAll();

            get(waiting).body("status", is("failed")).body("problem.code", is("job.cancelled"));
            assertThat(chore.done("cancelled")).isZero();
            assertThat(inputsOf(waiting)).isZero();
            cancel(waiting).statusCode(409).body("code", is("job.finished"));
        }

        @Test
        void thatIsCancelledWhileItIsDoneWritesNothing() {
            UUID running = submit("cancelled late", End.WELL);
            JobAttempt attempt = attempts.claim().orElseThrow();

            cancel(running).statusCode(204);

            assertThat(attempts.extend(attempt)).isFalse();
            assertThatThrownBy(() -> attempts.carryOut(attempt)).hasMessageContaining("taken over");
            assertThat(chore.done("cancelled late")).isZero();
            get(running).body("status", is("failed")).body("problem.code", is("job.cancelled"));
        }

        @Test
        void isSeenAndCancelledByAnAdministratorOfTheInstallation() {
            UUID job = submit("of another", End.WELL);

            RequestSpecification administrator = world.as(Role.ADMINISTRATOR, null);
            administrator
                    .get("/api/v1/jobs?all=true&status=queued")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(job.toString()));
            world.as(Role.ADMINISTRATOR, null)
                    .delete("/api/v1/jobs/" + job)
                    .then()
                    .statusCode(204);
            get(job).body("problem.code", is("job.cancelled"));
        }

        private ValidatableResponse cancel(UUID job) {
            String writer = World.newToken(owner.username(), "*:read", "*:write");
            return given().header("Authorization", "Bearer " + writer)
                    .delete("/api/v1/jobs/" + job)
                    .then();
        }

        @Test
        void thatBreaksOffThreeTimesHasFailed() {
            UUID job = submit("badly", End.BADLY);

            assertThat(worker.workOnce()).isTrue();
            get(job).body("status", is("queued"));
            assertThat(worker.workOnce()).isTrue();
            assertThat(worker.workOnce()).isTrue();
            assertThat(worker.workOnce()).isFalse();

            get(job).body("status", is("failed"))
                    .body("problem.code", is("job.unfinished"))
                    .body("problem.status", is(409));
            assertThat(chore.done("badly")).isZero();
            assertThat(inputsOf(job)).isZero();
        }
    }

    @Nested
    class AWorker {

        @Test
        void thatDiesInTheMiddleIsReplacedOnceItsLeaseHasRunOut() {
            UUID job = submit("died", End.WELL);
            attempts.claim().orElseThrow();
            get(job).body("status", is("running"));
            assertThat(worker.workOnce()).isFalse();

            clock.advance(LONGER_THAN_A_LEASE);
            assertThat(worker.workOnce()).isTrue();

            get(job).body("status", is("succeeded"));
            assertThat(chore.done("died")).isOne();
        }

        @Test
        void thatDiesThreeTimesIsNotReplacedAgain() {
            UUID job = submit("died thrice", End.WELL);
            for (int i = 0; i < JobAttemptService.MOST_ATTEMPTS; i++) {
                attempts.claim().orElseThrow();
                clock.advance(LONGER_THAN_A_LEASE);
            }

            assertThat(worker.workOnce()).isFalse();

            get(job).body("status", is("failed")).body("problem.code", is("job.unfinished"));
            assertThat(chore.done("died thrice")).isZero();
        }

        @Test
        void thatWasReplacedWhileItWasOnlySlowHasDoneNothing() {
            UUID job = submit("slow", End.WELL);
            JobAttempt slow = attempts.claim().orElseThrow();
            clock.advance(LONGER_THAN_A_LEASE);
            assertThat(worker.workOnce()).isTrue();

            assertThatThrownBy(() -> attempts.carryOut(slow)).isInstanceOf(IllegalStateException.class);

            assertThat(chore.done("slow")).isOne();
            get(job).body("status", is("succeeded"));
        }

        @Test
        void thatEndsHandsItsJobBackAndThatWasNoTry() {
            UUID job = submit("handed back", End.WELL);
            for (int i = 0; i <= JobAttemptService.MOST_ATTEMPTS; i++) {
                attempts.handBack(attempts.claim().orElseThrow());
                get(job).body("status", is("queued")).body("done", is(0));
            }

            assertThat(worker.workOnce()).isTrue();

            get(job).body("status", is("succeeded"));
            assertThat(chore.done("handed back")).isOne();
        }

        @Test
        void isNotReplacedWhileItSaysThatItIsThere() {
            submit("alive", End.WELL);
            JobAttempt alive = attempts.claim().orElseThrow();
            clock.advance(Duration.ofSeconds(50));
            assertThat(attempts.extend(alive)).isTrue();
            clock.advance(Duration.ofSeconds(50));

            assertThat(worker.workOnce()).isFalse();

            attempts.carryOut(alive);
            assertThat(attempts.extend(alive)).isFalse();
            assertThat(chore.done("alive")).isOne();
        }

        @Test
        void neverDoesWhatAnotherOneIsAt() throws Exception {
            List<String> names =
                    IntStream.range(0, 24).mapToObj(i -> "many " + i).toList();
            names.forEach(name -> submit(name, End.WELL));
            try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
                List<Future<?>> all = IntStream.range(0, 4)
                        .<Future<?>>mapToObj(i -> pool.submit(runner::doAll))
                        .toList();
                for (Future<?> each : all) {
                    each.get();
                }
            }

            assertThat(names).allSatisfy(name -> assertThat(chore.done(name)).isOne());
        }
    }

    @Nested
    class Own {

        @Test
        void jobsAreListedNewestFirst() {
            UUID first = submit("first", End.WELL);
            runner.doAll();
            clock.advance(Duration.ofSeconds(1));
            UUID second = submit("second", End.WELL);

            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/jobs")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(second.toString(), first.toString()));
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/jobs?status=succeeded&kind=chore&format=csv")
                    .then()
                    .statusCode(200)
                    .body(containsString(first.toString()));
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/jobs?status=done")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", is("status"));
        }

        @Test
        void jobsAreNotThereForOthers() {
            UUID job = submit("own", End.WELL);

            given().get("/api/v1/jobs/" + job).then().statusCode(401);
            world.as(Role.ADMINISTRATOR, "JB")
                    .get("/api/v1/jobs/" + job)
                    .then()
                    .statusCode(404)
                    .body("code", is("job.unknown"));
            world.as(Role.ADMINISTRATOR, "JB")
                    .get("/api/v1/jobs/not-an-id")
                    .then()
                    .statusCode(404);
        }
    }
}
