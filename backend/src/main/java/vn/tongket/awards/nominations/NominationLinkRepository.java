package vn.tongket.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.Json;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about what nominations rest on. */
@ApplicationScoped
class NominationLinkRepository {

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.instant("recordedAt", "l.recorded_at"), SortKey.id("l.id"));

    private final Sql sql;
    private final Json json;

    NominationLinkRepository(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    Page<NominationLink> page(UUID nomination, PageRequest page) {
        return new ListQuery("l.*", "nomination_links l", List.of(), SORTABLE, List.of("recordedAt"))
                .where("l.nomination_id = ?", nomination)
                .page(sql, page, this::link, NominationLink.class);
    }

    List<NominationLink> of(UUID nomination) {
        return sql.list(
                "select * from nomination_links where nomination_id = ? order by recorded_at, id",
                this::link,
                nomination);
    }

    Optional<NominationLink> find(UUID nomination, UUID id) {
        return sql.one("select * from nomination_links where nomination_id = ? and id = ?", this::link, nomination, id);
    }

    boolean names(UUID nomination, NominationLink.Task task) {
        return sql.number(
                        "select count(*) as n from nomination_links where nomination_id = ? and task_id = ?",
                        nomination,
                        task.id())
                > 0;
    }

    boolean names(UUID nomination, NominationLink.Result result, String breakdown) {
        return sql.number("""
                        select count(*) as n from nomination_links
                        where nomination_id = ? and indicator = ? and unit_id = ? and period = ? and breakdown = ?
                        """, nomination, result.indicator(), result.unit().id(), result.period(), breakdown) > 0;
    }

    long count(UUID nomination) {
        return sql.number("select count(*) as n from nomination_links where nomination_id = ?", nomination);
    }

    void add(UUID id, UUID nomination, NominationLink.Task task, String by, Instant now) {
        sql.update("""
                insert into nomination_links (id, nomination_id, task_id, said, recorded_at, recorded_by)
                values (?, ?, ?, ?::jsonb, ?, ?)
                """, id, nomination, task.id(), json.text(task), now, by);
    }

    void add(UUID id, UUID nomination, NominationLink.Result result, String breakdown, String by, Instant now) {
        sql.update(
                """
                insert into nomination_links
                  (id, nomination_id, indicator, unit_id, period, breakdown, version, said, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                id,
                nomination,
                result.indicator(),
                result.unit().id(),
                result.period(),
                breakdown,
                result.version(),
                json.text(result),
                now,
                by);
    }

    void remove(UUID id) {
        sql.update("delete from nomination_links where id = ?", id);
    }

    private NominationLink link(Row row) {
        boolean ofTask = row.idOrNull("task_id") != null;
        String said = row.text("said");
        return new NominationLink(
                row.id("id"),
                ofTask ? json.read(said, NominationLink.Task.class) : null,
                ofTask ? null : json.read(said, NominationLink.Result.class),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }
}
