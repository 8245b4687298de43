package vn.tongket.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.platform.persistence.Row;
import vn.tongket.platform.persistence.Sql;
import vn.tongket.units.UnitRef;

/** Reports that acts close. */
@ApplicationScoped
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
                    SubmissionStatus.of(row.text("status")),
                    row.instantOrNull("sent_at"));
        }
    }

    /** What some units sent to rounds whose units are those of a day or later, as far as it is not closed. */
    List<Sent> sent(Collection<UUID> units, LocalDate day) {
        return sql.list(
                SENT
                        + " where s.unit_id = any(?::uuid[]) and r.units_on >= ? and s.sendings > 0 and s.superseded_by is null"
                        + " order by r.code, v.code",
                Sent::from,
                units,
                day);
    }

    /** What an act closed. */
    List<Sent> superseded(UUID act) {
        return sql.list(SENT + " where s.superseded_by = ? order by r.code, v.code", Sent::from, act);
    }

    void supersede(UUID submission, UUID act) {
        sql.update("update submissions set superseded_by = ?, revision = revision + 1 where id = ?", act, submission);
    }

    void open(UUID submission) {
        sql.update("update submissions set superseded_by = null, revision = revision + 1 where id = ?", submission);
    }

    /** The unit of a report that an act closed, by id or by the code that it had last. */
    Optional<UnitRef> unit(UUID round, String idOrCode) {
        return sql.one(
                SENT + " where s.round_id = ? and s.superseded_by is not null and (v.code = ? or s.unit_id::text = ?)",
                row -> UnitRef.from(row, "unit"),
                round,
                idOrCode,
                idOrCode);
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
