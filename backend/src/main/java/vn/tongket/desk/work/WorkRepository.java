package vn.tongket.desk.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tongket.collection.submissions.SubmissionSummary;
import vn.tongket.collection.submissions.Submissions;
import vn.tongket.kernel.http.Page;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.security.Role;
import vn.tongket.kernel.text.Passage;

/**
 * What waits, a statement for each kind. Each says which rows wait for whom by the rules of the room they belong to; how many
 * there are and which come first is the same for all.
 */
@ApplicationScoped
class WorkRepository {

    /** How many of a kind are shown. */
    static final int SHOWN = 5;

    /** The most urgent rows, units by their present names; its arguments are those of the rows and today. */
    private static final String MOST_URGENT = """
            with waiting as (%s), first as (
                select * from waiting order by due nulls last, since nulls last, place limit %d)
            select f.*, u.name_vi as unit_name_vi, u.name_en as unit_name_en, (select count(*) from waiting) as total
            from first f left join lateral unit_version_at(f.unit_id, ?::date) u on true
            order by f.due nulls last, f.since nulls last, f.place
            """;

    private static final String COVERED =
            "exists (select 1 from unit_covered_by(%s, %s) above where above = any(?::uuid[]))";

    private static final String END_OF_YEAR = "make_date(p.year, 12, 31)";

    private static final String RECORDED_ON = "(d.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date";

    private static final String ENTRIES = """
            select array[r.code, s.code] as place, r.period as code, r.name_vi as title_vi, r.name_en as title_en,
                   s.unit_id, s.due_on as due, s.sent_at as since
            from reporting_rounds r
            cross join lateral (select array(select units_covered(?::uuid[], r.units_on)) as units) scope
            cross join lateral submission_states(r.id, ?::date, scope.units) s
            where r.closed_at is null and coalesce(r.opens_on <= ?::date, true) and s.status = any(?)
            """;

    /** A value {@code o} with its indicator {@code i} and what this was called then. */
    private static final String VALUE = """
            join indicators i on i.id = o.indicator_id
            join lateral indicator_version_at(i.id, o.period_end) d on true
            join lateral unit_version_at(o.unit_id, o.period_end) u on true
            """;

    private static final String VALUE_COLUMNS = """
            array[i.code, u.code, o.period, o.breakdown] as place, o.period as code, d.name_vi as title_vi,
            d.name_en as title_en, o.unit_id, null::date as due,
            """;

    /** What a report in which it was sent holds is decided with the report. */
    private static final String VALUES_TO_APPROVE = "select " + VALUE_COLUMNS + """
            v.recorded_at as since
            from (
                select w.recorded_at, x.* from observation_versions w join observations x on x.id = w.observation_id
                where w.status = 'submitted' and w.recorded_by_id is distinct from ?::uuid
            ) v join observations o on o.id = v.id
            """ + VALUE + """
            where (o.unit_id, o.period_end) in (
                select covered, e.period_end
                from (select distinct x.period_end from observation_versions w join observations x on x.id = w.observation_id
                      where w.status = 'submitted') e
                cross join lateral units_covered(?::uuid[], e.period_end) covered)
              and not exists (
                select 1 from reporting_rounds r
                join reporting_round_indicators ri on ri.round_id = r.id and ri.indicator_id = o.indicator_id
                join submissions s on s.round_id = r.id and s.unit_id = o.unit_id and s.status = 'submitted'
                  and s.superseded_by is null
                where r.period = o.period)
            """;

    /** Of a unit's indicators the newest period that has a target of its own, where that was missed. */
    private static final String FIGURES_BEHIND = "select " + VALUE_COLUMNS + """
            null::timestamptz as since
            from (
                select distinct on (x.indicator_id, x.unit_id) x.*, w.value as target, w.lower, w.upper
                from observations x
                join targets t on t.indicator_id = x.indicator_id and t.unit_id = x.unit_id and t.period = x.period
                  and t.breakdown = x.breakdown
                join target_versions w on w.target_id = t.id and w.version = t.revision
                where x.in_force and x.breakdown = '' and x.unit_id = any(?::uuid[])
                order by x.indicator_id, x.unit_id, x.period_end desc
            ) o
            """ + VALUE + """
            where case d.direction
                    when 'higher-is-better' then o.value_in_force < coalesce(o.lower, o.target)
                    when 'lower-is-better' then o.value_in_force > coalesce(o.upper, o.target)
                    else false end
            """;

