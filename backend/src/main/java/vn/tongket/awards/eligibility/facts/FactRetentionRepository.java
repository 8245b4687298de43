package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;

/** Facts and answers that are old, and that they are gone. */
@ApplicationScoped
class FactRetentionRepository {

    private final Sql sql;

    FactRetentionRepository(Sql sql) {
        this.sql = sql;
    }

    /** Something that was erased, and where it belonged; null where it belonged to several units. */
    record Erased(UUID id, @Nullable UUID unit) {

        static Erased from(Row row) {
            return new Erased(row.id("id"), row.idOrNull("unit_id"));
        }
    }

    List<Erased> eraseFacts(Instant recordedBefore, LocalDate overBefore, LocalDate today) {
        List<Erased> erased =
                sql.list("""
                update recipient_facts f set erased_on = ?
                from recipients r cross join lateral recipient_on(r.id, ?::date) v
                where r.id = f.recipient_id and f.erased_on is null and f.recorded_at < ?
                  and case when f.withdrawn_at is not null then f.withdrawn_at < ?
                           when f.year is not null then make_date(f.year, 12, 31) < ?
                           else f.to_day <= ? end
                returning f.id, coalesce(v.unit_id, r.keeper_id) as unit_id
                """, Erased::from, today, today, recordedBefore, recordedBefore, overBefore, overBefore);
        sql.update(
                "delete from recipient_facts where id = any(?::uuid[])",
                new Keys(erased.stream().map(Erased::id).toList()));
        return erased;
    }

    List<Erased> eraseAnswers(Instant recordedBefore, LocalDate today) {
        List<Erased> erased = sql.list("""
                update eligibility_checks set erased_on = ? where erased_on is null and recorded_at < ?
                returning id, case when cardinality(units) = 1 then units[1] end as unit_id
                """, Erased::from, today, recordedBefore);
        sql.update(
                "delete from eligibility_results where check_id = any(?::uuid[])",
                new Keys(erased.stream().map(Erased::id).toList()));
        return erased;
    }
}
