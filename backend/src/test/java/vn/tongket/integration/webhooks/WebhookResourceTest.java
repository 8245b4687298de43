package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.events.Mails;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** Webhooks as administrators keep them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WebhookResourceTest {

    private static final String HOOKS = WebhookDesk.HOOKS;
    private static final String URL = "https://hook.example/in";

    @Inject
    WebhookDesk desk;

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    SettableClock clock;

    @Inject
    WebhookRepository webhooks;

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox mailbox;

    @Inject
    Clock now;

    @BeforeEach
    void clear() {
        desk.clear();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
        sql.update("delete from webhooks");
    }

    private String hook() {
        return desk.create(URL, Map.of()).getString("id");
    }

    private Response post(Map<String, Object> body) {
        return desk.admin().body(body).post(HOOKS);
    }

    @Nested
    class Making {

        @Test
        void showsTheSecretOnce() {
            JsonPath made = desk.create(URL, Map.of("eventTypes", List.of(WebhookDesk.TYPE), "ordered", true));

            assertThat(made.getString("secret")).startsWith("whsec_");
            assertThat(made.getString("unit.code")).isEqualTo(WebhookDesk.PROVINCE);
            assertThat(made.getString("status")).isEqualTo("active");
            assertThat(made.getBoolean("ordered")).isTrue();
            desk.admin()
                    .get(HOOKS + "/" + made.getString("id"))
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("secret")))
                    .body("eventTypes", is(List.of(WebhookDesk.TYPE)));
            desk.admin()
                    .get(HOOKS + "?status=active&count=true")
                    .then()
                    .body("total", is(1))
                    .body("items", everyItem(not(hasKey("secret"))));
            desk.admin().get(HOOKS + "?status=paused").then().body("items", is(List.of()));
        }

        @Test
        void isOnceForOneKeyAndTheReplayHasNoSecret() {
            Map<String, Object> body = Map.of("url", URL, "description", "Một", "unit", WebhookDesk.PROVINCE);
            String key = UUID.randomUUID().toString();
            String first = desk.admin()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(HOOKS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            desk.admin()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(HOOKS)
                    .then()
                    .statusCode(409)
                    .header("Location", endsWith(first))
                    .body("code", is("idempotency.secret-shown"));
            assertThat(sql.number("select count(*) as n from idempotency_keys where answer::text like '%whsec%'"))
                    .isZero();
        }

        @Test
        void aKeyOfOneRotationIsRefusedForAnotherWebhook() {
            String one = hook();
            String other = hook();
            String key = UUID.randomUUID().toString();
            rotate(one, key).then().statusCode(201).body("id", is(one));

            rotate(other, key).then().statusCode(422).body("code", is("idempotency.other-request"));
            rotate(one, key).then().statusCode(409).header("Location", endsWith(one));
            assertThat(secretsOf(one)).isEqualTo(2);
            assertThat(secretsOf(other)).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void aKeyThatIsEmptyIsRefused(String key) {
            String one = hook();

            rotate(one, key).then().statusCode(400).body("errors[0].parameter", is("Idempotency-Key"));
            assertThat(secretsOf(one)).isEqualTo(1);
        }

        private Response rotate(String id, String key) {
            return desk.admin()
                    .header("Idempotency-Key", key)
                    .body(Map.of("overlapHours", 24))
                    .post(HOOKS + "/" + id + "/secrets");
        }

        private long secretsOf(String id) {
            return sql.number("select count(*) as n from webhook_secrets where webhook_id = ?", UUID.fromString(id));
        }

        @Test
        void tellsAllFaultsAtOnce() {
            post(Map.of(
                            "url", "http://user@hook.example/in",
                            "description", "x",
                            "unit", "WH-KHONG-CO",
                            "eventTypes", List.of("vn.tongket.nothing.happened", "vn.tongket.plan", "vn.tongket.pl")))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/url", "/unit", "/eventTypes/0", "/eventTypes/2"));
            post(Map.of("url", "", "secret", "mine"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/url", "/description", "/secret"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"https://10.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest", "https://127.0.0.2/"
                })
        void refusesAnAddressThatMayNotBeCalled(String url) {
            post(Map.of("url", url, "description", "x", "unit", WebhookDesk.PROVINCE))
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("webhook.url-forbidden"));
        }

        @Test
        void thereAreOnlySoMany() {
            hook();
            UUID owner = sql.one("select owner_id from webhooks", row -> row.id("owner_id"))
                    .orElseThrow();
            sql.update("""
                    insert into webhooks (id, url, description, event_types, ordered, status, owner_id, position, created_at,
                      revision)
                    select gen_random_uuid(), 'https://hook.example/' || n, 'x', '{}', false, 'active', ?, 0, now(), 1
                    from generate_series(1, 99) n
                    """, owner);

            post(Map.of("url", URL, "description", "x", "unit", WebhookDesk.PROVINCE))
                    .then()
                    .statusCode(409)
                    .body("code", is("webhook.too-many"));
        }

        @Test
        void anAdministratorOfAUnitHearsOfNoOther() {
            post(Map.of("url", URL, "description", "x", "unit", WebhookDesk.OTHER_PROVINCE))
                    .then()
                    .statusCode(403);
            post(Map.of("url", URL, "description", "x")).then().statusCode(403);
            world.as(Role.ADMINISTRATOR, null)
                    .body(Map.of("url", URL, "description", "x"))
                    .post(HOOKS)
                    .then()
                    .statusCode(201)
                    .body("unit", nullValue());
            desk.admin().get(HOOKS).then().body("items", is(List.of()));
        }
    }

    @Nested
    class Changing {

        @Test
        void wantsToKnowWhatItChanges() {
            String hook = hook();
            String at = HOOKS + "/" + hook;
            String patch = "{\"url\":\"https://other.example/in\",\"eventTypes\":[\"vn.tongket.plan.issued\"]}";
            String tag = desk.admin().get(at).header("ETag");

            patched(at, patch, null).then().statusCode(428);
            patched(at, patch, "\"99\"").then().statusCode(412);
            patched(at, patch, tag)
                    .then()
                    .statusCode(200)
                    .body("url", is("https://other.example/in"))
                    .body("eventTypes", is(List.of("vn.tongket.plan.issued")))
                    .body("description", is("Hệ thống nhận"));
            patched(at, patch, null).then().statusCode(200);
            patched(at, patch, tag).then().statusCode(200);
            patched(at, "{\"description\":\"Khác\"}", tag).then().statusCode(412);
            patched(at, "{\"status\":\"paused\"}", "*").then().statusCode(400);
            patched(at, "{\"url\":\"https://10.0.0.1/\"}", "*").then().statusCode(422);
            patched(at, "{\"unit\":\"" + WebhookDesk.OTHER_PROVINCE + "\"}", "*")
                    .then()
                    .statusCode(403);
            patched(at, "{\"unit\":null}", "*").then().statusCode(403);
            patched(at, "{\"eventTypes\":null}", "*").then().statusCode(200).body("eventTypes", is(List.of()));
            assertThat(desk.trail(hook)).containsExactly("change", "change", "create");
        }

        private Response patched(String at, String patch, String ifMatch) {
            var request = desk.admin().contentType("application/merge-patch+json;charset=UTF-8");
            return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                    .body(patch)
                    .patch(at);
        }

        @Test
        void aTagTellsHowItStandsToo() {
            String at = HOOKS + "/" + hook();
            String tag = desk.admin().get(at).header("ETag");
            desk.admin().header("If-None-Match", tag).get(at).then().statusCode(304);
            desk.happens();
            desk.fanOut();

            desk.admin()
                    .header("If-None-Match", tag)
                    .get(at)
                    .then()
                    .statusCode(200)
                    .body("pending", is(1));
        }

        @Test
        void pausesAndGoesOn() {
            String hook = hook();
            String at = HOOKS + "/" + hook + "/status";
            Map<String, Object> pause = Map.of("status", "paused", "reason", "Bảo trì");

            desk.admin().body(pause).put(at).then().statusCode(428);
            desk.admin()
                    .header("If-Match", "*")
                    .body(pause)
                    .put(at)
                    .then()
                    .statusCode(200)
                    .body("status", is("paused"))
                    .body("pauseReason", is("by-hand"))
                    .body("pausedAt", is("2023-01-09T05:00:00Z"));
            desk.admin().body(pause).put(at).then().statusCode(200);
            desk.admin()
                    .header("If-Match", "*")
                    .body(Map.of("status", "active"))
                    .put(at)
                    .then()
                    .body("pauseReason", nullValue());
            desk.admin()
                    .header("If-Match", "*")
                    .body(Map.of("status", "gone"))
                    .put(at)
                    .then()
                    .statusCode(400);
            assertThat(desk.trail(hook)).containsExactly("create", "pause", "resume");
        }

        @Test
        void isRemovedWithAllThatHangsOnIt() {
            String hook = hook();
            desk.happens();
            desk.fanOut();

            desk.admin().delete(HOOKS + "/" + hook).then().statusCode(428);
            desk.admin()
                    .header("If-Match", "*")
                    .delete(HOOKS + "/" + hook)
                    .then()
                    .statusCode(204);
            desk.admin().get(HOOKS + "/" + hook).then().statusCode(404).body("code", is("webhook.unknown"));
            assertThat(sql.number("select count(*) as n from webhook_deliveries"))
                    .isZero();
            assertThat(sql.number("select count(*) as n from webhook_secrets")).isZero();
            assertThat(desk.trail(hook)).containsExactly("create", "remove");
        }

        @Test
        void aNewSecretIsShownOnceAndOneThatLeakedEndsAtOnce() {
            String hook = hook();
            String at = HOOKS + "/" + hook + "/secrets";

            desk.admin()
                    .body(Map.of())
                    .post(at)
                    .then()
                    .statusCode(201)
                    .body("secret", startsWith("whsec_"))
                    .body("formerSecretUntil", is("2023-01-10T05:00:00Z"));
            desk.admin()
                    .body(Map.of("overlapHours", 2))
                    .post(at)
                    .then()
                    .body("formerSecretUntil", is("2023-01-09T07:00:00Z"));
            assertThat(secrets()).as("the one before the former is gone").isEqualTo(2);
            desk.admin().body(Map.of("overlapHours", 0)).post(at).then().body("formerSecretUntil", nullValue());
            assertThat(secrets()).isEqualTo(1);
            desk.admin().body(Map.of("overlapHours", 169)).post(at).then().statusCode(400);
            assertThat(desk.trail(hook)).containsExactly("create", "rotate", "rotate", "rotate");
        }

        private long secrets() {
            return sql.number("select count(*) as n from webhook_secrets");
        }
    }

    @Nested
    class Trying {

        @Test
        void sendsATestAtOnceAndTellsHowItWent() {
            try (Receiver receiver = new Receiver()) {
                String hook = desk.hook(receiver);
                receiver.thenAnswer(204).thenAnswer(400, Map.of(), "không hiểu");

                desk.admin()
                        .post(HOOKS + "/" + hook + "/test")
                        .then()
                        .statusCode(200)
                        .body("status", is("delivered"))
                        .body("type", is("vn.tongket.webhook.test"))
                        .body("attempts.outcome", is(List.of("delivered")));
                desk.move(hook, "paused");
                desk.admin()
                        .post(HOOKS + "/" + hook + "/test")
                        .then()
                        .statusCode(200)
                        .body("status", is("dead"))
                        .body("attempts[0].status", is(400))
                        .body("attempts[0].answer", is("không hiểu"));
                assertThat(receiver.calls()).hasSize(2);
                assertThat(new JsonPath(receiver.calls().getFirst().body()).getString("type"))
                        .isEqualTo("vn.tongket.webhook.test");
                assertThat(desk.get(hook).getString("failingSince")).isNull();
            }
        }

        @Test
        void isLimitedToTenAMinute() {
            String hook = desk.create("https://127.0.0.1:1/", Map.of()).getString("id");
            for (int i = 0; i < 10; i++) {
                desk.admin().post(HOOKS + "/" + hook + "/test").then().statusCode(200);
            }
            desk.admin()
                    .post(HOOKS + "/" + hook + "/test")
                    .then()
                    .statusCode(429)
                    .body("code", is("webhook.too-many-tests"));
            clock.advance(Duration.ofSeconds(61));
            desk.admin()
                    .post(HOOKS + "/" + hook + "/test")
                    .then()
                    .statusCode(200)
                    .body("attempts.outcome", is(List.of("unreachable")));
        }
    }

    @Nested
    class Log {

        @Test
        void isListedByStatusTypeAndEventAndShownWithItsBody() {
            try (Receiver receiver = new Receiver()) {
                String hook = desk.hook(receiver);
                receiver.thenAnswer(204).thenAnswer(500);
                UUID event = desk.happens();
                desk.work();
                desk.happens("vn.tongket.plan.issued", WebhookDesk.COMMUNE);
                desk.work();
                String log = HOOKS + "/" + hook + "/deliveries";

                desk.admin()
                        .get(log + "?status=pending")
                        .then()
                        .body("items.type", is(List.of("vn.tongket.plan.issued")));
                desk.admin()
                        .get(log + "?type=" + WebhookDesk.TYPE)
                        .then()
                        .body("items.event", is(List.of(event.toString())));
                String delivery = desk.admin()
                        .get(log + "?event=" + event)
                        .then()
                        .body("items[0].body", nullValue())
                        .extract()
                        .path("items[0].id");
                String body = desk.admin()
                        .get(log + "/" + delivery)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("body");
                assertThat(body).isEqualTo(receiver.calls().getFirst().body());
                desk.admin().get(log + "?status=lost").then().statusCode(400);
                desk.admin()
                        .get(log + "/" + UUID.randomUUID())
                        .then()
                        .statusCode(404)
                        .body("code", is("webhook-delivery.unknown"));
            }
        }

        @Test
        void whatWaitsIsNotReplayedAndWhatIsUnknownNeither() {
            String hook = hook();
            desk.happens();
            desk.fanOut();
            String delivery = desk.deliveries(hook).getString("items[0].id");
            String replays = HOOKS + "/" + hook + "/replays";

            desk.admin()
                    .body(Map.of("delivery", delivery))
                    .post(replays)
                    .then()
                    .statusCode(409)
                    .body("code", is("webhook-delivery.pending"));
            desk.admin()
                    .body(Map.of("delivery", UUID.randomUUID().toString()))
                    .post(replays)
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class TellingTheOwner {

        @Test
        void isDoneOnceWhereAWebhookPausedByItself() {
            mailbox.clear();
            String hook = hook();
            String owner = desk.get(hook).getString("owner.username");
            desk.move(hook, "paused");
            OwnerNoticeService notices = notices();
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .as("who paused it knows")
                    .isFalse();
            sql.update("update webhooks set pause_reason = 'gone', paused_at = paused_at - interval '25 hours'");
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .as("older than a day, from before mail was set up")
                    .isFalse();
            sql.update("update webhooks set paused_at = paused_at + interval '2 hours'");

            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isFalse();
            List<Mail> mails = mailbox.getMailsSentTo(owner + "@wh.example");
            assertThat(mails).hasSize(1);
            assertThat(mails.getFirst().getSubject()).contains("Hệ thống nhận");
            assertThat(mails.getFirst().getText()).contains(URL, "410", "đã tạm dừng", "was paused");
        }

        @Test
        void isDoneOnceADayWhereAReceiverIsSlow() {
            OwnerNoticeService notices = notices();
            String hook = hook();
            String owner = desk.get(hook).getString("owner.username");
            UUID id = UUID.fromString(hook);
            mailbox.clear();
            slow(id, true);
            slow(id, true);
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isFalse();
            List<Mail> mails = mailbox.getMailsSentTo(owner + "@wh.example");
            assertThat(mails).hasSize(1);
            assertThat(mails.getFirst().getSubject()).contains("kịp thời", "Hệ thống nhận");
            assertThat(mails.getFirst().getText()).contains(URL, "không trả lời kịp thời", "did not answer in time");

            QuarkusTransaction.requiringNew().run(() -> webhooks.works(id));
            slow(id, true);
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .as("slow again on the same day")
                    .isFalse();
            sql.update("update webhooks set slow_told_at = slow_told_at - interval '25 hours' where id = ?", id);
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isTrue();
        }

        @Test
        void isNotDoneWhereAReceiverAnswersAgainOrFailsAtOnce() {
            OwnerNoticeService notices = notices();
            UUID id = UUID.fromString(hook());
            slow(id, true);
            slow(id, false);
            assertThat(QuarkusTransaction.requiringNew().call(notices::tellNext))
                    .isFalse();
        }

        private void slow(UUID hook, boolean slow) {
            QuarkusTransaction.requiringNew().run(() -> webhooks.fails(hook, now.instant(), null, slow));
        }

        private OwnerNoticeService notices() {
            return new OwnerNoticeService(
                    webhooks,
                    new Mails(mailer, Optional.of("smtp.example"), Optional.of("wh.example"), Optional.empty()),
                    now);
        }
    }

    @Nested
    class TheDatabaseRefuses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ck_webhooks_url|update webhooks set url = 'ftp://x'",
                    "ck_webhooks_description|update webhooks set description = ' '",
                    "ck_webhooks_event_types|update webhooks set event_types = array[null]",
                    "ck_webhooks_status|update webhooks set status = 'lost'",
                    "ck_webhooks_pause_reason|update webhooks set status = 'paused', pause_reason = 'x', paused_at = now()",
                    "ck_webhooks_pause|update webhooks set status = 'paused'",
                    "ck_webhooks_position|update webhooks set position = -1",
                    "fk_webhooks_owner|update webhooks set owner_id = gen_random_uuid()",
                    "fk_webhooks_unit|update webhooks set unit_id = gen_random_uuid()",
                    "ck_webhook_secrets_content|update webhook_secrets set content = ''",
                    "ck_webhook_secrets_ends_at|update webhook_secrets set ends_at = created_at",
                    "uq_webhook_secrets_current|insert into webhook_secrets select gen_random_uuid(), webhook_id, content, key_id, created_at, null from webhook_secrets",
                    "uq_webhook_secrets_former|insert into webhook_secrets select gen_random_uuid(), webhook_id, content, key_id, created_at, created_at + interval '1 hour' from webhook_secrets, generate_series(1, 2)",
                    "ck_webhook_deliveries_status|update webhook_deliveries set status = 'lost', next_at = null, finished_at = now()",
                    "ck_webhook_deliveries_next_at|update webhook_deliveries set next_at = null",
                    "ck_webhook_deliveries_finished_at|update webhook_deliveries set finished_at = now()",
                    "ck_webhook_deliveries_tries|update webhook_deliveries set tries = 1",
                    "ck_webhook_deliveries_lease|update webhook_deliveries set worker = id",
                    "uq_webhook_deliveries_position|insert into webhook_deliveries select gen_random_uuid(), webhook_id, event_id, position, type, body, status, next_at, attempts, tries, worker, leased_until, created_at, finished_at from webhook_deliveries",
                    "ck_webhook_attempts_number|insert into webhook_attempts select id, 0, now(), 1, 'gone', 410, null from webhook_deliveries",
                    "ck_webhook_attempts_duration|insert into webhook_attempts select id, 1, now(), -1, 'gone', 410, null from webhook_deliveries",
                    "ck_webhook_attempts_outcome|insert into webhook_attempts select id, 1, now(), 1, 'lost', 410, null from webhook_deliveries",
                    "ck_webhook_attempts_status|insert into webhook_attempts select id, 1, now(), 1, 'gone', 9, null from webhook_deliveries",
                    "ck_webhook_attempts_answer|insert into webhook_attempts select id, 1, now(), 1, 'gone', 410, repeat('x', 1001) from webhook_deliveries",
                })
        void whatTheRulesForbid(String refused) {
            String constraint = refused.substring(0, refused.indexOf('|'));
            String statement = refused.substring(refused.indexOf('|') + 1);
            hook();
            desk.happens();
            desk.fanOut();

            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.update(statement)))
                    .hasStackTraceContaining("\"" + constraint + "\"");
        }
    }
}
