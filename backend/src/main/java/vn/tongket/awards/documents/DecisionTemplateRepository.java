package vn.tongket.awards.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about templates of decisions. */
@ApplicationScoped
@Reads("accounts")
class DecisionTemplateRepository {

    private static final String IN_USE =
            "t.version = (select u.version from decision_templates u where u.in_use_since is not null"
                    + " order by u.in_use_since desc, u.version desc limit 1)";
    private static final String COLUMNS =
            "t.version, t.note, t.sha256, t.in_use_since, t.previewed_at, t.recorded_at, t.revision, " + IN_USE
                    + " as in_use, a.username as recorded_by";
    private static final String TABLES = "decision_templates t left join accounts a on a.id = t.author_id";
    private static final List<SortKey> SORTABLE = List.of(SortKey.number("version", "t.version"));

    private final Sql sql;

    DecisionTemplateRepository(Sql sql) {
        this.sql = sql;
    }

    Page<DecisionTemplateResponse> page(PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-version"))
                .page(sql, page, row -> template(row).body(), DecisionTemplateResponse.class);
    }

    Optional<Reply.Revised<DecisionTemplateResponse>> find(int version) {
        return one("t.version = ?", version);
    }

    Optional<Reply.Revised<DecisionTemplateResponse>> lock(int version) {
        return one("t.version = ? for update of t", version);
    }

    int inUse() {
        return one(IN_USE).orElseThrow().body().version();
    }

    private Optional<Reply.Revised<DecisionTemplateResponse>> one(String condition, @Nullable Object... arguments) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where " + condition,
                DecisionTemplateRepository::template,
                arguments);
    }

    /** The file of a version that was handed in; empty for the one that the application brings. */
    Optional<byte[]> content(int version) {
        return sql.one(
                "select content from decision_templates where version = ? and content is not null",
                row -> row.bytes("content"),
                version);
    }

    /** Adds a version; one writer at a time counts on. */
    int add(WriteDecisionTemplate body, byte[] content, UUID author, Instant now) {
        sql.update("lock table decision_templates in share row exclusive mode");
        return sql.one("""
                        insert into decision_templates (version, content, sha256, note, author_id, recorded_at, revision)
                        select max(version) + 1, ?, ?, ?, ?, ?, 1 from decision_templates returning version
                        """, row -> row.number("version"), content, body.sha256(), body.note(), author, now)
                .orElseThrow();
    }

    void previewed(int version, Instant now) {
        sql.update(
                "update decision_templates set previewed_at = ?, revision = revision + 1 where version = ?",
                now,
                version);
    }

    /** Takes a version into use, after whichever was in use before. */
    void use(int version, Instant now) {
        sql.update("""
                update decision_templates
                set in_use_since = greatest(?, (select max(in_use_since) + interval '1 microsecond' from decision_templates)),
                    revision = revision + 1
                where version = ?
                """, now, version);
    }

    private static Reply.Revised<DecisionTemplateResponse> template(Row row) {
        int version = row.number("version");
        DecisionTemplateResponse template = new DecisionTemplateResponse(
                version,
                row.text("note"),
                DecisionTemplateService.ADDRESS + "/" + version + "/file",
                row.textOrNull("sha256"),
                row.flag("in_use"),
                row.instantOrNull("in_use_since"),
                row.instantOrNull("previewed_at"),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"));
        return new Reply.Revised<>(template, row.count("revision"));
    }
}