    private static final String TASK_COLUMNS = """
            array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id,
            """;

    /** A task of a plan in force with the unit that leads it, if one does. */
    private static final String TASKS = """
            tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            """;

    private static final String IN_FORCE = "p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null";

    private static final String OPEN =
            IN_FORCE + " and task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, ?::date) = 'open'";

    private static final String DIRECTIVE_COLUMNS = """
            array[d.id::text] as place, d.code, d.text_vi as title_vi, d.text_en as title_en, a.unit_id, d.due,
            d.recorded_at as since
            """;

    private static final String ADDRESSED =
            "directives d join directive_addressees a on a.directive_id = d.id and a.unit_id = any(?::uuid[])";

    private static final String PLANS = """
            select array[p.id::text] as place, p.year::text as code, p.title_vi, p.title_en, p.unit_id, null::date as due,
                   p.recorded_at as since
            from plans p where p.status = ? and
            """;

    private static final String AMENDMENTS = """
            select array[p.id::text, a.id::text] as place, a.number::text as code, p.title_vi, p.title_en, p.unit_id,
                   a.effective_on as due, a.recorded_at as since
            from plan_amendments a join plans p on p.id = a.plan_id where a.status = ? and
            """;

    private static final String NOMINATIONS = """
            select array[n.id::text] as place, n.year::text as code, t.name_vi as title_vi, t.name_en as title_en, n.unit_id,
                   null::date as due, coalesce(n.submitted_at, n.recorded_at) as since
            from nominations n join award_types t on t.id = n.type_id left join awards w on w.id = n.award_id where
            """;

    private static final String LACKING = """
            (n.status = 'returned' or n.status = 'draft' and exists (
                select 1 from nomination_requirements q
                where q.mandatory and not q.transferred and daterange(q.valid_from, q.valid_to) @> ?::date
                  and (q.types = '{}' or t.code = any(q.types))
                  and (q.recipient_kinds = '{}' or n.recipient_kind = any(q.recipient_kinds))
                  and not exists (select 1 from nomination_documents f
                                  where f.nomination_id = n.id and f.document = q.document)))
            """;

    private static final String SESSIONS = """
            select array[s.id::text] as place, s.status as code, s.place as title_vi, null as title_en, c.unit_id,
                   s.held_on as due, null::timestamptz as since
            from council_sessions s join councils c on c.id = s.council_id
            where s.status in ('planned', 'open') and (
            """;

    private static final String SITS = """
            exists (select 1 from council_members m where m.council_id = c.id and m.account_id = ?::uuid
                      and daterange(m.valid_from, m.valid_to) @> s.held_on) and
            """;

    private static final String VOTES = """
            select array[s.id::text] as place, i.ordinal::text as code, t.name_vi as title_vi, t.name_en as title_en,
                   n.unit_id, s.held_on as due, null::timestamptz as since
            from council_members m
            join council_ballot_rights b on b.member_id = m.id and not b.spent
            join council_votes v on v.item_id = b.item_id and v.turn = b.turn and v.status = 'voting'
            join council_items i on i.id = b.item_id
            join council_sessions s on s.id = i.session_id
            join councils c on c.id = s.council_id
            join nominations n on n.id = i.nomination_id
            join award_types t on t.id = n.type_id
            where m.account_id = ?::uuid and
            """;

    /** Whether every role of an account {@code a} lies below an administrator, who may be one of everything. */
    private static final String ADMINISTERED = """
            (?::boolean or not exists (select 1 from role_grants own where own.account_id = a.id and (own.unit_id is null
              or not exists (select 1 from unit_covered_by(own.unit_id, ?::date) above where above = any(?::uuid[])))))
            """;

    private static final String ACCOUNTS = """
            select array[a.username] as place, a.username as code, a.display_name as title_vi, null as title_en,
                   null::uuid as unit_id, (a.one_time_until at time zone 'Asia/Ho_Chi_Minh')::date as due,
                   a.created_at as since
            from accounts a where a.kind = 'person' and a.status = 'active' and a.one_time_until is not null and
            """;

    private static final String WEBHOOKS = """
            select array[w.id::text] as place, w.status as code, w.description as title_vi, null as title_en, w.unit_id,
                   null::date as due, coalesce(w.failing_since, w.paused_at) as since
            from webhooks w where (w.failing_since is not null or w.pause_reason in ('failing', 'gone')) and (?::boolean or
            """;

