package vn.tongket.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.World;

/** Sends requests, each over a connection that nobody else uses meanwhile, and keeps what was written and how it ended. */
@ApplicationScoped
class Journal {

    /** A tag that fits whatever there is. */
    static final String ANY = "*";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient connections =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final ObjectMapper json;
    private final World world;

    Journal(ObjectMapper json, World world) {
        this.json = json;
        this.world = world;
    }

    /** Somebody with a role on a unit. */
    record Person(String username, String token) {}

    /** An answer; the body is missing where there is none. */
    record Answer(int status, JsonNode body, @Nullable String tag) {

        boolean done() {
            return status == 200 || status == 201;
        }

        String text(String member) {
            return body.path(member).asText();
        }
    }

    /**
     * What somebody wants to change.
     *
     * @param what how the journal calls it, such as {@code values approve}
     * @param thing what the tag belongs to
     * @param tag the one that it was read with, {@link #ANY}, or null where none is asked for
     */
    record Wish(
            String what,
            String method,
            String path,
            String thing,
            @Nullable String tag,
            Object body) {

        static Wish post(String what, String path, Object body) {
            return new Wish(what, "POST", path, path, null, body);
        }

        static Wish put(String what, String path, String thing, String tag, Object body) {
            return new Wish(what, "PUT", path, thing, tag, body);
        }
    }

    /** A wish and what became of it; the trail knows it by the id of its request. */
    record Operation(Wish wish, String request, Answer answer) {

        @Override
        public String toString() {
            return wish.what() + " " + wish.path() + " " + wish.tag() + " -> " + answer.status() + " " + answer.body();
        }
    }

    Person person(Role role, @Nullable String unit) {
        String username = world.account(role, unit);
        return new Person(username, World.newToken(username, "*:read", "*:write"));
    }

    Answer read(Person who, String path) {
        return send(who, request(who, path).GET().build());
    }

    /** Tries to change something and writes down how it ended. */
    Answer write(Person who, Wish wish) {
        String id = UUID.randomUUID().toString();
        boolean rows = wish.body() instanceof String;
        HttpRequest.Builder request = request(who, wish.path())
                .header("X-Request-Id", id)
                .header("Content-Type", rows ? "text/csv" : "application/json")
                .method(wish.method(), BodyPublishers.ofString(rows ? (String) wish.body() : text(wish.body())));
        if (wish.tag() != null) {
            request.header("If-Match", wish.tag());
        }
        Answer answer = send(who, request.build());
        operations.add(new Operation(wish, id, answer));
        return answer;
    }

    List<Operation> operations() {
        return new ArrayList<>(operations);
    }

    /** Those of a kind that were acknowledged. */
    List<Operation> done(String what) {
        return operations.stream()
                .filter(operation -> operation.wish().what().equals(what)
                        && operation.answer().done())
                .toList();
    }

    private static HttpRequest.Builder request(Person who, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + who.token());
    }

    private Answer send(Person who, HttpRequest request) {
        try {
            HttpResponse<String> answer = connections.send(request, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty() ? MissingNode.getInstance() : json.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException(who.username() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
