package vn.tongket.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Lists as the API answers them, read with exact numbers. Thousands are asked for, so that the way of other tests is too long. */
final class Answers {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Answers() {}

    static List<Map<String, Object>> items(String address) {
        URI uri = URI.create("http://localhost:" + RestAssured.port + "/api/v1" + address);
        try {
            HttpResponse<String> answer =
                    CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
            Map<String, Object> body = JSON.readValue(answer.body(), new TypeReference<>() {});
            return JSON.convertValue(body.get("items"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
