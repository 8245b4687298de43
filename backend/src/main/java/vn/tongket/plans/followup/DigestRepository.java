package vn.tongket.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.Name;

/** Every query about digests. */
@ApplicationScoped
@Reads({"accounts", "role_grants"})
class DigestRepository {

    private final Sql sql;

    DigestRepository(Sql sql) {
        this.sql = sql;
    }

    /** What a person said, and the revision of it. */
    record StoredDigest(WriteDigest settings, @Nullable LocalDate toldOn, long revision) {}

    /** A person to whom something may have to be told. */
    record Reader(UUID account, String username, WriteDigest settings) {}

    /** Something to tell of a task. */
    record Told(
            DigestKind kind,
            String code,
            Name title,
            Name plan,
            @Nullable Name lead,
            LocalDate due) {}

    Optional<StoredDigest> one(UUID account) {
        return sql.one("select * from task_digests where account_id = ?", DigestRepository::found, account);
    }

    Optional<StoredDigest> lock(UUID account) {
        return sql.one("select * from task_digests where account_id = ? for update", DigestRepository::found, account);
    }

    /** Two first settings at once: the second waits here and then changes what the first wrote. */
    void write(UUID account, WriteDigest settings) {
        sql.update(
                """
                insert into task_digests (account_id, enabled, hour, kinds, roles, escalate_after, revision)
                values (?, ?, ?, ?, ?, ?::int, 1)
                on conflict (account_id) do update
                set enabled = excluded.enabled, hour = excluded.hour, kinds = excluded.kinds, roles = excluded.roles,
                    escalate_after = excluded.escalate_after, revision = task_digests.revision + 1
                """,
                account,
                settings.enabled(),
                settings.hour(),
                settings.kinds().stream().map(DigestKind::code).toList(),
                settings.roles().stream().map(DigestRole::code).toList(),
                settings.escalateAfterWorkingDays());
    }

    /** Those whose hour has come and for whom nobody looked today. */
    List<UUID> waiting(LocalDate today, int hour) {
        return sql.list("""
                select d.account_id from task_digests d join accounts a on a.id = d.account_id
                where d.enabled and d.hour <= ? and (d.told_on is null or d.told_on < ?) and a.status = 'active'
                order by d.hour, d.account_id
                """, row -> row.id("account_id"), hour, today);
    }

    /** One of them, kept from other replicas until the transaction ends; none where another has it in hand. */
    Optional<Reader> take(UUID account, LocalDate today, int hour) {
        return sql.one(
                """
                select d.*, a.username from task_digests d join accounts a on a.id = d.account_id
                where d.account_id = ? and d.enabled and d.hour <= ? and (d.told_on is null or d.told_on < ?)
                  and a.status = 'active'
                for update of d skip locked
                """,
                row -> new Reader(row.id("account_id"), row.text("username"), settings(row)),
                account,
                hour,
                today);
    }

    void looked(UUID account, LocalDate today) {
        sql.update("update task_digests set told_on = ? where account_id = ?", today, account);
    }

    /**
     * Notes what is to be told of open tasks of plans in force and was not told before, and returns it, the gravest first.
     * Whoever has a right in another's place is told in that place too.
     */
    List<Told> tell(Reader reader, LocalDate today, Instant now) {
        return sql.list(
                """
                with k as (select ?::uuid as account, ?::date as day, ?::text[] as kinds, ?::text[] as roles, ?::int as patience),
                rights as (
                    select g.role, g.unit_id from role_grants g, k where g.account_id = k.account
                    union all select l.role, l.unit_id from k cross join lateral rights_lent_to(k.account, k.day) l
                ), mine as (
                    select distinct r.role, h as unit_id
                    from rights r cross join k cross join lateral unit_rights_on(r.unit_id, k.day) h
                ), open_tasks as (
                    select t.id, t.code, t.title_vi, t.title_en, t.due, p.id as plan_id, p.unit_id as plan_unit_id,
                           p.title_vi as plan_title_vi, p.title_en as plan_title_en, p.year
                    from tasks t join task_plans p on p.id = t.plan_id cross join k
                    where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
                      and t.due <= add_working_days(k.day, 7)
                      and task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day) = 'open'
                ), concerning as (
                    select o.id, r.role::text as as_what
                    from open_tasks o join task_units r on r.task_id = o.id
                    join mine m on m.unit_id = r.unit_id and m.role in ('reporter', 'planner', 'approver')
                    union
                    select o.id, 'supervisor' from open_tasks o
                    join mine m on m.unit_id = o.plan_unit_id and m.role in ('planner', 'approver')
                    union
                    select o.id, 'approver' from open_tasks o
                    join mine m on m.unit_id = o.plan_unit_id and m.role = 'approver'
                ), kinds_of as (
                    select distinct on (o.id) o.id, o.due, x.kind
                    from open_tasks o join concerning c on c.id = o.id cross join k
                    cross join lateral (values
                        (1, 'escalated', c.as_what = 'approver' and o.due < k.day and working_days(o.due, k.day) >= k.patience),
                        (2, 'overdue', o.due < k.day),
                        (3, 'due-in-1', o.due >= k.day and working_days(k.day, o.due) <= 1),
                        (4, 'due-in-3', o.due >= k.day and working_days(k.day, o.due) <= 3),
                        (5, 'due-in-7', o.due >= k.day and working_days(k.day, o.due) <= 7)
                    ) x (grave, kind, so)
                    where x.so and x.kind = any(k.kinds) and (c.as_what = any(k.roles) or x.kind = 'escalated')
                    order by o.id, x.grave
                ), told as (
                    insert into task_digest_events (account_id, task_id, kind, due, told_at)
                    select k.account, n.id, n.kind, n.due, ? from kinds_of n cross join k
                    on conflict do nothing
                    returning task_id, kind
                )
                select n.kind, o.code, o.title_vi, o.title_en, o.due, o.plan_title_vi, o.plan_title_en,
                       u.name_vi as lead_vi, u.name_en as lead_en
                from told n join open_tasks o on o.id = n.task_id
                left join task_units l on l.task_id = o.id and l.role = 'lead'
                left join lateral unit_version_at(l.unit_id, make_date(o.year, 12, 31)) u on true
                order by array_position(array['escalated', 'overdue', 'due-in-1', 'due-in-3', 'due-in-7'], n.kind),
                         o.due, o.plan_id, code_order(o.code)
                """,
                row -> new Told(
                        Codes.read(DigestKind.class, row.text("kind")),
                        row.text("code"),
                        row.name("title"),
                        row.name("plan_title"),
                        row.nameOrNull("lead"),
                        row.date("due")),
                reader.account(),
                today,
                reader.settings().kinds().stream().map(DigestKind::code).toList(),
                reader.settings().roles().stream().map(DigestRole::code).toList(),
                reader.settings().escalateAfterWorkingDays(),
                now);
    }

    private static StoredDigest found(Row row) {
        return new StoredDigest(settings(row), row.dateOrNull("told_on"), row.count("revision"));
    }

    private static WriteDigest settings(Row row) {
        return new WriteDigest(
                row.flag("enabled"),
                row.number("hour"),
                row.texts("kinds").stream()
                        .map(code -> Codes.read(DigestKind.class, code))
                        .toList(),
                row.texts("roles").stream()
                        .map(code -> Codes.read(DigestRole.class, code))
                        .toList(),
                row.numberOrNull("escalate_after"));
    }
}
