package vn.tongket.plans.directives;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Directives that nobody acknowledged or answers. */
@ApplicationScoped
class DirectiveWorkRepository implements WorkPart {

    private static final String TO_ACKNOWLEDGE = """
            select array[d.id::text] as place, d.code, d.text_vi as title_vi, d.text_en as title_en, a.unit_id, d.due,
                   d.recorded_at as since
            from directives d
            join directive_addressees a on a.directive_id = d.id and a.unit_id = any(?::uuid[])
            where not exists (
                select 1 from directive_acknowledgements k where k.directive_id = d.id and k.unit_id = a.unit_id)
            """;

    private static final String WITHOUT_TASK = """
            select distinct on (d.id) array[d.id::text] as place, d.code, d.text_vi as title_vi, d.text_en as title_en, a.unit_id, d.due,
                   d.recorded_at as since
            from directives d
            join directive_addressees a on a.directive_id = d.id and a.unit_id = any(?::uuid[])
            where not exists (
                select 1 from task_directives x join tasks t on t.id = x.task_id
                where x.directive_id = d.id and t.withdrawn_in is null and t.cancelled_on is null)
              and not exists (select 1 from directives part where part.parent_id = d.id)
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "directives-to-acknowledge",
                DirectiveWorkRepository::toAcknowledge,
                "directives-without-task",
                DirectiveWorkRepository::withoutTask);
    }

    private static WaitingRows toAcknowledge(Worker worker) {
        return WaitingRows.of(TO_ACKNOWLEDGE, worker.units(Role.REPORTER, Role.PLANNER, Role.APPROVER));
    }

    private static WaitingRows withoutTask(Worker worker) {
        return WaitingRows.of(WITHOUT_TASK, worker.units(Role.PLANNER));
    }
}
