package vn.tongket.indicators.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Figures that fall short of their target. */
@ApplicationScoped
class TargetWorkRepository implements WorkPart {

    /** Of a unit's indicators the newest period that has a target of its own, where that was missed. */
    private static final String FIGURES_BEHIND = """
            select array[i.code, u.code, o.period, o.breakdown] as place, o.period as code, d.name_vi as title_vi,
                   d.name_en as title_en, o.unit_id, null::date as due, null::timestamptz as since
            from (
                select distinct on (x.indicator_id, x.unit_id) x.*, w.value as target, w.lower, w.upper
                from observations x
                join targets t on t.indicator_id = x.indicator_id and t.unit_id = x.unit_id and t.period = x.period
                  and t.breakdown = x.breakdown
                join target_versions w on w.target_id = t.id and w.version = t.revision
                where x.in_force and x.breakdown = '' and x.unit_id = any(?::uuid[])
                order by x.indicator_id, x.unit_id, x.period_end desc
            ) o
            join indicators i on i.id = o.indicator_id
            join lateral indicator_version_at(i.id, o.period_end) d on true
            join lateral unit_version_at(o.unit_id, o.period_end) u on true
            where case d.direction
                    when 'higher-is-better' then o.value_in_force < coalesce(o.lower, o.target)
                    when 'lower-is-better' then o.value_in_force > coalesce(o.upper, o.target)
                    else false end
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("figures-behind", TargetWorkRepository::behind);
    }

    private static WaitingRows behind(Worker worker) {
        return WaitingRows.of(FIGURES_BEHIND, worker.units(Role.VIEWER, Role.APPROVER));
    }
}
