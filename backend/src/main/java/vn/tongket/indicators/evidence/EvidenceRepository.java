package vn.tongket.indicators.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tongket.kernel.persistence.FileRows;
import vn.tongket.kernel.persistence.Sql;

/** Every query about files of evidence. */
@ApplicationScoped
class EvidenceRepository {

    private static final int MOST = 20;

    private final Sql sql;

    EvidenceRepository(Sql sql) {
        this.sql = sql;
    }

    /** Files on versions of values. */
    HungFiles<EvidenceResponse> onVersions() {
        return new HungFiles<>(
                new FileRows(sql, "evidence_files", "version_id", null),
                MOST,
                "evidence.too-many",
                EvidenceResponse.class,
                EvidenceResponse::of);
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
}
