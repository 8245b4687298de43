package vn.tongket.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.Sql;

/** What rows of packs said when they were loaded. */
@ApplicationScoped
class PackRepository {

    /** Any number: it only has to be the same on every node. */
    private static final long LOADING = 20251229L;

    private final Sql sql;
    private final Json json;

    PackRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /** Lets one caller load at a time, until the transaction ends. */
    void waitForOthers() {
        sql.list("select 1 as n from (select pg_advisory_xact_lock(?)) l", row -> row.number("n"), LOADING);
    }

    /** By the name of the row. */
    Map<String, PackRow.Content> loaded(String pack) {
        Map<String, PackRow.Content> rows = new HashMap<>();
        sql.list(
                "select name, content::text as content from pack_rows where pack = ?",
                row -> rows.put(row.text("name"), json.read(row.text("content"), PackRow.Content.class)),
                pack);
        return rows;
    }

    Optional<Instant> lastLoaded(String pack) {
        return sql.one(
                "select max(loaded_at) as at from pack_rows where pack = ?", row -> row.instantOrNull("at"), pack);
    }

    void keep(String pack, PackRow row, Instant now) {
        sql.update("""
                insert into pack_rows (pack, name, content, loaded_at) values (?, ?, ?::jsonb, ?)
                on conflict (pack, name) do update set content = excluded.content, loaded_at = excluded.loaded_at
                """, pack, row.name(), json.text(row.content()), now);
    }
}
