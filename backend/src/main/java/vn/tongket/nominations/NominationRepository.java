package vn.tongket.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.Sql;

/** Every query about nominations. */
@ApplicationScoped
class NominationRepository {

    private final Sql sql;

    NominationRepository(Sql sql) {
        this.sql = sql;
    }

    Optional<NominationRef> reference(UUID id) {
        return sql.one("""
                select n.*, t.code as type, r.unit_id as recipient_unit_id
                from nominations n
                join award_types t on t.id = n.type_id
                cross join lateral recipient_on(n.recipient_id, current_date) r
                where n.id = ?
                """, NominationRepository::reference, id);
    }

    private static NominationRef reference(Row row) {
        return new NominationRef(
                row.id("id"),
                row.id("recipient_id"),
                row.idOrNull("recipient_unit_id"),
                row.id("unit_id"),
                row.idOrNull("desk_id"),
                row.text("type"),
                row.number("year"),
                NominationStatus.of(row.text("status")));
    }

    boolean lock(UUID id) {
        return sql.one("select id from nominations where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** The session of a council that a nomination is before or was before. */
    Optional<UUID> takenUpBy(UUID id) {
        return sql.one(
                "select council_session_id from nominations where id = ? and council_session_id is not null",
                row -> row.id("council_session_id"),
                id);
    }

    void takeUp(UUID id, UUID session) {
        sql.update(
                "update nominations set status = 'in-council', council_session_id = ?, revision = revision + 1 where id = ?",
                session,
                id);
    }

    void release(UUID id) {
        sql.update(
                "update nominations set status = 'received', council_session_id = null, revision = revision + 1 where id = ?",
                id);
    }

    void conclude(UUID id, CouncilOutcome outcome, NominationStatus status, Instant now) {
        sql.update(
                """
                update nominations set status = ?, council_members = ?, council_present = ?, council_votes = ?,
                  council_held_on = ?, closed_at = case when ? then null else ?::timestamptz end, revision = revision + 1
                where id = ?
                """,
                status.code(),
                outcome.members(),
                outcome.present(),
                outcome.votes(),
                outcome.heldOn(),
                outcome.recommended(),
                now,
                id);
    }
}
