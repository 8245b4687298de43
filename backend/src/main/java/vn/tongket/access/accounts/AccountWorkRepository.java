package vn.tongket.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Accounts whose owner has not replaced the password that they were handed. */
@ApplicationScoped
class AccountWorkRepository implements WorkPart {

    /** Every role of such an account lies below an administrator, who may be one of everything. */
    private static final String WAITING = """
            select array[a.username] as place, a.username as code, a.display_name as title_vi, null as title_en,
                   null::uuid as unit_id, office_day(a.one_time_until) as due,
                   a.created_at as since
            from accounts a
            where a.kind = 'person' and a.status = 'active' and a.one_time_until is not null
              and (?::boolean or
            """ + KeptAccounts.within("a.id") + ")";

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("accounts-waiting", AccountWorkRepository::waitingForOwner);
    }

    private static WaitingRows waitingForOwner(Worker worker) {
        return WaitingRows.of(
                WAITING, worker.everywhere(Role.ADMINISTRATOR), worker.today(), worker.units(Role.ADMINISTRATOR));
    }
}
