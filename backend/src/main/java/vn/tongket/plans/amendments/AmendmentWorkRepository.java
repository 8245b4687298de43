package vn.tongket.plans.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Amendments that are being written or were sent. */
@ApplicationScoped
class AmendmentWorkRepository implements WorkPart {

    private static final String AMENDMENTS = """
            select array[p.id::text, a.id::text] as place, a.number::text as code, p.title_vi, p.title_en, p.unit_id,
                   a.effective_on as due, a.recorded_at as since
            from plan_amendments a join plans p on p.id = a.plan_id
            where a.status = ? and exists (select 1 from unit_covered_by(p.unit_id, make_date(p.year, 12, 31)) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "amendments-to-decide",
                AmendmentWorkRepository::toDecide,
                "amendment-drafts",
                AmendmentWorkRepository::drafts);
    }

    private static WaitingRows toDecide(Worker worker) {
        return WaitingRows.of(
                AMENDMENTS + " and a.submitted_by_id is distinct from ?::uuid",
                "submitted",
                worker.units(Role.APPROVER),
                worker.account());
    }

    private static WaitingRows drafts(Worker worker) {
        return WaitingRows.of(AMENDMENTS, "draft", worker.units(Role.PLANNER));
    }
}
