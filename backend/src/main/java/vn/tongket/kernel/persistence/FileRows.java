package vn.tongket.kernel.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;

/**
 * Rows of files that hang on something, whatever it is. All such tables have the same columns but for the one that says on
 * what a file hangs, and perhaps one for what it is of that.
 *
 * @param thing the column of what a file hangs on
 * @param kind the column that says what a file is of it; null where all are alike
 */
public record FileRows(
        Sql sql, String table, String thing, @Nullable String kind) {

    /**
     * A row to be.
     *
     * @param kind null where all are alike
     * @param sha256 sum of its content
     * @param author the account, null for the installation itself
     */
    public record NewRow(
            @Nullable String kind,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant at,
            String by,
            @Nullable UUID author) {}

    /** The oldest first, unless something else is asked for. */
    public <F> Page<F> page(UUID on, PageRequest page, Function<Row, F> reader, Class<F> type) {
        return new ListQuery("f.*", table + " f", List.of(), sortable(), List.of("recordedAt"))
                .where("f." + thing + " = ?", on)
                .page(sql, page, reader, type);
    }

    private List<SortKey> sortable() {
        List<SortKey> keys = new ArrayList<>();
        keys.add(SortKey.instant("recordedAt", "f.recorded_at"));
        if (kind != null) {
            keys.add(SortKey.text(kind, "f." + kind));
        }
        keys.add(SortKey.text("name", "f.name"));
        keys.add(SortKey.number("size", "f.size"));
        keys.add(SortKey.id("f.id"));
        return keys;
    }

    /** All, the oldest first. */
    public <F> List<F> all(UUID on, Function<Row, F> reader) {
        return sql.list(where(" order by recorded_at, id"), reader, on);
    }

    public <F> Optional<F> find(UUID on, UUID id, Function<Row, F> reader) {
        return sql.one(where(" and id = ?"), reader, on, id);
    }

    /** The one with the same content, as the same kind. */
    public <F> Optional<F> same(UUID on, NewRow row, Function<Row, F> reader) {
        return kind == null
                ? sql.one(where(" and sha256 = ?"), reader, on, row.sha256())
                : sql.one(where(" and sha256 = ? and " + kind + " = ?"), reader, on, row.sha256(), row.kind());
    }

    private String where(String rest) {
        return "select * from " + table + " where " + thing + " = ?" + rest;
    }

    public long count(UUID on) {
        return sql.number("select count(*) as n from " + table + " where " + thing + " = ?", on);
    }

    public void add(UUID id, UUID on, NewRow row) {
        String columns = "id, name, media_type, size, sha256, recorded_at, recorded_by, recorded_by_id, " + thing;
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                id, row.name(), row.mediaType(), row.size(), row.sha256(), row.at(), row.by(), row.author(), on));
        if (kind != null) {
            columns += ", " + kind;
            values.add(row.kind());
        }
        String places = "?" + ", ?".repeat(values.size() - 1);
        sql.update("insert into " + table + " (" + columns + ") values (" + places + ")", values.toArray());
    }

    public void remove(UUID id) {
        sql.update("delete from " + table + " where id = ?", id);
    }
}
