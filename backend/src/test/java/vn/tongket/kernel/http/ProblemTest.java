package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Every error is a problem in the reader's language, and says nothing of the inside. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProblemTest {

    @Inject
    World world;

    @BeforeEach
    void aProvince() {
        world.unit("PR", "Tỉnh Thử Báo Lỗi", "tỉnh", null);
    }

    private RequestSpecification administrator() {
        return world.as(Role.ADMINISTRATOR, "PR");
    }

    private static ValidatableResponse assertProblem(Response answer, int status, String code) {
        assertThat(answer.asString())
                .doesNotContainPattern(
                        "(?i)exception|\\bjava|jakarta|quarkus|hibernate|jackson|vn\\.tongket|\\bselect |postgres");
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .header("Content-Language", notNullValue())
                .body("type", is("urn:tongket:problem:" + code))
                .body("status", is(status))
                .body("code", is(code))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("errors", notNullValue())
                .body("requestId", is(answer.header("X-Request-Id")));
    }

    /** What the server answers to lines that no client library would send. */
    private static String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/nothing",
                    "/api/v1/",
                    "/api/v2/units",
                    "/api/v1/units/PR/nothing",
                    "/api/v1/session/x"
                })
        void thatDoNotExistAre404(String path) {
            assertProblem(given().accept("application/json").get(path), 404, "http.404");
        }

        @Test
        void withControlCharactersName404() {
            assertProblem(given().urlEncodingEnabled(false).get("/api/v1/units/%00"), 404, "http.404");
            assertProblem(given().urlEncodingEnabled(false).get("/api/v1/units?q=%00"), 400, "query.invalid");
            assertProblem(given().urlEncodingEnabled(false).get("/api/v1/units?within=a%00b"), 400, "query.invalid");
        }

        @Test
        void withBrokenEscapesAre400() throws IOException {
            assertThat(raw("GET /api/v1/units/%ZZ HTTP/1.1"))
                    .startsWith("HTTP/1.1 400 ")
                    .doesNotContain("Exception");
        }

        @ParameterizedTest
        @CsvSource({
            "DELETE, /api/v1/units, 'GET, HEAD, OPTIONS'",
            "POST, /api/v1/units/PR, 'GET, HEAD, OPTIONS, PUT'",
            "PUT, /api/v1/accounts, 'GET, HEAD, OPTIONS, POST'",
            "PATCH, /api/v1/figures, 'GET, HEAD, OPTIONS'",
            "PUT, /api/v1/session, 'DELETE, OPTIONS, POST'"
        })
        void thatDoNotTakeAMethodSayWhichTheyTake(String method, String path, String allowed) {
            assertProblem(given().contentType(ContentType.JSON).request(method, path), 405, "http.405")
                    .header("Allow", is(allowed));
        }
    }

    @Nested
    class Formats {

        @Test
        void thatNobodyCanGiveAre406() {
            assertProblem(given().accept("text/html").get("/api/v1/units"), 406, "http.406");
            assertProblem(given().accept("text/csv").get("/api/v1/units/PR"), 406, "http.406");
        }

        @Test
        void thatAreNotTakenAre415() {
            assertProblem(
                    administrator().contentType("text/plain").body("x").put("/api/v1/units/PR-1"), 415, "http.415");
        }

        @Test
        void thatDoNotExistAreToldWithThoseThatDo() {
            assertProblem(
                            given().header("X-Request-Id", "format-1").get("/api/v1/units?format=pdf"),
                            400,
                            "query.invalid")
                    .header("X-Request-Id", "format-1")
                    .body("errors[0].message", containsString("json, csv, xlsx"));
        }

        @Test
        void askedWhereThereIsOneOnlyAreAnUnknownParameter() {
            assertProblem(given().get("/api/v1/units/PR?format=csv"), 400, "query.invalid")
                    .body("errors[0].parameter", is("format"))
                    .body("errors[0].code", is("query.unknown-parameter"))
                    .body("errors[0].message", containsString("date"));
        }
    }

    @Nested
    class JsonBodies {

        private Response put(String body) {
            return administrator().body(body.getBytes(StandardCharsets.UTF_8)).put("/api/v1/units/PR-1");
        }

        @Test
        void thatAreBrokenSayWhere() {
            assertProblem(
                            administrator()
                                    .header("Accept-Language", "en")
                                    .body("{\n  \"name\": }")
                                    .put("/api/v1/units/PR-1"),
                            400,
                            "body.malformed")
                    .body("detail", containsString("line 2"));
            assertProblem(put("{\"kind\": \"xã\", \"kind\": \"huyện\"}"), 400, "body.malformed");
            assertProblem(put(""), 400, "body.empty");
        }

        @Test
        void ofAMegabyteOfNestingAreRefused() {
            assertProblem(put("[".repeat(1_000_000)), 400, "body.too-deep");
            assertProblem(put("{\"a\":".repeat(200_000)), 400, "body.too-deep");
        }

        @Test
        void ofMoreThanAMegabyteAreTooLarge() {
            assertProblem(put("{\"name\": \"" + "x".repeat(1 << 20) + "\"}"), 413, "body.too-large");
        }

        @Test
        void withUnknownMembersSayWhichAreKnown() {
            assertProblem(
                            put("{\"name\": {\"vi\": \"X\"}, \"kind\": \"xã\", \"id\": 1, \"ancestors\": []}"),
                            400,
                            "body.invalid")
                    .body("errors.pointer", contains("/id", "/ancestors"))
                    .body("errors.code", contains("body.unknown-member", "body.unknown-member"))
                    .body("errors[0].message", containsString("validFrom"));
        }

        @Test
        void withANameOfThreeHundredCharactersAreRefused() {
            assertProblem(
                            put("{\"name\": {\"vi\": \"" + "ạ".repeat(300) + "\"}, \"kind\": \"xã\"}"),
                            400,
                            "body.invalid")
                    .body("errors[0].pointer", is("/name/vi"))
                    .body("errors[0].message", containsString("200"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "null", "\"x\"", "1", "true"})
        void thatAreNoObjectAreRefused(String json) {
            assertProblem(put(json), 400, "body.invalid").body("errors[0].pointer", is(""));
        }

        @Test
        void withDaysOutOfAllTimeAreRefused() {
            assertProblem(
                            put("{\"name\": {\"vi\": \"X\"}, \"kind\": \"xã\", \"validFrom\": \"+999999999-12-31\"}"),
                            400,
                            "body.invalid")
                    .body("errors[0].code", is("body.not-a-date"));
        }
    }

    @Nested
    class LargeFiles {

        @Test
        void areTooLargeBeforeTheyAreRead() throws IOException {
            String answer = raw(
                    "POST /api/v1/unit-changes HTTP/1.1",
                    "Authorization: Bearer " + world.token(Role.REPORTER, "PR"),
                    "Content-Type: text/csv",
                    "Content-Length: 11534336");

            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json", "\"code\":\"http.413\"");
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "vi | vi | Không tìm thấy",
                    "en | en | Not found",
                    "en-GB | en | Not found",
                    "fr | vi | Không tìm thấy",
                    "fr, en;q=0.5 | en | Not found",
                    "vi;q=0.2, en;q=0.9 | en | Not found",
                    ";;; | vi | Không tìm thấy"
                })
        void areInTheLanguageAskedFor(String asked, String language, String title) {
            assertProblem(
                            given().header("Accept-Language", asked)
                                    .accept("application/json")
                                    .get("/api/v1/nothing"),
                            404,
                            "http.404")
                    .header("Content-Language", is(language))
                    .body("title", is(title));
        }

        @Test
        void areVietnameseWithoutAWish() {
            assertProblem(given().accept("application/json").get("/api/v1/nothing"), 404, "http.404")
                    .header("Content-Language", is("vi"))
                    .header("Vary", containsString("Accept-Language"));
        }
    }

    @Nested
    class RequestIds {

        @Test
        void areTakenFromTheCallerAndReturned() {
            given().header("X-Request-Id", "my.id-1_2")
                    .get("/api/v1/units")
                    .then()
                    .header("X-Request-Id", is("my.id-1_2"));
            assertProblem(
                            given().header("X-Request-Id", "my.id-3")
                                    .accept("application/json")
                                    .get("/api/v1/nothing"),
                            404,
                            "http.404")
                    .body("requestId", is("my.id-3"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"with blank", "<script>", "ă"})
        void thatAreNotPlainAreReplaced(String id) {
            given().header("X-Request-Id", id)
                    .get("/api/v1/units")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
            given().header("X-Request-Id", "x".repeat(65))
                    .get("/api/v1/units")
                    .then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        }
    }

    @Nested
    class Parameters {

        @Test
        void thatAreUnknownRepeatedOrEmptyAreToldTogether() {
            assertProblem(
                            given().get("/api/v1/units?colour=red&level=commune&level=district&kind="),
                            400,
                            "query.invalid")
                    .body("errors.parameter", hasItem("colour"))
                    .body("errors.parameter", hasItem("level"))
                    .body("errors.parameter", hasItem("kind"))
                    .body("errors.find { it.parameter == 'colour' }.message", containsString("within"));
            assertProblem(given().get("/api/v1/units?Level=commune"), 400, "query.invalid");
        }

        @Test
        void areNotIgnoredOnSingleThingsAndWritesEither() {
            assertProblem(given().get("/api/v1/units/PR?limit=3"), 400, "query.invalid");
            assertProblem(administrator().body("{}").put("/api/v1/units/PR?dryrun=true"), 400, "query.invalid");
            given().get("/api/v1/units/PR?date=2022-12-26").then().body("code", not(is("query.invalid")));
        }
    }
}
