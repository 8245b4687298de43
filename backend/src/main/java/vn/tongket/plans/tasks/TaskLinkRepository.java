package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.persistence.Keys;
import vn.tongket.kernel.persistence.Row;
import vn.tongket.kernel.persistence.Sql;
import vn.tongket.kernel.text.Codes;
import vn.tongket.kernel.text.LocalizedText;
import vn.tongket.kernel.text.Name;
import vn.tongket.organisation.units.UnitRef;
import vn.tongket.plans.directives.DirectiveRef;
import vn.tongket.plans.tasks.TaskContent.TargetKey;

/** What hangs on tasks: units and parties, documents, deliverables, steps, other tasks, directives, indicators, targets. */
@ApplicationScoped
class TaskLinkRepository {

    private final Sql sql;

    TaskLinkRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * All that hangs on some lines; of the tasks before them those that somebody may see.
     *
     * @param tables where they were found, and the day on which they are looked at
     */
    TaskLinks of(Collection<TaskResponse> lines, TaskVisibility visibility, TaskTables tables) {
        Keys tasks = new Keys(lines.stream().map(TaskResponse::id).toList());
        Set<String> there = present(tasks);
        Map<UUID, List<UnitRef>> coordinators = new HashMap<>();
        Map<UUID, List<UnitRef>> watchers = new HashMap<>();
        if (there.contains("units")) {
            gatherUnits(tasks, coordinators, watchers);
        }
        Map<UUID, List<TaskResponse.Deliverable>> deliverables = gatheredIf(
                there.contains("deliverables"),
                "select * from task_deliverables where task_id = any(?::uuid[]) order by ordinal",
                row -> deliverable(row).until(tables.day()),
                tasks);
        return new TaskLinks(
                coordinators,
                watchers,
                gatheredIf(
                        there.contains("parties"),
                        "select task_id, role, name_vi, name_en from task_parties where task_id = any(?::uuid[]) order by ordinal",
                        row -> new TaskParty(Codes.read(PartyRole.class, row.text("role")), row.name("name")),
                        tasks),
                gatheredIf(
                        there.contains("legal-bases"),
                        "select task_id, document, number, date, page from task_legal_bases where task_id = any(?::uuid[]) order by ordinal",
                        LegalBasis::from,
                        tasks),
                deliverables,
                gatheredIf(
                        there.contains("milestones"),
                        "select * from task_milestones where task_id = any(?::uuid[]) order by ordinal",
                        row -> milestone(row).until(tables.day()),
                        tasks),
                there.contains("dependencies") ? dependencies(tasks, visibility) : Map.of(),
                there.contains("directives") ? directives(tasks) : Map.of(),
                gatheredIf(
                        there.contains("indicators"),
                        "select task_id, indicator from task_indicators where task_id = any(?::uuid[]) order by indicator",
                        row -> row.text("indicator"),
                        tasks),
                there.contains("indicators") ? targets(tasks) : Map.of(),
                lines.stream().anyMatch(line -> line.carriedFrom() != null) ? lineages(tasks) : Map.of(),
                computed(lines, deliverables, tables),
                parts(lines, tables),
                occurrences(lines, tables));
    }

    /** What hangs on some of them at all: for what nobody has, nothing is asked. A target has its indicator beside it. */
    private Set<String> present(Keys tasks) {
        return sql.one("""
                        select array_remove(array[
                            case when exists (select 1 from task_units x where x.task_id = any(k.tasks) and x.role <> 'lead') then 'units' end,
                            case when exists (select 1 from task_parties x where x.task_id = any(k.tasks)) then 'parties' end,
                            case when exists (select 1 from task_legal_bases x where x.task_id = any(k.tasks)) then 'legal-bases' end,
                            case when exists (select 1 from task_deliverables x where x.task_id = any(k.tasks)) then 'deliverables' end,
                            case when exists (select 1 from task_milestones x where x.task_id = any(k.tasks)) then 'milestones' end,
                            case when exists (select 1 from task_dependencies x where x.task_id = any(k.tasks)) then 'dependencies' end,
                            case when exists (select 1 from task_directives x where x.task_id = any(k.tasks)) then 'directives' end,
                            case when exists (select 1 from task_indicators x where x.task_id = any(k.tasks)) then 'indicators' end],
                            null) as there
                        from (select ?::uuid[] as tasks) k
                        """, row -> Set.copyOf(row.texts("there")), tasks).orElseThrow();
    }

