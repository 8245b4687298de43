package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.Retention.Erased;
import vn.tongket.kernel.rooms.Retention.Limit;

/** Facts and answers that are old, and that they are gone. */
@ApplicationScoped
class FactRetentionRepository {

    private final Sql sql;

    FactRetentionRepository(Sql sql) {
        this.sql = sql;
    }

    List<Erased> eraseFacts(Limit limit) {
        List<Erased> erased = sql.list(
                """
                update recipient_facts f set erased_on = ?
                from recipients r cross join lateral recipient_on(r.id, ?::date) v
                where r.id = f.recipient_id and f.erased_on is null and f.recorded_at < ?
                  and case when f.withdrawn_at is not null then f.withdrawn_at < ?
                           when f.year is not null then make_date(f.year, 12, 31) < ?
                           else f.to_day <= ? end
                returning f.id, coalesce(v.unit_id, r.keeper_id) as unit_id
                """,
                row -> erased("recipient-facts", row),
                limit.today(),
                limit.today(),
                limit.moment(),
                limit.moment(),
                limit.day(),
                limit.day());
        sql.update(
                "delete from recipient_facts where id = any(?::uuid[])",
                new Keys(erased.stream().map(Erased::id).toList()));
        return erased;
    }

    private static Erased erased(String resource, Row row) {
        return new Erased(resource, row.id("id"), row.idOrNull("unit_id"));
    }

    List<Erased> eraseAnswers(Limit limit) {
        List<Erased> erased = sql.list("""
                update eligibility_checks set erased_on = ? where erased_on is null and recorded_at < ?
                returning id, case when cardinality(units) = 1 then units[1] end as unit_id
                """, row -> erased("eligibility-checks", row), limit.today(), limit.moment());
        sql.update(
                "delete from eligibility_results where check_id = any(?::uuid[])",
                new Keys(erased.stream().map(Erased::id).toList()));
        return erased;
    }
}
