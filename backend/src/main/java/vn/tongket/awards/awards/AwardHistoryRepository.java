package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.law.AwardConcept;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** Queries about awards that count, for rooms that judge by them: many at once, and nothing for showing. */
@ApplicationScoped
class AwardHistoryRepository {

    private final Sql sql;

    AwardHistoryRepository(Sql sql) {
        this.sql = sql;
    }

    List<HeldAward> heldBy(Collection<UUID> recipients) {
        return sql.list("""
                select a.id, a.recipient_id, t.code, t.concept, a.achievement_year, a.way, a.achievement, d.decided_on
                from awards a
                join award_decisions d on d.id = a.decision_id
                join award_types t on t.id = a.type_id
                where a.recipient_id = any(?::uuid[]) and a.status in ('issued', 'recorded')
                order by a.achievement_year, a.recorded_at, a.id
                """, AwardHistoryRepository::held, new Keys(recipients));
    }

    private static HeldAward held(Row row) {
        return new HeldAward(
                row.id("id"),
                row.id("recipient_id"),
                row.text("code"),
                Codes.read(AwardConcept.class, row.text("concept")),
                row.number("achievement_year"),
                Codes.readOrNull(AwardWay.class, row.textOrNull("way")),
                row.textOrNull("achievement"),
                row.dateOrNull("decided_on"));
    }

    /** A line counts with whoever decided, and within it where the recipient belongs: nobody decides into another's quota. */
    List<AwardTally> tallies(Collection<String> types, int year, LocalDate day, @Nullable UUID drafts) {
        return sql.list(
                """
                with lines as (
                  select t.code, d.authority_id, a.recipient_unit_id, a.recipient_name is not null as named,
                    coalesce(recipient_identity(a.recipient_id), a.id) as who, a.recipient_count, a.recorded_at
                  from awards a
                  join award_decisions d on d.id = a.decision_id
                  join award_types t on t.id = a.type_id
                  where t.code = any(?::text[]) and a.achievement_year = ?
                    and (a.status in ('issued', 'recorded') or (a.status = 'draft' and a.decision_id = ?::uuid))
                ), counted as (
                  select code, authority_id, recipient_unit_id, count(*) as recipients, 0 as uncounted from (
                    select distinct on (code, who) * from lines where named order by code, who, recorded_at desc) one
                  group by code, authority_id, recipient_unit_id
                  union all
                  select code, authority_id, recipient_unit_id, coalesce(sum(recipient_count), 0),
                    count(*) filter (where recipient_count is null)
                  from lines where not named group by code, authority_id, recipient_unit_id
                ), placed as (
                  select code, recipients, uncounted,
                    case when exists (select 1 from unit_covered_by(recipient_unit_id, ?::date) above
                                      where above = authority_id)
                      then recipient_unit_id else authority_id end as unit_id
                  from counted
                )
                select code, unit_id, sum(recipients)::bigint as recipients, sum(uncounted)::bigint as uncounted
                from placed group by code, unit_id
                """,
                row -> new AwardTally(
                        row.text("code"), row.id("unit_id"), row.count("recipients"), row.count("uncounted")),
                types,
                year,
                drafts,
                day);
    }

    /** The drafts under a decision, as they would be issued. */
    List<IssueValidator.AwardToIssue> drafts(UUID decision) {
        return sql.list(
                """
                select a.id, a.recipient_id, a.recipient_kind, t.code, a.achievement_year, a.recipient_unit_id,
                  a.way, a.achievement
                from awards a join award_types t on t.id = a.type_id
                where a.decision_id = ? and a.status = 'draft' order by a.recorded_at, a.id
                """,
                row -> new IssueValidator.AwardToIssue(
                        row.id("id"),
                        row.idOrNull("recipient_id"),
                        Codes.read(RecipientKind.class, row.text("recipient_kind")),
                        row.text("code"),
                        row.number("achievement_year"),
                        row.idOrNull("recipient_unit_id"),
                        Codes.readOrNull(AwardWay.class, row.textOrNull("way")),
                        row.textOrNull("achievement")),
                decision);
    }
}
