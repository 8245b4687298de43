package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** What holds for every answer: HEAD beside GET, OPTIONS, caching, compression, headers. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MannersTest {

    private static final String FIGURES = "/api/v1/figures";

    @Inject
    World world;

    @BeforeEach
    void aProvince() {
        world.unit("MA", "Tỉnh Thử Phép Tắc", "tỉnh", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units",
                "/api/v1/units/MA",
                "/api/v1/indicators",
                "/api/v1/figures",
                "/api/v1/observations"
            })
    void headAnswersAsGetDoesWithoutTheBody(String path) {
        String tag = given().get(path).header("ETag");

        given().head(path)
                .then()
                .statusCode(200)
                .header("ETag", is(tag))
                .header("Cache-Control", is("public, no-cache"))
                .body(emptyOrNullString());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units, 'GET, HEAD, OPTIONS'",
        "/api/v1/units/MA, 'GET, HEAD, OPTIONS, PUT'",
        "/api/v1/tokens, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/observations/A/06/2022/versions/1/status, 'OPTIONS, PUT'"
    })
    void optionsSaysWhatAnAddressTakes(String path, String allowed) {
        given().options(path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300))
                .header("Allow", is(allowed));
    }

    @Test
    void whatAnybodyMayReadMayBeKeptAndMustBeAskedForAgain() {
        given().get("/api/v1/units")
                .then()
                .header("Cache-Control", is("public, no-cache"))
                .header("Vary", containsString("Accept"))
                .header("Vary", containsString("Authorization"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void whatACallerReadsIsHisAlone() {
        world.as(Role.VIEWER, "MA").get("/api/v1/units").then().header("Cache-Control", is("private, no-cache"));
    }

    @Test
    void errorsAreNotKept() {
        given().get("/api/v1/units/NOWHERE").then().statusCode(404).header("Cache-Control", is("no-store"));
    }

    @Test
    void notModifiedHasNoBodyAndKeepsItsHeaders() {
        String tag = given().get("/api/v1/units/MA").header("ETag");

        given().header("If-None-Match", "\"other\", " + tag)
                .get("/api/v1/units/MA")
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .header("Cache-Control", is("public, no-cache"))
                .header("Vary", notNullValue())
                .body(emptyOrNullString());
    }

    @Test
    void answersAreCompressedForWhoTakesIt() throws IOException {
        Response answer = given().header("Accept-Encoding", "gzip").get("/api/v1/units?limit=500&q=MA");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        try (GZIPInputStream unpacked = new GZIPInputStream(answer.asInputStream())) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"MA\"");
        }
    }

    /** A strong tag stands for bytes, so no two forms of one thing have the same; a change takes that of any form. */
    @ParameterizedTest
    @CsvSource({
        "'application/json', 'identity', ''",
        "'application/json', 'gzip', '+gzip'",
        "'application/json', 'br, deflate', '+deflate'",
        "'application/json', 'gzip;q=0', ''",
        "'text/csv', 'identity', '+csv'",
        "'text/csv, */*;q=0.1', 'gzip', '+csv+gzip'",
    })
    void aTagSaysHowAThingIsShown(String accept, String coding, String suffix) {
        String plain = given().get(FIGURES).header("ETag");
        RequestSpecification caller = given().header("Accept", accept).header("Accept-Encoding", coding);
        Response answer = caller.get(FIGURES);
        String tag = answer.header("ETag");

        assertThat(tag).isEqualTo(plain.replaceFirst("\"$", suffix + "\""));
        assertThat(answer.header("Content-Encoding"))
                .isEqualTo(suffix.contains("+gzip") ? "gzip" : suffix.contains("+deflate") ? "deflate" : null);
        given().header("Accept", accept)
                .header("Accept-Encoding", coding)
                .header("If-None-Match", tag)
                .get(FIGURES)
                .then()
                .statusCode(304)
                .header("ETag", is(tag));
    }

    @Test
    void whoKnowsOneFormOfAThingIsSentAnother() {
        String json = given().get(FIGURES).header("ETag");
        String csv = given().get(FIGURES + "?format=csv").header("ETag");

        assertThat(csv).isEqualTo(json.replaceFirst("\"$", "+csv\""));
        given().header("If-None-Match", csv).get(FIGURES).then().statusCode(200);
        given().header("If-None-Match", json)
                .get(FIGURES + "?format=csv")
                .then()
                .statusCode(200);
        given().header("If-None-Match", json + ", " + csv)
                .get(FIGURES + "?format=csv")
                .then()
                .statusCode(304)
                .header("ETag", is(csv));
        given().header("If-None-Match", "W/" + json).get(FIGURES).then().statusCode(304);
        given().header("If-None-Match", "*").get(FIGURES).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/units", "/api/v1/indicators", "/api/v1/observations", "/api/v1/awards"})
    void whoAsksForAListAgainIsSentItOnce(String list) {
        Response first = given().header("Accept-Encoding", "gzip").get(list);
        Response again = given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", first.header("ETag"))
                .get(list);

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{16}\\+gzip\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.body().asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/openapi, application/yaml", "/api/v1/openapi?format=json, application/json"})
    void theContractIsCompressedAndTagged(String address, String type) {
        Response plain = given().get(address);
        Response packed = given().header("Accept-Encoding", "gzip").get(address);

        assertThat(plain.contentType()).startsWith(type);
        assertThat(plain.header("ETag")).matches("\"[0-9a-f]{16}\"");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("ETag")).isEqualTo(plain.header("ETag").replaceFirst("\"$", "+gzip\""));
        assertThat(packed.body().asByteArray().length).isLessThan(plain.body().asByteArray().length / 4);
        given().header("If-None-Match", packed.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsDrawnForReadersIsCompressed() {
        given().header("Accept-Encoding", "gzip").get("/robots.txt").then().header("Content-Encoding", is("gzip"));
        given().get("/robots.txt").then().header("Content-Encoding", nullValue());
    }

    @Test
    void aLongAddressIsRefusedInWords() {
        given().queryParam("q", "a".repeat(9000))
                .get("/api/v1/units")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", is("http.414"));
    }

    @Test
    void aRequestWithoutAHostIsRefusedInWords() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/units HTTP/1.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"host.missing\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"gzip, application/json, body.encoded", ", '', body.without-type"})
    void aBodyThatIsPackedOrHasNoTypeIsRefused(@Nullable String coding, String type, String code) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/session"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (coding != null) {
            request.header("Content-Encoding", coding);
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("\"" + code + "\"");
        }
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }
}
