package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Webhooks that are paused or whose deliveries fail. */
@ApplicationScoped
class WebhookWorkRepository implements WorkPart {

    private static final String FAILING = """
            select array[w.id::text] as place, w.status as code, w.description as title_vi, null as title_en, w.unit_id,
                   null::date as due, coalesce(w.failing_since, w.paused_at) as since
            from webhooks w
            where (w.failing_since is not null or w.pause_reason in ('failing', 'gone'))
              and (?::boolean or exists (select 1 from unit_covered_by(w.unit_id, ?::date) above where above = any(?::uuid[])))
            """;

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("webhooks-failing", WebhookWorkRepository::failing);
    }

    private static WaitingRows failing(Worker worker) {
        return WaitingRows.of(
                FAILING, worker.everywhere(Role.ADMINISTRATOR), worker.today(), worker.units(Role.ADMINISTRATOR));
    }
}
