package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.organisation.units.UnitRef;

/** Reports that acts close. */
@ApplicationScoped
@Reads({"observation_versions", "observations", "unit_changes", "unit_versions"})
class LateReportRepository {

    private static final String SENT = """
            select s.id, r.code as round, s.unit_id, v.code as unit_code, v.name_vi as unit_name_vi,
                   v.name_en as unit_name_en, s.status, s.sent_at
            from submissions s
            join reporting_rounds r on r.id = s.round_id
            join lateral unit_version_at(s.unit_id, r.units_on) v on true
            """;

    private final Sql sql;

    LateReportRepository(Sql sql) {
        this.sql = sql;
    }

    /** A report that was sent at some time. */
    record Sent(
            UUID id,
            String round,
            UnitRef ref,
            SubmissionStatus status,
            @Nullable Instant sentAt) {

        UUID unit() {
            return ref.id();
        }

        String code() {
            return ref.code();
        }

        static Sent from(Row row) {
            return new Sent(
                    row.id("id"),
                    row.text("round"),
                    UnitRef.from(row, "unit"),
                    Codes.read(SubmissionStatus.class, row.text("status")),
                    row.instantOrNull("sent_at"));
        }
    }

    /**
     * What some units sent to rounds whose units are those of a day or later, as far as it is not closed; without rounds that
     * go on asking units for the days on which they were there.
     */
    List<Sent> sent(Collection<UUID> units, LocalDate day) {
        return sql.list(SENT + """
                where s.unit_id = any(?::uuid[]) and r.units_on >= ? and s.sendings > 0 and s.superseded_by is null
                  and not (r.data_from < ? and exists (select from round_own_days(r.id)))
                order by r.code, v.code
                """, Sent::from, units, day, day);
    }

    /** What an act closed. */
    List<Sent> superseded(UUID act) {
        return sql.list(SENT + " where s.superseded_by = ? order by r.code, v.code", Sent::from, act);
    }

    void supersede(UUID submission, UUID act) {
        sql.update("update submissions set superseded_by = ?, revision = revision + 1 where id = ?", act, submission);
    }

    /** As it stood, unless some of its values were taken back meanwhile: then it is its reporter's again. */
    SubmissionStatus open(UUID submission, String reason) {
        return sql.one("""
                with report as (
                    select s.id, exists (
                        select from reporting_rounds r
                        join reporting_round_indicators i on i.round_id = r.id
                        join observations o
                          on o.indicator_id = i.indicator_id and o.unit_id = s.unit_id and o.period = r.period
                        join observation_versions v on v.observation_id = o.id and v.status in ('draft', 'returned')
                        where r.id = s.round_id) as open
                    from submissions s where s.id = ?)
                update submissions s
                set superseded_by = null, revision = revision + 1,
                    status = case when report.open and s.status = 'submitted' then 'returned' else s.status end,
                    reason = case when report.open and s.status = 'submitted' then ? else s.reason end
                from report where report.id = s.id
                returning s.status
                """, row -> Codes.read(SubmissionStatus.class, row.text("status")), submission, reason)
                .orElseThrow();
    }

    /**
     * A unit that is gone by the day of a round, and of which the round has a report or asks one: by its id, or by the code
     * that it had last where no unit has that on the day.
     */
    Optional<UnitRef> ended(UUID round, String idOrCode) {
        return sql.one("""
                select v.unit_id, v.code as unit_code, v.name_vi as unit_name_vi, v.name_en as unit_name_en
                from reporting_rounds r
                cross join lateral (
                    select s.unit_id from submissions s where s.round_id = r.id and s.superseded_by is not null
                    union select u.unit_id from round_reporters(r.id) u) known
                join lateral unit_version_at(known.unit_id, r.units_on) v on true
                where r.id = ? and v.valid_to <= r.units_on
                  and (v.unit_id::text = ?
                       or (v.code = ? and not exists (
                           select from unit_versions n
                           where n.code = v.code and coalesce(n.valid_from <= r.units_on, true)
                             and coalesce(r.units_on < n.valid_to, true))))
                """, row -> UnitRef.from(row, "unit"), round, idOrCode, idOrCode);
    }

    /** The act that closed a report, by its name. */
    String act(UUID submission) {
        return sql.one(
                        "select c.title_vi from submissions s join unit_changes c on c.id = s.superseded_by where s.id = ?",
                        row -> row.text("title_vi"),
                        submission)
                .orElseThrow();
    }
}
