package vn.tongket.services.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.testing.PostgresTestResource;

/** Whatever the order of commits, everybody reads each event once, in one order. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FeedOrderTest {

    private static final int WRITERS = 6;
    private static final int EACH = 25;

    @Inject
    Feed feed;

    @Inject
    Publication publication;

    @Inject
    Sql sql;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final Set<String> written = new ConcurrentSkipListSet<>();
    private final String mark = "mark-" + UUID.randomUUID();
    private long start;

    @BeforeEach
    void begin() {
        start = feed.last();
    }

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    private void write(String name) {
        publication.of("create", "calendar-days", null, null, Map.of("date", mark + "-" + name));
    }

    private void writeAndCommit(String name) {
        QuarkusTransaction.requiringNew().run(() -> write(name));
        written.add(name);
    }

    /** What a consumer reads that asks all the time, until it has read everything that was written. */
    private List<FeedEvent> consume(AtomicBoolean writing, int limit) {
        List<FeedEvent> read = new ArrayList<>();
        long position = start;
        boolean last = false;
        while (true) {
            List<FeedEvent> some = feed.after(position, limit);
            read.addAll(some);
            if (!some.isEmpty()) {
                position = some.getLast().position();
            } else if (last) {
                return read;
            }
            last = !writing.get();
        }
    }

    private List<String> names(List<FeedEvent> events) {
        return events.stream()
                .map(FeedEvent::subject)
                .filter(subject -> subject.contains(mark))
                .map(subject -> subject.replaceFirst(".*" + mark + "-", ""))
                .toList();
    }

    @Test
    void everyEventIsReadOnceInOneOrderWhileOthersCommitOutOfOrder() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch heldHasWritten = new CountDownLatch(1);
        Future<?> held = people.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            write("held");
            heldHasWritten.countDown();
            await(release);
        }));
        await(heldHasWritten);
        List<Future<List<FeedEvent>>> consumers = IntStream.of(1, 7, 500)
                .mapToObj(limit -> people.submit((Callable<List<FeedEvent>>) () -> consume(writing, limit)))
                .toList();
        try {
            writeAllAtOnce();
            assertThat(names(feed.after(start, 10_000))).as("not committed").doesNotContain("held");
            release.countDown();
            held.get(30, TimeUnit.SECONDS);
            written.add("held");
        } finally {
            release.countDown();
            writing.set(false);
        }

        List<FeedEvent> first = consumers.getFirst().get(30, TimeUnit.SECONDS);
        for (Future<List<FeedEvent>> consumer : consumers) {
            assertThat(consumer.get(30, TimeUnit.SECONDS)).isEqualTo(first);
        }
        assertThat(names(first)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        assertThat(names(first).getLast()).as("written first, committed last").isEqualTo("held");
        assertThat(first.stream().map(FeedEvent::position))
                .as("no position is left out")
                .containsExactlyElementsOf(LongStream.rangeClosed(start + 1, start + first.size())
                        .boxed()
                        .toList());
        assertThat(feed.after(start, 10_000)).as("read anew, it is the same").isEqualTo(first);
    }

    private void writeAllAtOnce() throws Exception {
        List<Future<?>> writers = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(writer -> people.submit(() -> writeMany(writer)))
                .toList();
        for (Future<?> writer : writers) {
            writer.get(30, TimeUnit.SECONDS);
        }
    }

    private void writeAndTakeBack(String name) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    write(name);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
    }

    /** Some are slow between writing and committing, some change their mind. */
    private void writeMany(int writer) {
        for (int i = 0; i < EACH; i++) {
            String name = writer + "." + i;
            if (i % 5 == 4) {
                writeAndTakeBack("taken-back-" + name);
            } else {
                int pause = (writer * 7 + i * 3) % 5;
                QuarkusTransaction.requiringNew().run(() -> {
                    write(name);
                    sleep(pause);
                    write(name + "-too");
                });
                written.addAll(List.of(name, name + "-too"));
            }
        }
    }

    @Test
    void whatCausedAnotherComesBeforeIt() {
        writeAndCommit("cause");
        writeAndCommit("effect");

        assertThat(names(feed.after(start, 10_000))).containsExactly("cause", "effect");
    }

    @Test
    void whatOneTransactionWroteKeepsItsOrder() {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 20).forEach(i -> write(Integer.toString(i))));

        assertThat(names(feed.after(start, 10_000)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(Integer::toString).toList());
    }

    @Test
    void aReaderInsideATransactionDoesNotKeepOthersFromReading() {
        writeAndCommit("seen");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(names(feed.after(start, 10_000))).containsExactly("seen");
            writeInAnotherThread("later");
            assertThat(sql.number("select count(*) as n from feed_events where position is null"))
                    .isZero();
        });
    }

    private void writeInAnotherThread(String name) {
        try {
            people.submit(() -> {
                        writeAndCommit(name);
                        assertThat(names(feed.after(start, 10_000))).contains(name);
                    })
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