    private void gatherUnits(Keys tasks, Map<UUID, List<UnitRef>> coordinators, Map<UUID, List<UnitRef>> watchers) {
        sql.list(
                """
                select r.task_id, r.role, r.unit_id, u.code as unit_code, u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from task_units r join tasks t on t.id = r.task_id join task_plans pl on pl.id = t.plan_id
                left join lateral unit_version_at(r.unit_id, make_date(pl.year, 12, 31)) u on true
                where r.role <> 'lead' and r.task_id = any(?::uuid[]) order by r.ordinal
                """,
                row -> (row.text("role").equals("coordinator") ? coordinators : watchers)
                        .computeIfAbsent(row.id("task_id"), id -> new ArrayList<>())
                        .add(UnitRef.from(row, "unit")),
                tasks);
    }

    private Map<UUID, List<DirectiveRef>> directives(Keys tasks) {
        return gathered("""
                select a.task_id, d.id, d.code, d.text_vi, d.text_en
                from task_directives a join directives d on d.id = a.directive_id
                where a.task_id = any(?::uuid[]) order by code_order(d.code) collate "C", d.id
                """, row -> new DirectiveRef(row.id("id"), row.text("code"), row.localizedText("text")), tasks);
    }

    private Map<UUID, List<TaskResponse.Target>> targets(Keys tasks) {
        return gathered("""
                select g.task_id, g.indicator, g.period, g.unit_id, u.code as unit_code,
                       u.name_vi as unit_name_vi, u.name_en as unit_name_en
                from task_targets g
                left join lateral unit_version_at(g.unit_id, g.period_end) u on true
                where g.task_id = any(?::uuid[]) order by g.indicator, u.code, g.period
                """, TaskLinkRepository::target, tasks);
    }

    private Map<UUID, List<TaskResponse.Dependency>> dependencies(Keys tasks, TaskVisibility visibility) {
        return gathered(
                """
                select d.task_id, d.lag_days, b.id, b.code, b.title_vi, b.title_en, pl.id as plan_id,
                       pl.title_vi as plan_title_vi, pl.title_en as plan_title_en, pl.year as plan_year
                from task_dependencies d join tasks b on b.id = d.predecessor_id join task_plans pl on pl.id = b.plan_id
                where d.task_id = any(?::uuid[]) and (%s)
                order by pl.year, pl.id, b.ordinal
                """.formatted(TaskRepository.VISIBLE),
                row -> new TaskResponse.Dependency(
                        new TaskResponse.Other(
                                row.id("id"),
                                row.text("code"),
                                row.name("title"),
                                new PlanRef(row.id("plan_id"), row.name("plan_title"), row.number("plan_year"))),
                        row.number("lag_days")),
                tasks,
                visibility.all(),
                visibility.units());
    }

    private Map<UUID, List<TaskResponse.Lineage>> lineages(Keys tasks) {
        return gathered(
                """
                with recursive chain as (
                    select t.id as task_id, t.carried_from_id, t.original_due, 1 as years
                    from tasks t where t.id = any(?::uuid[]) and t.carried_from_id is not null
                    union all
                    select c.task_id, f.carried_from_id, f.original_due, c.years + 1
                    from chain c join tasks f on f.id = c.carried_from_id)
                select task_id, years, original_due from chain where carried_from_id is null
                """, row -> new TaskResponse.Lineage(row.number("years"), row.dateOrNull("original_due")), tasks);
    }

    /** What accepted deliverables and finished parts come to: of tasks as they are here, of groups from all below them. */
    private Map<UUID, BigDecimal> computed(
            Collection<TaskResponse> lines, Map<UUID, List<TaskResponse.Deliverable>> deliverables, TaskTables tables) {
        Map<UUID, ComputedProgress.TaskShare> known = new LinkedHashMap<>();
        lines.forEach(line -> known.put(
                line.id(), ComputedProgress.TaskShare.alone(line, deliverables.getOrDefault(line.id(), List.of()))));
        List<UUID> groups = groups(lines);
        if (!groups.isEmpty()) {
            sql.list("""
                    select distinct b.id, b.parent_id, b.kind = 'group' as is_group, b.weight,
                           b.cancelled_on is null or b.cancelled_on > k.day as counts,
                           coalesce(b.accepted_on <= k.day, false) as done, d.deliverables, d.accepted
                    from (select ?::uuid[] as groups, ?::timestamptz as as_of, ?::date as day) k
                    cross join lateral unnest(k.groups) g (id)
                    cross join lateral lines_below(g.id, k.as_of, k.day) b
                    cross join lateral (
                        select count(*)::int as deliverables, (count(*) filter (where accepted_on <= k.day))::int as accepted
                        from task_deliverables where task_id = b.id) d
                    """, row -> known.put(row.id("id"), line(row)), groups, tables.asOf(), tables.day());
        }
        return ComputedProgress.of(known.values());
    }

