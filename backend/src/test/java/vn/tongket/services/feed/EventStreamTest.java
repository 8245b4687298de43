package vn.tongket.services.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.SettableClock;
import vn.tongket.testing.World;

/** The feed as server-sent events: it goes on where it was left, and ends when its reader may read no longer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@Timeout(60)
class EventStreamTest {

    private static final String EVENTS = "/api/v1/events";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Publication publication;

    @Inject
    World world;

    @Inject
    SettableClock clock;

    @Inject
    Sql sql;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Stream> open = new ArrayList<>();
    private String start;

    @BeforeEach
    void begin() {
        world.unit("ES", "Tỉnh Thử Luồng", "tỉnh", null);
        start = given().get(EVENTS + "?after=now").then().extract().path("cursor");
    }

    @AfterEach
    void end() throws IOException {
        for (Stream stream : open) {
            stream.close();
        }
        client.shutdownNow();
        clock.reset();
    }

    private void day(String date) {
        QuarkusTransaction.requiringNew()
                .run(() -> publication.of("create", "calendar-days", null, null, Map.of("date", date)));
    }

    /** What came, read as a browser would. */
    private static final class Stream {

        private final HttpResponse<InputStream> answer;
        private final BufferedReader lines;
        private String lastId;
        private boolean heartbeat;

        private Stream(HttpResponse<InputStream> answer) {
            this.answer = answer;
            this.lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The next event; null at the end. */
        private JsonNode next() throws IOException {
            StringBuilder data = new StringBuilder();
            String line = lines.readLine();
            while (line != null) {
                if (line.isEmpty() && !data.isEmpty()) {
                    return JSON.readTree(data.toString());
                }
                if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()));
                } else if (line.startsWith("id:")) {
                    lastId = line.substring("id:".length()).strip();
                } else if (line.startsWith(":")) {
                    heartbeat = true;
                }
                line = lines.readLine();
            }
            return null;
        }

        private void close() throws IOException {
            lines.close();
        }
    }

    private Stream open(String query, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + EVENTS + "?" + query))
                .header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        Stream stream = new Stream(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        open.add(stream);
        return stream;
    }

    private static String subject(JsonNode event) {
        return event.path("subject").asText().replace("/api/v1/calendar-days/", "");
    }

    @Test
    void eventsComeWithTheirCursorsAsIds() throws Exception {
        day("2024-01-01");
        Stream stream = open("after=" + start);
        assertThat(stream.answer.statusCode()).isEqualTo(200);
        assertThat(stream.answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/event-stream");

        JsonNode first = stream.next();
        assertThat(first.path("specversion").asText()).isEqualTo("1.0");
        assertThat(subject(first)).isEqualTo("2024-01-01");
        day("2024-01-02");
        assertThat(subject(stream.next())).isEqualTo("2024-01-02");
        assertThat(given().get(EVENTS + "?after=" + stream.lastId)
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void whoComesAgainGoesOnAfterTheLastEvent() throws Exception {
        Stream stream = open("after=" + start + "&type=vn.tongket.calendar-day");
        day("2024-02-01");
        day("2024-02-02");
        assertThat(subject(stream.next())).isEqualTo("2024-02-01");
        String last = stream.lastId;
        stream.close();
        day("2024-02-03");

        Stream again = open("after=" + start + "&type=vn.tongket.calendar-day", "Last-Event-ID", last);
        assertThat(subject(again.next())).isEqualTo("2024-02-02");
        assertThat(subject(again.next())).isEqualTo("2024-02-03");
    }

    @Test
    void whereNothingComesTheLineIsKeptAlive() throws Exception {
        Stream stream = open("after=now&type=vn.tongket.calendar-day");
        Thread.sleep(1_000);
        day("2024-03-01");
        stream.next();
        assertThat(stream.heartbeat).isTrue();
    }

    @Test
    void itEndsWhenTheTokenIsRevoked() throws Exception {
        String username = world.account(Role.VIEWER, "ES");
        String token = World.newToken(username, "*:read", "*:write");
        Stream stream = open("after=now", "Authorization", "Bearer " + token);
        String id = given().header("Authorization", "Bearer " + token)
                .get("/api/v1/tokens")
                .then()
                .extract()
                .path("items[0].id");
        given().header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .delete("/api/v1/tokens/" + id)
                .then()
                .statusCode(204);

        assertThat(stream.next()).as("the end").isNull();
    }

    @Test
    void itEndsWithTheSession() throws Exception {
        String session = World.session(world.account(Role.VIEWER, "ES"));
        Stream stream = open("after=now", "Cookie", "tongket_session=" + session);
        given().cookie("tongket_session", session)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .delete("/api/v1/session")
                .then()
                .statusCode(204);

        assertThat(stream.next()).as("the end").isNull();
    }

    @Test
    void beingOpenDoesNotKeepASessionAlive() throws Exception {
        String username = world.account(Role.VIEWER, "ES");
        String session = World.session(username);
        Stream stream = open("after=now&type=vn.tongket.calendar-day", "Cookie", "tongket_session=" + session);
        clock.advance(Duration.ofMinutes(5));
        day("2024-04-01");

        // It is sent after the session was looked at again.
        assertThat(subject(stream.next())).isEqualTo("2024-04-01");
        assertThat(sql.number("""
                        select count(*) as n from sessions s join accounts a on a.id = s.account_id
                        where a.username = ? and s.last_seen_at > ?
                        """, username, SettableClock.START)).isZero();
    }

    @Test
    void itEndsAfterAWhileInAnyCase() throws Exception {
        Stream stream = open("after=now");
        clock.advance(Duration.ofMinutes(11));

        assertThat(stream.next()).as("the end").isNull();
    }

    @Test
    void aCallerHasSoManyAndNoMore() throws Exception {
        String token = World.newToken(world.account(Role.VIEWER, "ES"), "*:read");
        for (int i = 0; i < 10; i++) {
            assertThat(open("after=now", "Authorization", "Bearer " + token)
                            .answer
                            .statusCode())
                    .isEqualTo(200);
        }
        Stream refused = open("after=now", "Authorization", "Bearer " + token);
        assertThat(refused.answer.statusCode()).isEqualTo(429);
        assertThat(refused.answer.headers().firstValue("Retry-After")).isPresent();

        open.get(0).close();
        int status = 429;
        for (int i = 0; i < 50 && status == 429; i++) {
            Thread.sleep(100);
            status =
                    open("after=now", "Authorization", "Bearer " + token).answer.statusCode();
        }
        assertThat(status).as("one who went makes room").isEqualTo(200);
    }

    @Test
    void whoCannotGoOnIsToldBeforeAnythingIsSent() {
        FeedCursor now = FeedCursor.parse(start);
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", new FeedCursor(now.epoch(), now.position() + 1_000_000).text())
                .get(EVENTS)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("event.resynchronise"));
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", "x")
                .get(EVENTS)
                .then()
                .statusCode(400);
        given().header("Accept", "text/event-stream")
                .get(EVENTS + "?wait=3")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("wait"));
    }
}
