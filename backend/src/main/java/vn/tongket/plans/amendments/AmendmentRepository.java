package vn.tongket.plans.amendments;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;
import vn.tongket.plans.plans.CanonicalJson;
import vn.tongket.plans.plans.PlanDecision;
import vn.tongket.plans.tasks.LegalBasis;
import vn.tongket.plans.tasks.PlanRef;

/** Every query about amendments. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<AmendmentEntity, UUID> {

    private static final String COLUMNS = """
            a.id, a.plan_id, p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year as plan_year, a.number,
            a.status, a.reason, a.effective_on, a.decision_number, a.decision_date, a.decision_signer, a.version,
            a.status_reason, a.drafted_by, a.submitted_by, a.decided_by, a.recorded_at, a.decided_at, a.revision
            """;

    private static final String TABLES = "plan_amendments a join plans p on p.id = a.plan_id";

    private static final List<SortKey> SORTABLE = List.of(SortKey.number("number", "a.number"), SortKey.id("a.id"));

    private final Sql sql;

    AmendmentRepository(Sql sql) {
        this.sql = sql;
    }

    /** An amendment without its lines, and the revision of it. */
    record StoredAmendment(AmendmentResponse amendment, long revision) {

        boolean published() {
            return amendment.status().published() || amendment.decidedAt() != null;
        }
    }

    /**
     * A line as it is kept.
     *
     * @param wanted what was written, or null
     * @param reason its own, or null
     */
    record StoredLine(
            int ordinal,
            AmendmentAction action,
            @Nullable UUID task,
            String code,
            Name title,
            @Nullable String field,
            @Nullable JsonNode oldValue,
            @Nullable JsonNode newValue,
            @Nullable JsonNode wanted,
            @Nullable String reason) {

        /** Whether both want the same of the same state. */
        boolean sameAs(StoredLine other) {
            return action == other.action
                    && Objects.equals(task, other.task)
                    && code.equals(other.code)
                    && Objects.equals(field, other.field)
                    && Objects.equals(reason, other.reason)
                    && PlanComparison.same(wanted, other.wanted)
                    && (action != AmendmentAction.CHANGE || PlanComparison.same(oldValue, other.oldValue));
        }

        /** The change that it is. */
        PlanChange change() {
            return new PlanChange(
                    "/lines/" + ordinal,
                    action,
                    task,
                    field,
                    wanted == null ? CanonicalJson.parse("null") : wanted,
                    reason);
        }
    }

    /** A page of a plan's amendments; those not decided only for whoever may see all. */
    Page<AmendmentResponse> page(UUID plan, boolean all, List<String> statuses, PageRequest page) {
        return new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-number"))
                .where("a.plan_id = ?", plan)
                .where("?::boolean or a.decided_at is not null", all)
                .whereAny("a.status", statuses)
                .page(sql, page, row -> found(row).amendment(), AmendmentResponse.class);
    }

    Optional<StoredAmendment> one(UUID id) {
        return sql.one("select " + COLUMNS + " from " + TABLES + " where a.id = ?", AmendmentRepository::found, id);
    }

    Optional<AmendmentEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    int nextNumber(UUID plan) {
        return Math.toIntExact(sql.number(
                "select coalesce(max(number), 0)::bigint + 1 as n from plan_amendments where plan_id = ?", plan));
    }

    /** Decided amendments whose day has come, of plans in force, in the order in which they come into force. */
    List<UUID> due(LocalDate today) {
        return sql.list("""
                select a.id from plan_amendments a join plans p on p.id = a.plan_id and p.status = 'issued'
                where a.status = 'decided' and a.effective_on <= ?
                order by a.effective_on, a.decided_at, a.id
                """, row -> row.id("id"), today);
    }

    void writeLegalBases(UUID amendment, List<LegalBasis> bases) {
        sql.update("delete from plan_amendment_legal_bases where amendment_id = ?", amendment);
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            sql.update("""
                    insert into plan_amendment_legal_bases (amendment_id, ordinal, document, number, date, page)
                    values (?, ?, ?, ?, ?, ?)
                    """, amendment, i, basis.document(), basis.number(), basis.date(), basis.page());
        }
    }

    Map<UUID, List<LegalBasis>> legalBases(Collection<UUID> amendments) {
        return gathered("""
                select amendment_id, document, number, date, page from plan_amendment_legal_bases
                where amendment_id = any(?::uuid[]) order by ordinal
                """, amendments, LegalBasis::from);
    }

    /** Notes which task came of a line. */
    void noteAdded(UUID amendment, int ordinal, UUID task) {
        sql.update(
                "update plan_amendment_lines set task_id = ? where amendment_id = ? and ordinal = ?",
                task,
                amendment,
                ordinal);
    }

    void writeLines(UUID amendment, List<StoredLine> lines) {
        sql.update("delete from plan_amendment_lines where amendment_id = ?", amendment);
        for (StoredLine line : lines) {
            sql.update(
                    """
                    insert into plan_amendment_lines
                      (amendment_id, ordinal, action, task_id, code, title_vi, title_en, field, old_value, new_value, wanted,
                       reason)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)
                    """,
                    amendment,
                    line.ordinal(),
                    line.action().code(),
                    line.task(),
                    line.code(),
                    line.title().vi(),
                    line.title().en(),
                    line.field(),
                    text(line.oldValue()),
                    text(line.newValue()),
                    text(line.wanted()),
                    line.reason());
        }
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }

    Map<UUID, List<StoredLine>> lines(Collection<UUID> amendments) {
        return gathered("""
                select amendment_id, ordinal, action, task_id, code, title_vi, title_en, field, old_value, new_value, wanted,
                       reason
                from plan_amendment_lines where amendment_id = any(?::uuid[]) order by amendment_id, ordinal
                """, amendments, AmendmentRepository::line);
    }

    private static StoredLine line(Row row) {
        return new StoredLine(
                row.number("ordinal"),
                Codes.read(AmendmentAction.class, row.text("action")),
                row.idOrNull("task_id"),
                row.text("code"),
                row.name("title"),
                row.textOrNull("field"),
                tree(row, "old_value"),
                tree(row, "new_value"),
                tree(row, "wanted"),
                row.textOrNull("reason"));
    }

    private static @Nullable JsonNode tree(Row row, String column) {
        String text = row.textOrNull(column);
        return text == null ? null : CanonicalJson.parse(text);
    }

    private <T> Map<UUID, List<T>> gathered(String statement, Collection<UUID> amendments, Function<Row, T> mapping) {
        Map<UUID, List<T>> lists = new HashMap<>();
        sql.list(
                statement,
                row -> lists.computeIfAbsent(row.id("amendment_id"), id -> new ArrayList<>())
                        .add(mapping.apply(row)),
                amendments);
        return lists;
    }

    private static StoredAmendment found(Row row) {
        String number = row.textOrNull("decision_number");
        LocalDate date = row.dateOrNull("decision_date");
        String signer = row.textOrNull("decision_signer");
        AmendmentResponse amendment = new AmendmentResponse(
                row.id("id"),
                new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year")),
                row.number("number"),
                Codes.read(AmendmentStatus.class, row.text("status")),
                row.text("reason"),
                row.dateOrNull("effective_on"),
                number == null || date == null || signer == null ? null : new PlanDecision(number, date, signer),
                List.of(),
                row.numberOrNull("version"),
                row.textOrNull("status_reason"),
                row.instant("recorded_at"),
                row.instantOrNull("decided_at"),
                row.text("drafted_by"),
                row.textOrNull("submitted_by"),
                row.textOrNull("decided_by"),
                List.of());
        return new StoredAmendment(amendment, row.count("revision"));
    }
}