    private static List<UUID> groups(Collection<TaskResponse> lines) {
        return lines.stream()
                .filter(line -> line.kind() == TaskKind.GROUP)
                .map(TaskResponse::id)
                .toList();
    }

    private static ComputedProgress.TaskShare line(Row row) {
        return new ComputedProgress.TaskShare(
                row.id("id"),
                row.idOrNull("parent_id"),
                row.flag("is_group"),
                row.decimalOrNull("weight"),
                row.flag("counts"),
                row.flag("done"),
                row.number("deliverables"),
                row.number("accepted"));
    }

    private Map<UUID, List<TaskResponse.Parts>> parts(Collection<TaskResponse> lines, TaskTables tables) {
        List<UUID> groups = groups(lines);
        if (groups.isEmpty()) {
            return Map.of();
        }
        return gathered(
                """
                select g.id as task_id, p.*
                from unnest(?::uuid[]) g (id) cross join lateral group_parts(g.id, ?::timestamptz, ?::date) p
                """,
                row -> new TaskResponse.Parts(
                        row.number("total"),
                        row.number("open"),
                        row.number("paused"),
                        row.number("completed"),
                        row.number("done"),
                        row.number("cancelled"),
                        row.number("overdue")),
                groups,
                tables.asOf(),
                tables.day());
    }

