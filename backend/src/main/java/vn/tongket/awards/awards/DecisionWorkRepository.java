package vn.tongket.awards.awards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Decisions on awards that others drafted. */
@ApplicationScoped
class DecisionWorkRepository implements WorkPart {

    private static final String TO_ISSUE = """
            select array[d.id::text] as place, d.number as code, coalesce(d.note_vi, u.name_vi) as title_vi,
                   case when d.note_vi is null then u.name_en else d.note_en end as title_en,
                   d.authority_id as unit_id, d.decided_on as due, d.recorded_at as since
            from award_decisions d
            cross join lateral (select office_day(d.recorded_at) as day) r
            join lateral unit_version_at(d.authority_id, r.day) u on true
            where d.status = 'draft' and exists (select 1 from awards w where w.decision_id = d.id)
              and not exists (select 1 from award_decision_authors b where b.decision_id = d.id and b.account_id = ?::uuid)
              and exists (select 1 from unit_covered_by(d.authority_id, coalesce(d.decided_on, r.day)) above where above = any(?::uuid[]))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("decisions-to-issue", DecisionWorkRepository::toIssue);
    }

    private static WaitingRows toIssue(Worker worker) {
        return WaitingRows.of(TO_ISSUE, worker.actor().id(), worker.units(Role.APPROVER, Role.AWARD_OFFICER));
    }
}
