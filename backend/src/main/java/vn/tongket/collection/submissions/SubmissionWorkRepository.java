package vn.tongket.collection.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.persistence.Reads;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Reports to rounds that wait, and single values outside of them. */
@ApplicationScoped
@Reads({"indicators", "observation_versions", "observations"})
class SubmissionWorkRepository implements WorkPart {

    private static final String ENTRIES = """
            select array[r.code, s.code] as place, r.period as code, r.name_vi as title_vi, r.name_en as title_en,
                   s.unit_id, s.due_on as due, s.sent_at as since
            from reporting_rounds r
            cross join lateral (select array(select units_covered(?::uuid[], r.units_on)) as units) scope
            cross join lateral submission_states(r.id, ?::date, scope.units) s
            where r.closed_at is null and coalesce(r.opens_on <= ?::date, true) and s.status = any(?)
            """;

    /** What a report in which it was sent holds is decided with the report. */
    private static final String VALUES_TO_APPROVE = """
            select array[i.code, u.code, o.period, o.breakdown] as place, o.period as code, d.name_vi as title_vi,
                   d.name_en as title_en, o.unit_id, null::date as due, v.recorded_at as since
            from (
                select w.recorded_at, x.* from observation_versions w join observations x on x.id = w.observation_id
                where w.status = 'submitted' and w.recorded_by_id is distinct from ?::uuid
            ) v join observations o on o.id = v.id
            join indicators i on i.id = o.indicator_id
            join lateral indicator_version_at(i.id, o.period_end) d on true
            join lateral unit_version_at(o.unit_id, o.period_end) u on true
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

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of(
                "entries-returned",
                SubmissionWorkRepository::returned,
                "entries-owed",
                SubmissionWorkRepository::owed,
                "values-to-approve",
                SubmissionWorkRepository::valuesToApprove);
    }

    private static WaitingRows returned(Worker worker) {
        return entries(worker, List.of("returned"));
    }

    private static WaitingRows owed(Worker worker) {
        return entries(worker, List.of("not-started", "draft"));
    }

    private static WaitingRows entries(Worker worker, List<String> statuses) {
        return WaitingRows.of(ENTRIES, worker.units(Role.REPORTER), worker.today(), worker.today(), statuses);
    }

    private static WaitingRows valuesToApprove(Worker worker) {
        return WaitingRows.of(VALUES_TO_APPROVE, worker.actor().id(), worker.units(Role.APPROVER));
    }
}
