package vn.tongket.awards.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.awards.AwardWay;
import vn.tongket.awards.awards.PositionClass;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.law.AwardTypeRef;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Counts awards. */
@ApplicationScoped
class AwardStatisticsRepository {

    private static final String DAY = "award_decision_day(d.decided_on, d.known_since, d.recorded_at)";

    private static final String NUMBERS = """
            count(*) as awards,
            coalesce(sum(case when a.recipient_name is not null then 1 else a.recipient_count end), 0)::bigint as recipients,
            count(*) filter (where a.recipient_name is null and a.recipient_count is null) as uncounted
            """;

    /** Those that count: first day, last day, authority twice. */
    private static final String COUNTED = """
            from awards a join award_decisions d on d.id = a.decision_id join award_types t on t.id = a.type_id
            where a.status in ('issued', 'recorded') and %1$s between ? and ?
              and (?::uuid is null or exists (select 1 from unit_and_above(d.authority_id, %1$s) above where above = ?))
            """.formatted(DAY);

    private final Sql sql;

    AwardStatisticsRepository(Sql sql) {
        this.sql = sql;
    }

    /** The days of decisions and the authority that count. */
    record Scope(LocalDate from, LocalDate to, @Nullable UUID unit) {}

    List<AwardCounts> combinations(Scope scope) {
        return sql.list(
                "select p.*, n.name_vi, n.name_en from (select t.id, t.code, t.concept, a.recipient_kind, a.position_class, a.way, "
                        + NUMBERS + COUNTED
                        + " group by t.id, t.code, t.concept, a.recipient_kind, a.position_class, a.way) p"
                        + " join lateral award_type_on(p.id, ?) n on true"
                        + " order by p.concept desc, p.code, p.recipient_kind, p.position_class, p.way",
                AwardStatisticsRepository::counts,
                scope.from(),
                scope.to(),
                scope.unit(),
                scope.unit(),
                scope.to());
    }

    AwardCounts.Numbers total(Scope scope) {
        return sql.one(
                        "select " + NUMBERS + COUNTED,
                        AwardStatisticsRepository::numbers,
                        scope.from(),
                        scope.to(),
                        scope.unit(),
                        scope.unit())
                .orElseThrow();
    }

    private static AwardCounts counts(Row row) {
        return new AwardCounts(
                Codes.read(AwardConcept.class, row.text("concept")),
                new AwardTypeRef(row.text("code"), row.name("name")),
                Codes.read(RecipientKind.class, row.text("recipient_kind")),
                Codes.readOrNull(PositionClass.class, row.textOrNull("position_class")),
                Codes.readOrNull(AwardWay.class, row.textOrNull("way")),
                numbers(row));
    }

    private static AwardCounts.Numbers numbers(Row row) {
        return new AwardCounts.Numbers(row.count("awards"), row.count("recipients"), row.count("uncounted"));
    }
}
