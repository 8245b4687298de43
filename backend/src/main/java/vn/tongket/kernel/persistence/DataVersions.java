package vn.tongket.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/**
 * Counters that move whenever something behind a figure does, for the figures' entity tags. They are spread over shards
 * by topic and unit, and bumped in the transaction that makes the change, so that no single row is hot.
 */
@ApplicationScoped
public class DataVersions {

    private static final int SHARDS = 16;

    private final Sql sql;

    DataVersions(Sql sql) {
        this.sql = sql;
    }

    /** Notes a change. */
    public void bump(String topic, UUID about) {
        sql.update("""
                insert into data_versions (topic, shard, version) values (?, ?, 1)
                on conflict (topic, shard) do update set version = data_versions.version + 1
                """, topic, Math.floorMod(about.hashCode(), SHARDS));
    }

    /** A number that grows with each change under the topics. */
    public long current(Collection<String> topics) {
        return sql.number(
                "select coalesce(sum(version), 0)::bigint as n from data_versions where topic = any(?)", topics);
    }

    /** The same for all topics that begin with a prefix. */
    public long currentOfAll(String prefix) {
        return sql.number(
                "select coalesce(sum(version), 0)::bigint as n from data_versions where starts_with(topic, ?)", prefix);
    }
}
