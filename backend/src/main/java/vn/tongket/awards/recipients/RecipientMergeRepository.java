package vn.tongket.awards.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Every query about merges of recipients. */
@ApplicationScoped
class RecipientMergeRepository {

    /** With both recipients as they are on a day, which is the argument four times. */
    private static final String MERGES = """
            select m.*, k.name as kept_name, k.position as kept_position,
              ku.unit_id as kept_unit_id, ku.code as kept_unit_code, ku.name_vi as kept_unit_name_vi,
              ku.name_en as kept_unit_name_en, o.name as merged_name, o.position as merged_position,
              ou.unit_id as merged_unit_id, ou.code as merged_unit_code, ou.name_vi as merged_unit_name_vi,
              ou.name_en as merged_unit_name_en
            from recipient_merges m
            join lateral recipient_on(m.kept_id, ?::date) k on true
            left join lateral unit_version_at(k.unit_id, ?::date) ku on true
            join lateral recipient_on(m.merged_id, ?::date) o on true
            left join lateral unit_version_at(o.unit_id, ?::date) ou on true
            """;

    private final Sql sql;

    RecipientMergeRepository(Sql sql) {
        this.sql = sql;
    }

    /** A merge, and the revision of it. */
    record StoredMerge(RecipientMergeResponse merge, long revision) {}

    /** Those in which some recipients take or took part, oldest first. */
    List<RecipientMergeResponse> of(Collection<UUID> recipients, LocalDate day) {
        return sql.list(
                MERGES + " where m.kept_id = any(?::uuid[]) or m.merged_id = any(?::uuid[]) order by m.merged_at, m.id",
                row -> found(row).merge(),
                day,
                day,
                day,
                day,
                recipients,
                recipients);
    }

    Optional<StoredMerge> find(UUID id, LocalDate day) {
        return sql.one(MERGES + " where m.id = ?", RecipientMergeRepository::found, day, day, day, day, id);
    }

    void add(UUID id, UUID kept, UUID merged, RecipientKind kind, String reason, String by, Instant now) {
        sql.update("""
                insert into recipient_merges (id, kept_id, merged_id, kind, reason, merged_at, merged_by, revision)
                values (?, ?, ?, ?, ?, ?, ?, 1)
                """, id, kept, merged, kind.code(), reason, now, by);
    }

    void undo(UUID id, String reason, String by, Instant now) {
        sql.update("""
                update recipient_merges set undone_at = ?, undone_by = ?, undone_reason = ?, revision = revision + 1
                where id = ?
                """, now, by, reason, id);
    }

    private static StoredMerge found(Row row) {
        Instant undoneAt = row.instantOrNull("undone_at");
        RecipientMergeResponse merge = new RecipientMergeResponse(
                row.id("id"),
                recipient(row, "kept"),
                recipient(row, "merged"),
                undoneAt == null ? MergeStatus.IN_FORCE : MergeStatus.UNDONE,
                row.text("reason"),
                row.instant("merged_at"),
                row.text("merged_by"),
                undoneAt,
                row.textOrNull("undone_by"),
                row.textOrNull("undone_reason"));
        return new StoredMerge(merge, row.count("revision"));
    }

    private static RecipientRef recipient(Row row, String prefix) {
        return new RecipientRef(
                row.id(prefix + "_id"),
                Codes.read(RecipientKind.class, row.text("kind")),
                row.text(prefix + "_name"),
                UnitRef.fromOrNull(row, prefix + "_unit"),
                row.textOrNull(prefix + "_position"));
    }
}
