package vn.tongket.services.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.http.ApiProblem;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.idempotency.IdempotencyService.Answer;
import vn.tongket.services.idempotency.IdempotencyService.Created;
import vn.tongket.testing.PostgresTestResource;

/**
 * Equal requests that race, each in its own transaction as on its own replica: one creates, and all are answered alike. What
 * they share is the database and nothing else.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IdempotencyRaceTest {

    private static final int RACERS = 4;

    @Inject
    IdempotencyService idempotency;

    @Inject
    CurrentRequest request;

    private final ExecutorService replicas = Executors.newFixedThreadPool(RACERS);
    private final AtomicInteger made = new AtomicInteger();
    private final UUID caller = UUID.randomUUID();
    private String key;

    record Body(String name) {}

    record Thing(String id, String name) {}

    @BeforeEach
    void aKey() {
        key = UUID.randomUUID().toString();
    }

    @AfterEach
    void end() {
        replicas.shutdownNow();
    }

    private <T> List<T> race(Callable<T> each) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = IntStream.range(0, RACERS)
                .mapToObj(i -> replicas.submit(() -> {
                    start.await();
                    return each.call();
                }))
                .toList();
        start.countDown();
        return running.stream().map(IdempotencyRaceTest::result).toList();
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T asCaller(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            request.actAs(new Actor(caller, "racer", List.of(), null));
            return work.get();
        } finally {
            context.terminate();
        }
    }

    private RestResponse<Thing> create(String name, boolean firstFails) {
        return asCaller(() -> idempotency.once(key, new Body(name), Thing.class, () -> {
            slowly();
            int number = made.incrementAndGet();
            if (firstFails && number == 1) {
                throw ApiProblem.conflict("directive.acknowledged", "x");
            }
            String id = "thing-" + number;
            return new Created<>(new Thing(id, name), 1, "/api/v1/things/" + id);
        }));
    }

    private RestResponse<Object> answer() {
        return asCaller(() -> idempotency.answerOnce(key, "asked", () -> {
            slowly();
            return new Answer(201, new Thing("thing-" + made.incrementAndGet(), "z"), "/api/v1/things/1");
        }));
    }

    /** Long enough for the others to come meanwhile. */
    private static void slowly() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneCreatesAndAllAreAnsweredAlike() throws Exception {
        List<RestResponse<Thing>> answers = race(() -> create("same", false));

        assertThat(made).hasValue(1);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getStatus()).isEqualTo(201);
            assertThat(answer.getEntity()).isEqualTo(new Thing("thing-1", "same"));
            assertThat(answer.getHeaderString("ETag")).isEqualTo("\"1\"");
            assertThat(answer.getLocation()).hasToString("/api/v1/things/thing-1");
        });
    }

    @Test
    void whatNeedNotCreateIsDoneOnceToo() throws Exception {
        List<RestResponse<Object>> answers = race(this::answer);

        assertThat(made).hasValue(1);
        assertThat(answers).extracting(RestResponse::getStatus).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.getEntity().toString()).distinct())
                .as("the one that did it, and those that were told")
                .hasSizeBetween(1, 2);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefusedAlsoWhileTheFirstIsAtWork() throws Exception {
        AtomicInteger number = new AtomicInteger();
        List<String> ends = race(() -> {
            try {
                return create("name " + number.incrementAndGet(), false)
                        .getEntity()
                        .id();
            } catch (ApiProblem refused) {
                return refused.code();
            }
        });

        assertThat(made).hasValue(1);
        assertThat(ends).containsOnlyOnce("thing-1");
        assertThat(ends.stream().filter("idempotency.other-request"::equals)).hasSize(RACERS - 1);
    }

    @Test
    void whereTheFirstFailsTheNextCreates() throws Exception {
        List<String> ends = race(() -> {
            try {
                return create("same", true).getEntity().id();
            } catch (ApiProblem failed) {
                return failed.code();
            }
        });

        assertThat(ends).containsOnlyOnce("directive.acknowledged");
        assertThat(ends.stream().filter(end -> end.startsWith("thing-")).distinct())
                .hasSize(1);
        assertThat(ends.stream().filter(end -> end.startsWith("thing-"))).hasSize(RACERS - 1);
    }
}
