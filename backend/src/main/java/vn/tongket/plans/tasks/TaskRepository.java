package vn.tongket.plans.tasks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import vn.tongket.organisation.units.UnitDependants;
import vn.tongket.organisation.units.UnitRef;

/** Every query about tasks as lines of plans; what hangs on them is the business of {@link TaskLinkRepository}. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<TaskEntity, UUID> {

    /** The order of a plan. */
    static final List<String> PLAN_ORDER = List.of("position");

    /** What is due next comes first. */
    static final List<String> DUE_ORDER = List.of("due", "year", "position");

    /** Plans {@code pl} that somebody may see; its arguments are those of a {@link TaskVisibility}, all and units. */
    static final String VISIBLE = """
            pl.published or ?::boolean
              or exists (select 1 from unit_covered_by(pl.unit_id, make_date(pl.year, 12, 31)) a where a = any(?::uuid[]))
            """;

    /** What became of a line {@code t} by the day {@code k.day}, at the moment {@code k.as_of} where that is given. */
    static final String STATUS = """
            case when t.kind = 'group' then group_status(t.id, k.as_of, k.day)
                 else task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, k.day) end
            """;

    /** In a draft {@code pl} no day has come yet: nothing of it is due. */
    private static final String RUNNING_DAY = "case when pl.published then k.day else '-infinity' end";

    /** How a task {@code t} stands on the day {@code k.day} against its deadline; null for a group. */
    static final String TIMING = timing("t.due_precision, t.due");

    private static final String ORIGINAL_TIMING = timing("t.original_precision, t.original_due");

    private static final String COLUMNS = """
            t.id, t.code, t.title_vi, t.title_en, t.period, t.start, t.due, t.original_due, t.due_precision, t.original_precision, t.weight,
            %s as status, %s as timing, %s as original_timing,
            t.source_document, t.source_page, t.source_url, t.source_quote, t.revision,
            t.kind, t.parent_id, t.ordinal, t.content_vi, t.content_en, t.recurrence, t.budget,
            t.funding_vi, t.funding_en, t.submitted_to, t.note_vi, t.note_en, t.carried_from_id, t.reported_percent,
            t.slips, t.completed_on, t.completed_by, t.completion_note, t.accepted_on, t.accepted_by, t.paused_on,
            t.cancelled_on, coalesce(t.cancelled_reason, t.paused_reason) as reason, t.added_in, t.withdrawn_in,
            t.external_system, t.external_key,
            t.plan_id, pl.title_vi as plan_title_vi, pl.title_en as plan_title_en, pl.year as plan_year,
            pl.unit_id as plan_unit_id
            """.formatted(STATUS, TIMING, ORIGINAL_TIMING);

    private static final String NAMES = """
            l.unit_id as lead_id, u.code as lead_code, u.name_vi as lead_name_vi, u.name_en as lead_name_en,
            up.code as parent_code, up.title_vi as parent_title_vi, up.title_en as parent_title_en, cf.code as carried_code, cp.id as carried_plan_id,
            cp.title_vi as carried_plan_title_vi, cp.title_en as carried_plan_title_en, cp.year as carried_plan_year
            """;

    private static final String NAMED = """
            left join task_units l on l.task_id = p.id and l.role = 'lead'
            left join lateral unit_version_at(l.unit_id, make_date(p.plan_year, 12, 31)) u on true
            left join tasks up on up.id = p.parent_id
            left join tasks cf on cf.id = p.carried_from_id
            left join task_plans cp on cp.id = cf.plan_id
            """;

    /** Plans {@code pl} that were known at {@code k.as_of}, if that is given. */
    private static final String KNOWN = "k.as_of is null or pl.known_since <= k.as_of";

    private static final String BELOW = "t.id in (select b.id from lines_below(?::uuid, ?::timestamptz, ?::date) b)";

    /** Due within a number of working days, itself or one of the times at which it comes up. */
    private static final String DUE_WITHIN = """
            t.due between k.day and add_working_days(k.day, ?) or t.recurrence is not null and exists (
                select 1 from occurrences_of(t.recurrence, pl.year, t.start, t.due) o
                where o.last_day between k.day and add_working_days(k.day, ?))
            """;

    private static final String TAKES_PART =
            "exists (select 1 from %s r where r.task_id = t.id and r.unit_id = ? and r.role = any(?))";

    private static final List<SortKey> SORTABLE = List.of(
            SortKey.number("position", "t.ordinal"),
            SortKey.date("due", "coalesce(t.due, 'infinity'::date)"),
            SortKey.text("code", "code_order(t.code)"),
            SortKey.number("year", "pl.year"),
            SortKey.id("t.id"));

    private final Sql sql;
    private final TaskLinkRepository links;
    private final TaskStateRepository states;

    TaskRepository(Sql sql, TaskLinkRepository links, TaskStateRepository states) {
        this.sql = sql;
        this.links = links;
        this.states = states;
    }

    private static String timing(String deadline) {
        return "case when t.kind = 'task' then task_timing(%s, t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, %s) end"
                .formatted(deadline, RUNNING_DAY);
    }

    /** A task and the revision of it. */
    record StoredTask(TaskResponse task, long revision) {}

    /** What a filter means, with the units it names found. */
    record Selection(
            TaskQuery.Filter filter,
            @Nullable UUID unit,
            @Nullable UUID within,
            @Nullable UUID lead,
            @Nullable UUID coordinator) {}

    /** A page; status and timing are those of {@code today}. */
    Page<TaskResponse> page(
            Selection asked, LocalDate today, TaskVisibility visibility, List<String> order, PageRequest page) {
        TaskQuery.Filter filter = asked.filter();
        TaskTables tables = new TaskTables(filter.asOf(), today, filter.plan());
        ListQuery query = new ListQuery(COLUMNS, tables.tasks(), tables.arguments(), SORTABLE, order)
                .detailed(NAMES, NAMED)
                .where(KNOWN)
                .where(VISIBLE, visibility.all(), visibility.units())
                .where("t.withdrawn_in is null")
                .whereGiven("t.plan_id = ?", filter.plan())
                .whereGiven("pl.year = ?", filter.year())
                .whereAny("t.kind", filter.kinds())
                .whereAny(STATUS, filter.statuses())
                .whereAny(TIMING, filter.timings())
                .whereAny(ORIGINAL_TIMING, filter.originalTimings())
                .whereGiven("t.due >= ?", filter.dueFrom())
                .whereGiven("t.due <= ?", filter.dueTo())
                .whereGiven("t.slips >= ?", filter.minSlips())
                .whereWords("t.search_text", filter.words());
        if (filter.group() != null) {
            query.where(BELOW, filter.group(), filter.asOf(), today);
        }
        if (filter.dueWithin() != null) {
            query.where(DUE_WITHIN, filter.dueWithin(), filter.dueWithin());
        }
        restrictToLinks(query, asked, tables);
        Page<BareTask> found = query.page(sql, page, BareTask::of, BareTask.class);
        return found.map(completed(found.items(), visibility, tables), TaskResponse.class);
    }

    private static void restrictToLinks(ListQuery query, Selection asked, TaskTables tables) {
        TaskQuery.Filter filter = asked.filter();
        List<String> roles = filter.roles().isEmpty() ? TaskQuery.ROLES : filter.roles();
        String takesPart = TAKES_PART.formatted(tables.linked("task_units"));
        if (asked.unit() != null) {
            query.where(takesPart, tables.linkedArguments(asked.unit(), roles));
        }
        if (asked.lead() != null) {
            query.where(takesPart, tables.linkedArguments(asked.lead(), List.of("lead")));
        }
        if (asked.coordinator() != null) {
            query.where(takesPart, tables.linkedArguments(asked.coordinator(), List.of("coordinator")));
        }
        if (asked.within() != null) {
            query.where(
                    """
                    exists (select 1 from %s r where r.task_id = t.id
                      and r.unit_id in (select unit_within(?, ?)) and r.role = any(?))
                    """.formatted(tables.linked("task_units")),
                    tables.linkedArguments(asked.within(), filter.day(), roles));
        }
        if (filter.directive() != null) {
            query.where("""
                    exists (select 1 from %s a join directives d on d.id = a.directive_id
                      where a.task_id = t.id and ? in (d.code, d.id::text))
                    """.formatted(tables.linked("task_directives")), tables.linkedArguments(filter.directive()));
        }
        filter.lacking().forEach(what -> restrictToLacking(query, what, tables));
        if (filter.published()) {
            query.where("pl.published");
        }
        if (!filter.indicators().isEmpty()) {
            query.where(
                    "exists (select 1 from %s i where i.task_id = t.id and i.indicator = any(?))"
                            .formatted(tables.linked("task_indicators")),
                    tables.linkedArguments(filter.indicators()));
        }
        if (filter.external() != null) {
            query.where("t.external_system = ?", filter.external().system());
            if (!filter.external().key().isEmpty()) {
                query.where("t.external_key = ?", filter.external().key());
            }
        }
    }

    private static void restrictToLacking(ListQuery query, String what, TaskTables tables) {
        switch (what) {
            case "group" -> query.where("t.parent_id is null");
            case "deadline" -> query.where("t.due is null");
            case "directive" ->
                query.where(
                        "not exists (select 1 from %s a where a.task_id = t.id)"
                                .formatted(tables.linked("task_directives")),
                        tables.linkedArguments());
            default ->
                query.where(
                        "not exists (select 1 from %s r where r.task_id = t.id and r.role = ?)"
                                .formatted(tables.linked("task_units")),
                        tables.linkedArguments(what));
        }
    }

    Optional<StoredTask> one(UUID id, @Nullable Instant asOf, LocalDate today, TaskVisibility visibility) {
        UUID plan = asOf == null ? null : planOf(id).orElse(null);
        TaskTables tables = new TaskTables(asOf, today, plan);
        return found("t.id = ? and (" + VISIBLE + ")", tables, visibility, id, visibility.all(), visibility.units())
                .stream()
                .findFirst();
    }

    /** The lines of a plan in its order, those taken out left out. */
    List<StoredTask> ofPlan(UUID plan, LocalDate today) {
        return found("t.plan_id = ? and t.withdrawn_in is null", TaskTables.now(today), TaskVisibility.WHOLE, plan);
    }

    private List<StoredTask> found(
            String condition, TaskTables tables, TaskVisibility visibility, Object... arguments) {
        List<@Nullable Object> all = new ArrayList<>(tables.arguments());
        all.addAll(Arrays.asList(arguments));
        List<BareTask> lines = sql.list(
                "select p.*, " + NAMES + " from (select " + COLUMNS + " from " + tables.tasks() + " where (" + KNOWN
                        + ") and " + condition + ") p " + NAMED + " order by p.ordinal",
                BareTask::of,
                all.toArray());
        Function<BareTask, TaskResponse> completed = completed(lines, visibility, tables);
        return lines.stream()
                .map(line -> new StoredTask(completed.apply(line), line.revision()))
                .toList();
    }

    private Function<BareTask, TaskResponse> completed(
            Collection<BareTask> lines, TaskVisibility visibility, TaskTables tables) {
        TaskLinks all = links.of(lines.stream().map(BareTask::task).toList(), visibility, tables);
        return line -> all.complete(
                line.task(),
                visibility.people().test(line.unit(), line.task().plan().year()));
    }

    Optional<UUID> planOf(UUID task) {
        return sql.one("select plan_id from tasks where id = ?", row -> row.id("plan_id"), task);
    }

    Optional<TaskEntity> lock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<UUID> byCode(UUID plan, String code) {
        return sql.one("select id from tasks where plan_id = ? and code = ?", row -> row.id("id"), plan, code);
    }

    Optional<UUID> byExternal(ExternalKey external) {
        return sql.one(
                "select id from tasks where external_system = ? and external_key = ?",
                row -> row.id("id"),
                external.system(),
                external.key());
    }

    /** The codes of a plan's tasks that no unit leads. */
    List<String> withoutLead(UUID plan) {
        return sql.list("""
                select t.code from tasks t
                where t.plan_id = ? and t.kind = 'task' and t.withdrawn_in is null
                  and not exists (select 1 from task_units l where l.task_id = t.id and l.role = 'lead')
                order by t.ordinal
                """, row -> row.text("code"), plan);
    }

    int nextOrdinal(UUID plan) {
        return Math.toIntExact(
                sql.number("select coalesce(max(ordinal), 0)::bigint + 1 as n from tasks where plan_id = ?", plan));
    }

    /**
     * Writes a task with all that hangs on it; the first time its deadline is the original one too.
     *
     * @param now where its deadline moves later, since when
     */
    void write(TaskEntity task, TaskContent content, boolean first, Instant now) {
        if (isPersistent(task)) {
            links.clear(task.id);
        }
        boolean moved = !first && !task.isDue(content);
        task.write(content, first);
        persist(task);
        links.write(task.id, content);
        if (moved) {
            states.add(task.id, now);
        }
    }

    /** Puts a line at a place among those of its plan; what stands between moves by one. */
    void move(TaskEntity task, int position) {
        int last = nextOrdinal(task.planId) - 1;
        int place = Math.min(position, last);
        sql.update("""
                update tasks t set ordinal = case
                    when t.id = m.id then m.place
                    when m.place < m.here then t.ordinal + 1
                    else t.ordinal - 1 end
                from (select id, plan_id, ordinal as here, ?::int as place from tasks where id = ?) m
                where t.plan_id = m.plan_id and t.ordinal between least(m.here, m.place) and greatest(m.here, m.place)
                """, place, task.id);
    }

    void remove(TaskEntity task) {
        links.clear(task.id);
        links.removeKept(task.id);
        delete(task);
    }

    /** What hangs on units. */
    List<UnitDependants.Count> countOn(Collection<UUID> units, LocalDate day) {
        return sql.list("""
                select 'tasks' as resource, u.unit_id, count(*) as total,
                       count(*) filter (where coalesce(t.due, make_date(pl.year, 12, 31)) >= ?) as later
                from task_units u join tasks t on t.id = u.task_id join task_plans pl on pl.id = t.plan_id
                where u.unit_id = any(?::uuid[]) group by u.unit_id
                """, UnitDependants.Count::from, day, units);
    }

    /**
     * A task without what hangs on it.
     *
     * @param unit whose plan it is in
     */
    private record BareTask(TaskResponse task, long revision, UUID unit) {

        static BareTask of(Row row) {
            return new BareTask(task(row), row.count("revision"), row.id("plan_unit_id"));
        }

        private static TaskResponse task(Row row) {
            return new TaskResponse(
                    row.id("id"),
                    new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year")),
                    row.text("code"),
                    row.name("title"),
                    UnitRef.fromOrNull(row, "lead"),
                    List.of(),
                    row.textOrNull("period"),
                    row.dateOrNull("start"),
                    row.dateOrNull("due"),
                    row.dateOrNull("original_due"),
                    coded(row, "due_precision", code -> Codes.read(DuePrecision.class, code)),
                    coded(row, "original_precision", code -> Codes.read(DuePrecision.class, code)),
                    List.of(),
                    List.of(),
                    List.of(),
                    row.decimalOrNull("weight"),
                    row.decimalOrNull("reported_percent"),
                    null,
                    Codes.read(TaskStatus.class, row.text("status")),
                    coded(row, "timing", code -> Codes.read(Timing.class, code)),
                    row.source(),
                    Codes.read(TaskKind.class, row.text("kind")),
                    row.idOrNull("parent_id") == null
                            ? null
                            : new TaskResponse.Group(
                                    row.id("parent_id"), row.text("parent_code"), row.name("parent_title")),
                    row.number("ordinal"),
                    row.localizedTextOrNull("content"),
                    List.of(),
                    List.of(),
                    List.of(),
                    coded(row, "recurrence", code -> Codes.read(TaskRecurrence.class, code)),
                    List.of(),
                    List.of(),
                    List.of(),
                    row.decimalOrNull("budget"),
                    row.nameOrNull("funding"),
                    row.textOrNull("submitted_to"),
                    row.localizedTextOrNull("note"),
                    carried(row),
                    null,
                    coded(row, "original_timing", code -> Codes.read(Timing.class, code)),
                    row.number("slips"),
                    row.dateOrNull("completed_on"),
                    row.textOrNull("completed_by"),
                    row.textOrNull("completion_note"),
                    row.dateOrNull("accepted_on"),
                    row.textOrNull("accepted_by"),
                    row.dateOrNull("paused_on"),
                    row.dateOrNull("cancelled_on"),
                    row.textOrNull("reason"),
                    row.numberOrNull("added_in"),
                    row.numberOrNull("withdrawn_in"),
                    row.textOrNull("external_system") == null
                            ? null
                            : new ExternalKey(row.text("external_system"), row.text("external_key")),
                    null,
                    List.of());
        }

        private static TaskResponse.@Nullable Carried carried(Row row) {
            return row.idOrNull("carried_from_id") == null
                    ? null
                    : new TaskResponse.Carried(
                            row.id("carried_from_id"),
                            new PlanRef(
                                    row.id("carried_plan_id"),
                                    row.name("carried_plan_title"),
                                    row.number("carried_plan_year")),
                            row.text("carried_code"));
        }

        private static <T> @Nullable T coded(Row row, String column, Function<String, T> reader) {
            String code = row.textOrNull(column);
            return code == null ? null : reader.apply(code);
        }
    }
}
