package vn.tongket.plans.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Plans that are being written or were sent. */
@ApplicationScoped
class PlanWorkRepository implements WorkPart {

    private static final String PLANS = """
            select array[p.id::text] as place, p.year::text as code, p.title_vi, p.title_en, p.unit_id, null::date as due,
                   p.recorded_at as since
            from plans p
            where p.status = ? and exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("plans-to-approve", PlanWorkRepository::toApprove, "plan-drafts", PlanWorkRepository::drafts);
    }

    private static WaitingRows toApprove(Worker worker) {
        return WaitingRows.of(
                PLANS + " and p.submitted_by_id is distinct from ?::uuid",
                "submitted",
                worker.units(Role.APPROVER),
                worker.account());
    }

    private static WaitingRows drafts(Worker worker) {
        return WaitingRows.of(PLANS, "draft", worker.units(Role.PLANNER));
    }
}
