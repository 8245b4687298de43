package vn.tongket.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.security.Role;
import vn.tongket.testing.PostgresTestResource;
import vn.tongket.testing.World;

/** Clients that send slowly, or stop in the middle, hold up themselves only. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SlowClientsTest {

    private static final int MORE_THAN_THERE_ARE_WORKERS = 260;
    private static final String SESSION = "/api/v1/session";
    private static final String FILE = "/api/v1/observations/imports";
    private static final String HALF = "{\"username\":\"slow\",";
    private static final String OTHER_HALF = "\"password\":\"a wrong password\"}";

    @Inject
    World world;

    @ConfigProperty(name = "tongket.files-at-once")
    int filesAtOnce;

    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void aProvince() {
        world.unit("SL", "Tỉnh Thử Mạng Chậm", "tỉnh", null);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    private Socket begin(String path, String headers, int length, String body) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        open.add(socket);
        socket.setSoTimeout(20_000);
        send(socket, """
                POST %s HTTP/1.1
                Host: localhost
                Accept-Language: en
                Content-Length: %d
                %s
                """.formatted(path, length, headers).replace("\n", "\r\n") + body);
        return socket;
    }

    private Socket beginSigningIn() throws IOException {
        return begin(SESSION, "Content-Type: application/json\n", HALF.length() + OTHER_HALF.length(), HALF);
    }

    private Socket beginAFile(String token) throws IOException {
        return begin(
                FILE,
                "Content-Type: text/csv\nIdempotency-Key: slow-%d\nAuthorization: Bearer %s\n"
                        .formatted(open.size(), token),
                100_000,
                "indicator,unit,period,value\n");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole answer, up to the end of the connection or of the problem. */
    private static String answer(Socket socket) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder answer = new StringBuilder();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            answer.append((char) next);
            if (answer.toString().endsWith("}")) {
                break;
            }
        }
        return answer.toString();
    }

    /** Which of them is one too many: they come by several connections, so not always the last. */
    private Socket firstAnswered() throws IOException {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < patience) {
            for (Socket socket : open) {
                if (socket.getInputStream().available() > 0) {
                    return socket;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("nobody was answered");
    }

    private static void assertThatOthersAreServed() {
        long before = System.nanoTime();
        given().get("/api/v1/units/SL").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"username\":\"quick\",\"password\":\"a wrong password\"}")
                .post(SESSION)
                .then()
                .statusCode(401);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void thatStopInTheMiddleOfABodyHoldNoWorker() throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_ARE_WORKERS; i++) {
            beginSigningIn();
        }

        assertThatOthersAreServed();

        send(open.getFirst(), OTHER_HALF);
        assertThat(answer(open.getFirst()))
                .startsWith("HTTP/1.1 401")
                .as("what comes late is read whole")
                .contains("session.refused");
    }

    @Test
    void thatNeverEndABodyAreToldSo() throws IOException {
        Socket slow = beginSigningIn();

        assertThat(answer(slow))
                .startsWith("HTTP/1.1 408")
                .containsIgnoringCase("connection: close")
                .contains("\"code\":\"http.408\"");
        assertThat(slow.getInputStream().read()).as("and are hung up on").isNegative();
    }

    @Test
    void thatSayNoLengthAndSendTooMuchAreToldSo() throws IOException {
        Socket endless = new Socket("localhost", RestAssured.port);
        open.add(endless);
        send(endless, """
                POST %s HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: chunked

                """.formatted(SESSION).replace("\n", "\r\n"));
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        try {
            for (int i = 0; i < 12; i++) {
                send(endless, chunk);
            }
        } catch (IOException hungUp) {
            assertThat(hungUp).as("while it sent").isNotNull();
            return;
        }

        assertThat(answer(endless)).startsWith("HTTP/1.1 413");
    }

    @Test
    void ofFilesLeaveWorkersToOthers() throws IOException {
        String token = world.token(Role.REPORTER, "SL");
        for (int i = 0; i < filesAtOnce; i++) {
            beginAFile(token);
        }
        beginAFile(token);

        assertThat(answer(firstAnswered()))
                .startsWith("HTTP/1.1 503")
                .containsIgnoringCase("retry-after: 10")
                .contains("files.too-many-at-once");
        assertThatOthersAreServed();

        hangUp();
        Socket later = null;
        for (int i = 0; i < 50 && later == null; i++) {
            Socket attempt = begin(
                    FILE,
                    "Content-Type: text/csv\nIdempotency-Key: after-%d\nAuthorization: Bearer %s\n".formatted(i, token),
                    28,
                    "indicator,unit,period,value\n");
            later = answer(attempt).startsWith("HTTP/1.1 503") ? null : attempt;
        }
        assertThat(later).as("once they are gone, files are taken again").isNotNull();
    }
}
