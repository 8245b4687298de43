package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tongket.awards.eligibility.engine.AbsenceKind;
import vn.tongket.awards.eligibility.engine.ConductKind;
import vn.tongket.awards.eligibility.engine.Facts;
import vn.tongket.awards.eligibility.engine.Opinion;
import vn.tongket.awards.eligibility.engine.Severity;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.awards.recipients.RecipientKind;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;

/** What is read of many recipients at once: who they are, where they belong, and the facts that rules want. */
@ApplicationScoped
class CandidateRepository {

    /** Whether an officer sees what is recorded of a recipient; arguments are the day twice and their units. */
    static final String SEEN = """
            not exists (select 1 from recipient_places(%s, ?::date) place
                        where not exists (select 1 from unit_covered_by(place, ?::date) above
                                          where above = any(?::uuid[])))""";

    private static final String PLACES = """
            select r.id, r.kind, v.name, coalesce(v.unit_id, r.keeper_id) as unit_id,
              array(select recipient_places(r.id, ?::date)) as units
            from recipients r cross join lateral recipient_on(r.id, ?::date) v
            """;

    private final Sql sql;

    CandidateRepository(Sql sql) {
        this.sql = sql;
    }

    private static Candidates.Place place(Row row) {
        return new Candidates.Place(
                row.id("id"),
                Codes.read(RecipientKind.class, row.text("kind")),
                row.text("name"),
                row.id("unit_id"),
                row.texts("units").stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    Optional<Candidates.Place> place(UUID recipient, LocalDate day) {
        return sql.one(PLACES + " where r.id = ?", CandidateRepository::place, day, day, recipient);
    }

    /** Where recipients belong, by recipient; unknown ones are left out. */
    Map<UUID, Candidates.Place> places(Collection<UUID> recipients, LocalDate day) {
        return sql
                .list(
                        PLACES + " where r.id = any(?::uuid[])",
                        CandidateRepository::place,
                        day,
                        day,
                        new Keys(recipients))
                .stream()
                .collect(Collectors.toMap(Candidates.Place::recipient, place -> place));
    }

    /** The recipients of these kinds that belong to some units, merged ones left out, in the order of their names. */
    List<UUID> within(Collection<UUID> units, List<RecipientKind> kinds, LocalDate day) {
        return sql.list(
                """
                select r.id from recipients r cross join lateral recipient_on(r.id, ?::date) v
                where r.id in (select recipient_id from recipient_versions where unit_id = any(?::uuid[]))
                  and v.unit_id = any(?::uuid[]) and r.kind = any(?::text[]) and recipient_identity(r.id) = r.id
                order by v.search_text, r.id
                """,
                row -> row.id("id"),
                day,
                units,
                units,
                kinds.stream().map(RecipientKind::code).toList());
    }

    /** For each of some recipients all that are one with it, itself among them; who that is, by each of them. */
    Map<UUID, UUID> identitiesBySame(Collection<UUID> recipients) {
        Map<UUID, UUID> asked = new HashMap<>();
        sql.list(
                "select asked, same from unnest(?::uuid[]) asked cross join lateral recipients_same(asked) same",
                row -> asked.put(row.id("same"), row.id("asked")),
                recipients);
        return asked;
    }

    /** Who is a member of collectives, and of those merged with them, on a day; by the identity of the collective. */
    Map<UUID, Set<UUID>> members(Collection<UUID> collectives, LocalDate day) {
        Map<UUID, Set<UUID>> members = new HashMap<>();
        sql.list(
                """
                select asked, recipient_identity(f.recipient_id) as member
                from unnest(?::uuid[]) asked cross join lateral recipients_same(asked) same
                join recipient_facts f on f.collective_id = same
                where f.withdrawn_at is null and daterange(f.from_day, f.to_day) @> ?::date
                """,
                row -> members.computeIfAbsent(row.id("asked"), key -> new HashSet<>())
                        .add(row.id("member")),
                collectives,
                day);
        return members;
    }

    /** What is recorded of recipients, as lists by recipient; the awards are another room's to tell. */
    Map<UUID, Recorded> recorded(Collection<UUID> recipients) {
        Map<UUID, Recorded> recorded = new LinkedHashMap<>();
        sql.list(
                """
                select id, recipient_id, kind, year, grade, level, decided_on, conduct_kind, severity, from_day, to_day,
                  unit_id, opinion, absence_kind, members, tasks_finished
                from recipient_facts where recipient_id = any(?::uuid[]) and withdrawn_at is null
                order by coalesce(from_day, make_date(year, 1, 1)), id
                """,
                row -> {
                    recorded.computeIfAbsent(row.id("recipient_id"), key -> new Recorded())
                            .add(row);
                    return row;
                },
                new Keys(recipients));
        return recorded;
    }

    /** What is recorded of one recipient, row by row. */
    static final class Recorded {

        final List<Facts.Grade> grades = new ArrayList<>();
        final List<Facts.Initiative> initiatives = new ArrayList<>();
        final List<Facts.Conduct> conduct = new ArrayList<>();
        final List<Facts.Served> services = new ArrayList<>();
        final List<Facts.Absence> absences = new ArrayList<>();
        final List<Facts.CollectiveYear> years = new ArrayList<>();

        private void add(Row row) {
            UUID id = row.id("id");
            switch (Codes.read(FactKind.class, row.text("kind"))) {
                case ANNUAL_GRADE ->
                    grades.add(new Facts.Grade(
                            id,
                            row.number("year"),
                            Codes.read(AnnualGrade.class, row.text("grade")),
                            row.dateOrNull("decided_on")));
                case INITIATIVE ->
                    initiatives.add(new Facts.Initiative(
                            id,
                            row.number("year"),
                            Codes.read(AwardLevel.class, row.text("level")),
                            row.dateOrNull("decided_on")));
                case CONDUCT ->
                    conduct.add(new Facts.Conduct(
                            id,
                            Codes.read(ConductKind.class, row.text("conduct_kind")),
                            Codes.readOrNull(Severity.class, row.textOrNull("severity")),
                            row.date("from_day"),
                            row.dateOrNull("to_day")));
                case SERVICE ->
                    services.add(new Facts.Served(
                            id,
                            row.id("unit_id"),
                            row.date("from_day"),
                            row.dateOrNull("to_day"),
                            Codes.readOrNull(Opinion.class, row.textOrNull("opinion")),
                            List.of()));
                case ABSENCE ->
                    absences.add(new Facts.Absence(
                            id,
                            Codes.read(AbsenceKind.class, row.text("absence_kind")),
                            row.date("from_day"),
                            row.dateOrNull("to_day")));
                case COLLECTIVE_YEAR ->
                    years.add(new Facts.CollectiveYear(
                            id,
                            row.number("year"),
                            row.numberOrNull("members"),
                            row.textOrNull("tasks_finished") == null ? null : row.flag("tasks_finished")));
            }
        }
    }
}
