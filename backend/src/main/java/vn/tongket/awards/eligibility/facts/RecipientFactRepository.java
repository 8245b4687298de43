package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.awards.eligibility.engine.AbsenceKind;
import vn.tongket.awards.eligibility.engine.ConductKind;
import vn.tongket.awards.eligibility.engine.Opinion;
import vn.tongket.awards.eligibility.engine.Severity;
import vn.tongket.awards.law.AnnualGrade;
import vn.tongket.awards.law.AwardLevel;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Source;
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about single facts. */
@ApplicationScoped
class RecipientFactRepository {

    private static final String COLUMNS = """
            f.*, u.unit_id as service_id, u.code as service_code, u.name_vi as service_name_vi,
            u.name_en as service_name_en
            """;

    private static final String TABLES =
            "recipient_facts f left join lateral unit_version_at(f.unit_id, f.from_day) u on true";

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.instant("recordedAt", "f.recorded_at"), SortKey.id("f.id"));

    private final Sql sql;

    RecipientFactRepository(Sql sql) {
        this.sql = sql;
    }

    Page<RecipientFactResponse> page(
            RecipientFactQuery.Filter filter, FactAccess.Visibility visibility, LocalDate today, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-recordedAt"))
                .whereGiven("f.recipient_id in (select recipients_same(?))", filter.recipient())
                .whereAny("f.kind", filter.kinds())
                .whereGiven("f.year = ?", filter.year())
                .whereAny("case when f.withdrawn_at is null then 'in-force' else 'withdrawn' end", filter.statuses());
        if (!visibility.everything()) {
            query.where(CandidateRepository.SEEN.formatted("f.recipient_id"), today, today, visibility.units());
        }
        return query.page(sql, page, RecipientFactRepository::fact, RecipientFactResponse.class);
    }

    Optional<Reply.Revised<RecipientFactResponse>> find(UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where f.id = ?",
                row -> new Reply.Revised<>(fact(row), row.count("revision")),
                id);
    }

    /** Everything that is recorded of some recipients, oldest first. */
    List<RecipientFactResponse> of(Collection<UUID> recipients) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES
                        + " where f.recipient_id = any(?::uuid[]) order by f.recorded_at, f.id",
                RecipientFactRepository::fact,
                recipients);
    }

    boolean lock(UUID id) {
        return sql.one("select id from recipient_facts where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    /** Whether the year of a recipient has such a fact already. */
    boolean yearTaken(UUID recipient, FactKind kind, int year) {
        return sql.number("""
                        select count(*) as n from recipient_facts
                        where recipient_id in (select recipients_same(?)) and kind = ? and year = ?
                          and withdrawn_at is null
                        """, recipient, kind.code(), year) > 0;
    }

    UUID add(WriteRecipientFact body, @Nullable UUID unit, String by, Instant at) {
        UUID id = UUID.randomUUID();
        Source source = body.source();
        sql.update(
                """
                insert into recipient_facts (id, recipient_id, kind, year, grade, title, level, decision_number,
                  decided_on, conduct_kind, severity, from_day, to_day, unit_id, collective_id, opinion, absence_kind,
                  members, tasks_finished, source_document, source_page, source_url, source_quote, recorded_at,
                  recorded_by, revision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?::date, ?::date, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?,
                  ?, ?, 1)
                """,
                id,
                body.recipient(),
                body.kind().code(),
                body.year(),
                body.grade() == null ? null : body.grade().code(),
                body.title(),
                body.level() == null ? null : body.level().code(),
                body.decisionNumber(),
                body.decidedOn(),
                body.conduct() == null ? null : body.conduct().code(),
                body.severity() == null ? null : body.severity().code(),
                body.from(),
                body.to(),
                unit,
                body.collective(),
                body.opinion() == null ? null : body.opinion().code(),
                body.absence() == null ? null : body.absence().code(),
                body.members(),
                body.tasksFinished(),
                source.document(),
                source.page(),
                source.url(),
                source.quote(),
                at,
                by);
        return id;
    }

    void withdraw(UUID id, String reason, String by, Instant at) {
        sql.update("""
                update recipient_facts set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?,
                  revision = revision + 1
                where id = ?
                """, at, by, reason, id);
    }

    /** How much service hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'recipient-facts' as resource, unit_id, count(*) as total,
                  count(*) filter (where to_day is null or to_day > ?) as later
                from recipient_facts where unit_id = any(?::uuid[]) and withdrawn_at is null group by unit_id
                """, UnitDependants.Count::from, day, units);
    }

    private static RecipientFactResponse fact(Row row) {
        Withdrawal withdrawal = Withdrawal.from(row);
        String grade = row.textOrNull("grade");
        String level = row.textOrNull("level");
        return new RecipientFactResponse(
                row.id("id"),
                row.id("recipient_id"),
                Codes.read(FactKind.class, row.text("kind")),
                Withdrawal.status(withdrawal),
                row.numberOrNull("year"),
                Codes.readOrNull(AnnualGrade.class, grade),
                row.textOrNull("title"),
                Codes.readOrNull(AwardLevel.class, level),
                row.textOrNull("decision_number"),
                row.dateOrNull("decided_on"),
                Codes.readOrNull(ConductKind.class, row.textOrNull("conduct_kind")),
                Codes.readOrNull(Severity.class, row.textOrNull("severity")),
                row.dateOrNull("from_day"),
                row.dateOrNull("to_day"),
                UnitRef.fromOrNull(row, "service"),
                row.idOrNull("collective_id"),
                Codes.readOrNull(Opinion.class, row.textOrNull("opinion")),
                Codes.readOrNull(AbsenceKind.class, row.textOrNull("absence_kind")),
                row.numberOrNull("members"),
                row.textOrNull("tasks_finished") == null ? null : row.flag("tasks_finished"),
                source(row),
                row.instant("recorded_at"),
                row.text("recorded_by"),
                withdrawal);
    }

    private static Source source(Row row) {
        return new Source(
                row.text("source_document"),
                row.textOrNull("source_page"),
                row.textOrNull("source_url"),
                row.textOrNull("source_quote"));
    }
}
