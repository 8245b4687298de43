package vn.tongket.walk;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.World;
import vn.tongket.walk.Deed.Call;
import vn.tongket.walk.Deed.Standing;

/** The people of the walk, and somebody without an account. */
@ApplicationScoped
class Walkers {

    static final Walker NOBODY = new Walker("nobody", null, null);

    private final HttpClient connections =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Walker> people = new ArrayList<>(List.of(NOBODY));
    private final World world;
    private final ObjectMapper json;

    Walkers(World world, ObjectMapper json) {
        this.world = world;
        this.json = json;
    }

    /** Somebody; of whom there is no account, neither standing nor token is known. */
    record Walker(
            String name,
            @Nullable Standing standing,
            @Nullable String token) {

        boolean may(Set<Standing> standings) {
            return standing != null && standings.contains(standing);
        }

        @Override
        public String toString() {
            return standing == null ? name : name + " of " + standing.unit();
        }
    }

    /** An answer; the body is missing where there is none. */
    record Answer(int status, JsonNode body) {

        boolean done() {
            return status < 300;
        }
    }

    /** Somebody new of each of the seven roles on a unit. */
    void ofEachRole(String unit) {
        for (Role role : Role.values()) {
            join(role, unit);
        }
    }

    Walker join(Role role, @Nullable String unit) {
        String username = world.account(role, unit);
        Walker walker = new Walker(username, new Standing(role, unit), World.newToken(username, "*:read", "*:write"));
        people.add(walker);
        return walker;
    }

    Walker any(Random random, Set<Standing> standings) {
        return any(
                random, people.stream().filter(walker -> walker.may(standings)).toList());
    }

    /** Somebody who may not: who has another role, has it elsewhere, or has no account. */
    Walker stranger(Random random, Set<Standing> standings) {
        return any(
                random, people.stream().filter(walker -> !walker.may(standings)).toList());
    }

    static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of a list, where there is one. */
    static <T> Optional<T> maybe(Random random, List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(any(random, list));
    }

    Answer read(Walker who, String path) {
        return send(request(who, path).GET().build());
    }

    Answer send(Walker who, Call call) {
        return send(request(who, call.path())
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(call.method(), BodyPublishers.ofString(text(call.body())))
                .build());
    }

    private static HttpRequest.Builder request(Walker who, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path));
        return who.token() == null ? request : request.header("Authorization", "Bearer " + who.token());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = connections.send(request, BodyHandlers.ofString());
            JsonNode body = answer.body().isEmpty() ? MissingNode.getInstance() : json.readTree(answer.body());
            return new Answer(answer.statusCode(), body);
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
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
