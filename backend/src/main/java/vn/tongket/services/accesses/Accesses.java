package vn.tongket.services.accesses;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tongket.kernel.http.CurrentRequest;
import vn.tongket.kernel.security.Actor;

/** What is asked for and leaves an entry of the trail, though nothing was written. */
@ApplicationScoped
public class Accesses {

    private static final Logger LOG = Logger.getLogger(Accesses.class);

    private final AccessEntryService entries;
    private final CurrentRequest request;
    private final AttemptLimit attempts;
    private final RecentReads reads;

    Accesses(AccessEntryService entries, CurrentRequest request, Clock clock) {
        this.entries = entries;
        this.request = request;
        this.attempts = new AttemptLimit(clock);
        this.reads = new RecentReads(clock);
    }

    /**
     * What is told of a refusal.
     *
     * @param status the HTTP status
     * @param code the code of the problem
     * @param address from where it was asked
     * @param unwritten how many refusals before were counted only
     */
    private record Refusal(int status, String code, String address, long unwritten) {}

    private record Export(String format) {}

    /**
     * Notes that somebody could not sign in.
     *
     * @param account the sign-in name of the account that was tried; null where there is none, since what was typed as
     *     a name may be a password
     * @param code why, as a code of a problem
     */
    public void signInFailed(@Nullable String account, String code, String address) {
        String key = account == null ? "-" : account;
        refused("sign-in-failed", "session", key, new Refusal(401, code, address, 0));
    }

    /** A request that was refused. */
    void refused(String resource, String what, int status, String code, String address) {
        refused("refuse", resource, what, new Refusal(status, code, address, 0));
    }

    private void refused(String action, String resource, String key, Refusal refusal) {
        Actor actor = request.actor();
        String who = actor.anonymous() ? refusal.address() : actor.username();
        OptionalLong before = attempts.admit(who);
        if (before.isPresent()) {
            Refusal told = new Refusal(refusal.status(), refusal.code(), refusal.address(), before.getAsLong());
            note(new AccessEntryService.Access(request.id(), actor, action, resource, key, told), false);
        }
    }

    /** Somebody takes a file along. */
    void exported(String resource, String what, String format) {
        note(
                new AccessEntryService.Access(
                        request.id(), request.actor(), "export", resource, what, new Export(format)),
                true);
    }

    /** Somebody looks at what is known of people. */
    void read(String resource, String what) {
        if (reads.isNew(request.actor().username(), what)) {
            note(new AccessEntryService.Access(request.id(), request.actor(), "read", resource, what, Map.of()), true);
        }
    }

    /** Writes it here, or elsewhere where nothing may be waited for. What must be noted is not given out where it cannot be. */
    private void note(AccessEntryService.Access access, boolean must) {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            Infrastructure.getDefaultWorkerPool().execute(() -> attempt(access));
        } else if (must) {
            entries.note(access);
        } else {
            attempt(access);
        }
    }

    private void attempt(AccessEntryService.Access access) {
        try {
            entries.note(access);
        } catch (RuntimeException e) {
            LOG.errorf(e, "no entry of the trail for request %s", access.requestId());
        }
    }
}
