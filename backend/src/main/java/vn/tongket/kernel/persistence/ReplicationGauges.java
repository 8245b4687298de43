package vn.tongket.kernel.persistence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What PostgreSQL says of its standbys and its archive, to everybody and without rights of an administrator. */
@ApplicationScoped
class ReplicationGauges {

    /** The standbys' positions themselves are for administrators only; what is kept for them is not. */
    private static final String KEPT = """
            select coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)), 0)::bigint as n
            from pg_replication_slots
            """;

    private static final String UNARCHIVED = """
            select (last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity'))::int::bigint as n
            from pg_stat_archiver
            """;

    private final Sql sql;

    ReplicationGauges(Sql sql) {
        this.sql = sql;
    }

    void begin(@Observes StartupEvent event, MeterRegistry registry) {
        Gauge.builder("tongket.replication.kept", this, gauges -> gauges.sql.number(KEPT))
                .description("Write-ahead log that the slot furthest behind keeps on the primary")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("tongket.archive.failing", this, gauges -> gauges.sql.number(UNARCHIVED))
                .description("1 where the last try to archive write-ahead log failed")
                .register(registry);
    }
}
