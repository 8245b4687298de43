package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.rooms.Retention;

/** Facts and answers that are old, and that they are gone. */
@ApplicationScoped
class FactRetentionRepository implements Retention {

    private final Sql sql;
    private final OptionalInt years;

    FactRetentionRepository(
            Sql sql, @ConfigProperty(name = "tongket.recipient-fact-retention-years") OptionalInt years) {
        this.sql = sql;
        this.years = years;
    }

    @Override
    public OptionalInt years() {
        return years;
    }

    /** Facts that were recorded and over so long ago, and answers given then; what is still going on is never over. */
    @Override
    public List<Erased> erase(Limit limit) {
        return Stream.concat(eraseFacts(limit).stream(), eraseAnswers(limit).stream())
                .toList();
    }

    private List<Erased> eraseFacts(Limit limit) {
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

    private List<Erased> eraseAnswers(Limit limit) {
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
