package vn.tongket.indicators.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.kernel.http.ApiProblem;

/** The scanner's word, and what happens without it. */
class EvidenceScanTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private ThrowingCallable check(String command, Duration patience) throws IOException {
        Path file = Files.writeString(folder.resolve("file to scan"), "content");
        return () -> new EvidenceScan(Optional.ofNullable(command), patience).check(file);
    }

    private void assertProblem(ThrowingCallable check, int status, String code) {
        assertThatThrownBy(check).isInstanceOfSatisfying(ApiProblem.class, problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void isNotAskedWhereThereIsNone() throws IOException {
        assertThatNoException().isThrownBy(check(null, LONG));
    }

    @Test
    void isGivenTheFileAsOneWord() throws IOException {
        assertThatNoException().isThrownBy(check("  grep -q  content ", LONG));
    }

    @Test
    void refusesByOne() throws IOException {
        assertProblem(check("grep -q something-else", LONG), 422, "evidence.infected");
    }

    @Test
    void failsByAnythingElse() throws IOException {
        assertProblem(check("grep --no-such-option", LONG), 503, "evidence.scan-failed");
    }

    @Test
    void mustBeThere() throws IOException {
        assertProblem(check("/no/such/scanner", LONG), 501, "evidence.scan-missing");
    }

    @Test
    void isNotWaitedForLongAndLeavesNoProcess() throws Exception {
        Path script = Files.writeString(folder.resolve("slow.sh"), "sleep 61 & wait\n");

        assertProblem(check("sh " + script, Duration.ofMillis(700)), 503, "evidence.scan-timeout");
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(process -> process.isAlive()
                        && process.info().commandLine().orElse("").endsWith("sleep 61"));
    }
}