    private static final String TOKENS = """
            select array[k.id::text] as place, a.username as code, k.name as title_vi, null as title_en,
                   null::uuid as unit_id, (k.expires_at at time zone 'Asia/Ho_Chi_Minh')::date as due,
                   null::timestamptz as since
            from api_tokens k join accounts a on a.id = k.account_id
            where k.revoked_at is null and k.replaced_by is null and k.expires_at > ?
              and k.expires_at < ?::timestamptz + interval '14 days' and (a.id = ?::uuid or
            """;

    private static final String UNSEALED = """
            select array[]::text[] as place, null as code, 'Nhật ký thay đổi' as title_vi, 'Trail of changes' as title_en,
                   null::uuid as unit_id, null::date as due, s.at as since
            from (select sum(sequence) as entries from audit_chains where chain > 0) c
            left join lateral (select x.at, x.entries from audit_seals x order by x.number desc limit 1) s on true
            where ?::boolean and c.entries > coalesce(s.entries, 0)
              and coalesce(s.at, '-infinity') < ?::timestamptz - interval '1 day'
            """;

    private final Sql sql;
    private final Submissions submissions;

    WorkRepository(Sql sql, Submissions submissions) {
        this.sql = sql;
        this.submissions = submissions;
    }

    /** The rows of one kind, and what they are asked with. */
    private record Question(String rows, List<@Nullable Object> arguments) {

        static Question of(String rows, @Nullable Object... arguments) {
            return new Question(rows, Arrays.asList(arguments));
        }
    }

    /** What waits of a kind, as somebody may see it. */
    WorkBlock find(WorkKind kind, Worker worker) {
        if (kind == WorkKind.ENTRIES_TO_APPROVE) {
            return block(submissions.toDecide(SHOWN));
        }
        Question question = question(kind, worker);
        List<@Nullable Object> arguments = new ArrayList<>(question.arguments());
        arguments.add(worker.today());
        List<Counted> found =
                sql.list(MOST_URGENT.formatted(question.rows(), SHOWN), WorkRepository::counted, arguments.toArray());
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new WorkBlock(kind, total, found.stream().map(Counted::item).toList(), false);
    }

    private record Counted(WorkItem item, long total) {}

    private static Counted counted(Row row) {
        return new Counted(
                new WorkItem(
                        row.texts("place"),
                        row.textOrNull("code"),
                        row.passage("title"),
                        row.passageOrNull("unit_name"),
                        row.dateOrNull("due"),
                        row.instantOrNull("since")),
                row.count("total"));
    }

    private static WorkBlock block(Page<SubmissionSummary> reports) {
        return new WorkBlock(
                WorkKind.ENTRIES_TO_APPROVE,
                reports.total(),
                reports.items().stream().map(WorkRepository::item).toList(),
                false);
    }

    private static WorkItem item(SubmissionSummary report) {
        return new WorkItem(
                List.of(report.round().code(), report.unit().code()),
                report.round().period().text(),
                new Passage(report.round().name().vi(), report.round().name().en()),
                new Passage(report.unit().name().vi(), report.unit().name().en()),
                report.due(),
                report.submittedAt());
    }

    private static Question question(WorkKind kind, Worker worker) {
        return switch (kind) {
            case ENTRIES_TO_APPROVE -> throw new IllegalArgumentException(kind.code());
            case ENTRIES_RETURNED -> entries(worker, List.of("returned"));
            case ENTRIES_OWED -> entries(worker, List.of("not-started", "draft"));
            case VALUES_TO_APPROVE ->
                Question.of(VALUES_TO_APPROVE, worker.actor().id(), worker.units(Role.APPROVER));
            case FIGURES_BEHIND -> Question.of(FIGURES_BEHIND, worker.units(Role.VIEWER, Role.APPROVER));
            case TASKS_DUE, TASKS_OVERDUE_BELOW, TASKS_DONE_LATELY -> tasks(kind, worker);
            case TASKS_TO_ACCEPT, EXTENSIONS_TO_DECIDE, PROGRESS_TO_DECIDE, PROGRESS_RETURNED -> said(kind, worker);
            case DIRECTIVES_TO_ACKNOWLEDGE, DIRECTIVES_WITHOUT_TASK -> directives(kind, worker);
            case PLANS_TO_APPROVE, PLAN_DRAFTS, AMENDMENTS_TO_DECIDE, AMENDMENT_DRAFTS -> plans(kind, worker);
            case DECISIONS_TO_ISSUE -> decisions(worker);
            case NOMINATIONS_TO_TAKE_IN, NOMINATIONS_LACKING, NOMINATIONS_TO_DECIDE -> nominations(kind, worker);
            case VOTES_DUE, SESSIONS -> council(kind, worker);
            case ACCOUNTS_WAITING, WEBHOOKS_FAILING, TOKENS_ENDING, TRAIL_UNSEALED -> administration(kind, worker);
        };
    }

