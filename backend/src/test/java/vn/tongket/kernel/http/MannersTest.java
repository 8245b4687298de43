package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
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
    void answersAreCompressedForWhoTakesIt() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/units?limit=500&q=MA"))
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            try (GZIPInputStream unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
                assertThat(new String(unpacked.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .contains("\"MA\"");
            }
        }
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }
}
