package vn.tongket.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Lists as the API answers them, read with exact numbers. Thousands are asked for, so that the way of other tests is too long. */
final class Answers {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Answers() {}

    /** The items of some lists, which are asked for at the same time. */
    @SuppressWarnings("unchecked")
    static List<List<Map<String, Object>>> items(List<String> addresses) {
        return all(addresses).stream()
                .map(answer -> (List<Map<String, Object>>) answer.get("items"))
                .toList();
    }

    /** Some answers, which are asked for at the same time. */
    static List<Map<String, Object>> all(List<String> addresses) {
        return addresses.stream().map(Answers::asked).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<Map<String, Object>> asked(String address) {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/v1" + address);
        return CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> read(address, answer));
    }

    private static Map<String, Object> read(String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
        try {
            return JSON.readValue(answer.body(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