    private static Question entries(Worker worker, List<String> statuses) {
        return Question.of(ENTRIES, worker.units(Role.REPORTER), worker.today(), worker.today(), statuses);
    }

    private static Question tasks(WorkKind kind, Worker worker) {
        String due = "select " + TASK_COLUMNS + " t.due, null::timestamptz as since from " + TASKS + " where " + OPEN;
        String below = " in (select units_covered(?::uuid[], ?::date))";
        if (kind == WorkKind.TASKS_DUE) {
            return Question.of(
                    due + " and t.due <= ?::date + 7 and l.unit_id" + below,
                    worker.today(),
                    worker.today(),
                    worker.units(Role.REPORTER, Role.PLANNER),
                    worker.today());
        }
        if (kind == WorkKind.TASKS_OVERDUE_BELOW) {
            return Question.of(
                    due + " and t.due < ?::date and p.unit_id" + below,
                    worker.today(),
                    worker.today(),
                    worker.units(Role.VIEWER, Role.APPROVER),
                    worker.today());
        }
        return Question.of(
                "select " + TASK_COLUMNS + " null::date as due, null::timestamptz as since from " + TASKS + " where "
                        + IN_FORCE + " and t.accepted_on between ?::date - 7 and ?::date and p.unit_id" + below,
                worker.today(),
                worker.today(),
                worker.units(Role.VIEWER, Role.APPROVER),
                worker.today());
    }

    /** What units say of their tasks, and what those who own the plan have to say to it. */
    private static Question said(WorkKind kind, Worker worker) {
        String owned = " and " + IN_FORCE + " and " + COVERED.formatted("p.unit_id", END_OF_YEAR);
        Object owner = worker.units(Role.PLANNER, Role.APPROVER);
        return switch (kind) {
            case TASKS_TO_ACCEPT ->
                Question.of(
                        "select " + TASK_COLUMNS
                                + " t.due, t.completed_on::timestamp at time zone 'Asia/Ho_Chi_Minh' as since from "
                                + TASKS
                                + " where t.completed_on is not null and t.accepted_on is null and t.completed_by <> ?"
                                + owned,
                        worker.name(),
                        owner);
            case EXTENSIONS_TO_DECIDE ->
                Question.of(
                        "select " + TASK_COLUMNS + " e.from_due as due, e.asked_at as since from " + TASKS
                                + " join task_extensions e on e.task_id = t.id and e.status = 'asked' and e.asked_by <> ?"
                                + " where true" + owned,
                        worker.name(),
                        owner);
            case PROGRESS_TO_DECIDE ->
                Question.of(
                        "select " + TASK_COLUMNS + " null::date as due, g.submitted_at as since from " + TASKS
                                + " join progress_reports g on g.task_id = t.id and g.status = 'submitted'"
                                + " and not (? = any(g.authors)) where true" + owned,
                        worker.name(),
                        owner);
            default ->
                Question.of(
                        "select " + TASK_COLUMNS + " t.due, g.decided_at as since from " + TASKS
                                + " join progress_reports g on g.task_id = t.id and g.status = 'returned' where "
                                + IN_FORCE
                                + " and " + COVERED.formatted("l.unit_id", END_OF_YEAR),
                        worker.units(Role.REPORTER));
        };
    }

    private static Question directives(WorkKind kind, Worker worker) {
        if (kind == WorkKind.DIRECTIVES_TO_ACKNOWLEDGE) {
            return Question.of(
                    "select " + DIRECTIVE_COLUMNS + " from " + ADDRESSED
                            + " where not exists (select 1 from directive_acknowledgements k"
                            + " where k.directive_id = d.id and k.unit_id = a.unit_id)",
                    worker.units(Role.REPORTER, Role.PLANNER, Role.APPROVER));
        }
        return Question.of(
                "select distinct on (d.id) " + DIRECTIVE_COLUMNS + " from " + ADDRESSED
                        + " where not exists (select 1 from task_directives x join tasks t on t.id = x.task_id"
                        + " where x.directive_id = d.id and t.withdrawn_in is null and t.cancelled_on is null)"
                        + " and not exists (select 1 from directives part where part.parent_id = d.id)",
                worker.units(Role.PLANNER));
    }

