package vn.tongket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.organisation.units.Units;

/** Nominations that lie at a unit already, written straight into the database: councils begin with them. */
@ApplicationScoped
public class ReceivedNominations {

    private static final Instant SENT = Instant.parse("2022-12-01T03:00:00Z");

    private final Sql sql;
    private final Units units;

    ReceivedNominations(Sql sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** The id of a new one, proposed by a unit and received by another. */
    public String at(String desk, String unit, String recipient, String type, int year) {
        UUID id = UUID.randomUUID();
        UUID check = UUID.randomUUID();
        UUID place = units.resolve(desk, LocalDate.of(year, 12, 31)).id();
        UUID proposer = units.resolve(unit, LocalDate.of(year, 12, 31)).id();
        sql.update("""
                insert into eligibility_checks (id, on_day, units, rules, candidates, unnamed, clear, warned, blocked,
                  recorded_at, recorded_by)
                values (?, make_date(?, 12, 1), array [?::uuid], '[]', 1, 0, 1, 0, 0, ?, 'test')
                """, check, year, proposer, SENT);
        sql.update("""
                insert into nominations (id, unit_id, desk_id, type_id, concept, year, recipient_id, recipient_kind, way,
                  authors, status, recorded_at, submitted_at, submitted_by, check_id, revision)
                select ?, ?, ?, t.id, t.concept, ?, r.id, r.kind, 'regular', array ['test'], 'received', ?, ?, 'test', ?, 1
                from award_types t cross join recipients r where t.code = ? and r.id = ?
                """, id, proposer, place, year, SENT, SENT, check, type, UUID.fromString(recipient));
        sql.update("""
                insert into nomination_steps (nomination_id, ordinal, to_status, desk_id, at, by)
                values (?, 1, 'draft', ?, ?, 'test')
                """, id, place, SENT);
        return id.toString();
    }

    /** How far it got. */
    public String status(String nomination) {
        return sql.one(
                        "select status from nominations where id = ?",
                        row -> row.text("status"),
                        UUID.fromString(nomination))
                .orElseThrow();
    }
}
