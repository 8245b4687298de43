package vn.tongket.services.accesses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;
import vn.tongket.services.audit.AuditTrail;
import vn.tongket.services.audit.AuditTrail.AuditEvent;

/** Writes such entries, whatever becomes of the transaction in which they came up. */
@ApplicationScoped
class AccessEntryService {

    private final AuditTrail audit;
    private final CurrentRequest request;

    AccessEntryService(AuditTrail audit, CurrentRequest request) {
        this.audit = audit;
        this.request = request;
    }

    /**
     * Something that was asked for.
     *
     * @param requestId the id of the request
     * @param actor who asked
     * @param action `refuse`, `sign-in-failed`, `export` or `read`
     * @param resource the kind of thing, as in its address
     * @param key what was asked for
     * @param details what else is to be said
     */
    record Access(String requestId, Actor actor, String action, String resource, String key, Object details) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void note(Access access) {
        request.resume(access.requestId(), access.actor());
        audit.record(
                AuditEvent.of(access.action(), access.resource(), access.key(), home(access.actor())),
                null,
                access.details());
    }

    /** A unit whose administrators see the entry: one on which the account has a role of its own. */
    private static @Nullable UUID home(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.delegator() == null)
                .map(Actor.Grant::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