    private Map<UUID, List<TaskResponse.Occurrence>> occurrences(Collection<TaskResponse> lines, TaskTables tables) {
        List<UUID> recurring = lines.stream()
                .filter(line -> line.recurrence() != null)
                .map(TaskResponse::id)
                .toList();
        if (recurring.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> arguments = new ArrayList<>(tables.arguments());
        arguments.add(recurring);
        return gathered(
                """
                select t.id as task_id, o.*
                from %s
                cross join lateral task_occurrences_on(
                    t.id, t.recurrence, pl.year, t.start, t.due, t.cancelled_on, t.paused_on, k.day) o
                where t.id = any(?::uuid[]) order by o.ordinal
                """.formatted(tables.tasks()),
                row -> new TaskResponse.Occurrence(
                        row.number("ordinal"),
                        row.text("period"),
                        row.date("last_day"),
                        Codes.read(TaskStatus.class, row.text("status")),
                        Codes.read(Timing.class, row.text("timing"))),
                arguments.toArray());
    }

    private <T> Map<UUID, List<T>> gatheredIf(boolean there, String statement, Function<Row, T> mapping, Keys tasks) {
        return there ? gathered(statement, mapping, tasks) : Map.of();
    }

    private <T> Map<UUID, List<T>> gathered(String statement, Function<Row, T> mapping, Object... arguments) {
        Map<UUID, List<T>> lists = new HashMap<>();
        sql.list(
                statement,
                row -> lists.computeIfAbsent(row.id("task_id"), id -> new ArrayList<>())
                        .add(mapping.apply(row)),
                arguments);
        return lists;
    }

    private static TaskResponse.Deliverable deliverable(Row row) {
        Name name = row.name("name");
        String kind = row.textOrNull("kind");
        return new TaskResponse.Deliverable(
                name.vi(),
                name.en(),
                row.id("id"),
                Codes.readOrNull(DeliverableKind.class, kind),
                row.localizedTextOrNull("description"),
                row.dateOrNull("accepted_on"),
                row.textOrNull("accepted_by"),
                row.textOrNull("acceptance_note"));
    }

    private static TaskResponse.Milestone milestone(Row row) {
        return new TaskResponse.Milestone(
                row.id("id"),
                row.name("name"),
                row.date("due"),
                row.dateOrNull("reached_on"),
                row.textOrNull("reached_by"));
    }

    private static TaskResponse.Target target(Row row) {
        return new TaskResponse.Target(row.text("indicator"), UnitRef.from(row, "unit"), row.text("period"));
    }

    /** A line of a plan, shortly. */
    record TaskMention(UUID id, String code, TaskKind kind) {

        static TaskMention of(Row row) {
            return new TaskMention(row.id("id"), row.text("code"), Codes.read(TaskKind.class, row.text("kind")));
        }
    }

    /** The line of a plan that an id or a code names. */
    Optional<TaskMention> line(UUID plan, String idOrCode) {
        return sql.one(
                "select id, code, kind from tasks where plan_id = ? and ? in (code, id::text) and withdrawn_in is null",
                TaskMention::of,
                plan,
                idOrCode);
    }

    /** The task that an id names, or a code within a plan, as far as somebody may see it. */
    Optional<TaskMention> predecessor(UUID plan, String idOrCode, TaskVisibility visibility) {
        return sql.one(
                """
                select t.id, t.code, t.kind from tasks t join task_plans pl on pl.id = t.plan_id
                where (t.id::text = ? or t.plan_id = ? and t.code = ?) and t.withdrawn_in is null and (%s)
                """.formatted(TaskRepository.VISIBLE),
                TaskMention::of,
                idOrCode,
                plan,
                idOrCode,
                visibility.all(),
                visibility.units());
    }

    /** A line and all below it. */
    Set<UUID> below(UUID task) {
        return new HashSet<>(sql.list("""
                with recursive below as (
                    select ?::uuid as id
                    union select t.id from tasks t join below b on t.parent_id = b.id)
                select id from below
                """, row -> row.id("id"), task));
    }

    boolean hasChildren(UUID task) {
        return sql.number("select count(*) as n from tasks where parent_id = ? and withdrawn_in is null", task) > 0;
    }

    /** The codes of the tasks that wait for a task. */
    List<String> waiting(UUID task) {
        return sql.list("""
                select t.code from task_dependencies d join tasks t on t.id = d.task_id
                where d.predecessor_id = ? and t.withdrawn_in is null order by code_order(t.code) collate "C"
                """, row -> row.text("code"), task);
    }

    /** Lets one writer of dependencies after the other look for circles, to the end of its transaction. */
    void lockDependencies() {
        sql.list("select pg_advisory_xact_lock(hashtextextended('task_dependencies', 0))::text as n", row -> "");
    }

    /** The tasks right before each of those that lie, however far, before a task. */
    Map<UUID, List<UUID>> earlier(UUID task) {
        return gathered("""
                with recursive reached as (
                    select ?::uuid as id
                    union select d.predecessor_id from task_dependencies d join reached r on d.task_id = r.id)
                select d.task_id, d.predecessor_id from task_dependencies d join reached r on r.id = d.task_id
                """, row -> row.id("predecessor_id"), task);
    }

    Map<UUID, String> codes(Collection<UUID> tasks) {
        Map<UUID, String> codes = new HashMap<>();
        sql.list(
                "select id, code from tasks where id = any(?::uuid[])",
                row -> codes.put(row.id("id"), row.text("code")),
                tasks);
        return codes;
    }

    /** Takes away what is written anew as a whole; what has a life of its own stays. */
    void clear(UUID task) {
        for (String table : List.of(
                "task_units",
                "task_parties",
                "task_legal_bases",
                "task_directives",
                "task_targets",
                "task_indicators",
                "task_dependencies")) {
            sql.update("delete from " + table + " where task_id = ?", task);
        }
    }

    /** Takes away what has a life of its own. */
    void removeKept(UUID task) {
        sql.update("delete from task_deliverables where task_id = ?", task);
        sql.update("delete from task_milestones where task_id = ?", task);
    }

    /** Writes all that hangs on a task. */
    void write(UUID task, TaskContent content) {
        writeParts(task, content.parts());
        writeLegalBases(task, content.legalBases());
        writeDeliverables(task, content.deliverables());
        writeMilestones(task, content.milestones());
        List<UUID> before = List.copyOf(content.dependencies().keySet());
        sql.update(
                """
                insert into task_dependencies (task_id, predecessor_id, lag_days)
                select ?, before, lag from unnest(?::uuid[], ?::int[]) as d (before, lag)
                """,
                task,
                before,
                before.stream().map(content.dependencies()::get).toList());
        sql.update(
                "insert into task_directives (task_id, directive_id) select ?, unnest(?::uuid[])",
                task,
                content.directives());
        sql.update(
                "insert into task_indicators (task_id, indicator) select ?, unnest(?::text[])",
                task,
                content.indicators());
        for (TargetKey target : content.targets()) {
            sql.update(
                    "insert into task_targets (task_id, indicator, unit_id, period, period_end) values (?, ?, ?, ?, ?)",
                    task,
                    target.indicator(),
                    target.unit(),
                    target.period().text(),
                    target.period().lastDay());
        }
    }

    private void writeParts(UUID task, TaskContent.Parts parts) {
        if (parts.lead() != null) {
            sql.update(
                    "insert into task_units (task_id, unit_id, role, ordinal) values (?, ?, 'lead', 0)",
                    task,
                    parts.lead());
        }
        writeUnits(task, "coordinator", parts.coordinators());
        writeUnits(task, "watcher", parts.watchers());
        List<TaskParty> parties = parts.parties();
        sql.update(
                """
                insert into task_parties (task_id, ordinal, role, name_vi, name_en)
                select ?, place, role, vi, nullif(en, '')
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality as p (role, vi, en, place)
                """,
                task,
                parties.stream().map(party -> party.role().code()).toList(),
                parties.stream().map(party -> party.name().vi()).toList(),
                parties.stream().map(party -> orEmpty(party.name().en())).toList());
    }

    private void writeUnits(UUID task, String role, List<UUID> units) {
        sql.update("""
                insert into task_units (task_id, unit_id, role, ordinal)
                select ?, unit, ?, place from unnest(?::uuid[]) with ordinality as c (unit, place)
                """, task, role, units);
    }

    private void writeLegalBases(UUID task, List<LegalBasis> bases) {
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            sql.update("""
                    insert into task_legal_bases (task_id, ordinal, document, number, date, page)
                    values (?, ?, ?, ?::text, ?::date, ?::text)
                    """, task, i + 1, basis.document(), basis.number(), basis.date(), basis.page());
        }
    }

