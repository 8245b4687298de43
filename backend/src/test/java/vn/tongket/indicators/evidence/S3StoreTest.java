package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bucket as the store of files, spoken to a real S3 server. */
class S3StoreTest {

    @TempDir
    static Path folder;

    private static S3Proxy server;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static S3Store store(String secretKey) {
        return new S3Store(server.settings(secretKey), Clock.systemUTC());
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }

    private static String sum(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void givesBackWhatWasLaidThere() throws Exception {
        byte[] content = Documents.pdf("Biên bản nghiệm thu");
        String sum = sum(content);
        S3Store store = store(S3Proxy.SECRET_KEY);
        store.put(sum, file(content));
        store.put(sum, file(content));

        try (InputStream found = store.open(sum)) {
            assertThat(found).hasBinaryContent(content);
        }
        assertThat(server.bucket().resolve("evidence").resolve(sum)).hasBinaryContent(content);
    }

    @Test
    void takesTheLongestFileThatIsTaken() throws Exception {
        byte[] content = new byte[(int) EvidenceIntake.MAX_BYTES];
        new Random(4).nextBytes(content);
        S3Store store = store(S3Proxy.SECRET_KEY);
        store.put(sum(content), file(content));

        try (InputStream found = store.open(sum(content))) {
            assertThat(found).hasBinaryContent(content);
        }
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> store(S3Proxy.SECRET_KEY).open("0".repeat(64)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered with 404");
    }

    @Test
    void saysWhatItIsRefusedAndNeverTheSecret() throws IOException {
        Path file = file(Documents.pdf("x"));

        assertThatThrownBy(() -> store("another secret").put("1".repeat(64), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered with 403")
                .hasMessageNotContaining("another secret");
        assertThat(server.settings("another secret").toString()).doesNotContain("another secret");
    }

    @Test
    void isRefusedWithAClockThatIsWrong() throws IOException {
        Path file = file(Documents.pdf("x"));
        S3Store late =
                new S3Store(server.settings(S3Proxy.SECRET_KEY), Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));

        assertThatThrownBy(() -> late.put("2".repeat(64), file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("answered with 403");
    }

    @Test
    void failsWhereNobodyListens() throws IOException {
        Path file = file(Documents.pdf("x"));
        S3Settings nowhere = new S3Settings(URI.create("http://127.0.0.1:1"), "us-east-1", "b", "a", "s");

        S3Store store = new S3Store(nowhere, Clock.systemUTC());
        assertThatThrownBy(() -> store.put("3".repeat(64), file)).isInstanceOf(IOException.class);
        assertThatThrownBy(store::check).isInstanceOf(IOException.class);
    }

    @Test
    void saysWhetherItsBucketIsThere() throws IOException {
        store(S3Proxy.SECRET_KEY).check();
        store("another secret").check();

        S3Settings there = server.settings(S3Proxy.SECRET_KEY);
        S3Settings elsewhere = new S3Settings(
                there.endpoint(), there.region(), "no-such-bucket", there.accessKey(), there.secretKey());
        S3Store missing = new S3Store(elsewhere, Clock.systemUTC());
        assertThatThrownBy(missing::check).hasMessageContaining("no-such-bucket was answered with 404");
    }

    /** A bucket that is away is told, and the application stays ready for whoever wants something else. */
    @Test
    void isToldByTheHealthOfTheApplication() {
        S3Settings nowhere = new S3Settings(URI.create("http://127.0.0.1:1"), "us-east-1", "b", "a", "s");
        HealthCheckResponse told = new EvidenceHealth(new S3Store(nowhere, Clock.systemUTC())).call();

        assertThat(told.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(told.getData().orElseThrow()).containsKey("reason");
    }
}
