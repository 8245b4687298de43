package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Every query about versions of plans. */
@ApplicationScoped
class PlanVersionRepository {

    private final Sql sql;

    PlanVersionRepository(Sql sql) {
        this.sql = sql;
    }

    List<PlanVersionHeading> of(UUID plan) {
        return sql.list("""
                select version, kind, decision_number, decision_date, decision_signer, in_force_from, recorded_at,
                       known_since, tasks, sha256
                from plan_versions where plan_id = ? order by version desc
                """, PlanVersionRepository::heading, plan);
    }

    private static PlanVersionHeading heading(Row row) {
        return new PlanVersionHeading(
                row.number("version"),
                row.text("kind"),
                new PlanDecision(row.text("decision_number"), row.date("decision_date"), row.text("decision_signer")),
                row.date("in_force_from"),
                row.instant("recorded_at"),
                row.instant("known_since"),
                row.number("tasks"),
                row.text("sha256"));
    }

    Optional<String> document(UUID plan, int version) {
        return sql.one(
                "select document from plan_versions where plan_id = ? and version = ?",
                row -> row.text("document"),
                plan,
                version);
    }

    /** The latest version that was in force at an instant; 0 for none. */
    int versionAt(UUID plan, Instant moment) {
        return Math.toIntExact(sql.number(
                "select coalesce(max(version), 0)::bigint as n from plan_versions where plan_id = ? and known_since <= ?",
                plan,
                moment));
    }

    /** Plans that were issued before versions were kept. */
    List<UUID> withoutVersion() {
        return sql.list("""
                select p.id from plans p
                where p.status in ('issued', 'closed') and not exists (select 1 from plan_versions v where v.plan_id = p.id)
                order by p.known_since, p.id
                """, row -> row.id("id"));
    }

    void add(UUID plan, PlanVersionResponse version, PlanDecision decision, String document) {
        sql.update(
                """
                insert into plan_versions
                  (plan_id, version, kind, decision_number, decision_date, decision_signer, in_force_from, recorded_at,
                   known_since, tasks, document, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                plan,
                version.version(),
                version.kind(),
                decision.number(),
                decision.date(),
                decision.signer(),
                version.inForceFrom(),
                version.recordedAt(),
                version.knownSince(),
                version.plan().tasks().size(),
                document,
                CanonicalJson.sha256(document));
    }
}
