package vn.tongket.plans.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Tasks of plans in force that are due, are said to be done, or were accepted lately. */
@ApplicationScoped
class TaskWorkRepository implements WorkPart {

    private static final String OPEN = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, t.due, null::timestamptz as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and task_status(t.completed_on, t.accepted_on, t.cancelled_on, t.paused_on, ?::date) = 'open'
              and\s""";

    private static final String DUE = OPEN + """
            t.due <= ?::date + 7 and l.unit_id in (select units_covered(?::uuid[], ?::date))
            """;

    private static final String OVERDUE = OPEN + """
            t.due < ?::date and p.unit_id in (select units_covered(?::uuid[], ?::date))
            """;

    private static final String DONE_LATELY = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, null::date as due, null::timestamptz as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            where p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and t.accepted_on between ?::date - 7 and ?::date
              and p.unit_id in (select units_covered(?::uuid[], ?::date))
            """;

    private static final String TO_ACCEPT = """
            select array[t.id::text] as place, t.code, t.title_vi, t.title_en, l.unit_id, t.due,
                   office_midnight(t.completed_on) as since
            from tasks t join task_plans p on p.id = t.plan_id
            left join task_units l on l.task_id = t.id and l.role = 'lead'
            where t.completed_on is not null and t.accepted_on is null and t.completed_by_id is distinct from ?::uuid
              and p.status = 'issued' and t.kind = 'task' and t.withdrawn_in is null
              and exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "tasks-due",
                TaskWorkRepository::due,
                "tasks-overdue-below",
                TaskWorkRepository::overdueBelow,
                "tasks-done-lately",
                TaskWorkRepository::doneLately,
                "tasks-to-accept",
                TaskWorkRepository::toAccept);
    }

    private static WaitingRows due(Worker worker) {
        return WaitingRows.of(
                DUE, worker.today(), worker.today(), worker.units(Role.REPORTER, Role.PLANNER), worker.today());
    }

    private static WaitingRows overdueBelow(Worker worker) {
        return WaitingRows.of(
                OVERDUE, worker.today(), worker.today(), worker.units(Role.VIEWER, Role.APPROVER), worker.today());
    }

    private static WaitingRows doneLately(Worker worker) {
        return WaitingRows.of(
                DONE_LATELY, worker.today(), worker.today(), worker.units(Role.VIEWER, Role.APPROVER), worker.today());
    }

    private static WaitingRows toAccept(Worker worker) {
        return WaitingRows.of(TO_ACCEPT, worker.account(), worker.units(Role.PLANNER, Role.APPROVER));
    }
}
