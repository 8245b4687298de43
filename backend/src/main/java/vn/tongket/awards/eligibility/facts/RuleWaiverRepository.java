package vn.tongket.awards.eligibility.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tongket.awards.eligibility.engine.WaiverRef;
import vn.tongket.kernel.http.answer.Page;
import vn.tongket.kernel.http.answer.Reply;
import vn.tongket.kernel.http.bind.PageRequest;
import vn.tongket.kernel.persistence.ListQuery;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.SortKey;
import vn.tongket.kernel.persistence.Sql;

/** Every query about waivers. */
@ApplicationScoped
class RuleWaiverRepository {

    private static final String COLUMNS = "w.*, t.code as type";
    private static final String TABLES = "rule_waivers w join award_types t on t.id = w.type_id";

    private static final List<SortKey> SORTABLE =
            List.of(SortKey.instant("waivedAt", "w.waived_at"), SortKey.id("w.id"));

    private final Sql sql;

    RuleWaiverRepository(Sql sql) {
        this.sql = sql;
    }

    /** The waivers in force of some recipients, each with its identity; what was waived of those merged with it counts. */
    Map<Candidates.WaivedAward, List<WaiverRef>> inForce(Collection<UUID> identities) {
        Map<Candidates.WaivedAward, List<WaiverRef>> waivers = new HashMap<>();
        sql.list(
                """
                select w.*, t.code as type, recipient_identity(w.recipient_id) as who
                from rule_waivers w join award_types t on t.id = w.type_id
                where w.withdrawn_at is null and w.recipient_id = any(array(
                  select same from unnest(?::uuid[]) asked cross join lateral recipients_same(asked) same))
                order by w.rule, w.waived_at, w.id
                """,
                row -> waivers.computeIfAbsent(
                                new Candidates.WaivedAward(row.id("who"), row.text("type"), row.number("year")),
                                key -> new ArrayList<>())
                        .add(reference(row)),
                identities);
        return waivers;
    }

    private static WaiverRef reference(Row row) {
        return new WaiverRef(
                row.id("id"), row.text("rule"), row.text("reason"), row.text("waived_by"), row.instant("waived_at"));
    }

    Page<RuleWaiverResponse> page(
            RuleWaiverQuery.Filter filter, FactAccess.Visibility visibility, LocalDate today, PageRequest page) {
        ListQuery query = new ListQuery(COLUMNS, TABLES, List.of(), SORTABLE, List.of("-waivedAt"))
                .whereGiven("w.recipient_id in (select recipients_same(?))", filter.recipient())
                .whereAny("w.rule", filter.rules())
                .whereGiven("w.year = ?", filter.year())
                .whereAny("case when w.withdrawn_at is null then 'in-force' else 'withdrawn' end", filter.statuses());
        if (!visibility.everything()) {
            query.where(CandidateRepository.SEEN.formatted("w.recipient_id"), today, today, visibility.units());
        }
        return query.page(sql, page, RuleWaiverRepository::waiver, RuleWaiverResponse.class);
    }

    Optional<Reply.Revised<RuleWaiverResponse>> find(UUID id) {
        return sql.one(
                "select " + COLUMNS + " from " + TABLES + " where w.id = ?",
                row -> new Reply.Revised<>(waiver(row), row.count("revision")),
                id);
    }

    List<RuleWaiverResponse> of(Collection<UUID> recipients) {
        return sql.list(
                "select " + COLUMNS + " from " + TABLES
                        + " where w.recipient_id = any(?::uuid[]) order by w.waived_at, w.id",
                RuleWaiverRepository::waiver,
                recipients);
    }

    boolean lock(UUID id) {
        return sql.one("select id from rule_waivers where id = ? for update", row -> row.id("id"), id)
                .isPresent();
    }

    boolean inForce(WriteRuleWaiver waiver) {
        return sql.number("""
                        select count(*) as n from rule_waivers w join award_types t on t.id = w.type_id
                        where w.recipient_id = ? and t.code = ? and w.year = ? and w.rule = ? and w.withdrawn_at is null
                        """, waiver.recipient(), waiver.type(), waiver.year(), waiver.rule()) > 0;
    }

    /** Whether a rule has any version, and whether one of them blocks. */
    record Waivable(boolean known, boolean blocks) {}

    Waivable waivable(String rule) {
        return sql.one(
                        "select count(*) > 0 as known, coalesce(bool_or(effect = 'block'), false) as blocks from award_rules where code = ?",
                        row -> new Waivable(row.flag("known"), row.flag("blocks")),
                        rule)
                .orElseThrow();
    }

    UUID add(WriteRuleWaiver body, String by, Instant at) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into rule_waivers (id, rule, recipient_id, type_id, year, reason, waived_at, waived_by, revision)
                select ?, ?, ?, t.id, ?, ?, ?, ?, 1 from award_types t where t.code = ?
                """, id, body.rule(), body.recipient(), body.year(), body.reason(), at, by, body.type());
        return id;
    }

    void withdraw(UUID id, String reason, String by, Instant at) {
        sql.update("""
                update rule_waivers set withdrawn_at = ?, withdrawn_by = ?, withdrawal_reason = ?, revision = revision + 1
                where id = ?
                """, at, by, reason, id);
    }

    private static RuleWaiverResponse waiver(Row row) {
        Withdrawal withdrawal = Withdrawal.from(row);
        return new RuleWaiverResponse(
                row.id("id"),
                row.text("rule"),
                row.id("recipient_id"),
                row.text("type"),
                row.number("year"),
                row.text("reason"),
                Withdrawal.status(withdrawal),
                row.instant("waived_at"),
                row.text("waived_by"),
                withdrawal);
    }
}
