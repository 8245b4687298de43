package vn.tongket.services.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** What the scripts wrote down of backups, and what the database says of itself. */
@ApplicationScoped
class BackupRepository {

    private final Sql sql;

    BackupRepository(Sql sql) {
        this.sql = sql;
    }

    /** The server's version, and the last migration. */
    record Database(String server, String migration) {}

    Database database() {
        return sql.one("""
                select split_part(current_setting('server_version'), ' ', 1) as server, max(version) as migration
                from flyway_schema_history where success
                """, row -> new Database(row.text("server"), row.text("migration")))
                .orElseThrow();
    }

    Optional<InstallationResponse.Backup> last() {
        return sql.one("select * from backups order by made_at desc limit 1", BackupRepository::backup);
    }

    Optional<InstallationResponse.Backup> lastChecked() {
        return sql.one(
                "select * from backups where checked_at is not null order by checked_at desc limit 1",
                BackupRepository::backup);
    }

    /** When a backup was last restored beside and was the same. */
    Optional<Instant> lastIntact() {
        return sql.one(
                "select max(checked_at) as at from backups where outcome = 'intact'", row -> row.instantOrNull("at"));
    }

    private static InstallationResponse.Backup backup(Row row) {
        return new InstallationResponse.Backup(
                row.text("name"),
                row.instant("made_at"),
                row.count("bytes"),
                row.number("files"),
                row.flag("encrypted"),
                row.flag("signed"),
                row.flag("copied"),
                row.instantOrNull("checked_at"),
                row.textOrNull("outcome"),
                row.textOrNull("detail"));
    }
}
