package vn.tongket.integration.webhooks;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.services.feed.Feed;
import vn.tongket.testing.World;

/** Webhooks and events that tests need. */
@ApplicationScoped
class WebhookDesk {

    static final String HOOKS = "/api/v1/webhooks";
    static final String PROVINCE = "WH-TINH";
    static final String OTHER_PROVINCE = "WH-TINH-2";
    static final String COMMUNE = "WH-XA";
    static final String TYPE = "vn.tongket.observation.approved";

    private final World world;
    private final Sql sql;
    private final Feed feed;
    private final FanOut fanOut;
    private final DeliverySender sender;

    WebhookDesk(World world, Sql sql, Feed feed, FanOut fanOut, DeliverySender sender) {
        this.world = world;
        this.sql = sql;
        this.feed = feed;
        this.fanOut = fanOut;
        this.sender = sender;
    }

    /** Units, and no webhook of another test. */
    void clear() {
        world.unit(PROVINCE, "Tỉnh Thử Webhook", "tỉnh", null);
        world.unit(COMMUNE, "Xã Thử Webhook", "xã", PROVINCE);
        world.unit(OTHER_PROVINCE, "Tỉnh Khác Webhook", "tỉnh", null);
        sql.update("delete from webhooks");
        feed.last();
    }

    RequestSpecification admin() {
        return world.as(Role.ADMINISTRATOR, PROVINCE);
    }

    JsonPath create(String url, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("url", url, "description", "Hệ thống nhận", "unit", PROVINCE));
        body.putAll(more);
        return admin().body(body).post(HOOKS).then().statusCode(201).extract().jsonPath();
    }

    String hook(Receiver receiver) {
        return create(receiver.url(), Map.of()).getString("id");
    }

    String orderedHook(Receiver receiver) {
        return create(receiver.url(), Map.of("ordered", true)).getString("id");
    }

    JsonPath get(String hook) {
        return admin().get(HOOKS + "/" + hook).then().statusCode(200).extract().jsonPath();
    }

    JsonPath deliveries(String hook) {
        return admin().get(HOOKS + "/" + hook + "/deliveries?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void move(String hook, String status) {
        admin().header("If-Match", "*")
                .body(Map.of("status", status))
                .put(HOOKS + "/" + hook + "/status")
                .then()
                .statusCode(200);
    }

    int replay(String hook) {
        return admin().body(Map.of())
                .post(HOOKS + "/" + hook + "/replays")
                .then()
                .statusCode(200)
                .extract()
                .path("replayed");
    }

    UUID unit(String code) {
        return sql.one("select unit_id from unit_versions where code = ? limit 1", row -> row.id("unit_id"), code)
                .orElseThrow();
    }

    /** Something happened on a unit; the id of its event. */
    UUID happens(String type, String unit) {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into feed_events (id, type, subject, unit_id, at) values (?, ?, '/api/v1/units/' || ?, ?, '2023-01-09T05:00:00Z')",
                id,
                type,
                id.toString(),
                unit == null ? null : unit(unit));
        return id;
    }

    UUID happens() {
        return happens(TYPE, COMMUNE);
    }

    /** What happened has its place in the feed. */
    void numbered() {
        feed.last();
    }

    /** The feed no longer has an event, nor what came before it. */
    void feedForgets(UUID event) {
        sql.update("update feed set removed_to = (select position from feed_events where id = ?)", event);
        sql.update("delete from feed_events where position <= (select removed_to from feed)");
    }

    /** Makes deliveries of all that happened. */
    void fanOut() {
        while (fanOut.advance()) {
            continue;
        }
    }

    /** Sends all that is due now. */
    int sendAll() {
        int sent = 0;
        for (var next = sender.claim(true); next.isPresent(); next = sender.claim(true)) {
            sender.send(next.get(), WebhookCaller.Patience.WITHOUT_END, Runnable::run);
            sent++;
        }
        return sent;
    }

    /** Makes deliveries and sends them; the calls that were made. */
    int work() {
        fanOut();
        return sendAll();
    }

    List<String> trail(String hook) {
        return sql.list(
                "select action from audit_entries where resource = 'webhooks' and key = ? order by action",
                row -> row.text("action"),
                hook);
    }
}
