package vn.tongket.access.tokens;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.tongket.access.accounts.KeptAccounts;
import vn.tongket.kernel.rooms.WaitingRows;
import vn.tongket.kernel.rooms.WorkPart;
import vn.tongket.kernel.rooms.Worker;
import vn.tongket.kernel.security.Role;

/** Tokens that end within two weeks. */
@ApplicationScoped
class TokenWorkRepository implements WorkPart {

    /** Those of the person, and of accounts of which every role lies below an administrator. */
    private static final String ENDING = """
            select array[k.id::text] as place, a.username as code, k.name as title_vi, null as title_en,
                   null::uuid as unit_id, office_day(k.expires_at) as due,
                   null::timestamptz as since
            from api_tokens k join accounts a on a.id = k.account_id
            where not ?::boolean and k.revoked_at is null and k.replaced_by is null and k.expires_at > ?
              and k.expires_at < ?::timestamptz + interval '14 days'
              and (a.id = ?::uuid or ?::boolean or
            """ + KeptAccounts.within("a.id") + ")";

    @Override
    public Map<String, Function<Worker, WaitingRows>> waiting() {
        return Map.of("tokens-ending", TokenWorkRepository::ending);
    }

    private static WaitingRows ending(Worker worker) {
        return WaitingRows.of(
                ENDING,
                worker.actor().limited(),
                worker.now(),
                worker.now(),
                Objects.requireNonNull(worker.actor().id()),
                worker.everywhere(Role.ADMINISTRATOR),
                worker.today(),
                worker.units(Role.ADMINISTRATOR));
    }
}
