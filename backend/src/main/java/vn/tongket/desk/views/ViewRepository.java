package vn.tongket.desk.views;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about saved views. */
@ApplicationScoped
@Reads("accounts")
class ViewRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.text("list", "v.list"),
            SortKey.name("v.name"),
            SortKey.instant("createdAt", "v.created_at"),
            SortKey.id("v.id"));

    private final Sql sql;

    ViewRepository(Sql sql) {
        this.sql = sql;
    }

    Page<ViewResponse> page(UUID account, List<String> lists, PageRequest page) {
        return new ListQuery("v.*", "saved_views v", List.of(), SORTABLE, List.of("list", "name"))
                .where("v.account_id = ?", account)
                .whereAny("v.list", lists)
                .page(sql, page, ViewRepository::view, ViewResponse.class);
    }

    Optional<Reply.Revised<ViewResponse>> one(UUID account, UUID id) {
        return sql.one(
                "select * from saved_views where account_id = ? and id = ?", ViewRepository::revised, account, id);
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Reply.Revised<ViewResponse>> lock(UUID account, UUID id) {
        return sql.one(
                "select * from saved_views where account_id = ? and id = ? for update",
                ViewRepository::revised,
                account,
                id);
    }

    /** Keeps the views of an account to one writer until the transaction ends. */
    void hold(UUID account) {
        sql.one("select id from accounts where id = ? for no key update", row -> row.id("id"), account);
    }

    long countOf(UUID account) {
        return sql.number("select count(*) as n from saved_views where account_id = ?", account);
    }

    Optional<UUID> named(UUID account, String list, String name) {
        return sql.one(
                "select id from saved_views where account_id = ? and list = ? and name = ?",
                row -> row.id("id"),
                account,
                list,
                name);
    }

    void add(UUID id, UUID account, WriteView body, Instant now) {
        sql.update("""
                insert into saved_views (id, account_id, list, name, query, standard, created_at, revision)
                values (?, ?, ?, ?, ?, ?, ?, 1)
                """, id, account, body.list(), body.name(), body.query(), body.standard(), now);
    }

    void change(UUID id, KeptView body) {
        sql.update(
                "update saved_views set name = ?, query = ?, standard = ?, revision = revision + 1 where id = ?",
                body.name(),
                body.query(),
                body.standard(),
                id);
    }

    /** No other view of the list is the one that it opens with. */
    void standardGivesWay(UUID account, String list) {
        sql.update("""
                update saved_views set standard = false, revision = revision + 1
                where account_id = ? and list = ? and standard
                """, account, list);
    }

    void remove(UUID id) {
        sql.update("delete from saved_views where id = ?", id);
    }

    private static Reply.Revised<ViewResponse> revised(Row row) {
        return new Reply.Revised<>(view(row), row.count("revision"));
    }

    private static ViewResponse view(Row row) {
        return new ViewResponse(
                row.id("id"),
                row.text("list"),
                row.text("name"),
                row.text("query"),
                row.flag("standard"),
                row.instant("created_at"));
    }
}
