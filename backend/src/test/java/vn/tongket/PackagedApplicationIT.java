package vn.tongket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is delivered: it starts with a database of its own, migrates, serves, signs in, and writes. */
class PackagedApplicationIT {

    private static final long LONGEST_START_SECONDS = 120;

    @TempDir
    static Path dataDir;

    private static Process application;
    private static String address;

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        address = "http://localhost:" + port;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                System.getProperty("tongket.jar"));
        builder.environment()
                .putAll(Map.of(
                        "TONGKET_MODE", "local",
                        "TONGKET_PORT", Integer.toString(port),
                        "TONGKET_MANAGEMENT_PORT", Integer.toString(freePort()),
                        "TONGKET_DATA_DIR", dataDir.toString()));
        application = builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "packaged-application.log").toFile())
                .start();
        waitUntilItAnswers();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.destroy();
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void waitUntilItAnswers() throws InterruptedException {
        for (long second = 0; second < LONGEST_START_SECONDS; second++) {
            assertThat(application.isAlive()).as("the application has ended").isTrue();
            if (answers()) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("no answer after " + LONGEST_START_SECONDS + " s");
    }

    private static boolean answers() {
        try {
            return given().get(address + "/api/v1/units?limit=1").statusCode() == 200;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path java = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
        assumeTrue(Files.isExecutable(java), "there is no Java 17 here to try it with");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(), "@../scripts/java.options", "-jar", System.getProperty("tongket.jar"));
        builder.environment().put("LC_ALL", "C");
        Process refused = builder.redirectErrorStream(true).start();

        assertThat(new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Tổng Kết cannot start. It needs Java 25 or later, and /usr/lib/jvm/java-17-openjdk-amd64"
                        + " is Java 17.\n");
        assertThat(refused.waitFor()).isEqualTo(1);
    }

    @Test
    void whatRunsFirstIsMadeForJava17() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("tongket.jar"))) {
            String first = jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            InputStream code = jar.getInputStream(jar.getEntry(first.replace('.', '/') + ".class"));
            assertThat(ByteBuffer.wrap(code.readNBytes(8)).getShort(6)).isEqualTo((short) 61);
        }
    }

    @Test
    void servesTheRealFigures() {
        given().get(address + "/api/v1/figures?unit=06&period=2022&count=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", is(7));
    }

    @Test
    void answersErrorsAsProblems() {
        given().get(address + "/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void letsADemoReporterSignInAndWrite() throws IOException {
        Map<String, String> passwords = Files.readAllLines(dataDir.resolve("demo-accounts.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[2], cells -> cells[1]));
        String cookie = given().contentType(ContentType.JSON)
                .body(Map.of("username", "reporter", "password", passwords.get("reporter")))
                .post(address + "/api/v1/session")
                .then()
                .statusCode(201)
                .extract()
                .cookie("tongket_session");
        RequestSpecification reporter = given().cookie("tongket_session", cookie)
                .header("Origin", address)
                .contentType(ContentType.JSON);
        reporter.body(Map.of("numerator", 1292, "denominator", 1292, "reason", "đủ tất cả thôn"))
                .header("If-Match", "*")
                .put(address + "/api/v1/observations/VILLAGE_TEAMS/06/2022")
                .then()
                .statusCode(200)
                .body("value", is(92.65f))
                .body("pendingVersion.value", is(100));
    }
}
