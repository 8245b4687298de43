package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tongket.kernel.http.ApiProblem;

/**
 * The installation's own scanner, a command that is given the file: 0 says that it is clean, 1 that it is not. Where one is
 * set up, no file passes without its word.
 */
@ApplicationScoped
class EvidenceScan {

    private static final Logger LOG = Logger.getLogger(EvidenceScan.class);
    private static final int CLEAN = 0;
    private static final int INFECTED = 1;
    private static final long RETRY_AFTER_SECONDS = 60;

    private final Optional<String> command;
    private final Duration patience;

    EvidenceScan(
            @ConfigProperty(name = "tongket.evidence.scan-command") Optional<String> command,
            @ConfigProperty(name = "tongket.evidence.scan-timeout", defaultValue = "PT30S") Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    /**
     * Lets a clean file pass.
     *
     * @throws ApiProblem 422 for what the scanner refuses, 503 where it does not answer
     */
    void check(Path file) {
        if (command.isEmpty()) {
            return;
        }
        int verdict = ask(file);
        if (verdict == INFECTED) {
            throw ApiProblem.unprocessable("evidence.infected");
        }
        if (verdict != CLEAN) {
            LOG.errorf("the scanner of evidence ended with %d", verdict);
            throw ApiProblem.unavailableFor("evidence.scan-failed", RETRY_AFTER_SECONDS);
        }
    }

    private int ask(Path file) {
        Process scanner = start(file);
        try {
            if (scanner.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return scanner.exitValue();
            }
            LOG.errorf("the scanner of evidence did not answer within %s", patience);
            throw ApiProblem.unavailableFor("evidence.scan-timeout", RETRY_AFTER_SECONDS, patience.toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiProblem.unavailableFor("evidence.scan-failed", RETRY_AFTER_SECONDS);
        } finally {
            scanner.descendants().forEach(ProcessHandle::destroyForcibly);
            scanner.destroyForcibly();
        }
    }

    private Process start(Path file) {
        List<String> words =
                new ArrayList<>(List.of(command.orElseThrow().strip().split("\\s+")));
        words.add(file.toAbsolutePath().toString());
        try {
            Process scanner = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            scanner.getOutputStream().close();
            return scanner;
        } catch (IOException e) {
            LOG.error("the scanner of evidence cannot be started", e);
            throw ApiProblem.notSetUp("evidence.scan-missing");
        }
    }
}
