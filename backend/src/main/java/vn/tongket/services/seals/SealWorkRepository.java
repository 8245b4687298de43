package vn.tongket.services.seals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** The trail of changes, where it has not been sealed for a day although it went on. */
@ApplicationScoped
class SealWorkRepository implements WorkPart {

    private static final String UNSEALED = """
            select array[]::text[] as place, null as code, 'Nhật ký thay đổi' as title_vi, 'Trail of changes' as title_en,
                   null::uuid as unit_id, null::date as due, s.at as since
            from (select sum(sequence) as entries from audit_chains where chain > 0) c
            left join lateral (select x.at, x.entries from audit_seals x order by x.number desc limit 1) s on true
            where ?::boolean and c.entries > coalesce(s.entries, 0)
              and coalesce(s.at, '-infinity') < ?::timestamptz - interval '1 day'
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("trail-unsealed", SealWorkRepository::unsealed);
    }

    private static WaitingRows unsealed(Worker worker) {
        return WaitingRows.of(UNSEALED, worker.everywhere(Role.ADMINISTRATOR), worker.now());
    }
}
