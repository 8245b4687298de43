package vn.tongket.plans.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** What units say of their tasks, for those who own the plan; and what came back to the units. */
@ApplicationScoped
class ProgressWorkRepository implements WorkPart {

    private static final String EXTENSIONS = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, e.from_due as due, e.asked_at as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            join task_extensions e on e.task_id = t.id and e.status = 'asked' and e.asked_by_id is distinct from ?::uuid
            where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    private static final String TO_DECIDE = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, null::date as due, g.submitted_at as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            join progress_reports g on g.task_id = t.id and g.status = 'submitted' and not (?::uuid = any(g.author_ids))
            where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    private static final String RETURNED = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, t.due, g.decided_at as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            join progress_reports g on g.task_id = t.id and g.status = 'returned'
            where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and exists (select 1 from unit_covered_by(l.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "extensions-to-decide",
                ProgressWorkRepository::extensions,
                "progress-to-decide",
                ProgressWorkRepository::toDecide,
                "progress-returned",
                ProgressWorkRepository::returned);
    }

    private static WaitingRows extensions(Worker worker) {
        return WaitingRows.of(EXTENSIONS, worker.account(), worker.units(Role.PLANNER, Role.APPROVER));
    }

    private static WaitingRows toDecide(Worker worker) {
        return WaitingRows.of(TO_DECIDE, worker.account(), worker.units(Role.PLANNER, Role.APPROVER));
    }

    private static WaitingRows returned(Worker worker) {
        return WaitingRows.of(RETURNED, worker.units(Role.REPORTER));
    }
}
