package vn.tongket.awards.certificates;

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

/** Every query about layouts of certificates. */
@ApplicationScoped
@Reads("accounts")
class CertificateTemplateRepository {

    private static final String IN_USE =
            "t.version = (select u.version from certificate_templates u where u.in_use_since is not null"
                    + " order by u.in_use_since desc, u.version desc limit 1)";
    private static final String COLUMNS = "t.*, " + IN_USE + " as in_use, a.username as recorded_by";
    private static final String TABLES = "certificate_templates t left join accounts a on a.id = t.author_id";
    private static final List<SortKey> SORTABLE = List.of(SortKey.number("version", "t.version"));

    private final Sql sql;

    CertificateTemplateRepository(Sql sql) {
        this.sql = sql;
    }

    Page<CertificateTemplateResponse> page(PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-version"))
                .page(sql, page, row -> template(row).body().withoutHtml(), CertificateTemplateResponse.class);
    }

    Optional<Reply.Revised<CertificateTemplateResponse>> find(int version) {
        return one("t.version = ?", version);
    }

    Optional<Reply.Revised<CertificateTemplateResponse>> lock(int version) {
        return one("t.version = ? for update of t", version);
    }

    CertificateTemplateResponse inUse() {
        return one(IN_USE).orElseThrow().body();
    }

    private Optional<Reply.Revised<CertificateTemplateResponse>> one(String condition, @Nullable Object... arguments) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where " + condition,
                CertificateTemplateRepository::template,
                arguments);
    }

    /** Adds a version; one writer at a time counts on. */
    int add(WriteCertificateTemplate body, UUID author, Instant now) {
        sql.update("lock table certificate_templates in share row exclusive mode");
        return sql.one("""
                        insert into certificate_templates (version, html, note, author_id, recorded_at, revision)
                        select max(version) + 1, ?, ?, ?, ?, 1 from certificate_templates returning version
                        """, row -> row.number("version"), body.html(), body.note(), author, now)
                .orElseThrow();
    }

    void previewed(int version, Instant now) {
        sql.update(
                "update certificate_templates set previewed_at = ?, revision = revision + 1 where version = ?",
                now,
                version);
    }

    /** Takes a version into use, after whichever was in use before. */
    void use(int version, Instant now) {
        sql.update("""
                update certificate_templates
                set in_use_since = greatest(?, (select max(in_use_since) + interval '1 microsecond' from certificate_templates)),
                    revision = revision + 1
                where version = ?
                """, now, version);
    }

    private static Reply.Revised<CertificateTemplateResponse> template(Row row) {
        CertificateTemplateResponse template = new CertificateTemplateResponse(
                row.number("version"),
                row.text("note"),
                row.textOrNull("html"),
                row.flag("in_use"),
                row.instantOrNull("in_use_since"),
                row.instantOrNull("previewed_at"),
                row.instant("recorded_at"),
                row.textOrNull("recorded_by"));
        return new Reply.Revised<>(template, row.count("revision"));
    }
}
