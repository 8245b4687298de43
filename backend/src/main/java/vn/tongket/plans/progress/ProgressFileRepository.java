package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.indicators.evidence.EvidenceFiles;
import vn.tongket.indicators.evidence.EvidenceResponse;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;

/** Every query about files on progress reports. */
@ApplicationScoped
class ProgressFileRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("recordedAt", "f.recorded_at"),
            SortKey.text("name", "f.name"),
            SortKey.number("size", "f.size"),
            SortKey.id("f.id"));

    private final Sql sql;

    ProgressFileRepository(Sql sql) {
        this.sql = sql;
    }

    Page<EvidenceResponse> page(UUID report, PageRequest page) {
        return new ListQuery("f.*", "progress_files f", List.of(), SORTABLE, List.of("recordedAt"))
                .where("f.report_id = ?", report)
                .page(sql, page, ProgressFileRepository::file, EvidenceResponse.class);
    }

    Optional<EvidenceResponse> find(UUID report, UUID id) {
        return sql.one(
                "select * from progress_files where report_id = ? and id = ?",
                ProgressFileRepository::file,
                report,
                id);
    }

    Optional<EvidenceResponse> find(UUID report, String sha256) {
        return sql.one(
                "select * from progress_files where report_id = ? and sha256 = ?",
                ProgressFileRepository::file,
                report,
                sha256);
    }

    long count(UUID report) {
        return sql.number("select count(*) as n from progress_files where report_id = ?", report);
    }

    void add(UUID id, UUID report, EvidenceFiles.Kept file, Actor actor, Instant now) {
        sql.update(
                """
                insert into progress_files
                  (id, report_id, name, media_type, size, sha256, recorded_at, recorded_by, recorded_by_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                report,
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                now,
                actor.username(),
                actor.id());
    }

    void remove(UUID id) {
        sql.update("delete from progress_files where id = ?", id);
    }

    private static EvidenceResponse file(Row row) {
        return new EvidenceResponse(
                row.id("id"),
                row.text("name"),
                row.text("media_type"),
                row.count("size"),
                row.text("sha256"),
                row.instant("recorded_at"),
                row.text("recorded_by"));
    }
}
