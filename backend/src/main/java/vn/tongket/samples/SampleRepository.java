package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.kernel.persistence.Sql;

/** Which files have been loaded. */
@ApplicationScoped
class SampleRepository {

    /** Any number: it only has to be the same on every node. */
    private static final long LOADING = 20221226L;

    private final Sql sql;

    SampleRepository(Sql sql) {
        this.sql = sql;
    }

    /** Lets one node load at a time, until the transaction ends. */
    void waitForOthers() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock(?)) l", row -> row.number("n"), LOADING);
    }

    Optional<String> checksumOf(String name) {
        return sql.one("select checksum from sample_files where name = ?", row -> row.text("checksum"), name);
    }

    void loaded(String name, String checksum, Instant now) {
        sql.update("insert into sample_files (name, checksum, loaded_at) values (?, ?, ?)", name, checksum, now);
    }
}
