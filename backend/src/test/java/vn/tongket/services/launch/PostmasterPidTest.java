package vn.tongket.services.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterPidTest {

    @Test
    void aServerIsReadyWhenItsEighthLineSaysSo() {
        assertThat(PostmasterPid.parse(
                        List.of("4711", "/data", "1670000000", "5432", "", "127.0.0.1", " 123 456", "ready   ")))
                .contains(new PostmasterPid(4711, true));
    }

    @Test
    void aServerThatIsStillStartingIsNotReady() {
        assertThat(PostmasterPid.parse(
                        List.of("4711", "/data", "1670000000", "5432", "", "127.0.0.1", " 123 456", "starting")))
                .contains(new PostmasterPid(4711, false));
        assertThat(PostmasterPid.parse(List.of("4711"))).contains(new PostmasterPid(4711, false));
    }

    @Test
    void whatIsNoProcessNumberNamesNoServer() {
        assertThat(PostmasterPid.parse(List.of())).isEmpty();
        assertThat(PostmasterPid.parse(List.of("not a number"))).isEmpty();
        assertThat(PostmasterPid.parse(List.of("99999999999999999999"))).isEmpty();
    }

    @Test
    void aMissingFileNamesNoServer(@TempDir Path cluster) throws IOException {
        assertThat(PostmasterPid.read(cluster)).isEmpty();
    }
}