    private void writeDeliverables(UUID task, List<WriteTask.Deliverable> deliverables) {
        sql.update(
                "delete from task_deliverables where task_id = ? and not id = any(?::uuid[])",
                task,
                deliverables.stream().map(WriteTask.Deliverable::id).toList());
        sql.update("update task_deliverables set ordinal = -ordinal where task_id = ?", task);
        for (int i = 0; i < deliverables.size(); i++) {
            WriteTask.Deliverable each = deliverables.get(i);
            LocalizedText description = each.description();
            sql.update(
                    """
                    insert into task_deliverables (id, task_id, ordinal, name_vi, name_en, kind, description_vi, description_en)
                    values (?, ?, ?, ?, ?::text, ?::text, ?::text, ?::text)
                    on conflict (id) do update set (ordinal, name_vi, name_en, kind, description_vi, description_en)
                        = (excluded.ordinal, excluded.name_vi, excluded.name_en, excluded.kind, excluded.description_vi,
                           excluded.description_en)
                    """,
                    each.id(),
                    task,
                    i + 1,
                    each.vi(),
                    each.en(),
                    each.kind() == null ? null : each.kind().code(),
                    description == null ? null : description.vi(),
                    description == null ? null : description.en());
        }
    }

    private void writeMilestones(UUID task, List<WriteTask.Milestone> milestones) {
        sql.update(
                "delete from task_milestones where task_id = ? and not id = any(?::uuid[])",
                task,
                milestones.stream().map(WriteTask.Milestone::id).toList());
        sql.update("update task_milestones set ordinal = -ordinal where task_id = ?", task);
        for (int i = 0; i < milestones.size(); i++) {
            WriteTask.Milestone each = milestones.get(i);
            sql.update(
                    """
                    insert into task_milestones (id, task_id, ordinal, name_vi, name_en, due)
                    values (?, ?, ?, ?, ?::text, ?)
                    on conflict (id) do update set (ordinal, name_vi, name_en, due)
                        = (excluded.ordinal, excluded.name_vi, excluded.name_en, excluded.due)
                    """, each.id(), task, i + 1, each.name().vi(), each.name().en(), each.due());
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
