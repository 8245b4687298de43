package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Actor;

/** Every query about files of evidence. */
@ApplicationScoped
class EvidenceRepository {

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.instant("recordedAt", "e.recorded_at"),
            SortKey.text("name", "e.name"),
            SortKey.number("size", "e.size"),
            SortKey.id("e.id"));

    private final Sql sql;

    EvidenceRepository(Sql sql) {
        this.sql = sql;
    }

    Page<EvidenceResponse> page(UUID version, PageRequest page) {
        return new ListQuery("e.*", "evidence_files e", List.of(), SORTABLE, List.of("recordedAt"))
                .where("e.version_id = ?", version)
                .page(sql, page, EvidenceRepository::file, EvidenceResponse.class);
    }

    Optional<EvidenceResponse> find(UUID version, UUID id) {
        return sql.one(
                "select * from evidence_files where version_id = ? and id = ?", EvidenceRepository::file, version, id);
    }

    Optional<EvidenceResponse> find(UUID version, String sha256) {
        return sql.one(
                "select * from evidence_files where version_id = ? and sha256 = ?",
                EvidenceRepository::file,
                version,
                sha256);
    }

    long count(UUID version) {
        return sql.number("select count(*) as n from evidence_files where version_id = ?", version);
    }

    void add(UUID id, UUID version, EvidenceIntake.Taken file, Actor actor, Instant now) {
        sql.update(
                """
                insert into evidence_files
                  (id, version_id, name, media_type, size, sha256, recorded_at, recorded_by, recorded_by_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                version,
                file.name().text(),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                now,
                actor.username(),
                actor.id());
    }

    void remove(UUID id) {
        sql.update("delete from evidence_files where id = ?", id);
    }

    /** Of some versions those whose definition asks for evidence, and that have none. */
    List<UUID> withoutNeeded(Collection<UUID> versions) {
        return sql.list("""
                select v.id
                from observation_versions v
                join observations o on o.id = v.observation_id
                join indicator_versions d on d.indicator_id = o.indicator_id and d.version = v.definition_version
                where v.id = any(?::uuid[]) and d.evidence_required
                  and not exists (select 1 from evidence_files e where e.version_id = v.id)
                """, row -> row.id("id"), versions);
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