    private static Question plans(WorkKind kind, Worker worker) {
        String covered = COVERED.formatted("p.unit_id", END_OF_YEAR);
        return switch (kind) {
            case PLANS_TO_APPROVE ->
                Question.of(
                        PLANS + covered + " and p.submitted_by is distinct from ?",
                        "submitted",
                        worker.units(Role.APPROVER),
                        worker.name());
            case PLAN_DRAFTS -> Question.of(PLANS + covered, "draft", worker.units(Role.PLANNER));
            case AMENDMENTS_TO_DECIDE ->
                Question.of(
                        AMENDMENTS + covered + " and a.submitted_by is distinct from ?",
                        "submitted",
                        worker.units(Role.APPROVER),
                        worker.name());
            default -> Question.of(AMENDMENTS + covered, "draft", worker.units(Role.PLANNER));
        };
    }

    private static Question decisions(Worker worker) {
        return Question.of(
                """
                select array[d.id::text] as place, d.number as code, coalesce(d.note_vi, u.name_vi) as title_vi,
                       case when d.note_vi is null then u.name_en else d.note_en end as title_en,
                       d.authority_id as unit_id, d.decided_on as due, d.recorded_at as since
                from award_decisions d join lateral unit_version_at(d.authority_id, %1$s) u on true
                where d.status = 'draft' and exists (select 1 from awards w where w.decision_id = d.id)
                  and not exists (select 1 from award_decision_authors b where b.decision_id = d.id and b.account_id = ?::uuid)
                  and\s""".formatted(RECORDED_ON)
                        + COVERED.formatted("d.authority_id", "coalesce(d.decided_on, " + RECORDED_ON + ")"),
                worker.actor().id(),
                worker.units(Role.APPROVER, Role.AWARD_OFFICER));
    }

    private static Question nominations(WorkKind kind, Worker worker) {
        String atDesk = COVERED.formatted("n.desk_id", "?::date");
        Object officer = worker.units(Role.AWARD_OFFICER);
        return switch (kind) {
            case NOMINATIONS_TO_TAKE_IN ->
                Question.of(
                        NOMINATIONS
                                + "(n.status = 'received' or n.status = 'submitted' and not (? = any(n.authors))) and "
                                + atDesk,
                        worker.name(),
                        worker.today(),
                        officer);
            case NOMINATIONS_LACKING ->
                Question.of(
                        NOMINATIONS + LACKING + " and " + COVERED.formatted("n.unit_id", "?::date"),
                        worker.today(),
                        worker.today(),
                        officer);
            default ->
                Question.of(
                        NOMINATIONS + "n.status = 'recommended' and (w.id is null or w.status = 'withdrawn') and "
                                + atDesk,
                        worker.today(),
                        officer);
        };
    }

    private static Question council(WorkKind kind, Worker worker) {
        String covered = COVERED.formatted("c.unit_id", "?::date");
        if (kind == WorkKind.VOTES_DUE) {
            return Question.of(
                    VOTES + covered, worker.actor().id(), worker.today(), worker.ownUnits(Role.COUNCIL_MEMBER));
        }
        return Question.of(
                SESSIONS + covered + " or " + SITS + covered + ")",
                worker.today(),
                worker.units(Role.AWARD_OFFICER),
                worker.actor().id(),
                worker.today(),
                worker.ownUnits(Role.COUNCIL_MEMBER));
    }

    private static Question administration(WorkKind kind, Worker worker) {
        boolean everywhere = worker.everywhere(Role.ADMINISTRATOR);
        Object below = worker.units(Role.ADMINISTRATOR);
        return switch (kind) {
            case ACCOUNTS_WAITING -> Question.of(ACCOUNTS + ADMINISTERED, everywhere, worker.today(), below);
            case WEBHOOKS_FAILING ->
                Question.of(
                        WEBHOOKS + COVERED.formatted("w.unit_id", "?::date") + ")", everywhere, worker.today(), below);
            case TOKENS_ENDING ->
                Question.of(
                        TOKENS + ADMINISTERED + ")",
                        worker.now(),
                        worker.now(),
                        Objects.requireNonNull(worker.actor().id()),
                        everywhere,
                        worker.today(),
                        below);
            default -> Question.of(UNSEALED, everywhere, worker.now());
        };
    }
}
