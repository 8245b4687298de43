package vn.tongket.awards.prizes;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** What the lines of decisions are worth. */
@ApplicationScoped
class PrizeRepository {

    private final Sql sql;

    PrizeRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * The prizes of the lines of a decision that are not withdrawn: kept since it was issued, else worked out from the
     * catalogue of a day.
     *
     * @param baseSalary what a prize not kept is worked out from, or null where none is known
     */
    List<PrizeStatement.PrizeLine> lines(UUID decision, LocalDate day, @Nullable Long baseSalary) {
        return sql.list("""
                select a.id, t.code, n.name_vi, n.name_en, a.recipient_kind, a.recipient_name,
                  case when a.recipient_name is not null then 1 else a.recipient_count end as recipients,
                  coalesce(a.prize_coefficient, p.coefficient) as coefficient, a.prize, a.stated_prize
                from awards a join award_types t on t.id = a.type_id
                join lateral award_type_on(t.id, ?) n on true
                left join award_type_prizes p on p.version_id = n.version_id and p.recipient_kind = a.recipient_kind
                  and n.in_force
                where a.decision_id = ? and a.status <> 'withdrawn'
                order by a.recorded_at, a.id
                """, row -> line(row, baseSalary), day, decision);
    }

    private static PrizeStatement.PrizeLine line(Row row, @Nullable Long baseSalary) {
        BigDecimal coefficient = row.decimalOrNull("coefficient");
        Long kept = row.countOrNull("prize");
        Long prize = kept != null || coefficient == null || baseSalary == null
                ? kept
                : Long.valueOf(PrizeRules.amount(coefficient, baseSalary));
        return PrizeStatement.PrizeLine.of(
                row.id("id"),
                new AwardTypeRef(row.text("code"), row.name("name")),
                Codes.read(RecipientKind.class, row.text("recipient_kind")),
                row.textOrNull("recipient_name"),
                row.numberOrNull("recipients"),
                coefficient,
                prize,
                row.countOrNull("stated_prize"));
    }
}
