package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** From the feed to a receiver: nothing is lost, nothing made twice, and who does not take it is tried again and left. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WebhookDeliveryTest {

    @Inject
    WebhookDesk desk;

    @Inject
    World world;

    @Inject
    DeliveryService service;

    @Inject
    DeliverySender sender;

    @Inject
    FanOut fanOut;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    Clock now;

    private Receiver receiver;

    @BeforeEach
    void aReceiver() {
        desk.clear();
        receiver = new Receiver();
    }

    @AfterEach
    void putTheClockBack() {
        receiver.close();
        clock.reset();
        sql.update("delete from webhooks");
    }

    private List<String> told() {
        return receiver.calls().stream().map(Receiver.Call::id).toList();
    }

    private static List<String> texts(UUID... ids) {
        return java.util.Arrays.stream(ids).map(UUID::toString).toList();
    }

    @Nested
    class Telling {

        @Test
        void anEventIsSentOnceAsItStandsInTheFeed() {
            String hook = desk.hook(receiver);
            UUID event = desk.happens();

            assertThat(desk.work()).isEqualTo(1);
            assertThat(desk.work()).isZero();

            Receiver.Call call = receiver.calls().getFirst();
            JsonPath body = new JsonPath(call.body());
            assertThat(call.id()).isEqualTo(event.toString());
            assertThat(body.getString("id")).isEqualTo(event.toString());
            assertThat(body.getString("type")).isEqualTo(WebhookDesk.TYPE);
            assertThat(body.getString("specversion")).isEqualTo("1.0");
            assertThat(body.getString("unit"))
                    .isEqualTo(desk.unit(WebhookDesk.COMMUNE).toString());
            assertThat(desk.deliveries(hook).getList("items.status")).isEqualTo(List.of("delivered"));
            assertThat(desk.deliveries(hook).getList("items[0].attempts.outcome"))
                    .isEqualTo(List.of("delivered"));
            assertThat(desk.deliveries(hook).getList("items[0].attempts.status"))
                    .isEqualTo(List.of(204));
        }

        @Test
        void aWebhookHearsOnlyOfWhatComesAfterIt() {
            desk.happens();
            desk.hook(receiver);
            UUID later = desk.happens();

            desk.work();

            assertThat(told()).isEqualTo(texts(later));
        }

        @Test
        void onlyOfTheUnitAndTheTypesThatItNames() {
            desk.create(receiver.url(), Map.of("eventTypes", List.of(WebhookDesk.TYPE)));
            UUID below = desk.happens();
            UUID itself = desk.happens(WebhookDesk.TYPE, WebhookDesk.PROVINCE);
            desk.happens(WebhookDesk.TYPE, WebhookDesk.OTHER_PROVINCE);
            desk.happens(WebhookDesk.TYPE, null);
            desk.happens("vn.tongket.plan.issued", WebhookDesk.COMMUNE);

            desk.work();

            assertThat(told()).containsExactlyInAnyOrderElementsOf(texts(below, itself));
        }

        @Test
        void ofAllTypesUpToAPoint() {
            desk.create(receiver.url(), Map.of("eventTypes", List.of("vn.tongket.plan")));
            UUID issued = desk.happens("vn.tongket.plan.issued", WebhookDesk.COMMUNE);
            desk.happens();

            desk.work();

            assertThat(told()).isEqualTo(texts(issued));
        }

        @Test
        void twoReplicasThatMakeDeliveriesAtOnceMakeEachOnce() throws Exception {
            String hook = desk.hook(receiver);
            for (int i = 0; i < 20; i++) {
                desk.happens();
            }

            atOnce(4, () -> {
                desk.fanOut();
                return null;
            });

            assertThat(sql.number(
                            "select count(*) as n from webhook_deliveries where webhook_id = ?", UUID.fromString(hook)))
                    .isEqualTo(20);
        }

        @Test
        void workersThatSendAtOnceSendEachOnce() throws Exception {
            desk.hook(receiver);
            List<String> events = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                events.add(desk.happens().toString());
            }
            desk.fanOut();

            atOnce(4, desk::sendAll);
            desk.sendAll();

            assertThat(told()).containsExactlyInAnyOrderElementsOf(events);
        }

        @Test
        void whatTheFeedNoLongerHasIsToldAsAGap() {
            desk.hook(receiver);
            UUID lost = desk.happens();
            UUID kept = desk.happens();
            desk.numbered();
            desk.feedForgets(lost);

            desk.work();

            assertThat(receiver.calls().stream().map(call -> new JsonPath(call.body()).getString("type")))
                    .containsExactlyInAnyOrder(FanOut.GAP, WebhookDesk.TYPE);
            assertThat(told()).contains(kept.toString());
        }

        @Test
        void whatIsMadeIsKeptThoughTheFeedForgetsIt() {
            desk.hook(receiver);
            UUID event = desk.happens();
            desk.fanOut();
            desk.feedForgets(event);

            assertThat(desk.sendAll()).isEqualTo(1);
        }
    }

    @Nested
    class Failing {

        @Test
        void isTriedAgainAfterTheWaitAndWithTheSameIdAndBody() {
            String hook = desk.hook(receiver);
            receiver.thenAnswer(500, Map.of(), "Máy chủ lỗi");
            desk.happens();

            assertThat(desk.work()).isEqualTo(1);
            assertThat(desk.work()).as("not at once").isZero();
            assertThat(desk.get(hook).getString("failingSince")).isEqualTo("2023-01-09T05:00:00Z");
            clock.advance(Duration.ofSeconds(7));
            assertThat(desk.work()).isEqualTo(1);

            assertThat(receiver.calls()).hasSize(2);
            assertThat(receiver.calls().get(1).id())
                    .isEqualTo(receiver.calls().get(0).id());
            assertThat(receiver.calls().get(1).body())
                    .isEqualTo(receiver.calls().get(0).body());
            assertThat(receiver.calls().get(1).timestamp())
                    .isNotEqualTo(receiver.calls().get(0).timestamp());
            JsonPath log = desk.deliveries(hook);
            assertThat(log.getList("items[0].attempts.outcome")).isEqualTo(List.of("refused", "delivered"));
            assertThat(log.getString("items[0].attempts[0].answer")).isEqualTo("Máy chủ lỗi");
            assertThat(log.getInt("items[0].attempts[0].status")).isEqualTo(500);
            assertThat(desk.get(hook).getString("failingSince")).isNull();
            assertThat(desk.get(hook).getBoolean("slow")).isFalse();
        }

        @Test
        void anOwnerOfManyDoesNotHoldUpAnOwnerOfOne() {
            String one = desk.hook(receiver);
            String two = desk.hook(receiver);
            String other = desk.hook(receiver);
            sql.update(
                    "update webhooks set owner_id = (select id from accounts where username = ?) where id = ?",
                    world.account(Role.ADMINISTRATOR, null),
                    UUID.fromString(other));
            desk.happens();
            desk.fanOut();
            sql.update(
                    "update webhook_deliveries set next_at = next_at - interval '1 minute' where webhook_id <> ?",
                    UUID.fromString(other));

            List<String> called = Stream.generate(() -> service.claim(true))
                    .limit(3)
                    .map(claimed -> claimed.orElseThrow().webhook().toString())
                    .toList();
            assertThat(called.get(0)).isIn(one, two);
            assertThat(called.get(1)).isEqualTo(other);
            assertThat(called.get(2)).isIn(one, two).isNotEqualTo(called.get(0));
        }

        @Test
        void aReceiverThatAsksForRestIsLeftInPeaceWithAllThatWaits() {
            desk.hook(receiver);
            receiver.thenAnswer(503, Map.of("Retry-After", "600"), "");
            desk.happens();
            desk.work();
            desk.happens();

            clock.advance(Duration.ofSeconds(599));
            assertThat(desk.work()).isZero();
            clock.advance(Duration.ofSeconds(2));
            assertThat(desk.work()).isEqualTo(2);
        }

        @Test
        void goneEndsItAtOnce() {
            String hook = desk.hook(receiver);
            receiver.thenAnswer(410);
            desk.happens();
            desk.work();
            desk.happens();

            assertThat(desk.work()).isZero();
            assertThat(desk.get(hook).getString("status")).isEqualTo("paused");
            assertThat(desk.get(hook).getString("pauseReason")).isEqualTo("gone");
            assertThat(desk.get(hook).getInt("dead")).isEqualTo(1);
            assertThat(desk.trail(hook)).containsExactly("create", "pause");
        }

        @Test
        void afterTheLastTryItIsGivenUp() {
            String hook = desk.hook(receiver);
            desk.happens();
            desk.fanOut();
            sql.update(
                    "update webhook_deliveries set tries = 8, attempts = 8 where webhook_id = ?",
                    UUID.fromString(hook));
            receiver.thenAnswer(500).thenAnswer(500);

            assertThat(desk.sendAll()).isEqualTo(1);
            assertThat(desk.deliveries(hook).getList("items.status")).isEqualTo(List.of("pending"));
            clock.advance(Duration.ofHours(29));
            assertThat(desk.sendAll()).isEqualTo(1);
            assertThat(desk.deliveries(hook).getList("items.status")).isEqualTo(List.of("dead"));
            assertThat(desk.deliveries(hook).getList("items[0].attempts.number"))
                    .isEqualTo(List.of(9, 10));
            assertThat(desk.get(hook).getString("status")).isEqualTo("active");
        }

        @Test
        void failingForThreeDaysPausesItAndWhatHappensMeanwhileIsSentLater() {
            String hook = desk.hook(receiver);
            receiver.thenAnswer(500).thenAnswer(500);
            UUID first = desk.happens();
            desk.work();
            clock.advance(Duration.ofHours(73));
            desk.work();

            assertThat(desk.get(hook).getString("pauseReason")).isEqualTo("failing");
            assertThat(desk.get(hook).getInt("pending")).isEqualTo(1);
            UUID meanwhile = desk.happens();
            assertThat(desk.work()).isZero();

            desk.move(hook, "active");
            assertThat(desk.work()).isEqualTo(2);
            assertThat(told().subList(2, 4)).containsExactlyInAnyOrderElementsOf(texts(first, meanwhile));
            assertThat(desk.trail(hook)).containsExactly("create", "pause", "resume");
        }

        @Test
        void whatWasGivenUpIsReplayedOneOrAll() {
            String hook = desk.hook(receiver);
            UUID one = desk.happens();
            UUID two = desk.happens();
            desk.fanOut();
            sql.update(
                    "update webhook_deliveries set status = 'dead', next_at = null, finished_at = created_at where webhook_id = ?",
                    UUID.fromString(hook));
            String delivery = desk.deliveries(hook).getString("items.find { it.event == '" + one + "' }.id");

            desk.admin()
                    .body(Map.of("delivery", delivery))
                    .post(WebhookDesk.HOOKS + "/" + hook + "/replays")
                    .then()
                    .statusCode(200);
            desk.work();
            assertThat(told()).isEqualTo(texts(one));
            assertThat(desk.replay(hook)).isEqualTo(1);
            assertThat(desk.replay(hook)).isZero();
            desk.work();
            assertThat(told()).isEqualTo(texts(one, two));
        }
    }

    @Nested
    class Silent {

        /** With the one that answers, as many as an installation may have. */
        private static final int SILENT = 99;

        /** Takes connections and says nothing. */
        private ServerSocket silence() throws IOException {
            return new ServerSocket(0, 2 * SILENT, InetAddress.getLoopbackAddress());
        }

        private List<String> silentHooks(ServerSocket silence) {
            return IntStream.range(0, SILENT)
                    .mapToObj(i -> desk.create("http://127.0.0.1:" + silence.getLocalPort() + "/" + i, Map.of())
                            .getString("id"))
                    .toList();
        }

        private void assertServedWithinTwoSeconds(DeliveryWorker worker, int calls) throws InterruptedException {
            long began = System.nanoTime();
            worker.wake();
            while (receiver.calls().size() < calls && System.nanoTime() - began < 2_000_000_000L) {
                Thread.sleep(20);
            }
            assertThat(receiver.calls()).as("within two seconds").hasSize(calls);
        }

        @Test
        void ninetyNineReceiversDoNotHoldUpTheOneThatAnswers() throws Exception {
            try (ServerSocket silence = silence()) {
                List<String> silent = silentHooks(silence);
                desk.hook(receiver);
                DeliveryWorker worker = new DeliveryWorker(sender, 4, 250);
                worker.begin(null);
                try {
                    desk.happens();
                    desk.fanOut();
                    assertServedWithinTwoSeconds(worker, 1);
                    sql.update(
                            "update webhooks set slow = true where id = any(?)",
                            silent.stream().map(UUID::fromString).toList());
                    for (int i = 0; i < 5; i++) {
                        desk.happens();
                    }
                    desk.fanOut();
                    assertServedWithinTwoSeconds(worker, 6);
                } finally {
                    worker.end(null);
                }
            }
        }

        @Test
        void whoeverIsNotAnsweredInTimeIsSlowUntilItAnswers() {
            String hook = desk.hook(receiver);
            desk.happens();
            desk.fanOut();
            DeliveryRepository.Claimed late = service.claim(false).orElseThrow();
            service.settle(
                    late,
                    new Attempt(now.instant(), Duration.ofSeconds(20), AttemptOutcome.TIMED_OUT, null, null, null));
            clock.advance(Duration.ofMinutes(1));

            assertThat(desk.get(hook).getBoolean("slow")).isTrue();
            assertThat(service.claim(false)).as("without a place for slow ones").isEmpty();
            assertThat(desk.sendAll()).isEqualTo(1);
            desk.happens();
            desk.fanOut();
            assertThat(service.claim(false)).as("after it answered").isPresent();
            assertThat(desk.get(hook).getString("failingSince")).isNull();
        }

        @Test
        void halfOfThePlacesAreNeverForSlowOnes() throws InterruptedException {
            SendingLanes lanes = new SendingLanes(4);
            List<SendingLanes.Place> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                SendingLanes.Place place = lanes.enter();
                place.isFor(false);
                taken.add(place);
            }

            assertThat(taken.stream().map(SendingLanes.Place::goesOn)).containsExactly(true, true, false, false);
            taken.get(0).close();
            assertThat(taken.get(2).goesOn()).isTrue();
            taken.get(3).close();
            assertThat(lanes.enter().takesSlow()).isFalse();
        }
    }

    @Nested
    class InOrder {

        @Test
        void theNextWaitsUntilTheOneBeforeWasTaken() {
            desk.orderedHook(receiver);
            receiver.thenAnswer(500);
            UUID first = desk.happens();
            UUID second = desk.happens();

            assertThat(desk.work()).isEqualTo(1);
            clock.advance(Duration.ofSeconds(7));
            assertThat(desk.work()).isEqualTo(2);

            assertThat(told()).isEqualTo(texts(first, first, second));
        }

        @Test
        void whileOneIsSentNoOtherWorkerTakesTheNext() {
            desk.orderedHook(receiver);
            desk.happens();
            desk.happens();
            desk.fanOut();

            assertThat(service.claim(true)).isPresent();
            assertThat(service.claim(true)).isEmpty();
        }

        @Test
        void givingOneUpPausesItSoThatSomebodyDecides() {
            String hook = desk.orderedHook(receiver);
            UUID first = desk.happens();
            UUID second = desk.happens();
            desk.fanOut();
            sql.update("update webhook_deliveries set tries = 9, attempts = 9 where event_id = ?", first);
            receiver.thenAnswer(500);
            desk.sendAll();

            assertThat(desk.get(hook).getString("pauseReason")).isEqualTo("failing");
            assertThat(desk.sendAll()).isZero();
            assertThat(desk.replay(hook)).isEqualTo(1);
            desk.move(hook, "active");
            desk.sendAll();
            assertThat(told()).isEqualTo(texts(first, first, second));
        }
    }

    @Nested
    class Sharing {

        @Test
        void whatAKilledReplicaTookOnIsTakenOver() {
            desk.hook(receiver);
            desk.happens();
            desk.fanOut();
            DeliveryRepository.Claimed lost = service.claim(true).orElseThrow();

            assertThat(desk.sendAll()).as("it may still be alive").isZero();
            clock.advance(DeliveryService.LEASE.plusSeconds(1));
            assertThat(desk.sendAll()).isEqualTo(1);

            service.settle(
                    lost, new Attempt(SettableClock.START, Duration.ZERO, AttemptOutcome.REFUSED, 500, null, null));
            assertThat(sql.number("select count(*) as n from webhook_deliveries where status = 'delivered'"))
                    .as("who came back from the dead has no say")
                    .isEqualTo(1);
        }

        @Test
        void aSlowReceiverKeepsNoMoreThanTwoWorkers() {
            desk.hook(receiver);
            for (int i = 0; i < 5; i++) {
                desk.happens();
            }
            desk.fanOut();

            assertThat(service.claim(true)).isPresent();
            assertThat(service.claim(true)).isPresent();
            assertThat(service.claim(true)).isEmpty();
        }

        @Test
        void whatWasRemovedMeanwhileIsNotNoted() {
            String hook = desk.hook(receiver);
            desk.happens();
            desk.fanOut();
            DeliveryRepository.Claimed claimed = service.claim(true).orElseThrow();
            desk.admin()
                    .header("If-Match", "*")
                    .delete(WebhookDesk.HOOKS + "/" + hook)
                    .then()
                    .statusCode(204);

            service.settle(
                    claimed,
                    new Attempt(SettableClock.START, Duration.ZERO, AttemptOutcome.DELIVERED, 204, null, null));
            assertThat(sql.number("select count(*) as n from webhook_attempts")).isZero();
        }
    }

    @Nested
    class Signing {

        @Test
        void duringARotationBothSecretsSignAndThenTheNewOneAlone() {
            JsonPath made = desk.create(receiver.url(), Map.of());
            String hook = made.getString("id");
            String former = made.getString("secret");
            String current = desk.admin()
                    .body(Map.of("overlapHours", 1))
                    .post(WebhookDesk.HOOKS + "/" + hook + "/secrets")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("secret");
            desk.happens();
            desk.work();
            assertThat(desk.get(hook).getString("formerSecretUntil")).isEqualTo("2023-01-09T06:00:00Z");
            clock.advance(Duration.ofHours(1));
            desk.happens();
            desk.work();

            Receiver.Call both = receiver.calls().get(0);
            Receiver.Call alone = receiver.calls().get(1);
            assertThat(both.signature()).isEqualTo(signed(both, current) + " " + signed(both, former));
            assertThat(alone.signature()).isEqualTo(signed(alone, current));
            assertThat(desk.get(hook).getString("formerSecretUntil")).isNull();
        }

        private static String signed(Receiver.Call call, String secret) {
            byte[] bytes = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Instant at = Instant.ofEpochSecond(Long.parseLong(call.timestamp()));
            return Signature.header(List.of(bytes), call.id(), at, call.body());
        }

        @Test
        void withASecretOfAnotherKeyNothingIsSent() {
            String hook = desk.hook(receiver);
            sql.update("update webhook_secrets set key_id = 'ffffffff' where webhook_id = ?", UUID.fromString(hook));
            desk.happens();
            desk.work();

            assertThat(receiver.calls()).isEmpty();
            assertThat(desk.deliveries(hook).getList("items[0].attempts.outcome"))
                    .isEqualTo(List.of("secret-unreadable"));
        }

        @Test
        void theSecretIsKeptEncryptedAndStandsInNoEntryOfTheTrail() {
            String secret = desk.create(receiver.url(), Map.of()).getString("secret");

            assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
            assertThat(sql.number(
                            "select count(*) as n from webhook_secrets where position(decode(?, 'base64') in content) > 0 or key_id is null",
                            secret.substring("whsec_".length())))
                    .isZero();
            assertThat(
                            sql.number(
                                    "select count(*) as n from audit_entries where coalesce(before::text, '') || coalesce(after::text, '') like '%whsec%'"))
                    .isZero();
        }
    }

    @Nested
    class Keeping {

        @Test
        void theLogIsShortenedAndWhatWaitsStays() {
            String hook = desk.hook(receiver);
            desk.happens();
            desk.work();
            receiver.thenAnswer(500);
            UUID waiting = desk.happens();
            desk.work();
            clock.advance(Duration.ofDays(29));
            service.removeOld();
            assertThat(desk.deliveries(hook).getList("items")).hasSize(2);

            clock.advance(Duration.ofDays(2));
            service.removeOld();
            assertThat(desk.deliveries(hook).getList("items.event")).isEqualTo(texts(waiting));
            desk.fanOut();
            assertThat(desk.deliveries(hook).getList("items"))
                    .as("nothing is made again")
                    .hasSize(1);
        }

        @Test
        void aPausedWebhookIsNotCalled() {
            String hook = desk.hook(receiver);
            desk.happens();
            desk.fanOut();
            desk.move(hook, "paused");
            desk.happens();

            assertThat(desk.work()).isZero();
            desk.move(hook, "active");
            assertThat(desk.work()).isEqualTo(2);
        }
    }

    private static <T> void atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> results = pool.invokeAll(java.util.Collections.nCopies(threads, work));
            for (Future<T> result : results) {
                result.get();
            }
        }
    }
}
