package vn.tongket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.isolation.Journal.Operation;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.services.feed.Feed;
import vn.tongket.services.feed.FeedEvent;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;

/**
 * Many people change the same few things at once, over real connections, in whatever order it happens. Each of them is either
 * told that it is done or is refused, and afterwards everything that must always hold does. {@code -Dtongket.isolation.seed=}
 * repeats the choices of a run (not its order), {@code -Dtongket.isolation.deeds=} makes it longer.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class IsolationTest {

    private static final Logger LOG = Logger.getLogger(IsolationTest.class);
    private static final long SEED = Long.getLong("tongket.isolation.seed", new Random().nextInt(1_000_000));
    private static final int OPERATIONS = Integer.getInteger("tongket.isolation.deeds", 600);
    private static final int PEOPLE = 8;
    private static final int MOST_ROUNDS = 8;

    /** What somebody is told from whose role the thing was moved away meanwhile, or whose unit is no more. */
    private static final Set<String> GONE =
            Set.of("access.denied", "import.row-denied", "unit.unknown", "observation.unknown");

    @Inject
    Journal journal;

    @Inject
    UnitsScene units;

    @Inject
    ValuesScene values;

    @Inject
    PlanScene plan;

    @Inject
    AwardsScene awards;

    @Inject
    Feed feed;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void aDay() {
        clock.reset();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whateverHappensAtOnceEverythingThatMustHoldDoes() throws Exception {
        LOG.infof("seed %d, %d operations", SEED, OPERATIONS);
        List<Scene> scenes = List.of(units, values, plan, awards);
        scenes.forEach(Scene::stand);
        int before = journal.operations().size();
        long start = feed.last();
        AtomicBoolean quiet = new AtomicBoolean();
        Future<List<FeedEvent>> reader = threads.submit(() -> follow(start, quiet));
        allAtOnce(scenes, OPERATIONS, 0);
        for (int round = 1; round <= MOST_ROUNDS && !somethingOfAll(scenes); round++) {
            allAtOnce(scenes, OPERATIONS / 4, round);
        }
        quiet.set(true);
        List<FeedEvent> read = reader.get(1, TimeUnit.MINUTES);
        List<Operation> operations =
                journal.operations().subList(before, journal.operations().size());
        LOG.infof("seed %d: %s", SEED, outcomes(operations));

        everybodyIsToldWhatBecameOfIt(operations);
        nothingIsLost(operations);
        theTrailHasWhatWasDoneOnce(operations);
        scenes.forEach(Scene::check);
        theFeedHasEachChangeOnce(scenes, start, read);
        scenes.forEach(scene -> assertThat(scene.essentials())
                .as("done at least once")
                .allSatisfy(what -> assertThat(journal.done(what)).as(what).isNotEmpty()));
    }

    /** Chance may leave something out for a while. */
    private boolean somethingOfAll(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.essentials().stream())
                .noneMatch(what -> journal.done(what).isEmpty());
    }

    private void allAtOnce(List<Scene> scenes, int operations, int round) throws Exception {
        AtomicInteger left = new AtomicInteger(operations);
        List<Future<?>> running = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            Random random = new Random((SEED * PEOPLE + person) * (MOST_ROUNDS + 1) + round);
            running.add(threads.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    Scene.any(random, scenes).act(random);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get(10, TimeUnit.MINUTES);
        }
    }

    /** Reads the feed as somebody does who asks all the time, until all is quiet. */
    private List<FeedEvent> follow(long start, AtomicBoolean quiet) throws InterruptedException {
        List<FeedEvent> read = new ArrayList<>();
        boolean last = false;
        while (true) {
            List<FeedEvent> some =
                    feed.after(read.isEmpty() ? start : read.getLast().position(), 100);
            read.addAll(some);
            if (some.isEmpty() && last) {
                return read;
            }
            last = quiet.get();
            if (some.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static Map<String, Map<String, Integer>> outcomes(List<Operation> operations) {
        Map<String, Map<String, Integer>> outcomes = new TreeMap<>();
        operations.forEach(
                operation -> outcomes.computeIfAbsent(operation.wish().what(), what -> new TreeMap<>())
                        .merge(outcome(operation), 1, Integer::sum));
        return outcomes;
    }

    private static String outcome(Operation operation) {
        JsonNode body = operation.answer().body();
        return operation.answer().done()
                ? "done"
                : operation.answer().status() + " "
                        + body.at("/errors/0/code").asText(body.path("code").asText());
    }

    /** It is done, or refused because of what somebody else did: never an error. */
    private static void everybodyIsToldWhatBecameOfIt(List<Operation> operations) {
        assertThat(operations.stream()
                        .filter(operation -> !Set.of(200, 201, 409, 412, 422)
                                .contains(operation.answer().status()))
                        .filter(operation -> !GONE.contains(operation.answer().text("code"))))
                .isEmpty();
        assertThat(operations.stream().filter(operation -> operation.answer().status() == 409))
                .isNotEmpty();
        assertThat(operations.stream().filter(operation -> operation.answer().status() == 412))
                .isNotEmpty();
    }

    /** Of those who saw the same state and named it, one changed it. */
    private static void nothingIsLost(List<Operation> operations) {
        Set<String> used = new HashSet<>();
        assertThat(operations.stream()
                        .filter(operation -> operation.answer().done())
                        .filter(operation -> operation.wish().tag() != null
                                && !operation.wish().tag().equals(Journal.ANY))
                        .filter(operation -> !used.add(operation.wish().thing() + " "
                                + operation.wish().tag())))
                .as("changes of what was no longer there")
                .isEmpty();
    }

    /**
     * An operation that was acknowledged has its entries, one that was refused left nothing. A value is told by what it is: an
     * act may give the code in its key to another unit between two rows of a file.
     */
    private void theTrailHasWhatWasDoneOnce(List<Operation> operations) {
        Map<String, List<String>> trail = new HashMap<>();
        sql.list(
                """
                select request_id, resource || ' ' || action || ' ' || coalesce(after ->> 'kept', key) as entry from audit_entries
                where request_id is not null and action <> 'refuse'
                """,
                row -> trail.computeIfAbsent(row.text("request_id"), id -> new ArrayList<>())
                        .add(row.text("entry")));
        assertThat(operations)
                .filteredOn(
                        operation -> !tellsWhatWasDone(operation, trail.getOrDefault(operation.request(), List.of())))
                .extracting(operation -> trail.get(operation.request()) + " by " + operation)
                .as("operations whose entries are lacking, too many or there twice")
                .isEmpty();
    }

    private static boolean tellsWhatWasDone(Operation operation, List<String> entries) {
        return Set.copyOf(entries).size() == entries.size()
                && operation.answer().done() == !entries.isEmpty();
    }

    private void theFeedHasEachChangeOnce(List<Scene> scenes, long start, List<FeedEvent> read) {
        List<FeedEvent> events = feed.after(start, 1_000_000);
        assertThat(events.stream().map(FeedEvent::position).toList())
                .as("positions")
                .isEqualTo(LongStream.rangeClosed(start + 1, start + events.size())
                        .boxed()
                        .toList());
        assertThat(read).as("as it was read meanwhile").isEqualTo(events);
        for (Scene scene : scenes) {
            Map<String, Integer> made = new HashMap<>();
            events.stream()
                    .filter(event -> scene.types().contains(event.type()))
                    .forEach(event -> made.merge(event.type() + " " + event.subject(), 1, Integer::sum));
            assertThat(made).isEqualTo(scene.published());
        }
    }
}
