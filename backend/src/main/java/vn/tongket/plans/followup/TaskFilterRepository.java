package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about saved filters and their feeds. */
@ApplicationScoped
@Reads("accounts")
class TaskFilterRepository {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.name("f.name"), SortKey.instant("createdAt", "f.created_at"), SortKey.id("f.id"));

    private final Sql sql;

    TaskFilterRepository(Sql sql) {
        this.sql = sql;
    }

    /** A filter and the revision of it. */
    record StoredFilter(TaskFilterResponse filter, long revision) {}

    /** What a feed shows. */
    record Feed(UUID filter, String name, String query) {}

    Page<TaskFilterResponse> page(UUID account, PageRequest page) {
        return new ListQuery("f.*", "task_filters f", List.of(), SORTABLE, List.of("name"))
                .where("f.account_id = ?", account)
                .page(sql, page, TaskFilterRepository::filter, TaskFilterResponse.class);
    }

    Optional<StoredFilter> one(UUID account, UUID id) {
        return sql.one(
                "select f.* from task_filters f where f.account_id = ? and f.id = ?",
                TaskFilterRepository::found,
                account,
                id);
    }

    /** The same, kept from others until the transaction ends. */
    Optional<StoredFilter> lock(UUID account, UUID id) {
        return sql.one(
                "select f.* from task_filters f where f.account_id = ? and f.id = ? for update",
                TaskFilterRepository::found,
                account,
                id);
    }

    long countOf(UUID account) {
        return sql.number("select count(*) as n from task_filters where account_id = ?", account);
    }

    Optional<UUID> named(UUID account, String name) {
        return sql.one(
                "select id from task_filters where account_id = ? and name = ?", row -> row.id("id"), account, name);
    }

    void add(UUID id, UUID account, WriteTaskFilter body, Instant now) {
        sql.update(
                "insert into task_filters (id, account_id, name, query, created_at, revision) values (?, ?, ?, ?, ?, 1)",
                id,
                account,
                body.name(),
                body.query(),
                now);
    }

    void change(UUID id, WriteTaskFilter body) {
        sql.update(
                "update task_filters set name = ?, query = ?, revision = revision + 1 where id = ?",
                body.name(),
                body.query(),
                id);
    }

    void remove(UUID id) {
        sql.update("delete from task_filters where id = ?", id);
    }

    /** A new link instead of the one before, or none. */
    void feed(UUID id, @Nullable String hash, @Nullable Instant now) {
        sql.update("""
                update task_filters
                set feed_hash = ?, feed_created_at = ?::timestamptz, feed_last_used_at = null, revision = revision + 1
                where id = ?
                """, hash, now, id);
    }

    /** The feed of a link, while its owner may sign in. */
    Optional<Feed> byLink(String hash) {
        return sql.one("""
                select f.id, f.name, f.query from task_filters f join accounts a on a.id = f.account_id
                where f.feed_hash = ? and a.status = 'active'
                """, row -> new Feed(row.id("id"), row.text("name"), row.text("query")), hash);
    }

    /** Notes the use of a feed, at most once an hour, so that reading does not always write. */
    void used(UUID id, Instant now) {
        sql.update("""
                update task_filters set feed_last_used_at = ?
                where id = ? and feed_hash is not null and (feed_last_used_at is null or feed_last_used_at < ?)
                """, now, id, now.minusSeconds(3_600));
    }

    private static StoredFilter found(Row row) {
        return new StoredFilter(filter(row), row.count("revision"));
    }

    private static TaskFilterResponse filter(Row row) {
        Instant feedSince = row.instantOrNull("feed_created_at");
        return new TaskFilterResponse(
                row.id("id"),
                row.text("name"),
                row.text("query"),
                "/api/v1/tasks?" + row.text("query"),
                feedSince == null
                        ? null
                        : new TaskFilterResponse.Feed(feedSince, row.instantOrNull("feed_last_used_at")),
                row.instant("created_at"));
    }
}
