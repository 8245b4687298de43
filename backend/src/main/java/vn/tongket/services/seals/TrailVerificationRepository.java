package vn.tongket.services.seals;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Asks the statement that also checks a dump without the application. */
@ApplicationScoped
class TrailVerificationRepository {

    private static final String STATEMENT = "/trail/verify-trail.sql";

    private final Sql sql;
    private final Json json;
    private final String statement = statement();

    TrailVerificationRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    private static String statement() {
        try (InputStream file = TrailVerificationRepository.class.getResourceAsStream(STATEMENT)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first row says of the whole. */
    record Checked(
            boolean intact,
            long wrong,
            int chains,
            long entries,
            long fromSeal,
            @Nullable Long toSeal,
            long unsealed,
            @Nullable SealResponse lastSeal,
            @Nullable Long contents,
            @Nullable Instant removedUntil) {}

    /** The verdict: what was checked, and what is wrong. */
    record Verdict(Checked checked, List<TrailVerificationResponse.Finding> findings) {}

    /** One look at the trail, between two seals; inside a transaction, in which the settings of the session are made. */
    Verdict verify(long fromSeal, @Nullable Long toSeal, @Nullable String kept) {
        set("timezone", "UTC");
        set("tongket.from_seal", Long.toString(fromSeal));
        set("tongket.to_seal", toSeal == null ? "" : toSeal.toString());
        set("tongket.kept_seal", kept == null ? "" : kept);
        List<CheckedEntry> lines = sql.list(statement, this::line);
        return new Verdict(
                Objects.requireNonNull(lines.getFirst().checked()),
                lines.stream().skip(1).map(CheckedEntry::finding).toList());
    }

    private void set(String setting, String value) {
        sql.list("select set_config(?, ?, true) as set", row -> row.text("set"), setting, value);
    }

    private record CheckedEntry(@Nullable Checked checked, TrailVerificationResponse.Finding finding) {}

    private CheckedEntry line(Row row) {
        return new CheckedEntry(
                Optional.ofNullable(row.textOrNull("checked"))
                        .map(text -> json.read(text, Checked.class))
                        .orElse(null),
                new TrailVerificationResponse.Finding(
                        row.text("kind"),
                        row.numberOrNull("chain"),
                        row.countOrNull("first"),
                        row.countOrNull("last"),
                        row.countOrNull("seal"),
                        row.idOrNull("entry"),
                        row.textOrNull("thing"),
                        row.textOrNull("name")));
    }
}
