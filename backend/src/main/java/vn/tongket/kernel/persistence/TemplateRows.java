package vn.tongket.kernel.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply.Revised;
import vn.tongket.kernel.http.bind.PageRequest;

/**
 * Rows of a template with versions, of which the one that was taken into use last is used. All such tables have the same
 * columns but for those of the content. A row that is read has {@code in_use} beside.
 *
 * @param columns what is read of {@code t}, and of what is joined to it
 * @param joined what is joined to {@code t}, such as its authors
 */
public record TemplateRows(Sql sql, String table, String columns, String joined) {

    private static final List<SortKey> SORTABLE = List.of(SortKey.number("version", "t.version"));

    private String inUse() {
        return "t.version = (select u.version from " + table + " u where u.in_use_since is not null"
                + " order by u.in_use_since desc, u.version desc limit 1)";
    }

    private String read() {
        return columns + ", " + inUse() + " as in_use";
    }

    private String from() {
        return table + " t " + joined;
    }

    /** The newest first, unless something else is asked for. */
    public <T> Page<T> page(PageRequest page, Function<Row, T> reader, Class<T> type) {
        return new ListQuery(read(), from(), List.of(), SORTABLE, List.of("-version")).page(sql, page, reader, type);
    }

    public <T> Optional<Revised<T>> find(int version, Function<Row, T> reader) {
        return one("t.version = ?", reader, version);
    }

    public <T> Optional<Revised<T>> lock(int version, Function<Row, T> reader) {
        return one("t.version = ? for update of t", reader, version);
    }

    public <T> T used(Function<Row, T> reader) {
        return one(inUse(), reader).orElseThrow().body();
    }

    private <T> Optional<Revised<T>> one(String condition, Function<Row, T> reader, @Nullable Object... arguments) {
        return sql.one(
                "select " + read() + ", t.revision from " + from() + " where " + condition,
                row -> new Revised<>(reader.apply(row), row.count("revision")),
                arguments);
    }

    /**
     * Adds a version; one writer at a time counts on.
     *
     * @param content the columns of the content
     */
    public int add(SequencedMap<String, Object> content, String note, UUID author, Instant now) {
        sql.update("lock table " + table + " in share row exclusive mode");
        List<Object> values = new ArrayList<>(content.values());
        values.addAll(List.of(note, author, now));
        return sql.one(
                        "insert into " + table + " (version, " + String.join(", ", content.keySet())
                                + ", note, author_id, recorded_at, revision) select max(version) + 1"
                                + ", ?".repeat(values.size()) + ", 1 from " + table + " returning version",
                        row -> row.number("version"),
                        values.toArray())
                .orElseThrow();
    }

    public void previewed(int version, Instant now) {
        sql.update(
                "update " + table + " set previewed_at = ?, revision = revision + 1 where version = ?", now, version);
    }

    /** Takes a version into use, after whichever was in use before. */
    public void use(int version, Instant now) {
        sql.update(
                "update " + table + " set in_use_since = greatest(?, (select max(in_use_since)"
                        + " + interval '1 microsecond' from " + table + ")), revision = revision + 1 where version = ?",
                now,
                version);
    }
}
