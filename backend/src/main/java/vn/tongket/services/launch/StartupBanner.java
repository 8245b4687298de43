package vn.tongket.services.launch;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person who started a local run where it is, where its data lies, and how to sign in. */
@ApplicationScoped
class StartupBanner {

    private static final String ACCOUNTS_FILE = "demo-accounts.csv";

    private final Optional<String> mode;
    private final Optional<Path> dataDir;

    StartupBanner(
            @ConfigProperty(name = "tongket.mode") Optional<String> mode,
            @ConfigProperty(name = "tongket.data-dir") Optional<Path> dataDir) {
        this.mode = mode;
        this.dataDir = dataDir;
    }

    /** When the server listens, everything that observes the start has run, and the accounts' file is written. */
    void ready(@ObservesAsync HttpServerStart server) {
        if (mode.filter("local"::equals).isPresent() && dataDir.isPresent()) {
            System.out.println(text(server.options().getPort(), dataDir.get(), accounts(dataDir.get())));
        }
    }

    static String text(int port, Path dataDir, List<String> accounts) {
        String head = "%n  Tổng Kết:  http://localhost:%d%n  Data:      %s%n".formatted(port, dataDir);
        return accounts.isEmpty() ? head : head + accountTable(dataDir, accounts);
    }

    /** The file is comma separated without quotes: names and random passwords hold letters, digits and dashes only. */
    private static String accountTable(Path dataDir, List<String> accounts) {
        return accounts.stream()
                .map(line -> line.split(",", -1))
                .map(cells ->
                        "    " + List.of(cells).stream().map("%-24s"::formatted).collect(Collectors.joining()))
                .map(String::stripTrailing)
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "  Demo accounts, kept in %s:%n".formatted(dataDir.resolve(ACCOUNTS_FILE)),
                        System.lineSeparator()));
    }

    private static List<String> accounts(Path dataDir) {
        Path file = dataDir.resolve(ACCOUNTS_FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
