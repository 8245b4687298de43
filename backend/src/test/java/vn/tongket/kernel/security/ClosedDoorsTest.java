package vn.tongket.kernel.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/**
 * What an attacker tries at any application, each under its usual name; `docs/security.md` has the list, with the tests
 * that stand elsewhere.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ClosedDoorsTest {

    @Inject
    World world;

    @Nested
    class Headers {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/dang-nhap",
                    "/api/v1/units",
                    "/api/v1/nothing-here",
                    "/api/v1/me",
                    "/_app/nothing-here.js",
                    "/favicon.svg"
                })
        void ofEveryAnswerTellTheBrowserWhatToRefuse(String path) {
            ValidatableResponse answer =
                    given().urlEncodingEnabled(false).get(path).then();

            answer.header("X-Content-Type-Options", is("nosniff"))
                    .header("Content-Security-Policy", is("frame-ancestors 'none'"))
                    .header("Referrer-Policy", is("strict-origin-when-cross-origin"))
                    .header("Permissions-Policy", is("camera=(), geolocation=(), microphone=()"));
            for (String name : List.of("X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy")) {
                assertThat(answer.extract().headers().getValues(name)).as(name).hasSize(1);
            }
        }

        @Test
        void wantTlsOnlyWhereThereIsTls() {
            given().get("/").then().header("Strict-Transport-Security", nullValue());
        }

        @Test
        void doNotTellWhatRunsHere() {
            Response answer = given().get("/api/v1/units");

            assertThat(answer.header("Server")).isNull();
            assertThat(answer.header("X-Powered-By")).isNull();
        }
    }

    @Nested
    class Cors {

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "null", "http://localhost"})
        void opensTheApiToNoOtherOrigin(String origin) {
            Response read = given().header("Origin", origin).get("/api/v1/units");
            Response asked = given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "DELETE")
                    .header("Access-Control-Request-Headers", "authorization")
                    .options("/api/v1/units");

            for (Response answer : List.of(read, asked)) {
                assertThat(answer.headers().asList())
                        .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
            }
        }
    }

    @Nested
    class MassAssignment {

        @ParameterizedTest
        @ValueSource(strings = {"id", "status", "createdAt", "lastSignInAt", "version", "passwordHash", "scopes"})
        void setsNothingThatTheServerManages(String member) {
            Map<String, Object> body = new LinkedHashMap<>(Map.of(
                    "username",
                    "mass.assignment",
                    "displayName",
                    "Thử",
                    "password",
                    World.PASSWORD,
                    "roles",
                    List.of()));
            body.put(member, "x");

            World.inPerson(world.account(Role.ADMINISTRATOR, null))
                    .body(body)
                    .post("/api/v1/accounts")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/" + member));
        }

        @Test
        void givesARoleToNobodyBySigningIn() {
            given().header("Origin", "http://localhost:" + RestAssured.port)
                    .contentType("application/json")
                    .body(Map.of("username", "x", "password", "y", "roles", List.of("administrator")))
                    .post("/api/v1/session")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/roles"));
        }
    }

    @Nested
    class PathTraversal {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/../application.properties",
                    "/_app/../../application.properties",
                    "/_app/%2e%2e/%2e%2e/application.properties",
                    "/..%2fapplication.properties",
                    "/_app/..%5c..%5capplication.properties",
                    "/_app/....//....//application.properties",
                    "//application.properties",
                    "/_app/%252e%252e/application.properties",
                    "/_app/%00/../application.properties",
                    "/application.properties",
                    "/db/migration/access/V0014__accounts.sql",
                    "/META-INF/MANIFEST.MF",
                    "/pages/200.html"
                })
        void findsNoFileThatIsNoPage(String path) throws IOException {
            String answer = raw(path);

            assertThat(answer).doesNotContain("quarkus.", "create table", "Manifest-Version", "<html");
            assertThat(answer).doesNotStartWith("HTTP/1.1 200");
        }

        /** As written: a client that is one of ours would tidy the path. */
        private static String raw(String path) throws IOException {
            try (Socket socket = new Socket("localhost", RestAssured.port);
                    OutputStream out = socket.getOutputStream()) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                out.write(request.getBytes(StandardCharsets.US_ASCII));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Nested
    class XlsxInjection {

        @Test
        void writesTextThatBeginsLikeAFormulaAsText() throws IOException {
            world.unit("CDX", "=HYPERLINK(\"http://evil.example\",\"bấm\")", "tỉnh", null);

            byte[] file =
                    given().get("/api/v1/units?q=evil.example&format=xlsx").asByteArray();

            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                boolean found = false;
                for (var sheet : workbook) {
                    for (var row : sheet) {
                        for (var cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            found |= cell.toString().contains("HYPERLINK");
                        }
                    }
                }
                assertThat(found).isTrue();
            }
        }
    }
}
